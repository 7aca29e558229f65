import { SIGNS, SIGNS_BY_WORD, type Sign } from './lexicon/index.ts'
import type { Need } from './pattern.ts'

/** Which signs can begin at a word, while a text is gone through from its end: those each of whose needed pieces has a word close enough ahead. Most fall away here. */
export interface Ahead {
  /** Take in the word at this place, and give the signs worth trying there; places come from the last to the first. */
  readonly see: (word: string, at: number) => readonly Sign[]
  readonly can: (sign: Sign, at: number) => boolean
}

/** What has to stand further ahead: the word a sign begins with is there already. The rarest first, for most fail at it. */
const furtherOf = ({ pattern: { needs } }: Sign): readonly Need[] =>
  needs.filter(({ reach }) => reach > 0).toSorted((a, b) => a.words.size - b.words.size)

/** Sets of words of which some sign needs one, numbered; for each word, the sets it is in; for each sign, the sets and how far ahead. */
const FURTHER = SIGNS.map(furtherOf)
const SETS = [...new Set(FURTHER.flat().map(({ words }) => words))]
const numberOf = new Map(SETS.map((words, set) => [words, set]))
const NEEDED = FURTHER.map((needs) => Int32Array.from(needs, ({ words }) => numberOf.get(words) ?? 0))
const REACHES = FURTHER.map((needs) => Int32Array.from(needs, ({ reach }) => reach))
const setsOfWord = new Map<string, number[]>()
for (const [set, words] of SETS.entries())
  for (const word of words) {
    const sets = setsOfWord.get(word)
    if (sets === undefined) setsOfWord.set(word, [set])
    else sets.push(set)
  }

/** For each set, the nearest place ahead that has one of its words. One for all texts, for none is read while another is. */
const next = new Int32Array(SETS.length)
/** Which sets have a word anywhere in the text. */
const present = new Uint8Array(SETS.length)

/** Look at a text as a whole, with nothing of it gone through yet. Only good until the next text is looked at. */
export function lookAhead(words: readonly string[]): Ahead {
  next.fill(FAR)
  present.fill(0)
  const known = new Set(words)
  for (const word of known) for (const set of setsOfWord.get(word) ?? NO_SETS) present[set] = 1
  // A word that comes again and again asks once which of its signs this text can hold at all.
  const possible = new Map<string, readonly Sign[]>()
  return {
    see: (word, at) => {
      for (const set of setsOfWord.get(word) ?? NO_SETS) next[set] = at
      const found = possible.get(word)
      if (found !== undefined) return found
      const signs = (SIGNS_BY_WORD.get(word) ?? NO_SIGNS).filter(isPossible)
      possible.set(word, signs)
      return signs
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

function isPossible({ id }: Sign): boolean {
  const needs = NEEDED[id]
  if (needs === undefined) return false
  for (let n = 0; n < needs.length; n++) if (present[needs[n] ?? 0] === 0) return false
  return true
}

const NO_SETS: readonly number[] = []
const NO_SIGNS: readonly Sign[] = []
const FAR = 2 ** 30
