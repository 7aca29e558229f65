import { allWords, compile, firstWords, type Pattern } from '../pattern.ts'
import { BENIGN } from './benign.ts'
import { CONCERN } from './concern.ts'
import { HARM } from './harm.ts'
import { NAMES } from './names.ts'
import type { Phrases } from './phrases.ts'
import { SPANISH } from './spanish.ts'
import { SUICIDE } from './suicide.ts'
import { VEILED } from './veiled.ts'

/** A compiled pattern and the list it comes from; benign ones have none. */
export interface Sign {
  readonly pattern: Pattern
  readonly phrases: Phrases | null
  readonly id: number
}

const RISKS = [SUICIDE, VEILED, HARM, CONCERN, SPANISH].flat()
const sources: readonly (readonly [string, Phrases | null])[] = [
  ...RISKS.flatMap((phrases) => phrases.patterns.map((source) => [source, phrases] as const)),
  ...BENIGN.map((source) => [source, null] as const),
]
const signs: readonly Sign[] = sources.map(([source, phrases], id) => ({
  pattern: compile(source, NAMES),
  phrases,
  id,
}))

/** Patterns by the words they may start with, so that each word of a text tries only its own. */
export const SIGNS_BY_WORD: ReadonlyMap<string, readonly Sign[]> = byFirstWord()

/** Every word the patterns know: such a word is never taken for a misspelling of another. */
export const KNOWN: ReadonlySet<string> = new Set(signs.flatMap(({ pattern }) => allWords(pattern)))

function byFirstWord(): ReadonlyMap<string, readonly Sign[]> {
  const index = new Map<string, Sign[]>()
  for (const sign of signs) {
    for (const word of firstWords(sign.pattern)) index.set(word, [...(index.get(word) ?? []), sign])
  }
  return index
}

/** For each word, the needed pieces of patterns it can begin, as [sign, bit]. */
const PIECES = new Map<string, [number, number][]>()
const NEEDED = new Uint32Array(signs.length)
for (const { pattern, id } of signs) {
  pattern
    .filter((piece) => piece.is !== 'gap' && !piece.optional)
    .forEach((piece, n) => {
      const bit = 1 << n
      NEEDED[id] = (NEEDED[id] ?? 0) | bit
      for (const word of firstWords([piece])) PIECES.set(word, [...(PIECES.get(word) ?? []), [id, bit]])
    })
}

/** Which signs can stand in a text at all: those each of whose needed pieces has a word there. Most fall away here. */
export function possible(words: readonly string[]): (sign: Sign) => boolean {
  const found = new Uint32Array(signs.length)
  for (const word of new Set(words)) {
    for (const [id, bit] of PIECES.get(word) ?? []) found[id] = (found[id] ?? 0) | bit
  }
  return ({ id }) => found[id] === NEEDED[id]
}
