import type { ConcernId } from '../core/vocabulary.ts'

/** The phrases people use for each concern, in one language. */
export interface ConcernLexicon {
  readonly concerns: readonly { readonly id: ConcernId; readonly phrases: readonly string[] }[]
}
