// @ts-nocheck
import type { Bot, Turn } from '../bot.ts'
import type { Conversation } from '../conversation.ts'
import { ownCopy } from '../own-copy.ts'
import { entryOf, fill, spoken, told, wordsOf } from '../say.ts'
import { markdownOf } from '../sheet.ts'
import { slotsFor } from '../slots.ts'
import { stepAt } from '../steps.ts'
import { summaryLines } from '../summary.ts'
import { askAgain } from '../walk.ts'

/** Say something fixed, then ask the waiting question again. The place does not move. */
export function aside(bot: Bot, conversation: Conversation, name: string): Turn {
  return {
    conversation: { ...conversation, misses: 0 },
    replies: [told(bot, conversation, name), ...askAgain(bot, conversation)],
    effects: [],
  }
}

/** Why the waiting question is asked. */
export function why(bot: Bot, conversation: Conversation): Turn {
  const step = stepAt(bot, conversation.place)
  const reason = step ? entryOf(wordsOf(bot, conversation), step.key).why : ''
  if (reason === '') return aside(bot, conversation, 'why-none')
  return { conversation, replies: [spoken(reason), ...askAgain(bot, conversation)], effects: [] }
}

/** Show everything that is kept about the person. */
export function known(bot: Bot, conversation: Conversation): Turn {
  const lines = summaryLines(bot, conversation)
  const reply = told(bot, conversation, lines.length > 0 ? 'known' : 'nothing-known')
  const card = lines.length > 0 ? ({ kind: 'summary', lines } as const) : null
  return { conversation, replies: [{ ...reply, card }, ...askAgain(bot, conversation)], effects: [] }
}

/** Show the person's own words behind each concern. */
export function evidence(bot: Bot, conversation: Conversation): Turn {
  const heard = conversation.concerns.some(({ evidence }) => evidence !== '')
  const words = wordsOf(bot, conversation)
  const gone = conversation.concerns.length > 0 ? 'words-gone' : 'no-evidence'
  const text = entryOf(words, `replies.${heard ? 'evidence' : gone}`).text
  return {
    conversation,
    replies: [spoken(fill(text, slotsFor(words, conversation))), ...askAgain(bot, conversation)],
    effects: [],
  }
}

/** Keep the person's own words for what brought them, beside what they confirm. */
export const keepWords = (bot: Bot, conversation: Conversation): Turn =>
  aside(bot, { ...conversation, keepsWords: true }, 'own-words')

/** The person's own copy of what was said and suggested, to keep or print. Nothing is sent anywhere. */
export function save(bot: Bot, conversation: Conversation): Turn {
  const reply = told(bot, conversation, 'save')
  const sheet = ownCopy(bot, conversation)
  const card = { kind: 'copy', name: 'signpost.md', text: markdownOf(sheet), sheet } as const
  return {
    conversation,
    replies: [{ ...reply, card }, ...askAgain(bot, conversation)],
    effects: [],
  }
}
