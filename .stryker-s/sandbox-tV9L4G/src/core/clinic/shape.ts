// @ts-nocheck
import type { Versions } from '../answers.ts'
import type { CrisisState } from '../conversation.ts'
import type { Score } from '../dialog.ts'
import type { Matching } from '../matching.ts'
import type { Slot } from '../vocabulary.ts'

/** What a clinic is given once the person said yes: structured, in the person's terms, and never a diagnosis. */
export interface ClinicSummary {
  /** A short code the person can name when they call. */
  readonly reference: string
  /** When it was shown to the person (ISO 8601). */
  readonly at: string
  readonly language: string
  readonly risk: RiskAnswers | null
  readonly concerns: readonly ToldConcern[]
  readonly answers: readonly ToldAnswer[]
  readonly forms: readonly ToldForm[]
  readonly matching: Matching | null
  readonly versions: Versions
}

/** What is known of danger: when it came up, what was asked and answered, and which lines were shown. */
export interface RiskAnswers extends Pick<CrisisState, 'level' | 'kind' | 'who' | 'at'> {
  readonly answer: NonNullable<CrisisState['answer']> | 'open'
  readonly shown: readonly string[]
  /** How often help was shown. */
  readonly times: number
}

export interface ToldConcern {
  readonly id: string
  readonly label: string
  readonly status: 'confirmed' | 'inferred' | 'denied'
  /** The person's own words, where they wanted them kept; else empty. */
  readonly words: string
}

/** One thing the person told: the slot, its ids, and how each is called. */
export interface ToldAnswer {
  readonly slot: Slot
  readonly values: readonly { readonly id: string; readonly label: string }[]
}

/** A questionnaire of the operator's, as far as it was answered. */
export interface ToldForm {
  /** The dialog it is asked in. */
  readonly id: string
  readonly title: string
  readonly score: Score | null
  /** Whether every question that must be answered is. */
  readonly complete: boolean
  readonly answers: readonly FormAnswer[]
}

export interface FormAnswer {
  /** The question's linkId. */
  readonly link: string
  readonly question: string
  readonly answer: string
  /** The answer as FHIR writes it. */
  readonly value: Readonly<Record<string, unknown>>
}
