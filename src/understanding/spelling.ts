import { nearly } from '../core/nearly.ts'
import type { ConcernLexicon, LexiconEntry } from './lexicon.ts'
import { remembered } from './remembered.ts'
import type { Token } from './tokens.ts'
import { bare, tokensOf } from './tokens.ts'

/** Mends slips of the pen in the words of a text. */
export type Mend = (tokens: readonly Token[]) => readonly Token[]

/** In a shorter word a slip makes another word. */
const SHORTEST = 5
/** Words of this length are only mended when begin, end and length agree. */
const STRICT = 5

/** Mends by the words of a lexicon; `isSpelt` knows words that are none of its, and no slips either. */
export function mendBy({ concerns, lists }: ConcernLexicon, isSpelt: (word: string) => boolean = () => false): Mend {
  const { words, stems } = vocabularyOf([...concerns.flatMap(phrasesOf), ...Object.values(lists).flat()])
  const wholeLike = byInitial([...words])
  const beginningLike = byInitial(stems)
  const meant = remembered((word) =>
    word.length < SHORTEST || words.has(word) || isKnown(word) ? word : (nearest(word) ?? word),
  )
  return (tokens) => tokens.map((token) => mended(token))

  function mended(token: Token): Token {
    const word = meant(token.word)
    return word === token.word ? token : { word, start: token.start, end: token.end }
  }

  function nearest(word: string): string | undefined {
    const whole = wholeLike(word).find((one) => isSlip(word, one))
    if (whole !== undefined) return whole
    if (word.endsWith('in') && words.has(`${word}g`)) return `${word}g`
    if (word.length <= STRICT) return undefined
    const stem = beginningLike(word).find((one) => one.length > STRICT && nearly(word.slice(0, one.length), one))
    return stem === undefined ? undefined : stem + word.slice(stem.length)
  }

  function isKnown(word: string): boolean {
    return isSpelt(word) || beginningLike(word).some((stem) => word.startsWith(stem))
  }
}

function isSlip(word: string, meant: string): boolean {
  if (word.length > STRICT) return nearly(word, meant)
  return word.length === meant.length && word.at(-1) === meant.at(-1) && nearly(word, meant)
}

const phrasesOf = ({ strong, phrases, weak, except }: LexiconEntry) => [...strong, ...phrases, ...weak, ...except]

/** Looks up those that begin with the letter a word begins with: few slips are made there. */
function byInitial(all: readonly string[]): (word: string) => readonly string[] {
  const found = new Map<string | undefined, string[]>()
  for (const one of all) {
    const known = found.get(one[0])
    if (known) known.push(one)
    else found.set(one[0], [one])
  }
  return (word) => found.get(word[0]) ?? []
}

/** The whole words and the beginnings of words in phrases. */
function vocabularyOf(phrases: readonly string[]): { words: ReadonlySet<string>; stems: readonly string[] } {
  const words = new Set<string>()
  const stems = new Set<string>()
  for (const part of phrases.flatMap((phrase) => phrase.split(' ')))
    if (part.endsWith('*')) stems.add(bare(part.slice(0, -1)))
    else if (!part.includes('<')) for (const { word } of tokensOf(part)) words.add(word)
  return { words, stems: [...stems] }
}
