import { remembered } from './remembered.ts'
import { bare, tokensOf } from './tokens.ts'

/** Phrases by their words, so that a text is searched for all of them at once. */
export interface PhraseTree<T> {
  readonly words: Map<string, PhraseTree<T>>
  /** Beginnings of words, by their first letters. */
  readonly stems: Map<string, Map<string, PhraseTree<T>>>
  /** Where the phrase goes on after up to three words that do not matter. */
  gap: PhraseTree<T> | null
  readonly values: T[]
}

/** What a phrase stands for, found in a text as a span of its words. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** How many letters beginnings of words are looked up by; none is shorter. */
const STEM_LETTERS = 2
const MOST_SKIPPED = 3

/** A tree without phrases. */
export const emptyTree = <T>(): PhraseTree<T> => ({ words: new Map(), stems: new Map(), gap: null, values: [] })

/** Add a phrase: whole words, `begin*`, `..` for up to three words between, `<list>` for any word of a list. */
export function addPhrase<T>(
  root: PhraseTree<T>,
  phrase: string,
  lists: Readonly<Record<string, readonly string[]>>,
  value: T,
): void {
  let ends = [root]
  for (const part of partsOf(phrase)) ends = step(ends, part, lists)
  for (const end of ends) end.values.push(value)
}

/** The parts of a phrase; plain words come out as a text's own words do. */
const partsOf = (phrase: string): string[] =>
  phrase
    .split(/([^\s<*]{0,60}[<*]\S*|\.\.)/)
    .flatMap((part, n) => (n % 2 === 1 ? [part] : tokensOf(part).map(({ word }) => word)))

function step<T>(
  from: readonly PhraseTree<T>[],
  part: string,
  lists: Readonly<Record<string, readonly string[]>>,
): PhraseTree<T>[] {
  if (part === '..') return from.map((tree) => (tree.gap ??= emptyTree<T>()))
  const words = part.startsWith('<') ? (lists[part.slice(1, -1)] ?? []) : [part]
  return from.flatMap((tree) => words.map((word) => child(tree, plainly(word))))
}

/** A word of a list, or a beginning, without accents as a text's words are. */
const plainly = (word: string): string => (word.endsWith('*') ? `${bare(word.slice(0, -1))}*` : bare(word))

function child<T>(tree: PhraseTree<T>, word: string): PhraseTree<T> {
  if (!word.endsWith('*')) return getOr(tree.words, word, () => emptyTree<T>())
  const stem = word.slice(0, -1)
  return getOr(
    getOr(tree.stems, stem.slice(0, STEM_LETTERS), () => new Map<string, PhraseTree<T>>()),
    stem,
    () => emptyTree<T>(),
  )
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** What is told of a phrase that was found: what it stands for, and its last word. */
type Told<T> = (value: T, last: number) => void

/** Finds every phrase that begins at a word. Where a word leads is looked up once for all texts: most lead nowhere. */
export function searchIn<T>(root: PhraseTree<T>): (words: readonly string[], at: number, found: Told<T>) => void {
  const startsWith = remembered((word) => {
    const trees: PhraseTree<T>[] = []
    follow(root, word, (tree) => trees.push(tree))
    return trees
  })
  return (words, at, found) => {
    for (const tree of startsWith(words[at] ?? '')) goOn(tree, words, at + 1, found)
  }
}

function goOn<T>(tree: PhraseTree<T>, words: readonly string[], at: number, found: Told<T>): void {
  for (const value of tree.values) found(value, at - 1)
  const word = words[at]
  if (word === undefined) return
  follow(tree, word, (next) => goOn(next, words, at + 1, found))
  if (tree.gap) for (let skip = 0; skip <= MOST_SKIPPED; skip++) goOn(tree.gap, words, at + skip, found)
}

/** Each way a word leads: as a whole, or by how it begins. */
function follow<T>({ words, stems }: PhraseTree<T>, word: string, go: (next: PhraseTree<T>) => void): void {
  const whole = words.get(word)
  if (whole) go(whole)
  if (stems.size === 0) return
  for (const [stem, next] of stems.get(word.slice(0, STEM_LETTERS)) ?? []) if (word.startsWith(stem)) go(next)
}
