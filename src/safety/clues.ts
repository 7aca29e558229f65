import type { Tokens } from './tokens.ts'

/** One thing a text holds that the model counts: a word or a few, and where they stand. */
export interface Clue {
  readonly name: string
  readonly first: number
  readonly last: number
}

/** Words of a kind, by the kind's name: a word no line holds still says something when others of its kind do. */
export type WordKinds = Readonly<Record<string, readonly string[]>>

/** So much of a word is enough to know it by, in English and in Spanish, whatever its ending. */
const STEM = 6
/** Stands for a word that is part of a figure of speech. */
const FIGURE = '~'
const START = '^'
const END = '$'
/** Words up to which two kinds belong together. */
const REACH = 5

/** The clues in the words from `from` up to `to`. Of a figure of speech only its place counts. */
export type ClueFinder = (tokens: Tokens, covered: Uint8Array, from: number, to: number) => readonly Clue[]

/** Finds each word, two or three together also with a gap, the kinds of words, and two kinds near each other. */
export function createClues(kinds: WordKinds): ClueFinder {
  const kindsOf = new Map<string, string[]>()
  for (const [kind, words] of Object.entries(kinds))
    for (const word of words) kindsOf.set(stemOf(word), [...(kindsOf.get(stemOf(word)) ?? []), `@${kind}`])
  return (tokens, covered, from, to) => {
    const stems = Array.from({ length: to - from }, (_, n) =>
      covered[from + n] === 1 ? FIGURE : stemOf(tokens.words[from + n] ?? ''),
    )
    const clues: Clue[] = []
    const add: Add = (name, first, last) => clues.push({ name, first: first + from, last: last + from })
    addWords(stems, add)
    addKinds(stems, (stem) => kindsOf.get(stem) ?? NONE, add)
    return clues
  }
}

const NONE: readonly string[] = []
const stemOf = (word: string): string => word.slice(0, STEM)

// Every message of a few words is read so: each clue is put where it belongs at once.
type Add = (name: string, first: number, last: number) => void

function addWords(stems: readonly string[], add: Add): void {
  for (const [at, stem] of stems.entries()) {
    const before = stems[at - 1] ?? START
    const two = stems[at - 2]
    if (stem !== FIGURE) add(stem, at, at)
    add(`${before} ${stem}`, Math.max(0, at - 1), at)
    if (two !== undefined) {
      add(`${two} _ ${stem}`, at - 2, at)
      add(`${two} ${before} ${stem}`, at - 2, at)
    }
    if (at === stems.length - 1) add(`${stem} ${END}`, at, at)
  }
}

function addKinds(stems: readonly string[], kindsOf: (stem: string) => readonly string[], add: Add): void {
  const kinds = stems.map(kindsOf)
  for (const [at, here] of kinds.entries())
    for (const kind of here) {
      add(kind, at, at)
      add(`${stems[at - 1] ?? START} ${kind}`, Math.max(0, at - 1), at)
      for (let n = Math.max(0, at - REACH); n < at; n++)
        for (const other of kinds[n] ?? NONE) add(`${other} > ${kind}`, n, at)
    }
}
