import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { stemBy } from './remembered.ts'
import type { Token } from './tokens.ts'

/** A clue the model reads: a word's stem, or two neighbours, and the words of the text it stands for. */
export interface Clue {
  readonly name: string
  readonly first: number
  readonly last: number
}

/** The stem of a plain word (lower case, no accents). */
export type Stem = (word: string) => string

/** The Porter stem of a plain English word. */
export const englishStem: Stem = stemBy((word) => PorterStemmer.stem(word))

/** The clues in a span of words: each word by its stem, and each pair of neighbours. */
export function cluesOf(tokens: readonly Token[], stemOf: Stem, from = 0, to = tokens.length): readonly Clue[] {
  const clues: Clue[] = []
  let before = ''
  for (let at = from; at < to; at++) {
    const stem = stemOf(tokens[at]?.word ?? '')
    clues.push({ name: stem, first: at, last: at })
    clues.push({ name: `${before} ${stem}`, first: Math.max(from, at - 1), last: at })
    before = stem
  }
  return clues
}
