// @ts-nocheck
import { wayOf } from '../ask.ts'
import type { Bot, Effect, Turn } from '../bot.ts'
import type { Aside, Conversation } from '../conversation.ts'
import type { Reply } from '../reply.ts'
import { entryOf, told, wordsOf } from '../say.ts'
import { markdownOf } from '../sheet.ts'
import { askAgain } from '../walk.ts'
import { clinicNote, withdrawalNote } from './clinic-note.ts'
import { clinicSummary } from './clinic-summary.ts'
import { fingerprint } from './reference.ts'
import type { ClinicSummary } from './shape.ts'

/** Show all that would go to the clinic, and ask. Nothing is sent here. */
export function offerToSend(bot: Bot, conversation: Conversation): Turn {
  if (bot.clinic === null) return unmoved(bot, conversation, 'send-none')
  if (conversation.consent === null) return unmoved(bot, conversation, 'needs-consent')
  if (conversation.matching === null) return unmoved(bot, conversation, 'send-later')
  return previewed(bot, conversation, told(bot, conversation, 'send-preview', { clinic: bot.clinic.name }))
}

/** The person said yes to what they were shown. Should it have changed since, they are shown it again first. */
export function agreedToSend(bot: Bot, conversation: Conversation, { at, shown }: Preview): Turn {
  if (bot.clinic === null || conversation.consent === null || conversation.matching === null)
    return unmoved(bot, { ...conversation, aside: null }, 'send-none')
  const summary = clinicSummary(bot, conversation, at)
  const note = clinicNote(bot, conversation, summary)
  if (markOf(summary, markdownOf(note)) !== shown)
    return previewed(bot, conversation, told(bot, conversation, 'send-changed'))
  const number = (conversation.sent?.number ?? 0) + 1
  const { reference } = summary
  const next: Conversation = { ...conversation, aside: null, sent: { reference, number, at, withdrawn: false } }
  const reply: Reply = {
    ...told(bot, next, 'sent', { clinic: bot.clinic.name, reference }),
    ask: {
      step: ':',
      kind: 'choose',
      choices: [wayOf(wordsOf(bot, next), 'unsend')],
      picked: [],
      ways: [],
      progress: null,
    },
  }
  const effect: Effect = { kind: 'send', key: `${reference}-${number}`, reference, at, note, summary }
  return { conversation: next, replies: [reply, ...askAgain(bot, next)], effects: [effect] }
}

/** Ask the clinic to delete what it was sent. */
export function takeBack(bot: Bot, conversation: Conversation): Turn {
  const effect = withdrawal(bot, conversation)
  const { sent } = conversation
  if (effect === null || sent === null) return unmoved(bot, conversation, 'unsend-none')
  const next: Conversation = { ...conversation, sent: { ...sent, number: sent.number + 1, withdrawn: true } }
  const slots = { clinic: bot.clinic?.name ?? '', reference: sent.reference }
  return { conversation: next, replies: [told(bot, next, 'unsent', slots), ...askAgain(bot, next)], effects: [effect] }
}

/** The request to delete what was sent; null when nothing was, or it was taken back already. */
export function withdrawal(bot: Bot, conversation: Conversation): Effect | null {
  const { sent, seen: at } = conversation
  if (bot.clinic === null || sent === null || sent.withdrawn) return null
  const { reference, number } = sent
  const note = withdrawalNote(bot, conversation, reference, at)
  return { kind: 'send', key: `${reference}-${number + 1}`, reference, at, note, summary: null }
}

type Preview = Extract<Aside, { kind: 'send' }>

function previewed(bot: Bot, conversation: Conversation, lead: Reply): Turn {
  const at = conversation.seen
  const summary = clinicSummary(bot, conversation, at)
  const sheet = clinicNote(bot, conversation, summary)
  const text = markdownOf(sheet)
  const card = { kind: 'copy', name: 'signpost-summary.md', text, sheet } as const
  const aside: Preview = { kind: 'send', at, shown: markOf(summary, text) }
  return {
    conversation: { ...conversation, aside },
    replies: [{ ...lead, card }, sureToSend(bot, conversation)],
    effects: [],
  }
}

function sureToSend(bot: Bot, conversation: Conversation): Reply {
  const { options } = entryOf(wordsOf(bot, conversation), 'replies.send-sure')
  const choices = Object.entries(options).map(([value, { label }]) => ({ value, label }))
  return {
    ...told(bot, conversation, 'send-sure', { clinic: bot.clinic?.name ?? '' }),
    ask: { step: ':send', kind: 'choose', choices, picked: [], ways: [], progress: null },
  }
}

/** What tells two previews apart: everything that goes, and every word that was shown. */
const markOf = (summary: ClinicSummary, text: string): number => fingerprint(JSON.stringify([summary, text]))

const unmoved = (bot: Bot, conversation: Conversation, name: string): Turn => ({
  conversation,
  replies: [told(bot, conversation, name), ...askAgain(bot, conversation)],
  effects: [],
})
