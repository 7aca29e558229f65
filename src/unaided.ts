import { begin } from './core/begin.ts'
import type { Bot, Turn } from './core/bot.ts'
import type { Conversation } from './core/conversation.ts'
import type { Inbound } from './core/inbound.ts'
import type { Log } from './log.ts'
import type { Standing } from './standing.ts'

/** What can still be said when nothing can be kept, or nothing is known of who asks. */
export interface Unaided {
  /** Help for what shows danger or asks for it; null for all else. */
  readonly help: (id: string, inbound: Inbound, language: string) => Help | null
  /** A sentence that asks to try again. */
  readonly tryAgain: (language: string) => string
}

/** Said with nothing known of the person: what they answered before is not in it. */
export interface Help extends Turn {
  readonly isBlind: true
}

/** Words that need no store. */
export function unaided(
  bot: Bot,
  turn: (bot: Bot, from: Conversation, inbound: Inbound) => Turn,
  log: Log,
  standing: Pick<Standing, 'onBlank'>,
): Unaided {
  return {
    help: (id, inbound, language) => {
      try {
        const blank = begin(bot, id, inbound.at, language)
        const inDanger = standing.onBlank(blank, inbound.id)
        const turned = inDanger && turn(bot, inDanger, inbound)
        if (turned && showsHelp(turned, inDanger)) return { ...turned, isBlind: true }
        const fresh = turn(bot, blank, inbound)
        return isHelp(fresh, blank) ? { ...fresh, isBlind: true } : null
      } catch (error) {
        log.error('turn-failed', { error })
        return null
      }
    },
    tryAgain: (language) => {
      const { words } = bot
      const { entries } = (Object.hasOwn(words, language) ? words[language] : words[DEFAULT_LANGUAGE]) ?? {}
      return entries?.['replies.try-again']?.text || TRY_AGAIN
    },
  }
}

/** Whether this very turn shows help, or asks about danger with help in reach. */
export function isHelp({ conversation: { crisis } }: Turn, before: Conversation): boolean {
  if (crisis === null || crisis.active) return crisis !== null
  return crisis.shown > (before.crisis?.shown ?? 0) || (crisis.asking && !before.crisis?.asking)
}

/** Whether it does so where help stood already, without greeting anybody anew: nothing is known that an ordinary turn could go on from. */
const showsHelp = ({ conversation: { crisis, place } }: Turn, before: Conversation): boolean =>
  place === null && crisis !== null && crisis.shown > (before.crisis?.shown ?? 0)

/** Spoken where nobody says which. */
export const DEFAULT_LANGUAGE = 'en'

/** Compiled in, for words that cannot be read are the last thing needed when something fails. */
const TRY_AGAIN =
  'Something on my side is not working, and I could not keep your last message. Nothing is wrong with what you wrote. Please try again in a minute.'
