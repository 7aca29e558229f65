import { compile, type Pattern, shared } from '../pattern.ts'
import { BENIGN } from './benign.ts'
import { CONCERN } from './concern.ts'
import { EVERYDAY } from './everyday.ts'
import { HARM } from './harm.ts'
import { HINTS } from './hints.ts'
import { HURT } from './hurt.ts'
import { IDIOMS } from './idioms.ts'
import { LEAVING } from './leaving.ts'
import { NAMES } from './names.ts'
import type { Phrases } from './phrases.ts'
import { PLANS } from './plans.ts'
import { SPANISH } from './spanish.ts'
import { FILLERS, NEGATORS } from './spellings.ts'
import { SUICIDE } from './suicide.ts'
import { VEILED } from './veiled.ts'
import { WISHES } from './wishes.ts'

/** A compiled pattern and the list it comes from; benign ones have none. */
export interface Sign {
  readonly pattern: Pattern
  readonly phrases: Phrases | null
  readonly id: number
  /** Whether a no is one of the pattern's own words. */
  readonly hasNo: boolean
}

/** Slots in the order they are defined: a later one may use an earlier one. */
const SLOTS = new Map<string, Pattern>()
for (const [name, source] of Object.entries(NAMES)) SLOTS.set(name, shared(compile(source, SLOTS, FILLERS)))

const RISKS = [SUICIDE, WISHES, LEAVING, PLANS, VEILED, HINTS, HARM, HURT, CONCERN, SPANISH].flat()
const sources: readonly (readonly [string, Phrases | null])[] = [
  ...RISKS.flatMap((phrases) => phrases.patterns.map((source) => [source, phrases] as const)),
  ...[...BENIGN, ...EVERYDAY, ...IDIOMS].map((source) => [source, null] as const),
]
const signs: readonly Sign[] = sources.map(([source, phrases], id) => {
  const pattern = compile(source, SLOTS, FILLERS)
  const hasNo = [pattern, ...pattern.slots].some(({ words }) => words.some((word) => NEGATORS.has(word)))
  return { pattern, phrases, id, hasNo }
})

/** Every word the patterns know: such a word is never taken for a misspelling of another. */
export const KNOWN: ReadonlySet<string> = new Set(
  [...signs.map(({ pattern }) => pattern), ...[...SLOTS.values()].flatMap(({ slots }) => slots)].flatMap(
    ({ words }) => words,
  ),
)

const add = <Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = index.get(key)
  if (list === undefined) index.set(key, [value])
  else list.push(value)
}

const byWord = new Map<string, Sign[]>()
for (const sign of signs) for (const word of sign.pattern.first) add(byWord, word, sign)

/** Patterns by the words they may start with, so that each word of a text tries only its own. */
export const SIGNS_BY_WORD: ReadonlyMap<string, readonly Sign[]> = byWord

/** Sets of words of which some pattern needs one, numbered; for each word, the sets it is in; for each pattern, the sets and how far ahead. */
const NEEDS = [...new Set(signs.flatMap(({ pattern }) => pattern.needs.map(({ words }) => words)))]
const SETS_OF_WORD = new Map<string, number[]>()
NEEDS.forEach((words, set) => {
  for (const word of words) add(SETS_OF_WORD, word, set)
})
const numberOf = new Map(NEEDS.map((words, set) => [words, set]))
const NEEDED = signs.map(({ pattern }) => Int32Array.from(pattern.needs, ({ words }) => numberOf.get(words) ?? 0))
const REACHES = signs.map(({ pattern }) => Int32Array.from(pattern.needs, ({ reach }) => reach))

/** Which signs can begin at a word, while a text is gone through from its end: those each of whose needed pieces has a word close enough ahead. Most fall away here. */
export interface Ahead {
  /** Take in the word at this place; places come from the last to the first. */
  readonly see: (word: string, at: number) => void
  readonly can: (sign: Sign, at: number) => boolean
}

/** Nothing seen yet of a text. */
export function lookAhead(): Ahead {
  const next = new Int32Array(NEEDS.length).fill(FAR)
  return {
    see: (word, at) => {
      for (const set of SETS_OF_WORD.get(word) ?? NONE) next[set] = at
    },
    // Asked for every sign at every word: a loop costs less than a call for each set.
    can: ({ id }, at) => {
      const [needs, reaches] = [NEEDED[id], REACHES[id]]
      if (needs === undefined || reaches === undefined) return false
      for (let n = 0; n < needs.length; n++) if ((next[needs[n] ?? 0] ?? FAR) - at > (reaches[n] ?? 0)) return false
      return true
    },
  }
}

const NONE: readonly number[] = []
const FAR = 2 ** 30
