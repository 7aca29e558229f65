import type { Bot, Contacts, Turn } from './bot.ts'
import type { Conversation, CrisisState } from './conversation.ts'
import { crisisAsk, isYoung, sayNew } from './crisis-words.ts'
import type { Ask, Choice, Contact, Reply } from './reply.ts'
import { spoken } from './say.ts'

/** Whom this person can reach: where they are, for all that was told, and for the young. */
export function reachable(
  bot: Bot,
  { fields, language }: Conversation,
  crisis: CrisisState,
  /** Whether somebody just asked for lines for LGBTQ people. */
  pride = false,
): Contacts {
  const child = crisis.who === 'other' && (fields.who === 'child' || fields.who === 'teen')
  const young = child || isYoung({ fields, crisis })
  const besides = { also: crisis.also ?? [], young, newborn: crisis.newborn === true, pride }
  return bot.contacts(fields.region ?? null, crisis.kind, language, besides)
}

/** So many lines leave a question, and its answers, in sight on a phone; all of them are behind the button for help. */
const FEW_LINES = 3

/** Whether a body is in danger. */
export const isUrgent = ({ kind, level }: CrisisState): boolean => kind === 'medical' && level === 'crisis'

/** A turn taken in danger, which remembers what was said. */
export const turnIn = (
  at: Conversation,
  crisis: CrisisState,
  replies: readonly Reply[],
  effects: Turn['effects'] = [],
): Turn => ({ conversation: { ...at, crisis }, replies, effects })

/** The words by their names, every line for where this person is, a country to pick when that is not known, and the way on. */
export function fullHelp(
  bot: Bot,
  at: Conversation,
  crisis: CrisisState,
  names: readonly string[],
  ordered: (contacts: Contacts) => readonly Contact[] = ({ contacts }) => contacts,
): Turn {
  const help = reachable(bot, at, crisis)
  const [said, told] = sayAll(bot, at, { ...crisis, shown: crisis.shown + 1 }, names)
  const first = spoken(said, { kind: 'help', contacts: ordered(help), urgent: crisis.level === 'crisis' })
  const [where, located] = help.known ? [[], told] : countryAsked(bot, at, told, help)
  const [more, state] = sayNew(bot, at, located, isUrgent(crisis) ? 'more-now' : 'more')
  return turnIn(at, state, [first, ...where, { ...spoken(more), ask: crisisAsk(bot, at, 'more', 'crisis.card') }])
}

function sayAll(
  bot: Bot,
  at: Conversation,
  crisis: CrisisState,
  names: readonly string[],
): readonly [string, CrisisState] {
  return names.reduce<readonly [string, CrisisState]>(
    ([said, state], name) => {
      const [text, next] = sayNew(bot, at, state, name)
      return [said === '' ? text : `${said}\n\n${text}`, next]
    },
    ['', crisis],
  )
}

function countryAsked(
  bot: Bot,
  at: Conversation,
  crisis: CrisisState,
  { countries }: Contacts,
): readonly [readonly Reply[], CrisisState] {
  const [text, state] = sayNew(bot, at, crisis, 'country')
  const choices = countries.map(({ code, name }): Choice => ({ value: code, label: name }))
  const ask: Ask = { step: 'crisis.country', kind: 'choose', choices, picked: [], ways: [], progress: null }
  return [[{ ...spoken(text), ask }], state]
}

/** A few words with the first lines, and buttons below: what stands in the way unless told otherwise. */
export function briefHelp(
  bot: Bot,
  at: Conversation,
  crisis: CrisisState,
  name: string,
  { ask = crisisAsk(bot, at, 'more', 'crisis.card') as Ask | null, lines = firstLines } = {},
): Turn {
  const [text, state] = sayNew(bot, at, { ...crisis, shown: crisis.shown + 1 }, name)
  const card = { kind: 'help', contacts: lines(reachable(bot, at, crisis)), urgent: false } as const
  return turnIn(at, state, [{ ...spoken(text, card), ask }])
}

const firstLines = ({ contacts }: Contacts): readonly Contact[] => contacts.slice(0, FEW_LINES)

/** Words alone, such as those before the waiting question comes back. */
export function wordsOnly(bot: Bot, at: Conversation, crisis: CrisisState, name: string): Turn {
  const [text, state] = sayNew(bot, at, crisis, name)
  return turnIn(at, state, [spoken(text)])
}

const inWriting = ({ href }: Contact): boolean => !href.startsWith('tel:')

/** Where somebody can write to here; the finder of lines is no such place. */
export const writtenLines = (bot: Bot, at: Conversation, { contacts }: Contacts): readonly Contact[] => {
  const elsewhere = bot.contacts(null, 'none', at.language).contacts.map(({ href }) => href)
  return contacts.filter((one) => inWriting(one) && !elsewhere.includes(one.href))
}

/** One way to a person for someone who wants no numbers: written where there is one, and no emergency number. */
export const oneWay = (bot: Bot, at: Conversation, help: Contacts): readonly Contact[] =>
  [...writtenLines(bot, at, help), ...help.contacts.slice(help.emergency)].slice(0, 1)
