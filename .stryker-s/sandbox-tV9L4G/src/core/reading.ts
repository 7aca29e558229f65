// @ts-nocheck
import type { ConcernId, Fields, Slot } from './vocabulary.ts'

/** What one message says, read for every slot at once. */
export interface Reading {
  /** Best first. */
  readonly concerns: readonly ReadConcern[]
  readonly fields: Fields
  /** The exact words each field came from. */
  readonly evidence: { readonly [S in Slot]?: string }
}

export interface ReadConcern {
  readonly id: ConcernId
  /** From 0 to 1; already above the threshold for being mentioned. */
  readonly score: number
  /** The person's exact words: `text.slice(start, end)`. */
  readonly evidence: string
  readonly start: number
  readonly end: number
  readonly who: 'self' | 'other'
  readonly time: 'now' | 'past'
  readonly negated: boolean
  readonly hedged: boolean
  readonly asked: boolean
}

/** What the question on the table is about, so that a bare answer ("Cigna", "ohio", "a year") can be read. */
export interface ReadingContext {
  readonly slots: readonly Slot[]
  readonly language: string
}

/** A lesson that may answer a side question. */
export interface Topic {
  /** `lesson.section`, also its content key. */
  readonly id: string
  readonly title: string
  /** From 0 to 1. */
  readonly score: number
}
