import type { Fields, Slot } from './vocabulary.ts'

/** A dialog is data: named steps and the roads between them. It holds no words and no code. */
export interface Dialog {
  readonly id: string
  readonly start: string
  readonly steps: Readonly<Record<string, Step>>
}

/** A step's full name, `dialog.step`: the key of its words too. */
export type StepKey = string

/** One thing the bot says, the answer it waits for (if any), and where to go next. */
export interface Step {
  readonly key: StepKey
  /** A view drawn from what is known, shown after the words. */
  readonly show: View | null
  /** A lesson told here, by its id. */
  readonly lesson: string | null
  /** A command carried out here, as if the person had asked for it. */
  readonly does: string | null
  /** The option that means "yes, you may keep my answers". */
  readonly consent: string | null
  /** Null when the step only speaks, or only branches. */
  readonly expect: Expect | null
  /** Whether skip, "I don't know" and "prefer not to say" are taken as answers. */
  readonly optional: boolean
  /** Speaks nothing: only a fork in the road. */
  readonly silent: boolean
  readonly next: Next
}

/** Something the bot draws from what it knows. */
export type View = 'summary' | 'suggestions' | 'next-steps' | 'roles'

export type Expect =
  | {
      readonly kind: 'choose'
      readonly options: readonly string[]
      readonly fills: Fills
      readonly affects: readonly Slot[]
    }
  | {
      readonly kind: 'several'
      /** Slots no box stands for, read from words: a language to speak. */
      readonly also: readonly Slot[]
      readonly options: readonly string[]
      readonly fills: Fills
      readonly affects: readonly Slot[]
    }
  | {
      readonly kind: 'number'
      readonly min: number
      readonly max: number
      readonly slot: Slot
      readonly bands: Readonly<Record<string, readonly [number, number]>>
    }
  | { readonly kind: 'text'; readonly slots: readonly Slot[] }
  | { readonly kind: 'concerns' }
  /** Mirrors what was heard, each item ticked, with the common themes beside them. */
  | { readonly kind: 'confirm'; readonly options: readonly string[] }

/** What each option puts into which slots; an option without an entry (a menu's) fills nothing. */
export type Fills = Readonly<Record<string, Fields>>

/** A step of this dialog, `dialog.step` of another, or one road per answer; `end` is the way out, `else` the road for the rest. */
export type Next = StepKey | { readonly by: 'answer' | Slot; readonly roads: Readonly<Record<string, StepKey>> }
