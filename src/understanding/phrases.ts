import type { ConcernId } from '../core/vocabulary.ts'
import type { ConcernLexicon, LexiconEntry, Strength } from './lexicon.ts'
import { addPhrase, emptyTree, type Span, searchIn } from './phrase-tree.ts'

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

/** Finds every phrase of a lexicon in the words of a text, left to right within each concern. */
export type PhraseSearch = (words: readonly string[]) => readonly Found[]

const WEIGHTS: Readonly<Record<Strength, number>> = { strong: 2, phrases: 1, weak: 0.4 }
const STRENGTHS = ['strong', 'phrases', 'weak'] as const satisfies readonly Strength[]

/** Prepare a lexicon for searching; of two phrases that overlap within one concern, the one that says more is found. */
export function searchFor({ concerns, lists }: ConcernLexicon): PhraseSearch {
  const tree = emptyTree<Phrase>()
  for (const phrase of concerns.flatMap(phrasesOf)) addPhrase(tree, phrase.phrase, lists, phrase)
  const search = searchIn(tree)
  return (words) => {
    const byConcern = new Map<ConcernId, Found[]>()
    let first = 0
    const keep = ({ id, phrase, weight }: Phrase, last: number): void => {
      const found = { id, phrase, weight, first, last }
      const known = byConcern.get(id)
      if (known) known.push(found)
      else byConcern.set(id, [found])
    }
    for (; first < words.length; first++) search(words, first, keep)
    return [...byConcern.values()].flatMap(best)
  }
}

const phrasesOf = (entry: LexiconEntry): Phrase[] => [
  ...STRENGTHS.flatMap((strength) =>
    entry[strength].map((phrase) => ({ id: entry.id, phrase, weight: WEIGHTS[strength] })),
  ),
  ...entry.except.map((phrase) => ({ id: entry.id, phrase, weight: 0 })),
]

const best = (all: readonly Found[]): Found[] => all.filter((one, at) => one.weight > 0 && !isOutdone(all, at, one))

/** No phrase spans more words than this, so none that begins further away overlaps. */
export const LONGEST = 16

function isOutdone(all: readonly Found[], at: number, one: Found): boolean {
  for (let n = at - 1; n >= 0; n--) {
    const other = all[n] as Found
    if (one.first - other.first > LONGEST) break
    if (one.first <= other.last && outdoes(other, one, true)) return true
  }
  for (let n = at + 1; n < all.length; n++) {
    const other = all[n] as Found
    if (other.first > one.last) break
    if (outdoes(other, one, false)) return true
  }
  return false
}

/** An exception undoes what stands in it or begins or ends with it; of two phrases that overlap, the weightier counts, then the longer, then the first. */
function outdoes(other: Found, one: Found, isFirst: boolean): boolean {
  if (other.weight === 0) return length(other) >= length(one)
  if (other.weight !== one.weight) return other.weight > one.weight
  return length(other) === length(one) ? isFirst : length(other) > length(one)
}

const length = ({ first, last }: Span): number => last - first
