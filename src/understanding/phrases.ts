import { nearly } from '../core/nearly.ts'
import type { ConcernId } from '../core/vocabulary.ts'
import type { ConcernLexicon } from './lexicon.ts'
import { bare, type Token } from './tokens.ts'

/** A phrase of the lexicon found in a text, as a span of its words. */
export interface Found {
  readonly id: ConcernId
  readonly first: number
  readonly last: number
}

interface Phrase {
  readonly id: ConcernId
  readonly words: readonly string[]
}

/** Phrases by the word they begin with; those that begin with a stem, by its first three letters. */
interface Index {
  readonly whole: ReadonlyMap<string, readonly Phrase[]>
  readonly stems: ReadonlyMap<string, readonly Phrase[]>
  /** Long single words, by first letter, for slips of the pen. */
  readonly long: ReadonlyMap<string, readonly Phrase[]>
}

const STEM_LETTERS = 3
/** A slip is only forgiven in a long word: in a short one it is another word. */
const LONG_WORD = 7

/** Prepare a lexicon for searching. */
export function indexPhrases({ concerns }: ConcernLexicon): Index {
  const phrases = concerns.flatMap(({ id, phrases }) =>
    phrases.map((phrase): Phrase => ({ id, words: phrase.split(/[\s-]+/).map(bare) })),
  )
  const stem = ({ words: [first = ''] }: Phrase) => first.endsWith('*')
  return {
    whole: grouped(
      phrases.filter((one) => !stem(one)),
      ({ words }) => words[0] ?? '',
    ),
    stems: grouped(phrases.filter(stem), ({ words }) => (words[0] ?? '').slice(0, STEM_LETTERS)),
    long: grouped(
      phrases.filter(({ words }) => words.length === 1 && (words[0] ?? '').replace('*', '').length >= LONG_WORD),
      ({ words }) => words[0]?.[0] ?? '',
    ),
  }
}

function grouped(phrases: readonly Phrase[], key: (phrase: Phrase) => string): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>()
  for (const phrase of phrases) groups.set(key(phrase), [...(groups.get(key(phrase)) ?? []), phrase])
  return groups
}

/** Every phrase in a text, left to right. */
export function findPhrases(index: Index, tokens: readonly Token[]): readonly Found[] {
  return tokens.flatMap(({ word }, first) => {
    const begun = [...(index.whole.get(word) ?? []), ...(index.stems.get(word.slice(0, STEM_LETTERS)) ?? [])]
    const found = begun.filter(({ words }) => words.every((part, n) => fits(part, tokens[first + n]?.word)))
    const slipped =
      found.length > 0 || word.length < LONG_WORD
        ? []
        : (index.long.get(word[0] ?? '') ?? []).filter(({ words }) => slip(words[0] ?? '', word))
    return [...found, ...slipped].map(({ id, words }) => ({ id, first, last: first + words.length - 1 }))
  })
}

function fits(part: string, word: string | undefined): boolean {
  if (word === undefined) return false
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
}

function slip(part: string, word: string): boolean {
  const meant = part.replace('*', '')
  return nearly(part.endsWith('*') ? word.slice(0, meant.length) : word, meant)
}
