import { nearly } from '../core/nearly.ts'
import { plain } from '../core/plain.ts'
import type { Stem } from './model-features.ts'
import type { TopicWords } from './topics-words.ts'

/** What lessons and questions are compared by: the stem of a word, and whether the word tells much. */
export interface Term {
  readonly stem: string
  readonly small: boolean
}

/** How one language is compared. */
export interface TopicGrammar {
  readonly stem: Stem
  readonly topics: TopicWords
}

/** Every word of a text, plain; `what's` as two, a saying as one, and the one that stands for others. */
export function wordsOf(text: string, { long, same, sayings }: TopicWords): string[] {
  const said = plain(text)
    .split(' ')
    .flatMap((word) => (word === '' ? [] : (long.get(word) ?? [word])))
  const words: string[] = []
  for (let at = 0; at < said.length; at++) {
    const word = said[at] ?? ''
    const saying = sayings.get(word)?.find(({ rest }) => rest.every((one, n) => one === said[at + 1 + n]))
    words.push(saying?.means ?? same.get(word) ?? word)
    at += saying?.rest.length ?? 0
  }
  return words
}

/** The words lessons use, how telling each is, and the nearest one to a slip of the pen. */
export class Vocabulary {
  readonly #grammar: TopicGrammar
  readonly #terms = new Map<string, Term>()
  readonly #counts = new Map<string, number>()
  readonly #weights = new Map<string, number>()
  readonly #longByStart = new Map<string, string[]>()
  readonly #common: ReadonlySet<string>
  #sections = 0

  constructor(grammar: TopicGrammar) {
    this.#grammar = grammar
    this.#common = new Set([...grammar.topics.common].map(grammar.stem))
    for (const word of grammar.topics.same.keys()) this.#mayMend(word)
  }

  /** Take in one section's ways of asking. A word few sections are asked by tells much, a word of many little (inverse document frequency). */
  add(phrases: readonly (readonly string[])[]): void {
    this.#sections++
    this.#weights.clear()
    const words = new Set(phrases.flat())
    for (const word of words) if (!this.#terms.has(word)) this.#take(word)
    for (const stem of new Set([...words].map((word) => this.term(word).stem)))
      this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1)
  }

  /** Take in the words a section tells in, so that none is stemmed twice. */
  read(words: Iterable<string>): void {
    for (const word of words) if (!this.#terms.has(word)) this.#terms.set(word, this.#termOf(word))
  }

  #take(word: string): void {
    this.#terms.set(word, this.#termOf(word))
    this.#mayMend(word)
  }

  #mayMend(word: string): void {
    if (word.length < SHORTEST_MENDED) return
    const start = word.slice(0, 1)
    const known = this.#longByStart.get(start)
    if (known) known.push(word)
    else this.#longByStart.set(start, [word])
  }

  /** A word of the lessons is looked up; any other is stemmed anew and not kept. */
  term(word: string): Term {
    return this.#terms.get(word) ?? this.#strange(word)
  }

  /** A word no section is asked by names another subject, unless it is one that people use about everything: "a million", "give", "beforehand". */
  #strange(word: string): Term {
    const term = this.#termOf(word)
    const isCommon = !term.small && !this.#counts.has(term.stem) && this.#common.has(term.stem)
    return isCommon ? { stem: `_${word}`, small: true } : term
  }

  /** A small word, or a number, keeps its own form, marked, so that "even" is not taken for "evenings". */
  #termOf(word: string): Term {
    const { stem, topics } = this.#grammar
    return topics.small.has(word) || NUMBER.test(word)
      ? { stem: `_${word}`, small: true }
      : { stem: stem(word), small: false }
  }

  /** Whether a word is said of this field alone. */
  isOfField(word: string): boolean {
    return this.#grammar.topics.field.has(word)
  }

  /** How much of what is asked a word carries. */
  weight({ stem, small }: Term): number {
    if (small) return SMALL
    const known = this.#weights.get(stem)
    if (known !== undefined) return known
    const count = this.#counts.get(stem)
    if (count === undefined) return UNKNOWN
    const weight = Math.log(1 + this.#sections / count)
    this.#weights.set(stem, weight)
    return weight
  }

  /** The same words with slips of the pen put right: whole words are compared, for stems are too alike. */
  mended(words: readonly string[]): string[] {
    let tries = MOST_MENDED
    return words.map((word) => {
      if (word.length < SHORTEST_MENDED || this.#counts.has(this.term(word).stem) || tries-- <= 0) return word
      const meant = this.#longByStart.get(word.slice(0, 1))?.find((known) => nearly(word, known)) ?? word
      return this.#grammar.topics.same.get(meant) ?? meant
    })
  }
}

/** What a small word weighs; the rarest word weighs about 4. */
const SMALL = 0.5
/** So a word of something else weighs more than any of ours: "how much does a car cost" is about cars. */
const UNKNOWN = 5
/** "I'm 16, can my mom read this": a number is no subject. */
const NUMBER = /^\d+$/
const SHORTEST_MENDED = 6
/** A long message is no question; mending every word of it would cost time for nothing. */
const MOST_MENDED = 6
