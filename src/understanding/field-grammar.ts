import type { Fields, Slot } from '../core/vocabulary.ts'
import type { Aged } from './ages.ts'
import type { FieldRule } from './field-rules.ts'

/** How one language tells of everything but concerns. */
export interface FieldGrammar {
  /** A text in lower case, one character for each of its own; patterns are matched against the plain copy of it. */
  readonly folded: (text: string) => string
  /** Every rule; the first that fits wins for a slot that holds one value. */
  readonly rules: readonly FieldRule[]
  /** "Not online", "he is always online": whether the words before a match in its clause make it no wish. */
  readonly isDenied: (before: string, slot: Slot, asked: boolean) => boolean
  /** Where a clause ends: stops, commas and words such as "but". */
  readonly clauseEnds: RegExp
  /** After one of these a person says it anew ("no wait"): global. */
  readonly corrects: RegExp
  /** How long it has been going on, for a language whose rules do not tell. */
  readonly duration?: Finder<Lasting>
  readonly age: Finder<Aged>
  /** The place a text names; a bare name or code only when a place was asked for. */
  readonly findPlace: (text: string, asked: boolean) => (Named & { readonly code: string }) | null
  readonly insurer: Finder<Named & { readonly name: string }>
  /** The language a person wishes to speak. */
  readonly language: Finder<Named & { readonly code: string }>
}

/** Finds one answer in a plain text. */
export interface Finder<T> {
  /** Unless it was asked for, nothing is found in a text where none of these stands. */
  readonly says: readonly RegExp[]
  readonly find: (plain: string, asked: boolean) => T | null
}

/** Where a name stands in a text. */
export interface Named {
  readonly start: number
  readonly end: number
}

/** A length of time a text tells, and where. */
export interface Lasting extends Named {
  readonly value: NonNullable<Fields['duration']>
}
