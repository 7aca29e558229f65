// @ts-nocheck
import type { ConcernId } from '../core/vocabulary.ts'

/** How much a phrase says: names the trouble outright, the usual way of saying it, or only a hint. */
export type Strength = 'strong' | 'phrases' | 'weak'

/** The phrases people use for each concern, in one language. */
export interface ConcernLexicon {
  /** Words that may stand for each other in a phrase, by the name used in it: `<partner>`. */
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly concerns: readonly LexiconEntry[]
}

/** The phrases of one concern. */
export interface LexiconEntry extends Readonly<Record<Strength, readonly string[]>> {
  readonly id: ConcernId
  /** Phrases that use the same words for something else. */
  readonly except: readonly string[]
}
