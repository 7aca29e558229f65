// @ts-nocheck
import type { StepKey } from './dialog.ts'
import type { NextStep, Note, Suggestion } from './matching.ts'
import type { Sheet } from './sheet.ts'

/** What the bot says. A channel decides how it looks. Text is plain paragraphs, `- ` lists, `**strong**` and `[links](https://…)`. */
export interface Reply {
  /** Unique per conversation: a channel drops one it has already shown. */
  readonly id: string
  readonly text: string
  /** What the person may answer with; null when this only speaks. */
  readonly ask: Ask | null
  /** Something drawn beside the words. */
  readonly card: Card | null
}

export interface Ask {
  /** Sent back with a tap. */
  readonly step: StepKey
  readonly kind: 'choose' | 'several' | 'number' | 'text'
  readonly choices: readonly Choice[]
  /** For a number: the least and the most that can be answered. */
  readonly range?: { readonly min: number; readonly max: number }
  /** Values already ticked when the question appears: what was heard, or the answer being changed. */
  readonly picked: readonly string[]
  /** Ways out of this question: skip, back, why, help. Values begin with `:`. */
  readonly ways: readonly Choice[]
  /** "3 of about 8"; null outside the questions. */
  readonly progress: { readonly at: number; readonly of: number } | null
}

export interface Choice {
  readonly value: string
  readonly label: string
}

export type Card =
  | { readonly kind: 'summary'; readonly lines: readonly SummaryLine[] }
  | {
      readonly kind: 'suggestions'
      readonly suggestions: readonly Suggestion[]
      readonly alsoSee: readonly Note[]
      readonly heldBack: readonly Note[]
    }
  | { readonly kind: 'steps'; readonly steps: readonly NextStep[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'help'; readonly contacts: readonly Contact[]; readonly urgent: boolean }
  | {
      readonly kind: 'lesson'
      readonly title: string
      readonly sources: readonly Source[]
      readonly more: readonly TopicLink[]
    }
  /** Lessons to pick from: each is a tap `[":lesson", id]` on step `:`. */
  | { readonly kind: 'topics'; readonly topics: readonly TopicLink[] }
  /** A page to keep: as Markdown under a file name, and as the sheet it was written from. */
  | { readonly kind: 'copy'; readonly name: string; readonly text: string; readonly sheet: Sheet }

/** One thing the person said, and the step that changes it. */
export interface SummaryLine {
  readonly step: StepKey
  readonly label: string
  readonly value: string
}

/** A way to reach help in one tap. `href` is `tel:`, `sms:` or `https:`. */
export interface Contact {
  readonly label: string
  readonly href: string
  readonly note: string
}

export interface Source {
  readonly title: string
  readonly url: string
}

/** A lesson that can be asked for by a tap. */
export interface TopicLink {
  readonly id: string
  readonly title: string
}
