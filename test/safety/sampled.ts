import { NAMES } from '../../src/safety/lexicon/names.ts'

/** Says a phrase that a pattern of the lexicon stands for; its gaps stay empty. The same seed says the same. */
export function sayer(seed: number): (pattern: string) => string {
  let state = seed
  const below = (count: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * count)
  }
  return (pattern) => said(partsOf(pattern), 0, below)[0]
}

const partsOf = (pattern: string): readonly string[] => pattern.match(/\(|\)\??|\||\.{2,4}|[^\s()|.?]+\??/g) ?? []

/** One of the ways that begin at `from`, and where they end. */
function said(parts: readonly string[], from: number, below: (count: number) => number): [string, number] {
  const ways: string[] = ['']
  let at = from
  for (; at < parts.length && !parts[at]?.startsWith(')'); at++) {
    const part = parts[at] ?? ''
    const [words, end] = part === '(' ? said(parts, at + 1, below) : [wordOf(part, below), at]
    at = end
    if (part === '|') ways.push('')
    else if (!parts[at]?.endsWith('?') || below(2) === 1) ways.push(`${ways.pop()} ${words}`)
  }
  return [(ways[below(ways.length)] ?? '').replace(/ {2,}/g, ' ').trim(), at]
}

function wordOf(part: string, below: (count: number) => number): string {
  const name = part.replace('?', '')
  if (name.startsWith('..') || name === '(') return ''
  if (name === '*') return 'big'
  return name.startsWith('@') ? said(partsOf(NAMES[name.slice(1)] ?? ''), 0, below)[0] : name
}
