// @ts-nocheck
import { fill, type Slots } from '../../core/say.ts'
import type { Words } from '../../core/words.ts'

/** What the terminal says beside the conversation itself, from `terminal.md`. */
export interface TerminalWords {
  readonly text: (name: string, slots?: Slots) => string
  /** What stands above a list. */
  readonly heading: (name: string) => string
}

/** Look the words up in one language. The check has found every one of them there. */
export function terminalWords({ entries }: Pick<Words, 'entries'>): TerminalWords {
  const entry = (name: string) => entries[`terminal.${name}`]
  return {
    text: (name, slots = {}) => fill(entry(name)?.text ?? '', slots),
    heading: (name) => entry('headings')?.options[name]?.label ?? '',
  }
}
