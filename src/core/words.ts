import type { StepKey } from './dialog.ts'

/** All the bot can say in one language. What a clinician edits. */
export interface Words {
  readonly language: string
  readonly entries: Readonly<Record<StepKey, Entry>>
  /** Ways of asking for each command, and the button's label. */
  readonly commands: Readonly<Record<string, CommandWords>>
  /** Everyday names of concerns, by id. */
  readonly concerns: Readonly<Record<string, string>>
}

/** What is said at one step, or in one fixed reply. */
export interface Entry {
  readonly text: string
  /** What this question is called in a summary, and other names people use for it ("change my insurance"). `### name` in the file. */
  readonly name: OptionWords
  /** The same question after an aside; falls back to `text`. */
  readonly short: string
  /** Why this is asked. */
  readonly why: string
  /** What to say when an answer was not understood. */
  readonly again: string
  /** Other words by whom the help is for: `couple family child teen someone-else`, `other` for any third person, `minor`. */
  readonly as: Readonly<Record<string, string>>
  readonly options: Readonly<Record<string, OptionWords>>
}

export interface OptionWords {
  readonly label: string
  /** Other ways to say it. */
  readonly also: readonly string[]
}

export interface CommandWords {
  readonly label: string
  readonly phrases: readonly string[]
  /** Whole sentences with alternatives: `(stop|pause) (here|now|)`. */
  readonly sentences: readonly string[]
}

/** The words a page needs around the conversation, in every language. */
export const PAGE_WORDS = [
  'title',
  'about',
  'chat',
  'open',
  'close',
  'help',
  'leave',
  'leave-how',
  'privacy',
  'more',
  'answers',
  'answers-none',
  'language',
  'write',
  'send',
  'sending',
  'bot-said',
  'you-said',
  'question',
  'your-answer',
  'number',
  'done',
  'none',
  'change',
  'copy',
  'copied',
  'copy-failed',
  'print',
  'save-text',
  'save-markdown',
  'why',
  'ask-about',
  'know',
  'sources',
  'also-see',
  'held-back',
  'table',
  'new-tab',
  'offline',
  'back-online',
  'broken',
  'resumed',
  'keep',
  'keep-how',
  'code',
  'code-ask',
  'code-write',
  'go-on',
  'remember',
] as const
export type PageWord = (typeof PAGE_WORDS)[number]
