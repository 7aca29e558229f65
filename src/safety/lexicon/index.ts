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
}

const RISKS = [SUICIDE, VEILED, HARM, CONCERN, SPANISH].flat()
const signs: readonly Sign[] = [
  ...RISKS.flatMap((phrases) => phrases.patterns.map((source): Sign => ({ pattern: compile(source, NAMES), phrases }))),
  ...BENIGN.map((source): Sign => ({ pattern: compile(source, NAMES), phrases: null })),
]

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
