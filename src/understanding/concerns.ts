import type { ReadConcern } from '../core/reading.ts'
import type { ConcernId } from '../core/vocabulary.ts'
import { type Context, type ContextWords, clauseStart, contextOf } from './context.ts'
import { combined, isHeard, type Mention, type Sensed, saidBy, sensedIn } from './evidence.ts'
import type { Estimate } from './model.ts'
import type { Span } from './phrase-tree.ts'
import { type Found, findPhrases, LONGEST, type PhraseIndex } from './phrases.ts'
import { sentencesOf } from './sentences.ts'
import type { Token } from './tokens.ts'

/** What concerns are read with: the phrases of a language, its model if there is one, and the words that tell how a phrase is meant. */
export interface ConcernReader {
  readonly phrases: PhraseIndex
  readonly estimate: Estimate | null
  readonly context: ContextWords
}

/** The concerns of a text, best first, each with the words it came from; denied ones last. */
export function readConcerns(
  { phrases, estimate, context }: ConcernReader,
  text: string,
  tokens: readonly Token[],
): readonly ReadConcern[] {
  const contexts = new Map<number, Context>()
  const mentions = findPhrases(phrases, tokens).map(mentioned)
  const meant = mentions.filter(({ negated }) => !negated)
  const sensed = estimate ? sensedIn(sentencesOf(text, tokens), tokens, estimate, deniedWords(mentions)) : new Map()
  const said = byConcern(meant)
  const ids = new Set([...said.keys(), ...sensed.keys()])
  const read = [...ids].flatMap((id) => heard(id, said.get(id) ?? [], sensed.get(id)))
  const most = Math.max(0, ...read.map(({ score }) => score))
  return [
    ...read
      .toSorted((a, b) => b.score - a.score || a.start - b.start)
      .filter(({ score, outright }, n) => score >= most * (n < FEW || outright ? SHARE : LATE_SHARE))
      .map(({ outright, ...concern }) => concern),
    ...deniedOnly(mentions, new Set(read.map(({ id }) => id))),
  ].slice(0, MOST)

  function mentioned(found: Found): Mention {
    const isName = isAlone(text, tokens, found)
    const weight = isName ? Math.max(found.weight, NAMED) : found.weight
    const isLoss = found.id === 'grief'
    // Several concerns often share a word, and the words around it are read once.
    const key = (found.first * (LONGEST + 1) + found.last - found.first) * 2 + (isLoss ? 1 : 0)
    const known = contexts.get(key) ?? contextOf(text, tokens, found, context, isLoss)
    contexts.set(key, known)
    const { id, phrase, first, last } = found
    const { negated, hedged, asked, who, time } = known
    return { id, phrase, first, last, weight, negated, hedged, asked, who, time }
  }

  /** The model does not see a clause that is denied: "we don't fight" is no hint of a fight. */
  function deniedWords(all: readonly Mention[]): ReadonlySet<number> {
    const unseen = new Set<number>()
    for (const { negated, first, last } of all)
      if (negated) for (let n = clauseStart(text, tokens, first, context); n <= last; n++) unseen.add(n)
    return unseen
  }

  function heard(id: ConcernId, said: readonly Mention[], model: Sensed | undefined): readonly Heard[] {
    const words = saidBy(said, tokens.length)
    if (!isHeard(words, model)) return []
    const best = words.best ?? (model && sensedAt(model.place()))
    const outright = said.some(({ weight }) => weight >= NAMED)
    return best && !best.negated ? [{ ...told(id, combined(words, model), best), outright }] : []
  }

  function sensedAt(place: Span): Span & Context {
    return { ...place, ...contextOf(text, tokens, place, context) }
  }

  /** Only what is nowhere meant counts as denied. */
  function deniedOnly(all: readonly Mention[], ids: ReadonlySet<ConcernId>): readonly ReadConcern[] {
    const denied = new Map(all.filter((one) => one.negated && !ids.has(one.id)).map((one) => [one.id, one]))
    return [...denied.values()].map((one) => told(one.id, saidBy([one], tokens.length).score, one))
  }

  function told(
    id: ConcernId,
    score: number,
    { negated, hedged, asked, who, time, ...span }: Span & Context,
  ): ReadConcern {
    const { start, end } = clauseAround(text, tokens, span)
    const evidence = text.slice(start, end)
    return { id, score: Math.round(score * 100) / 100, evidence, start, end, negated, hedged, asked, who, time }
  }
}

/** A concern, and whether its trouble was named and not only hinted at. */
interface Heard extends ReadConcern {
  readonly outright: boolean
}

function byConcern(mentions: readonly Mention[]): ReadonlyMap<ConcernId, readonly Mention[]> {
  const found = new Map<ConcernId, Mention[]>()
  for (const mention of mentions) {
    const known = found.get(mention.id)
    if (known) known.push(mention)
    else found.set(mention.id, [mention])
  }
  return found
}

/** The weight of a phrase that names a trouble outright. */
const NAMED = 2

/** "Sleep, work, my mother": a phrase that is all of its clause names a theme. */
const isAlone = (text: string, tokens: readonly Token[], { first, last }: Span): boolean =>
  (first === 0 || !joined(text, tokens, first - 1)) && (last === tokens.length - 1 || !joined(text, tokens, last))

/** What is said much less plainly than the main thing is not mirrored. */
const SHARE = 0.45
/** After three themes only what is named outright, or said about as plainly as the first, is one more. */
const FEW = 3
const LATE_SHARE = 0.75
const MOST = 5

/** Up to four words on each side, within the sentence: enough to recognise oneself. */
function clauseAround(text: string, tokens: readonly Token[], { first, last }: Span): { start: number; end: number } {
  let from = first
  while (from > 0 && first - from < 4 && joined(text, tokens, from - 1)) from -= 1
  let to = last
  while (to < tokens.length - 1 && to - last < 4 && joined(text, tokens, to)) to += 1
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? text.length }
}

const joined = (text: string, tokens: readonly Token[], n: number): boolean =>
  !/[.!?;:,\n]/.test(text.slice(tokens[n]?.end, tokens[n + 1]?.start))
