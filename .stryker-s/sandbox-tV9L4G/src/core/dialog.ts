// @ts-nocheck
import type { Fields, Slot } from './vocabulary.ts'

/** A dialog is data: named steps and the roads between them. It holds no words and no code. */
export interface Dialog {
  readonly id: string
  readonly start: string
  readonly steps: Readonly<Record<string, Step>>
  /** The questionnaire it was imported from; null when it was written here. */
  readonly form: FormHead | null
}

/** A questionnaire of the operator's. */
export interface FormHead {
  readonly title: string
  /** The language it is written in. */
  readonly language: string
  /** As it came: a FHIR R4 Questionnaire. */
  readonly source: Readonly<Record<string, unknown>>
  /** The question that stands for the sum of the points; null when none does. */
  readonly total: string | null
  /** What is said for which sums, if the operator wrote anything. */
  readonly bands: Readonly<Record<string, readonly [number, number]>>
}

/** The question of a questionnaire that a step asks. */
export interface FormItem {
  /** Its linkId. */
  readonly link: string
  readonly required: boolean
  /** Whether an answer above nothing tells of danger; null when nobody has said. */
  readonly danger: boolean | null
  /** For each option its points, if it has any, and the answer as FHIR writes it. */
  readonly answers: Readonly<
    Record<string, { readonly points: number | null; readonly value: Readonly<Record<string, unknown>> }>
  >
}

/** What the answers to a questionnaire add up to. */
export interface Score {
  readonly points: number
  /** The most they could add up to. */
  readonly most: number
  /** How many questions that count have no answer: with any, the sum says nothing. */
  readonly open: number
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
  /** Null when it belongs to no questionnaire. */
  readonly item: FormItem | null
  /** Null when the step only speaks, or only branches. */
  readonly expect: Expect | null
  /** Whether skip, "I don't know" and "prefer not to say" are taken as answers. */
  readonly optional: boolean
  /** Speaks nothing: only a fork in the road. */
  readonly silent: boolean
  readonly next: Next
}

/** Something the bot draws from what it knows. */
export type View = 'summary' | 'suggestions' | 'next-steps' | 'roles' | 'score'

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
