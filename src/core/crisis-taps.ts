import type { Bot, Turn } from './bot.ts'
import type { Conversation } from './conversation.ts'
import { alarm, checked, chosen, moved, newCrisis, sos } from './crisis-acts.ts'
import { answered } from './crisis-question.ts'
import { crisisEntry } from './crisis-words.ts'
import type { Inbound } from './inbound.ts'

type Tap = Inbound & { kind: 'tap' }

/**
 * What a button below the words for danger leads to. Those words may have been said with nothing kept of them (the store
 * down, a limit reached), or be read again days later: a yes to danger counts whenever it comes.
 */
export function crisisTap(bot: Bot, at: Conversation, { step, values, at: when }: Tap): Turn | null {
  const [value = ''] = values
  if (step === ':' && value === ':sos') return sos(bot, at, when)
  const crisis = at.crisis ?? newCrisis(when)
  if (step === 'crisis.card') return chosen(bot, at, crisis, value)
  if (step === 'crisis.ask') return directAnswer(bot, at, when, value)
  if (step === 'crisis.safe') return safety(bot, at, when, value)
  if (step !== 'crisis.country' || !bot.contacts(value, crisis.kind, at.language).known) return null
  return moved(bot, at, crisis, value)
}

/** An answer to the direct question; a late one where nothing is known of it, and a yes at any time. */
function directAnswer(bot: Bot, at: Conversation, when: string, value: string): Turn | null {
  const crisis = at.crisis ?? newCrisis(when)
  const isOption = Object.hasOwn(crisisEntry(bot, at, 'concern').options, value)
  const counts = crisis.asking || value === 'yes' || (at.crisis === null && isOption)
  return counts ? answered(bot, at, crisis, value) : null
}

/** Whether they are safe; "I am not" at any time. */
function safety(bot: Bot, at: Conversation, when: string, value: string): Turn | null {
  const crisis = at.crisis ?? newCrisis(when)
  if (crisis.active || (at.crisis === null && value === 'safe')) return checked(bot, at, crisis, value)
  return value === 'not-safe' ? alarm(bot, at, when, crisis) : null
}
