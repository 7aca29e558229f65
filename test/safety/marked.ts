import { KNOWN } from '../../src/safety/lexicon/index.ts'
import { readings, type Tokens } from '../../src/safety/tokens.ts'

/** The first reading of a text. */
export function tokensOf(text: string): Tokens {
  const [tokens] = readings(text, KNOWN)
  if (tokens === undefined) throw new Error('every text has a reading')
  return tokens
}

/** A text with a phrase marked in it, "I do not [want to die]": its words, and where the phrase starts and ends. */
export function marked(text: string): { readonly tokens: Tokens; readonly start: number; readonly end: number } {
  const [before = '', phrase = '', after = ''] = text.split(/[[\]]/)
  const start = tokensOf(before).words.length
  return { tokens: tokensOf(before + phrase + after), start, end: start + tokensOf(phrase).words.length }
}
