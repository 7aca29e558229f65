// @ts-nocheck
import { type Token, tokensOf } from './tokens.ts'

/** A text as it is read: its words, and what stands between them. */
export interface Passage {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The plain words of the tokens. */
  readonly words: readonly string[]
  /** For each word, whether something ends before the next: 0 nothing, `CLAUSE`, or `SENTENCE`. */
  readonly ends: Uint8Array
}

/** A comma, colon or semicolon follows. */
export const CLAUSE = 1
/** A full stop, a mark or a new line follows. */
export const SENTENCE = 2

/** Read a text once: its words, mended, and where its clauses and sentences end. */
export function passageOf(text: string, mend: (tokens: readonly Token[]) => readonly Token[]): Passage {
  const tokens = mend(tokensOf(text))
  const ends = new Uint8Array(tokens.length)
  for (let n = 1; n < tokens.length; n++) ends[n - 1] = endIn(text, tokens[n - 1]?.end ?? 0, tokens[n]?.start ?? 0)
  return { text, tokens, words: tokens.map(({ word }) => word), ends }
}

/** What ends in the part of a text between two words. */
function endIn(text: string, from: number, to: number): number {
  let most = 0
  for (let at = from; at < to; at++) most = Math.max(most, ENDS[text.charCodeAt(at)] ?? 0)
  return most
}

const ENDS = new Uint8Array(128)
for (const mark of ',;:') ENDS[mark.charCodeAt(0)] = CLAUSE
for (const mark of '.!?\n') ENDS[mark.charCodeAt(0)] = SENTENCE

/** The sentences of a passage, as spans of its words: `from` up to, not with, `to`. */
export function sentencesOf({ tokens, ends }: Passage): readonly { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    if (at < tokens.length - 1 && ends[at] !== SENTENCE) continue
    spans.push({ from, to: at + 1 })
    from = at + 1
  }
  return spans
}
