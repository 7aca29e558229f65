import { compile, type Pattern, shared } from '../pattern.ts'
import { BENIGN } from './benign.ts'
import { BETWEEN } from './between.ts'
import { CONCERN } from './concern.ts'
import { ended } from './ends.ts'
import { EVERYDAY } from './everyday.ts'
import { GRIEF } from './grief.ts'
import { HARM } from './harm.ts'
import { HARMLESS } from './harmless.ts'
import { HINTS } from './hints.ts'
import { HURT } from './hurt.ts'
import { IDIOMS } from './idioms.ts'
import { LEAVING } from './leaving.ts'
import { NAMES } from './names.ts'
import type { Phrases } from './phrases.ts'
import { PLANS } from './plans.ts'
import { SPANISH } from './spanish.ts'
import { SPANISH_SPOKEN } from './spanish-spoken.ts'
import { FILLERS, NEGATORS } from './spellings.ts'
import { SUICIDE } from './suicide.ts'
import { THINGS } from './things.ts'
import { VEILED } from './veiled.ts'
import { WISHES } from './wishes.ts'

/** A compiled pattern and the list it comes from; benign ones have none. */
export interface Sign {
  readonly pattern: Pattern
  readonly phrases: Phrases | null
  readonly id: number
  /** Whether a no is one of the pattern's own words. */
  readonly hasNo: boolean
  /** Its own words, those of its slots included; whatever else stands in a match stands in a gap. */
  readonly own: ReadonlySet<string>
}

/** Slots in the order they are defined: a later one may use an earlier one. */
const SLOTS = new Map<string, Pattern>()
for (const [name, source] of Object.entries(NAMES)) SLOTS.set(name, shared(compile(source, SLOTS, FILLERS)))

const RISKS = [
  SUICIDE,
  WISHES,
  LEAVING,
  PLANS,
  VEILED,
  HINTS,
  HARM,
  HURT,
  CONCERN,
  SPANISH,
  BETWEEN,
  SPANISH_SPOKEN,
].flat()
/** Everyday phrases: a risk phrase that one of them takes up is none. */
export const CALM: readonly string[] = [BENIGN, EVERYDAY, IDIOMS, THINGS, HARMLESS, GRIEF].flat().flatMap(ended)

const sources: readonly (readonly [string, Phrases | null])[] = [
  ...RISKS.flatMap((phrases) => phrases.patterns.map((source) => [source, phrases] as const)),
  ...CALM.map((source) => [source, null] as const),
]
/** All of them, each at the place of its id. */
export const SIGNS: readonly Sign[] = sources.map(([source, phrases], id) => {
  const pattern = compile(source, SLOTS, FILLERS)
  const own = new Set([pattern, ...pattern.slots].flatMap(({ words }) => words))
  const hasNo = [...own].some((word) => NEGATORS.has(word))
  return { pattern, phrases, id, hasNo, own }
})

/** Every word the patterns know: such a word is never taken for a misspelling of another. */
export const KNOWN: ReadonlySet<string> = new Set(
  [...SIGNS.map(({ pattern }) => pattern), ...[...SLOTS.values()].flatMap(({ slots }) => slots)].flatMap(
    ({ words }) => words,
  ),
)

const byWord = new Map<string, Sign[]>()
for (const sign of SIGNS)
  for (const word of sign.pattern.first) {
    const list = byWord.get(word)
    if (list === undefined) byWord.set(word, [sign])
    else list.push(sign)
  }

/** Patterns by the words they may start with, so that each word of a text tries only its own. */
export const SIGNS_BY_WORD: ReadonlyMap<string, readonly Sign[]> = byWord
