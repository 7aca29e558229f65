// @ts-nocheck
import type { Reply } from '../../core/reply.ts'
import { fill, type Slots } from '../../core/say.ts'
import type { Words } from '../../core/words.ts'

/** What the work chats say beside the conversation itself, from `work.md`, and the names of what was tapped. */
export interface WorkWords {
  readonly language: string
  readonly text: (name: string, slots?: Slots) => string
  readonly label: (name: string, option: string) => string
  /** What a question asks, in a few words; nothing when it is not one of ours. */
  readonly question: (step: string) => string
  /** Whether this is what the bot says to an old button, or to one pressed twice. */
  readonly isStale: (reply: Reply) => boolean
  /** What a choice of a question, or a way out of it, is called. */
  readonly choice: (step: string, value: string) => string
}

/** What was chosen, in words. */
export const namesOf = (step: string, values: readonly string[], said: WorkWords): string =>
  values
    .map((value) => said.choice(step, value))
    .filter(Boolean)
    .join(', ') || '–'

/** Look the words up in one language. The check has found every one of them there. */
export function workWords({ language, entries, commands, concerns }: Words): WorkWords {
  const entry = (key: string) => (Object.hasOwn(entries, key) ? entries[key] : undefined)
  const command = (name: string) => (Object.hasOwn(commands, name) ? commands[name]?.label : undefined)
  return {
    language,
    text: (name, slots = {}) => fill(entry(`work.${name}`)?.text ?? '', slots),
    label: (name, option) => entry(`work.${name}`)?.options[option]?.label ?? '',
    question: (step) => entry(step)?.short || entry(step)?.text || '',
    isStale: ({ text }) => text === entry('replies.stale')?.text,
    choice: (step, value) =>
      command(value.replace(/^:/, '')) ??
      entry(step)?.options[value]?.label ??
      (Object.hasOwn(concerns, value) ? concerns[value] : undefined) ??
      '',
  }
}
