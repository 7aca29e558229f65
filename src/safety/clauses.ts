import { opensClause } from './negation.ts'
import type { Tokens } from './tokens.ts'

/** Where the clauses of a text begin, and its end: at a full stop, a comma, a turn of the sentence, and an "and" that somebody stands behind. */
export function clauseBounds({ words, sentences, commas }: Tokens): readonly number[] {
  const bounds = [0]
  for (let at = 1; at < words.length; at++)
    if (sentences[at] !== sentences[at - 1] || commas[at] === true || opensClause(words, at)) bounds.push(at)
  return [...bounds, words.length]
}

/** Each sentence, and each clause of it, from its first word up to the next one's; not the whole text. */
export function partsOf(tokens: Tokens): readonly (readonly [number, number])[] {
  const { length } = tokens.words
  const bounds = clauseBounds(tokens)
  const stops = bounds.filter((at) => at === 0 || at === length || tokens.sentences[at] !== tokens.sentences[at - 1])
  return [stops, bounds]
    .flatMap((all) => all.slice(1).map((to, n) => [all[n] ?? 0, to] as const))
    .filter(([from, to]) => to - from < length)
}
