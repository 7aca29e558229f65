import type { HeardConcern, Versions } from './answers.ts'
import type { StepKey } from './dialog.ts'
import type { Matching } from './matching.ts'
import type { RiskAbout, RiskKind, RiskWho } from './risk.ts'
import type { Fields } from './vocabulary.ts'

/** Everything the bot remembers about one person, as plain JSON. Holds no message, only what was understood. */
export interface Conversation {
  readonly format: 1
  readonly id: string
  readonly language: string
  readonly versions: Versions
  /** The step waiting for an answer; null before the first hello. */
  readonly place: StepKey | null
  readonly status: Status
  /** Which consent text was agreed to, and when (ISO 8601); null means nothing may be kept. */
  readonly consent: { readonly version: string; readonly at: string } | null
  readonly fields: Fields
  readonly concerns: readonly HeardConcern[]
  /** Answers to the operator's questionnaires: an option's id, or the person's own words where it asks for them. */
  readonly items: Readonly<Record<StepKey, string>>
  /** Whether the person wants their own words kept beside confirmed concerns, for their copy. */
  readonly keepsWords: boolean
  /** Concerns the person said no to; never suggested again. */
  readonly denied: readonly string[]
  /** Questions left without an answer, and how. */
  readonly passed: Readonly<Record<StepKey, Pass>>
  /** Statements already spoken, so that a second walk does not repeat them. */
  readonly said: readonly StepKey[]
  /** Questions answered or passed, oldest first: the way back. */
  readonly trail: readonly StepKey[]
  /** Where to go back to once a changed answer is given. */
  readonly returnTo: StepKey | null
  /** Answers in a row that were not understood. */
  readonly misses: number
  /** A small question of the bot's own, asked beside the step that waits. */
  readonly aside: Aside | null
  /** Set from the first sign of danger on; help stays pinned while it is. */
  readonly crisis: CrisisState | null
  readonly matching: Matching | null
  /** What the clinic was last sent, on the person's yes; null while nothing was. */
  readonly sent: SentToClinic | null
  /** When the person last wrote (ISO 8601). */
  readonly seen: string
}

export type Status = 'new' | 'open' | 'done' | 'stopped'
export type Pass = 'skip' | 'unknown' | 'private'

export type Aside =
  | { readonly kind: 'change' }
  | { readonly kind: 'forget' }
  | { readonly kind: 'restart' }
  /** Which questionnaire to answer. */
  | { readonly kind: 'form' }
  /** Whether to send what was shown: when that was (ISO 8601), and a mark of all that was in it. */
  | { readonly kind: 'send'; readonly at: string; readonly shown: number }

/** A summary at the clinic: never what it held, only how to speak of it. */
export interface SentToClinic {
  readonly reference: string
  /** How many times something was sent under this reference. */
  readonly number: number
  /** When the person was shown what went (ISO 8601). */
  readonly at: string
  /** Whether the person asked for it back. */
  readonly withdrawn: boolean
}

/** What is remembered of danger: what kind, whose, and how often help was shown. Never the words. */
export interface CrisisState {
  readonly level: 'concern' | 'crisis'
  readonly kind: RiskKind
  readonly who: RiskWho
  /** How the person stands to harm to others, for the words. */
  readonly about?: RiskAbout
  /** Whether the direct question waits for its answer. */
  readonly asking: boolean
  /** The last answer to that question, once there was one. */
  readonly answer?: 'yes' | 'no' | 'rather-not'
  /** Whether "are you safe?" waits for its answer, and why it was asked. */
  readonly checking?: 'retract' | 'back'
  /** How often help was shown. */
  readonly shown: number
  /** How often each crisis text was said, so that none is repeated word for word. */
  readonly told?: Readonly<Record<string, number>>
  /** Other kinds of danger told in this talk: their lines stay. */
  readonly also?: readonly RiskKind[]
  /** Whether the one in danger is under 18, for the words and lines; kept like a country, an age is not. */
  readonly young?: boolean
  /** Whether thoughts of harm to a baby were told: the lines for new parents stay. */
  readonly newborn?: boolean
  /** Times the direct question got no clear answer. */
  readonly unclear?: number
  /** False once the person chose to go on; help stays pinned all the same. */
  readonly active: boolean
  /** When the question was asked, or help first shown (ISO 8601). */
  readonly at: string
}
