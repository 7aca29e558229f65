import type { ReadConcern } from '../core/reading.ts'
import type { ConcernId } from '../core/vocabulary.ts'
import { type Context, contextOf } from './context.ts'
import { type Found, findPhrases, type PhraseIndex } from './phrases.ts'
import type { Token } from './tokens.ts'

interface Hit extends Found, Context {}

/** The concerns of a text, best first, each with the words it came from. */
export function readConcerns(index: PhraseIndex, text: string, tokens: readonly Token[]): readonly ReadConcern[] {
  const byId = new Map<ConcernId, Hit[]>()
  for (const found of findPhrases(index, tokens)) {
    const hit = { ...found, ...contextOf(text, tokens, found) }
    const known = byId.get(found.id)
    if (known) known.push(hit)
    else byId.set(found.id, [hit])
  }
  const read = [...byId.values()].map((hits) => toConcern(hits, text, tokens))
  const most = Math.max(0, ...read.filter(({ negated }) => !negated).map(({ score }) => score))
  return read
    .filter(({ score, negated }) => negated || (score >= LEAST && score >= most * SHARE))
    .toSorted((a, b) => Number(a.negated) - Number(b.negated) || b.score - a.score)
    .slice(0, MOST)
}

/** How fast phrases add up to certainty: one that names the trouble, said early, comes to 0.67. */
const RATE = 0.28
/** Below this, saying nothing is better than guessing. */
const LEAST = 0.22
/** What is said much less plainly than the main thing is not mirrored. */
const SHARE = 0.5
const MOST = 5

/** The plainest mention stands for all: one that is meant outweighs one that is denied. */
function toConcern(hits: readonly Hit[], text: string, tokens: readonly Token[]): ReadConcern {
  const meant = hits.filter(({ negated }) => !negated)
  const best = (meant.length > 0 ? meant : hits).reduce((a, b) => (weight(b) > weight(a) ? b : a))
  const total = sum(meant.length > 0 ? meant : hits)
  const { start, end } = clauseAround(text, tokens, best)
  const { id, negated, hedged, asked, who, time } = best
  return {
    id,
    score: Math.round((1 - Math.exp(-RATE * total)) * 100) / 100,
    evidence: text.slice(start, end),
    start,
    end,
    negated,
    hedged,
    asked,
    who,
    time,
  }
}

/** The same phrase again adds less each time. */
function sum(hits: readonly Hit[]): number {
  const times = new Map<string, number>()
  let total = 0
  for (const hit of hits) {
    const before = times.get(hit.phrase) ?? 0
    times.set(hit.phrase, before + 1)
    total += weight(hit) * AGAIN ** before
  }
  return total
}

const AGAIN = 0.5
const EARLY = 2
/** A title, or the first sentence. */
const EARLY_WORDS = 12

/** Early words are what people came to say. */
const weight = ({ first, weight, hedged, time }: Hit): number =>
  weight * (first < EARLY_WORDS ? EARLY : 1) * (hedged ? 0.7 : 1) * (time === 'past' ? 0.5 : 1)

/** Up to four words on each side, within the sentence: enough to recognise oneself. */
function clauseAround(text: string, tokens: readonly Token[], { first, last }: Found): { start: number; end: number } {
  let from = first
  while (from > 0 && first - from < 4 && joined(text, tokens, from - 1)) from -= 1
  let to = last
  while (to < tokens.length - 1 && to - last < 4 && joined(text, tokens, to)) to += 1
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? text.length }
}

const joined = (text: string, tokens: readonly Token[], n: number): boolean =>
  !/[.!?;:,\n]/.test(text.slice(tokens[n]?.end, tokens[n + 1]?.start))
