import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { nearly } from '../core/nearly.ts'
import { plain } from '../core/plain.ts'

/** The stems of a text's words, each once, in order. */
export function termsOf(text: string): string[] {
  const words = plain(text).split(' ')
  return [...new Set(words.filter((word) => word !== '').map((word) => PorterStemmer.stem(word)))]
}

/** The words a lesson knows, how telling each is, and the nearest one to a slip of the pen. */
export class Vocabulary {
  readonly #weights = new Map<string, number>()
  readonly #byStart = new Map<string, string[]>()
  readonly #unknown: number

  /** `phrases` are the stems of every way of asking. A word in few of them tells much, a word in many little (inverse document frequency). */
  constructor(phrases: readonly (readonly string[])[]) {
    const counts = new Map<string, number>()
    for (const term of phrases.flat()) counts.set(term, (counts.get(term) ?? 0) + 1)
    this.#unknown = weigh(phrases.length, UNKNOWN_COUNT)
    for (const [term, count] of counts) {
      this.#weights.set(term, weigh(phrases.length, count))
      const start = term.slice(0, 1)
      this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), term])
    }
  }

  /** A word no lesson knows weighs as much as a rare one, so that a question about something else is not taken for ours. */
  weight(term: string): number {
    return this.#weights.get(term) ?? this.#unknown
  }

  total(terms: Iterable<string>): number {
    let sum = 0
    for (const term of terms) sum += this.weight(term)
    return sum
  }

  /** The same terms with slips of the pen put right where a known word is near. */
  mended(terms: readonly string[]): string[] {
    let tries = MOST_MENDED
    return terms.map((term) => {
      if (this.#weights.has(term) || term.length < SHORTEST_MENDED || tries-- <= 0) return term
      return this.#byStart.get(term.slice(0, 1))?.find((known) => isSlip(term, known)) ?? term
    })
  }
}

const isSlip = (term: string, known: string): boolean => known.length >= SHORTEST_MENDED && nearly(term, known)

const weigh = (all: number, count: number): number => Math.log(1 + all / count) ** 1.5

const UNKNOWN_COUNT = 4
const SHORTEST_MENDED = 5
/** A long message is no question; mending every word of it would cost time for nothing. */
const MOST_MENDED = 6
