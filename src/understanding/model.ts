import { CONCERNS, type ConcernId } from '../core/vocabulary.ts'
import type { Stem } from './model-features.ts'
import type { Span } from './phrase-tree.ts'
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
  const places = placesOf(model.clues)
  return (tokens, from, to, unseen) => {
    const known = knownClues(places, stem, tokens, from, to, unseen)
    if (known.size === 0) return []
    const sums = sumsOf(model, known)
    const likely: Likely[] = []
    for (const [c, id] of CONCERNS.entries()) {
      const chance = chanceOf(model, sums, c)
      if (chance >= FAINT) likely.push({ id, chance, place: () => mostTelling(model, known, c) })
    }
    return likely
  }
}

/** 0 for what is far too faint to be told: the exponential is not worked out for it. */
function chanceOf({ bias, steps }: ConcernModel, sums: Float64Array, c: number): number {
  const against = -(bias[c] ?? 0) - (sums[c] ?? 0) * (steps[c] ?? 0)
  return against > FAR_TOO_FAINT ? 0 : 1 / (1 + Math.exp(against))
}

/** Beyond this a chance is below 0.048. */
const FAR_TOO_FAINT = 3

/** Where the model keeps a clue: a word by its stem, neighbours by one stem and then the other, so that no text is put together to look them up. */
interface Places {
  readonly words: ReadonlyMap<string, number>
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, number>>
}

function placesOf(clues: readonly string[]): Places {
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
  return { words, pairs }
}

/** Where each clue the model knows stands first. */
type Known = ReadonlyMap<number, Span>

/** The clues of `cluesOf` that the model knows and may see. */
function knownClues(
  { words, pairs }: Places,
  stemOf: Stem,
  tokens: readonly Token[],
  from: number,
  to: number,
  unseen: ReadonlySet<number>,
): Known {
  const known = new Map<number, Span>()
  let after = pairs.get('')
  for (let last = from; last < to; last++) {
    const stem = stemOf(tokens[last]?.word ?? '')
    const first = Math.max(from, last - 1)
    if (!unseen.has(last)) {
      const word = words.get(stem)
      if (word !== undefined && !known.has(word)) known.set(word, { first: last, last })
      const pair = after?.get(stem)
      if (pair !== undefined && !known.has(pair) && !unseen.has(first)) known.set(pair, { first, last })
    }
    after = pairs.get(stem)
  }
  return known
}

function sumsOf({ telling, weights }: ConcernModel, known: Known): Float64Array {
  let square = 0
  for (const at of known.keys()) square += (telling[at] ?? 0) ** 2
  const length = Math.sqrt(square)
  const sums = new Float64Array(WIDTH)
  for (const at of known.keys()) {
    const value = (telling[at] ?? 0) / length
    for (let c = 0, k = at * WIDTH; c < WIDTH; c++, k++) sums[c] = (sums[c] as number) + (weights[k] as number) * value
  }
  return sums
}

function mostTelling({ telling, weights }: ConcernModel, known: Known, c: number): Span {
  const says = ([at]: readonly [number, Span]): number => (weights[at * WIDTH + c] ?? 0) * (telling[at] ?? 0)
  const [, { first, last }] = [...known].reduce((a, b) => (says(b) > says(a) ? b : a))
  return { first, last }
}
