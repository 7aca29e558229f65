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
    const shift = ({ name, first, last }: Clue): Clue => ({ name, first: first + from, last: last + from })
    return [...wordClues(stems), ...kindClues(stems, (stem) => kindsOf.get(stem) ?? NONE)].map(shift)
  }
}

const NONE: readonly string[] = []
const stemOf = (word: string): string => word.slice(0, STEM)

function wordClues(stems: readonly string[]): readonly Clue[] {
  return stems.flatMap((stem, at): Clue[] => {
    const before = stems[at - 1] ?? START
    const two = stems[at - 2]
    return [
      ...(stem === FIGURE ? [] : [{ name: stem, first: at, last: at }]),
      { name: `${before} ${stem}`, first: Math.max(0, at - 1), last: at },
      ...(two === undefined ? [] : [{ name: `${two} _ ${stem}`, first: at - 2, last: at }]),
      ...(two === undefined ? [] : [{ name: `${two} ${before} ${stem}`, first: at - 2, last: at }]),
      ...(at === stems.length - 1 ? [{ name: `${stem} ${END}`, first: at, last: at }] : []),
    ]
  })
}

function kindClues(stems: readonly string[], kindsOf: (stem: string) => readonly string[]): readonly Clue[] {
  const kinds = stems.map(kindsOf)
  return kinds.flatMap((here, at) =>
    here.flatMap((kind): Clue[] => [
      { name: kind, first: at, last: at },
      { name: `${stems[at - 1] ?? START} ${kind}`, first: Math.max(0, at - 1), last: at },
      ...kinds
        .slice(Math.max(0, at - REACH), at)
        .flatMap((before, n) =>
          before.map((other) => ({ name: `${other} > ${kind}`, first: Math.max(0, at - REACH) + n, last: at })),
        ),
    ]),
  )
}
