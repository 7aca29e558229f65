/** One word of a text: its plain form, and where it stands in the original. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’`]*/gu

/** The words of a text, lower case, without accents and apostrophes, each with its place. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: bare(word),
    start: index,
    end: index + word.length,
  }))
}

/** A word as it is compared: "Can’t" and "cant" are the same. */
export const bare = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’`]/gu, '')
