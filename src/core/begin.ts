import type { Bot } from './bot.ts'
import type { Conversation } from './conversation.ts'

/** A conversation with someone who has not said anything yet. */
export function begin(bot: Bot, id: string, at: string, language: string): Conversation {
  return {
    format: 1,
    id,
    // Whatever was asked for: a name such as "constructor" is in every object, and is no language.
    language: Object.hasOwn(bot.words, language) ? language : 'en',
    versions: bot.versions,
    place: null,
    status: 'new',
    consent: null,
    fields: {},
    concerns: [],
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
    seen: at,
  }
}
