import type { Token } from './tokens.ts'

/** The sentences of a text, as spans of its words: `from` up to, not with, `to`. */
export function sentencesOf(text: string, tokens: readonly Token[]): readonly { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at++) {
    if (at < tokens.length - 1 && !/[.!?\n]/.test(text.slice(tokens[at]?.end, tokens[at + 1]?.start))) continue
    spans.push({ from, to: at + 1 })
    from = at + 1
  }
  return spans
}
