import type { ReadConcern } from '../core/reading.ts'
import { type Context, contextOf } from './context.ts'
import { type Found, findPhrases, type indexPhrases } from './phrases.ts'
import type { Token } from './tokens.ts'

interface Hit extends Found, Context {}

/** The concerns of a text, best first, each with the words it came from. */
export function readConcerns(
  index: ReturnType<typeof indexPhrases>,
  text: string,
  tokens: readonly Token[],
): readonly ReadConcern[] {
  const hits = findPhrases(index, tokens).map((found): Hit => ({ ...found, ...contextOf(text, tokens, found) }))
  const ids = [...new Set(hits.map(({ id }) => id))]
  const read = ids.map((id) =>
    toConcern(
      hits.filter((hit) => hit.id === id),
      text,
      tokens,
    ),
  )
  return read.toSorted((a, b) => Number(a.negated) - Number(b.negated) || b.score - a.score).slice(0, MOST)
}

const MOST = 5

/** The plainest mention stands for all: one that is meant outweighs one that is denied. */
function toConcern(hits: readonly Hit[], text: string, tokens: readonly Token[]): ReadConcern {
  const meant = hits.filter(({ negated }) => !negated)
  const best = (meant.length > 0 ? meant : hits).reduce((a, b) => (weight(b) > weight(a) ? b : a))
  const total = meant.reduce((sum, hit) => sum + weight(hit), 0)
  const { start, end } = clauseAround(text, tokens, best)
  const { id, negated, hedged, asked, who, time } = best
  return {
    id,
    score: Math.round((1 - 0.5 ** (total || 1)) * 100) / 100,
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

/** A phrase of several words says more than a single one; early words are what people came to say. */
const weight = ({ first, last, hedged, time }: Hit): number =>
  (1 + 0.4 * (last - first)) * (first < 25 ? 1.3 : 1) * (hedged ? 0.7 : 1) * (time === 'past' ? 0.5 : 1)

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
