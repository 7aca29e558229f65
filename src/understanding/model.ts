import { CONCERNS, type ConcernId } from '../core/vocabulary.ts'
import type { Stem } from './model-features.ts'
import type { Span } from './phrase-tree.ts'
import { remembered } from './remembered.ts'
import type { Token } from './tokens.ts'

/** A linear model of concerns, trained on the example lines of one language. */
export interface ConcernModel {
  /** The clues it knows, each a stem or two stems. */
  readonly clues: readonly string[]
  /** How telling each clue is (inverse document frequency). */
  readonly telling: Float32Array
  /** For each clue, a weight for every concern in the order of `CONCERNS`, counted in steps. */
  readonly weights: Int8Array
  /** How large a step is, for each concern. */
  readonly steps: Float32Array
  readonly bias: Float32Array
}

/** How likely a sentence tells of a concern, from 0 to 1, and on asking the words that said most for it. */
export interface Likely {
  readonly id: ConcernId
  readonly chance: number
  readonly place: () => Span
}

/** A model ready to read: the chance of each concern in the words from `from` up to `to`, leaving out the words it must not see. */
export type Estimate = (tokens: readonly Token[], from: number, to: number, unseen: ReadonlySet<number>) => Likely[]

/** The clues of many texts: a word that is rarer may be a slip that some example holds on purpose. */
export function usualClues({ clues, telling }: ConcernModel): ReadonlySet<string> {
  const rarest = telling.reduce((most, one) => Math.max(most, one), 0)
  return new Set(clues.filter((_, at) => (telling[at] ?? 0) <= rarest - Math.log(4)))
}

const WIDTH = CONCERNS.length
/** Less than this is not worth telling. */
const FAINT = 0.05

/** Prepare a model for reading, with the stemmer it was trained with. */
export function openModel(model: ConcernModel, stem: Stem): Estimate {
  const clueOf = cluesBy(model.clues, stem)
  const begin = clueOf('')
  /** For each clue, the last reading it was seen in: what is said twice in a sentence counts once. */
  const seenIn = new Uint32Array(model.clues.length)
  let reading = 0
  return (tokens, from, to, unseen) => {
    const known = knownClues(tokens, from, to, unseen)
    return known.length === 0 ? [] : likelyBy(model, known)
  }

  /** The clues of `cluesOf` that the model knows and may see, each where it stands first. */
  function knownClues(tokens: readonly Token[], from: number, to: number, unseen: ReadonlySet<number>): Known[] {
    reading = (reading + 1) >>> 0
    const known: Known[] = []
    let before = begin
    let wasHidden = false
    for (let last = from; last < to; last++) {
      const clue = clueOf((tokens[last] as Token).word)
      const isHidden = unseen.size > 0 && unseen.has(last)
      if (!isHidden) keep(known, clue.at, last, last)
      if (!isHidden && !wasHidden && before.pairs)
        keep(known, before.pairs.get(clue.stem), Math.max(from, last - 1), last)
      before = clue
      wasHidden = isHidden
    }
    return known
  }

  function keep(known: Known[], at: number | undefined, first: number, last: number): void {
    if (at === undefined || seenIn[at] === reading) return
    seenIn[at] = reading
    known.push({ at, first, last })
  }
}

/** Each concern that is not far too faint to be told: the exponential is not worked out for the others. */
function likelyBy(model: ConcernModel, known: readonly Known[]): Likely[] {
  const { bias, steps } = model
  const sums = sumsOf(model, known)
  const likely: Likely[] = []
  for (let c = 0; c < WIDTH; c++) {
    const against = -(bias[c] as number) - (sums[c] as number) * (steps[c] as number)
    if (against > FAR_TOO_FAINT) continue
    const chance = 1 / (1 + Math.exp(against))
    if (chance >= FAINT) likely.push(likelyOf(model, known, c, chance))
  }
  return likely
}

const likelyOf = (model: ConcernModel, known: readonly Known[], c: number, chance: number): Likely => ({
  id: CONCERNS[c] as ConcernId,
  chance,
  place: () => mostTelling(model, known, c),
})

/** Beyond this a chance is below 0.048. */
const FAR_TOO_FAINT = 3

/** A word as the model knows it: by its stem, and by the pairs that begin with it. */
interface WordClue {
  readonly stem: string
  /** Its place among the clues. */
  readonly at: number | undefined
  /** The place of each pair among the clues, by the stem of the second word. */
  readonly pairs: ReadonlyMap<string, number> | undefined
}

/** Looks a word up, once for each word people say. */
function cluesBy(clues: readonly string[], stemOf: Stem): (word: string) => WordClue {
  const words = new Map<string, number>()
  const pairs = new Map<string, Map<string, number>>()
  for (const [at, clue] of clues.entries()) {
    const gap = clue.indexOf(' ')
    if (gap < 0) {
      words.set(clue, at)
      continue
    }
    const first = clue.slice(0, gap)
    const after = pairs.get(first) ?? new Map<string, number>()
    after.set(clue.slice(gap + 1), at)
    pairs.set(first, after)
  }
  return remembered((word) => {
    const stem = stemOf(word)
    return { stem, at: words.get(stem), pairs: pairs.get(stem) }
  })
}

/** A clue the model knows, where it stands first. */
interface Known extends Span {
  readonly at: number
}

function sumsOf({ telling, weights }: ConcernModel, known: readonly Known[]): Float64Array {
  let square = 0
  for (const { at } of known) square += (telling[at] as number) ** 2
  const length = Math.sqrt(square)
  const sums = new Float64Array(WIDTH)
  for (const { at } of known) {
    const value = (telling[at] as number) / length
    for (let c = 0, k = at * WIDTH; c < WIDTH; c++, k++) sums[c] = (sums[c] as number) + (weights[k] as number) * value
  }
  return sums
}

function mostTelling({ telling, weights }: ConcernModel, known: readonly Known[], c: number): Span {
  const says = ({ at }: Known): number => (weights[at * WIDTH + c] ?? 0) * (telling[at] ?? 0)
  const { first, last } = known.reduce((a, b) => (says(b) > says(a) ? b : a))
  return { first, last }
}
