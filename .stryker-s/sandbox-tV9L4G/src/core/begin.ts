// @ts-nocheck
import type { Bot } from './bot.ts'
import type { Conversation } from './conversation.ts'

/** A conversation with someone who has not said anything yet. */
export const begin = (bot: Bot, id: string, at: string, language: string): Conversation =>
  // Whatever was asked for: a name such as "constructor" is in every object, and is no language.
  emptied({ language: Object.hasOwn(bot.words, language) ? language : 'en', versions: bot.versions }, id, at)

/** A conversation in the same language and versions, of which nothing is known. */
export function emptied(
  { language, versions }: Pick<Conversation, 'language' | 'versions'>,
  id: string,
  at: string,
): Conversation {
  return {
    format: 1,
    id,
    language,
    versions,
    place: null,
    status: 'new',
    consent: null,
    fields: {},
    concerns: [],
    items: {},
    keepsWords: false,
    denied: [],
    passed: {},
    said: [],
    trail: [],
    returnTo: null,
    misses: 0,
    aside: null,
    crisis: null,
    matching: null,
    sent: null,
    seen: at,
  }
}
