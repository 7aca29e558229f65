import { fill, type Slots } from '../../core/say.ts'
import type { Words } from '../../core/words.ts'

/** What the work chats say beside the conversation itself, from `work.md`. */
export interface WorkWords {
  readonly text: (name: string, slots?: Slots) => string
  readonly label: (name: string, option: string) => string
  /** The other languages that may be spoken, each by the name it has for itself. */
  readonly others: readonly { readonly code: string; readonly name: string }[]
}

/** Look the words up in one language. The check has found every one of them there. */
export const workWords = ({ language, entries }: Words, spoken: readonly string[] = []): WorkWords => ({
  text: (name, slots = {}) => fill(entries[`work.${name}`]?.text ?? '', slots),
  label: (name, option) => entries[`work.${name}`]?.options[option]?.label ?? '',
  others: spoken.filter((code) => code !== language).map((code) => ({ code, name: ownNameOf(code) })),
})

/** `Español` for `es`. */
function ownNameOf(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1)
}
