/** What a pattern is matched against: words, and the sentence each belongs to. */
export interface Line {
  readonly words: readonly string[]
  readonly sentences: readonly number[]
  /** Lengths found so far for shared slots, by slot and place: each is worked out once per text. */
  readonly slots: Map<Pattern, Int32Array>
}

/**
 * A phrase over words: `a|b` one of these words, `(a b|c)` one of these phrases, `x?` may be missing, `..` up to 3 words,
 * `...` up to 6,
 * `....` up to 12 and past a full stop, `*` any word. Asked at a place, it answers with the lengths it can have there as bits (bit 3 set: it can be three words
 * long), so nothing is ever tried twice and the work per word has a fixed ceiling.
 */
export interface Pattern {
  readonly lengths: (line: Line, at: number) => number
  /** The words it may start with. */
  readonly first: ReadonlySet<string>
  /** Whether it may be missing altogether. */
  readonly empty: boolean
  /** For each piece that cannot be missing, the words it may start with, and how far ahead. */
  readonly needs: readonly Need[]
  /** So many words it takes at the most. */
  readonly most: number
  /** Every word it is made of; those of a shared slot are its own. */
  readonly words: readonly string[]
  /** The shared slots in it. */
  readonly slots: readonly Pattern[]
}

/** One of these words has to stand at most so many words after the start. */
export interface Need {
  readonly words: ReadonlySet<string>
  readonly reach: number
}

/** Longest phrase, in words: the bits of a 32-bit number. */
const LONGEST = 31

/** Read a pattern; `@name` stands for a slot defined elsewhere. Words in `dropped` are left out, as they are in texts. */
export function compile(
  source: string,
  slots: ReadonlyMap<string, Pattern>,
  dropped: ReadonlySet<string> = new Set(),
): Pattern {
  const parts = source.match(/\(|\)\??|\||\.{2,4}|[^\s()|.?]+\??/g) ?? []
  const [pattern, rest] = readWays(parts, 0, { source, slots, dropped })
  if (rest !== parts.length) throw new Error(`the pattern "${source}" has a bracket too many`)
  return pattern
}

interface Reading {
  readonly source: string
  readonly slots: ReadonlyMap<string, Pattern>
  readonly dropped: ReadonlySet<string>
}

function readWays(parts: readonly string[], from: number, reading: Reading): [Pattern, number] {
  const ways: Pattern[][] = [[]]
  let at = from
  for (; at < parts.length; at++) {
    const part = parts[at] ?? ''
    const way = ways.at(-1) ?? []
    if (part.startsWith(')')) break
    if (part === '|') ways.push([])
    else if (part === '(') {
      const [inner, end] = readWays(parts, at + 1, reading)
      way.push(parts[end] === ')?' ? optional(inner) : inner)
      at = end
    } else if (part.startsWith('..')) way.push(GAPS[part.length] ?? SHORT_GAP)
    else way.push(...piece(part, reading))
  }
  // A way of nothing but dropped words is no way, unless it is the only one.
  const kept = ways.filter((way) => way.length > 0)
  return [oneOf((kept.length > 0 ? kept : [[]]).map(inTurn)), at]
}

function piece(part: string, { source, slots, dropped }: Reading): readonly Pattern[] {
  const name = part.replace('?', '')
  if (dropped.has(name)) return []
  const found = name === '*' ? ANY_WORD : name.startsWith('@') ? slots.get(name.slice(1)) : word(name)
  if (found === undefined) throw new Error(`the pattern "${source}" uses ${name}, which is not defined`)
  return [part.endsWith('?') ? optional(found) : found]
}

const word = (text: string): Pattern => {
  const first = new Set([text])
  return {
    lengths: ({ words }, at) => (words[at] === text ? 0b10 : 0),
    first,
    empty: false,
    needs: [{ words: first, reach: 0 }],
    most: 1,
    words: [text],
    slots: [],
  }
}

const optional = (pattern: Pattern): Pattern => ({
  ...pattern,
  lengths: (line, at) => pattern.lengths(line, at) | 1,
  empty: true,
  needs: [],
})

const ANY_WORD: Pattern = {
  lengths: ({ words }, at) => (at < words.length ? 0b10 : 0),
  first: new Set(),
  empty: false,
  needs: [],
  most: 1,
  words: [],
  slots: [],
}

/** Words between. All but the widest gap stop where a sentence does. */
const gap = (most: number, crosses = false): Pattern => ({
  lengths: ({ sentences }, at) => {
    let bits = 1
    for (let skipped = 1; skipped <= most; skipped++) {
      if (sentences[at + skipped] === undefined || (!crosses && sentences[at + skipped] !== sentences[at])) break
      bits |= 1 << skipped
    }
    return bits
  },
  first: new Set(),
  empty: true,
  needs: [],
  most,
  words: [],
  slots: [],
})
const SHORT_GAP = gap(3)
const GAPS: Readonly<Record<number, Pattern>> = { 2: SHORT_GAP, 3: gap(6), 4: gap(12, true) }

function inTurn(pieces: readonly Pattern[]): Pattern {
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined) return only
  return {
    lengths: (line, at) => {
      let bits = 1
      for (const next of pieces) {
        let longer = 0
        for (let left = bits; left !== 0; left &= left - 1) {
          const length = LONGEST - Math.clz32(left & -left)
          longer |= next.lengths(line, at + length) << length
        }
        if (longer === 0) return 0
        bits = longer
      }
      return bits
    },
    first: firstOf(pieces),
    empty: pieces.every(({ empty }) => empty),
    needs: needsOf(pieces),
    most: mostOf(pieces),
    words: pieces.flatMap(({ words }) => words),
    slots: pieces.flatMap(({ slots }) => slots),
  }
}

const mostOf = (pieces: readonly Pattern[]): number => pieces.reduce((all, { most }) => all + most, 0)

const needsOf = (pieces: readonly Pattern[]): readonly Need[] =>
  pieces.flatMap(({ needs }, n) => {
    const before = mostOf(pieces.slice(0, n))
    return needs.map(({ words, reach }) => ({ words, reach: reach + before }))
  })

function firstOf(pieces: readonly Pattern[]): ReadonlySet<string> {
  const upTo = pieces.findIndex(({ empty }) => !empty)
  const leading = upTo === -1 ? pieces : pieces.slice(0, upTo + 1)
  return new Set(leading.flatMap(({ first }) => [...first]))
}

/** One of several: only those that can start with the word at hand are tried. */
function oneOf(ways: readonly Pattern[]): Pattern {
  const [only] = ways
  if (ways.length === 1 && only !== undefined) return only
  const byWord = new Map<string, Pattern[]>()
  for (const way of ways) for (const first of way.first) byWord.set(first, [...(byWord.get(first) ?? []), way])
  const empty = ways.some((way) => way.empty)
  const first = new Set(byWord.keys())
  return {
    lengths: (line, at) => {
      let bits = empty ? 1 : 0
      const possible = byWord.get(line.words[at] ?? '')
      if (possible !== undefined) for (const way of possible) bits |= way.lengths(line, at)
      return bits
    },
    first,
    empty,
    needs: empty ? [] : [{ words: first, reach: 0 }],
    most: Math.max(...ways.map(({ most }) => most)),
    words: ways.flatMap(({ words }) => words),
    slots: ways.flatMap(({ slots }) => slots),
  }
}

/** A slot many patterns use: what it finds at a place is kept for the rest of the text. */
export function shared(pattern: Pattern): Pattern {
  const use: Pattern = {
    ...pattern,
    words: [],
    slots: [pattern, ...pattern.slots],
    lengths: (line, at) => {
      let found = line.slots.get(pattern)
      if (found === undefined) {
        found = new Int32Array(line.words.length + 1).fill(-1)
        line.slots.set(pattern, found)
      }
      const known = found[at]
      if (known !== undefined && known !== -1) return known
      const bits = pattern.lengths(line, at)
      found[at] = bits
      return bits
    },
  }
  return use
}

/** Where a pattern that starts at `from` ends, at the nearest or at the furthest, or -1. */
export function matchAt({ lengths }: Pattern, line: Line, from: number, furthest = false): number {
  const bits = lengths(line, from) & ~1
  return bits === 0 ? -1 : from + LONGEST - Math.clz32(furthest ? bits : bits & -bits)
}
