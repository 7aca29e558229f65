import type { Tokens } from './tokens.ts'

/** One thing a text holds that the model counts: a word or a few, and where they stand. */
export interface Clue {
  readonly name: string
  readonly first: number
  readonly last: number
}

/** So much of a word is enough to know it by, in English and in Spanish, whatever its ending. */
const STEM = 6
/** Stands for a word that is part of a figure of speech. */
const FIGURE = '~'
const START = '^'
const END = '$'

/** The clues in the words from `from` up to `to`: each word, and two or three together, also with a gap. Of a figure of speech only its place counts. */
export function cluesOf({ words }: Tokens, covered: Uint8Array, from: number, to: number): readonly Clue[] {
  const clues: Clue[] = []
  const stemAt = (at: number): string => {
    if (at < from) return START
    if (at >= to) return END
    return covered[at] === 1 ? FIGURE : (words[at] ?? '').slice(0, STEM)
  }
  const add = (first: number, last: number, between: string): void => {
    const name = `${stemAt(first)} ${between}${stemAt(last)}`
    clues.push({ name, first: Math.max(first, from), last: Math.min(last, to - 1) })
  }
  for (let at = from; at < to; at++) {
    if (covered[at] !== 1) clues.push({ name: stemAt(at), first: at, last: at })
    add(at - 1, at, '')
    if (at - 2 < from) continue
    add(at - 2, at, '_ ')
    add(at - 2, at, `${stemAt(at - 1)} `)
  }
  if (to > from) add(to - 1, to, '')
  return clues
}
