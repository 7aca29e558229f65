import { opensClause } from './negation.ts'
import type { Tokens } from './tokens.ts'

/** Where the clauses of a text begin, and its end: at a full stop, a comma, a turn of the sentence, and an "and" that somebody stands behind. */
export function clauseBounds({ words, sentences, commas }: Tokens): readonly number[] {
  const bounds = [0]
  for (let at = 1; at < words.length; at++)
    if (sentences[at] !== sentences[at - 1] || commas[at] === true || opensClause(words, at)) bounds.push(at)
  return [...bounds, words.length]
}
