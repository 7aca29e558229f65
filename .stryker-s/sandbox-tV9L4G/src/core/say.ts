// @ts-nocheck
import type { Bot } from './bot.ts'
import type { Conversation } from './conversation.ts'
import type { Reply } from './reply.ts'
import type { Entry, Words } from './words.ts'

/** The words of the language this conversation is held in. */
export function wordsOf(bot: Bot, { language }: Pick<Conversation, 'language'>): Words {
  const words = bot.words[language] ?? bot.words.en
  if (!words) throw new Error('the bot has no words: content/en is always needed')
  return words
}

const NO_ENTRY: Entry = { text: '', name: { label: '', also: [] }, short: '', why: '', again: '', as: {}, options: {} }

/** The words of one step or fixed reply; nothing when none are written. */
export const entryOf = (words: Words, key: string): Entry => words.entries[key] ?? NO_ENTRY

/** What fills the `{slots}` of a text. */
export type Slots = Readonly<Record<string, string>>

/** Fill `{name}` with its value. A name nobody filled leaves nothing behind. */
export function fill(text: string, slots: Slots): string {
  if (!text.includes('{')) return text
  return text.replace(/\{([\w-]+)\}/g, (_, name: string) => slots[name] ?? '')
}

/** The text of an entry in the words that fit whom the help is for. */
export function textFor(entry: Entry, { fields }: Pick<Conversation, 'fields'>): string {
  for (const variant of variantsOf(fields)) {
    const text = entry.as[variant]
    if (text !== undefined) return text
  }
  return entry.text
}

const THIRD: readonly string[] = ['child', 'teen', 'someone-else']
const MINORS: readonly string[] = ['under-13', '13-17']

/** Whose words fit, most fitting first. */
function variantsOf({ who, ageBand }: Conversation['fields']): readonly string[] {
  if (who === undefined || who === 'me') return ageBand !== undefined && MINORS.includes(ageBand) ? ['minor'] : []
  return THIRD.includes(who) ? [who, 'other'] : [who]
}

/** Something said that asks nothing. Ids are given when the turn is done. */
export const spoken = (text: string, card: Reply['card'] = null): Reply => ({ id: '', text, ask: null, card })

/** A fixed reply by its name in `replies.md`. */
export function told(bot: Bot, conversation: Conversation, name: string, slots: Slots = {}): Reply {
  const entry = entryOf(wordsOf(bot, conversation), `replies.${name}`)
  return spoken(fill(textFor(entry, conversation), slots))
}
