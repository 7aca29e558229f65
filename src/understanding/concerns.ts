import type { ReadConcern } from '../core/reading.ts'
import type { ConcernId } from '../core/vocabulary.ts'
import { type Context, type ContextWords, clauseEnd, clauseStart, contextOf } from './context.ts'
import { combined, isHeard, type Mention, type Sensed, saidBy, sensedIn } from './evidence.ts'
import type { Estimate } from './model.ts'
import { type Passage, sentencesOf } from './passage.ts'
import type { Span } from './phrase-tree.ts'
import { type Found, LONGEST, type PhraseSearch } from './phrases.ts'

/** What concerns are read with: the phrases of a language, its model if there is one, and the words that tell how a phrase is meant. */
export interface ConcernReader {
  readonly phrases: PhraseSearch
  readonly estimate: Estimate | null
  readonly context: ContextWords
}

/** The concerns of a text, best first, each with the words it came from; denied ones last. */
export function readConcerns({ phrases, estimate, context }: ConcernReader, passage: Passage): readonly ReadConcern[] {
  const { text, tokens, words } = passage
  const contexts = new Map<number, Context>()
  const mentions = phrases(words).map(mentioned)
  const meant = byConcern(mentions.filter(({ negated }) => !negated))
  const sensed = estimate ? sensedIn(sentencesOf(passage), passage, estimate, deniedWords(mentions)) : NOTHING
  const ids = new Set([...meant.keys(), ...sensed.keys()])
  const read = [...ids].flatMap((id) => heard(id, meant.get(id) ?? [], sensed.get(id)))
  return [...mirrored(read), ...deniedOnly(mentions, new Set(read.map(({ concern }) => concern.id)))].slice(0, MOST)

  function mentioned(found: Found): Mention {
    const { id, phrase, first, last } = found
    const weight = isAlone(passage, found) ? Math.max(found.weight, NAMED) : found.weight
    return { id, phrase, first, last, weight, ...contextAt(found, id === 'grief') }
  }

  /** Several concerns often share a word, and the words around it are read once. */
  function contextAt(span: Span, isLoss: boolean): Context {
    const key = (span.first * (LONGEST + 1) + span.last - span.first) * 2 + (isLoss ? 1 : 0)
    const known = contexts.get(key) ?? contextOf(passage, span, context, isLoss)
    contexts.set(key, known)
    return known
  }

  /** The model does not see a clause that is denied: "we don't fight" is no hint of a fight. */
  function deniedWords(all: readonly Mention[]): ReadonlySet<number> {
    const unseen = new Set<number>()
    for (const { negated, first, last } of all)
      if (negated)
        for (let n = clauseStart(passage, first, context); n < clauseEnd(passage, last, context); n++) unseen.add(n)
    return unseen
  }

  function heard(id: ConcernId, mentions: readonly Mention[], model: Sensed | undefined): readonly Heard[] {
    const said = saidBy(mentions, tokens.length)
    if (!isHeard(said, model)) return []
    const span = said.best ?? model?.place()
    if (!span) return []
    const context = said.best ?? contextAt(span, false)
    if (context.negated) return []
    const outright = mentions.some(({ weight }) => weight >= NAMED)
    return [{ concern: told(id, combined(said, model), span, context), outright }]
  }

  /** Only what is nowhere meant counts as denied. */
  function deniedOnly(all: readonly Mention[], ids: ReadonlySet<ConcernId>): readonly ReadConcern[] {
    const denied = new Map(all.filter((one) => one.negated && !ids.has(one.id)).map((one) => [one.id, one]))
    return [...denied.values()].map((one) => told(one.id, saidBy([one], tokens.length).score, one, one))
  }

  function told(id: ConcernId, score: number, span: Span, context: Context): ReadConcern {
    const { negated, hedged, asked, who, time } = context
    const { start, end } = clauseAround(passage, span)
    const evidence = text.slice(start, end)
    return { id, score: Math.round(score * 100) / 100, evidence, start, end, negated, hedged, asked, who, time }
  }
}

const NOTHING: ReadonlyMap<ConcernId, Sensed> = new Map()

/** What is mirrored of what was heard, best first. */
function mirrored(read: readonly Heard[]): readonly ReadConcern[] {
  const most = Math.max(0, ...read.map(({ concern }) => concern.score))
  return read
    .toSorted(({ concern: a }, { concern: b }) => b.score - a.score || a.start - b.start)
    .filter(({ concern, outright }, n) => concern.score >= most * (n < FEW || outright ? SHARE : LATE_SHARE))
    .map(({ concern }) => concern)
}

/** A concern, and whether its trouble was named and not only hinted at. */
interface Heard {
  readonly concern: ReadConcern
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
const isAlone = ({ tokens, ends }: Passage, { first, last }: Span): boolean =>
  (first === 0 || ends[first - 1] !== 0) && (last === tokens.length - 1 || ends[last] !== 0)

/** What is said much less plainly than the main thing is not mirrored. */
const SHARE = 0.45
/** After three themes only what is named outright, or said about as plainly as the first, is one more. */
const FEW = 3
const LATE_SHARE = 0.75
const MOST = 5

/** Up to four words on each side, within the sentence: enough to recognise oneself. */
function clauseAround({ text, tokens, ends }: Passage, { first, last }: Span): { start: number; end: number } {
  let from = first
  while (from > 0 && first - from < 4 && !ends[from - 1]) from -= 1
  let to = last
  while (to < tokens.length - 1 && to - last < 4 && !ends[to]) to += 1
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? text.length }
}
