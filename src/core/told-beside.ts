import type { Bot } from './bot.ts'
import type { Conversation } from './conversation.ts'
import { hear } from './hear.ts'
import type { Inbound } from './inbound.ts'
import type { Risk } from './risk.ts'
import { stepAt } from './steps.ts'
import { understand } from './understand.ts'

/** What brings someone here is kept though it leads to the direct question first: nobody has to tell it twice. */
export function toldBeside(bot: Bot, at: Conversation, inbound: Inbound, { level }: Risk): Conversation {
  if (level !== 'concern' || inbound.kind !== 'text' || at.consent === null || at.crisis?.active) return at
  const here = stepAt(bot, at.place)
  if (here?.expect?.kind !== 'concerns') return at
  const heard = hear(bot, at, inbound.text)
  return heard.reading.concerns.some(({ negated }) => !negated)
    ? understand(bot, at, here, heard, false).conversation
    : at
}
