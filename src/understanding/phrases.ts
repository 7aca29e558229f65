import { nearly } from '../core/nearly.ts'
import type { ConcernId } from '../core/vocabulary.ts'
import type { ConcernLexicon, LexiconEntry, Strength } from './lexicon.ts'
import { addPhrase, emptyTree, type PhraseTree, phrasesAt, type Span } from './phrase-tree.ts'
import type { Token } from './tokens.ts'

/** A phrase of the lexicon found in a text, as a span of its words. */
export interface Found extends Span {
  readonly id: ConcernId
  /** What the phrase says, before where it stands is looked at: 2 names it outright, 1 is usual, 0.4 a hint. */
  readonly weight: number
  /** The phrase itself, to tell one said twice from two. */
  readonly phrase: string
}

interface Phrase {
  readonly id: ConcernId
  readonly phrase: string
  /** 0 for an exception. */
  readonly weight: number
}

/** A lexicon, ready to be searched for. */
export interface PhraseIndex {
  readonly tree: PhraseTree<Phrase>
  /** Long single words, by first letter, for slips of the pen. */
  readonly long: ReadonlyMap<string, readonly Phrase[]>
}

const WEIGHTS: Readonly<Record<Strength, number>> = { strong: 2, phrases: 1, weak: 0.4 }
const STRENGTHS = ['strong', 'phrases', 'weak'] as const satisfies readonly Strength[]
/** A slip is only forgiven in a long word: in a short one it is another word. */
const LONG_WORD = 7

/** Prepare a lexicon for searching. */
export function indexPhrases({ concerns, lists }: ConcernLexicon): PhraseIndex {
  const tree = emptyTree<Phrase>()
  const long = new Map<string, Phrase[]>()
  for (const phrase of concerns.flatMap(phrasesOf)) {
    addPhrase(tree, phrase.phrase, lists, phrase)
    const letter = phrase.phrase[0] ?? ''
    if (isLongWord(phrase)) long.set(letter, [...(long.get(letter) ?? []), phrase])
  }
  return { tree, long }
}

const phrasesOf = (entry: LexiconEntry): Phrase[] => [
  ...STRENGTHS.flatMap((strength) =>
    entry[strength].map((phrase) => ({ id: entry.id, phrase, weight: WEIGHTS[strength] })),
  ),
  ...entry.except.map((phrase) => ({ id: entry.id, phrase, weight: 0 })),
]

const isLongWord = ({ phrase, weight }: Phrase): boolean =>
  weight > 0 && !/[^\p{L}*]/u.test(phrase) && phrase.replace('*', '').length >= LONG_WORD

/** Every phrase in a text, left to right; of two that overlap within one concern, the one that says more. */
export function findPhrases({ tree, long }: PhraseIndex, tokens: readonly Token[]): readonly Found[] {
  const found: Found[] = []
  for (let first = 0; first < tokens.length; first++) {
    const before = found.length
    phrasesAt(tree, tokens, first, (phrase, last) => found.push({ ...phrase, first, last }))
    if (found.length === before) found.push(...slips(long, tokens[first]?.word ?? '', first))
  }
  return found.filter((one) => one.weight > 0 && !found.some((other) => outdoes(other, one)))
}

function slips(long: PhraseIndex['long'], word: string, at: number): readonly Found[] {
  if (word.length < LONG_WORD) return []
  const meant = (long.get(word[0] ?? '') ?? []).filter(({ phrase }) => slip(phrase, word))
  return meant.map((phrase) => ({ ...phrase, first: at, last: at }))
}

/** An exception undoes what stands in it or begins or ends with it; of two phrases that overlap, the weightier counts, then the longer, then the first. */
function outdoes(other: Found, one: Found): boolean {
  if (other === one || other.id !== one.id || other.first > one.last || one.first > other.last) return false
  if (other.weight === 0) return length(other) >= length(one)
  if (other.weight !== one.weight) return other.weight > one.weight
  return length(other) !== length(one) ? length(other) > length(one) : other.first < one.first || isEarlier(other, one)
}

const length = ({ first, last }: Span): number => last - first
const isEarlier = (other: Found, one: Found): boolean => other.first === one.first && other.phrase < one.phrase

function slip(phrase: string, word: string): boolean {
  const meant = phrase.replace('*', '')
  return nearly(phrase.endsWith('*') ? word.slice(0, meant.length) : word, meant)
}
