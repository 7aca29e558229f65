import { plain } from '../plain.ts'

/**
 * Sentences with alternatives, `(stop|pause) (here|now|)`, as one pattern over plain words, each with a space behind it.
 * An empty alternative may be left out, and `*` takes whatever stands there. No part repeats: matching stays short.
 */
export const patternOf = (sentences: readonly string[]): RegExp =>
  new RegExp(`^(?:${sentences.map((one) => one.replace(PART, partOf)).join('|')})$`)

const PART = /[()|]|[^()|]+/g

function partOf(part: string): string {
  if (part === '(') return '(?:'
  return part === ')' || part === '|' ? part : part.split('*').map(spaced).join('(.+ )')
}

const spaced = (words: string): string => plain(words).replace(/ |$/g, ' ').trimStart()

/** What stood for `*` in a text that fits the pattern, or nothing for it; null when the text does not fit. */
export function aboutIn(pattern: RegExp, heard: string): string | null {
  const found = pattern.exec(`${heard} `)
  return found && (found.slice(1).find((part) => part !== undefined) ?? '').trim()
}
