/** One piece of a phrase pattern. */
type Piece =
  | { readonly is: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly is: 'group'; readonly ways: readonly (readonly Piece[])[]; readonly optional: boolean }
  | { readonly is: 'gap'; readonly most: number }

/** A phrase over words: `a|b` one of these words, `(a b|c)` one of these phrases, `x?` may be missing, `..` up to 3 words, `...` up to 6. */
export type Pattern = readonly Piece[]

/** What a pattern is matched against: words, and the sentence each belongs to. */
export interface Line {
  readonly words: readonly string[]
  readonly sentences: readonly number[]
}

/** Read a pattern. `@name` stands for a phrase list defined elsewhere. */
export function compile(source: string, names: Readonly<Record<string, string>>): Pattern {
  const full = source.replace(/@([a-z]+)/g, (_, name: string) => {
    const value = names[name]
    if (value === undefined) throw new Error(`the pattern "${source}" uses @${name}, which is not defined`)
    return `(${value.replace(/@([a-z]+)/g, (__, inner: string) => `(${names[inner] ?? inner})`)})`
  })
  const parts = full.match(/\(|\)\??|\||\.{2,3}|[^\s()|.?]+\??/g) ?? []
  const [ways, rest] = readWays(parts, 0)
  if (rest !== parts.length) throw new Error(`the pattern "${source}" has a bracket too many`)
  return ways.length === 1 ? (ways[0] ?? []) : [{ is: 'group', ways, optional: false }]
}

/** Spaces join words to a phrase; a bar without spaces joins words, one between phrases joins phrases. */
function readWays(parts: readonly string[], from: number): [readonly (readonly Piece[])[], number] {
  const ways: Piece[][] = [[]]
  let at = from
  for (; at < parts.length; at++) {
    const part = parts[at] ?? ''
    const way = ways.at(-1) ?? []
    if (part.startsWith(')')) break
    if (part === '|') ways.push([])
    else if (part === '(') {
      const [inner, end] = readWays(parts, at + 1)
      way.push({ is: 'group', ways: inner, optional: parts[end] === ')?' })
      at = end
    } else if (part.startsWith('..')) way.push({ is: 'gap', most: part === '..' ? 3 : 6 })
    else way.push({ is: 'words', words: new Set([part.replace('?', '')]), optional: part.endsWith('?') })
  }
  return [ways, at]
}

/** Where a pattern that starts at `from` ends (the furthest), or -1. Gaps never cross a sentence, so the work per word is bounded. */
export function matchAt(pattern: Pattern, line: Line, from: number): number {
  return step(pattern, 0, line, from, from, (end) => end)
}

type Then = (end: number) => number

function step(pattern: Pattern, index: number, line: Line, at: number, start: number, then: Then): number {
  const piece = pattern[index]
  if (piece === undefined) return then(at)
  const next = (to: number) => step(pattern, index + 1, line, to, start, then)
  if (piece.is === 'words') {
    const word = line.words[at]
    const taken = word !== undefined && piece.words.has(word) ? next(at + 1) : -1
    return taken === -1 && piece.optional ? next(at) : taken
  }
  if (piece.is === 'gap') return gap(piece.most, line, at, next)
  for (const way of piece.ways) {
    const end = step(way, 0, line, at, start, next)
    if (end !== -1) return end
  }
  return piece.optional ? next(at) : -1
}

function gap(most: number, line: Line, at: number, next: Then): number {
  for (let skipped = 0; skipped <= most; skipped++) {
    if (skipped > 0 && line.sentences[at + skipped] !== line.sentences[at]) return -1
    const end = next(at + skipped)
    if (end !== -1) return end
  }
  return -1
}

/** The words a pattern may start with. */
export function firstWords(pattern: Pattern): ReadonlySet<string> {
  const words = new Set<string>()
  for (const piece of pattern) {
    if (piece.is === 'gap') throw new Error('a pattern cannot start with a gap or be only optional words')
    if (piece.is === 'words') for (const word of piece.words) words.add(word)
    else for (const way of piece.ways) for (const word of firstWords(way)) words.add(word)
    if (!piece.optional) return words
  }
  return words
}

/** Every word a pattern knows. */
export function allWords(pattern: Pattern): readonly string[] {
  return pattern.flatMap((piece) =>
    piece.is === 'words' ? [...piece.words] : piece.is === 'group' ? piece.ways.flatMap(allWords) : [],
  )
}
