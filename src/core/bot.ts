import type { Answers, Versions } from './answers.ts'
import type { ClinicSummary } from './clinic/shape.ts'
import type { Conversation } from './conversation.ts'
import type { Dialog } from './dialog.ts'
import type { Matching } from './matching.ts'
import type { Reading, ReadingContext, Topic } from './reading.ts'
import type { Contact, Reply, Source } from './reply.ts'
import type { Risk, Screening } from './risk.ts'
import type { Sheet } from './sheet.ts'
import type { Words } from './words.ts'

/** The bot's knowledge: flows, words, and pure readers of text and answers. */
export interface Bot {
  readonly dialogs: Readonly<Record<string, Dialog>>
  /** By language; `en` is always there. */
  readonly words: Readonly<Record<string, Words>>
  readonly versions: Versions
  /** Where a summary may be sent on a yes; null when the operator has no such place. */
  readonly clinic: Clinic | null
  readonly screen: (screening: Screening) => Risk
  readonly read: (text: string, context: ReadingContext) => Reading
  /** Lessons that may answer a question, best first. */
  readonly topics: (question: string, language: string) => readonly Topic[]
  readonly lesson: (id: string, language: string) => Lesson | null
  /** The everyday name of a region or language code. */
  readonly nameOf: (slot: 'region' | 'language', code: string, language: string) => string
  readonly match: (answers: Answers, language: string) => Matching
  /** Lines for a region (`US-OH`, `IE`, or null when unknown) and a kind of danger, and for what else was told. */
  readonly contacts: (region: string | null, kind: Risk['kind'], language: string, besides?: Besides) => Contacts
}

/** Whoever receives summaries, as the operator calls them. */
export interface Clinic {
  readonly name: string
}

export interface Lesson {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly sources: readonly Source[]
  /** Sections worth reading next. */
  readonly more: readonly { readonly id: string; readonly title: string }[]
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } | null
}

/** What else decides whom to reach: other kinds of danger told, and whether the one in danger is young. */
export interface Besides {
  readonly also: readonly Risk['kind'][]
  readonly young: boolean
  readonly newborn?: boolean
  /** Lines for LGBTQ people, when somebody asks for them; never kept. */
  readonly pride?: boolean
}

/** Whom to reach now. `known` is false when the country is not, and the person should be asked. */
export interface Contacts {
  readonly known: boolean
  readonly country: string | null
  /** Everyday name of the country, for the words. */
  readonly name: string
  readonly contacts: readonly Contact[]
  /** How many of them, counted from the first, are emergency numbers. */
  readonly emergency: number
  /** Countries to pick from when unknown. */
  readonly countries: readonly { readonly code: string; readonly name: string }[]
}

/** What must happen outside the core. The core asks; the shell does. */
export type Effect =
  | { readonly kind: 'erase' }
  /** Give this to the clinic: the person saw it and said yes. Without a summary, it asks for the earlier one to be deleted. */
  | {
      readonly kind: 'send'
      /** The same at every attempt, another for everything sent after. */
      readonly key: string
      readonly reference: string
      /** ISO 8601. */
      readonly at: string
      readonly note: Sheet
      readonly summary: ClinicSummary | null
    }
  /** Count one event, by name only; no person, no words. */
  | { readonly kind: 'count'; readonly what: 'crisis' | 'concern' | 'matched' | 'unanswered'; readonly of: string }

/** What one event leads to. */
export interface Turn {
  readonly conversation: Conversation
  readonly replies: readonly Reply[]
  readonly effects: readonly Effect[]
}
