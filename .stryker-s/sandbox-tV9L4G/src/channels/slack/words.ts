// @ts-nocheck
import { fill, type Slots } from '../../core/say.ts'
import type { Words } from '../../core/words.ts'

/** What the work chats say beside the conversation itself, from `work.md`. */
export interface WorkWords {
  readonly text: (name: string, slots?: Slots) => string
  readonly label: (name: string, option: string) => string
}

/** Look the words up in one language. The check has found every one of them there. */
export const workWords = ({ entries }: Words): WorkWords => ({
  text: (name, slots = {}) => fill(entries[`work.${name}`]?.text ?? '', slots),
  label: (name, option) => entries[`work.${name}`]?.options[option]?.label ?? '',
})
