// @ts-nocheck
import type { Slot } from '../core/vocabulary.ts'

/** Words that fill one slot with one value. Read against the plain copy of a message. */
export interface FieldRule {
  readonly slot: Slot
  readonly value: string
  /** Global: each place is looked at, as the first may be denied. */
  readonly says: RegExp
  /** Only counts when the question on the table is about this slot. */
  readonly bareOnly: boolean
  /** The words mean something else when their clause says this. */
  readonly unless: RegExp | null
  /** This in the clause makes good what `unless` found. */
  readonly yet: RegExp | null
  /** When nobody asked, the clause has to say this as well. */
  readonly given: RegExp | null
}

type More = Partial<Pick<FieldRule, 'unless' | 'yet' | 'given'>>

/** A rule that holds wherever its words stand. */
export const rule = (
  slot: Slot,
  value: string,
  says: RegExp,
  { unless = null, yet = null, given = null }: More = {},
): FieldRule => ({
  slot,
  value,
  says: everywhere(says),
  bareOnly: false,
  unless,
  yet,
  given,
})

/** A rule for the answer to a question about its slot. */
export const bare = (slot: Slot, value: string, says: RegExp, more: More = {}): FieldRule => ({
  ...rule(slot, value, says, more),
  bareOnly: true,
})

const everywhere = (says: RegExp): RegExp =>
  new RegExp(says.source, says.flags.includes('g') ? says.flags : `${says.flags}g`)
