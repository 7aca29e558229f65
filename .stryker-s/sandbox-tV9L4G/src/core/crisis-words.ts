// @ts-nocheck
import type { Bot } from './bot.ts'
import type { Conversation, CrisisState } from './conversation.ts'
import { exactOption } from './options.ts'
import { plain } from './plain.ts'
import type { Ask, Choice, Reply } from './reply.ts'
import { entryOf, spoken, wordsOf } from './say.ts'
import { speechOf } from './speech/index.ts'

/** The entry of a crisis text by its name. */
export const crisisEntry = (bot: Bot, at: Conversation, name: string) => entryOf(wordsOf(bot, at), `crisis.${name}`)

/** A crisis text for whom it is about, in other words each time it is shown: its own ways first, then with changing openings. */
export function crisisText(
  bot: Bot,
  at: Conversation,
  name: string,
  { who, shown }: Pick<CrisisState, 'who' | 'shown'>,
): string {
  const entry = crisisEntry(bot, at, name)
  const minor = at.fields.ageBand === 'under-13' || at.fields.ageBand === '13-17'
  const first = (who === 'other' ? entry.as.other : minor ? entry.as.minor : undefined) ?? entry.text
  const ways = [...new Set([first, entry.again, entry.short].filter((text) => text !== ''))]
  const way = ways[shown % Math.max(1, ways.length)] ?? first
  if (shown < ways.length) return way
  const openings = Object.values(crisisEntry(bot, at, 'still').options)
  return [openings[shown % Math.max(1, openings.length)]?.label ?? '', way].join(' ').trim()
}

/** The buttons of a crisis text. */
export function crisisAsk(bot: Bot, at: Conversation, name: string, step: string): Ask {
  const choices = Object.entries(crisisEntry(bot, at, name).options).map(
    ([value, { label }]): Choice => ({ value, label }),
  )
  return { step, kind: 'choose', choices, picked: [], ways: [], progress: null }
}

/** The option of a crisis text that a person wrote out, if any. */
export function crisisOption(bot: Bot, at: Conversation, name: string, text: string): string | null {
  const entry = crisisEntry(bot, at, name)
  return exactOption(entry, Object.keys(entry.options), plain(text), speechOf(at.language))
}

/** The lines for where this person is, and a country to pick when that is not known. */
export function helpReplies(bot: Bot, at: Conversation, state: CrisisState, text: string): readonly Reply[] {
  const help = bot.contacts(at.fields.region ?? null, state.kind, at.language)
  const card = { kind: 'help', contacts: help.contacts, urgent: state.level === 'crisis' } as const
  const more: Reply = {
    ...spoken(crisisText(bot, at, 'more', state), null),
    ask: crisisAsk(bot, at, 'more', 'crisis.card'),
  }
  if (help.known) return [spoken(text, card), more]
  const choices = help.countries.map(({ code, name }): Choice => ({ value: code, label: name }))
  const ask: Ask = { step: 'crisis.country', kind: 'choose', choices, picked: [], ways: [], progress: null }
  return [spoken(text, card), { ...spoken(crisisText(bot, at, 'country', state)), ask }, more]
}
