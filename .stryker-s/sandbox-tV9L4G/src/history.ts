// @ts-nocheck
import type { Made } from './bot.ts'
import type { Bot } from './core/bot.ts'
import type { Conversation } from './core/conversation.ts'
import { filesFrom } from './load/version.ts'
import type { Log } from './log.ts'
import type { Store } from './storage/store.ts'

/** Plays each conversation with the dialogs it began with, also after a deploy, on any instance, and after going back to an earlier one. */
export interface History {
  /** Keep today's dialogs, before a conversation begins with them. Costs nothing from the second time on. */
  readonly keep: () => Promise<void>
  /** The bot with this conversation's dialogs; today's when those are lost or have become faulty, and then the core goes on at the first open question. */
  readonly botOf: (conversation: Pick<Conversation, 'versions'>) => Promise<Bot>
  /** The same from memory, for a conversation whose turn has just been played. */
  readonly knownOf: (conversation: Pick<Conversation, 'versions'>) => Bot
}

/** A bot weighs some 100 KB, and few versions are in use at once. */
const MOST_IN_MEMORY = 8

/** Join a bot with the store that keeps its earlier dialogs. */
export function createHistory(
  { bot, as, files }: Pick<Made, 'bot' | 'as' | 'files'>,
  store: Pick<Store, 'dialogs' | 'keepDialogs'>,
  log: Log,
): History {
  const today = bot.versions.dialogs
  const earlier = new Map<string, Bot>()
  let kept: Promise<void> | null = null

  async function read(version: string): Promise<Bot> {
    const found = await store.dialogs(version)
    const sources = found === null ? null : filesFrom(found, version)
    const played = sources && as(sources)
    if (played === null) {
      log.warn('dialogs-lost')
      return bot
    }
    earlier.set(version, played)
    const oldest = earlier.keys().next().value
    if (earlier.size > MOST_IN_MEMORY && oldest !== undefined) earlier.delete(oldest)
    return played
  }

  return {
    keep: () => {
      kept ??= store.keepDialogs(today, JSON.stringify(files())).catch((error) => {
        kept = null
        throw error
      })
      return kept
    },
    botOf: async ({ versions }) =>
      versions.dialogs === today ? bot : (earlier.get(versions.dialogs) ?? read(versions.dialogs)),
    knownOf: ({ versions }) => (versions.dialogs === today ? bot : (earlier.get(versions.dialogs) ?? bot)),
  }
}

/** For a place where every conversation ends with the process, as in the terminal. */
export const todayOnly = (bot: Bot): History => ({
  keep: async () => {},
  botOf: async () => bot,
  knownOf: () => bot,
})
