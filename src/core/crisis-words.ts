import type { Bot } from './bot.ts'
import type { Conversation, CrisisState } from './conversation.ts'
import { exactOption } from './options.ts'
import { plain } from './plain.ts'
import type { Ask, Choice } from './reply.ts'
import type { RiskAbout } from './risk.ts'
import { entryOf, wordsOf } from './say.ts'
import { speechOf } from './speech/index.ts'
import type { Entry } from './words.ts'

/** The entry of a crisis text by its name. */
export const crisisEntry = (bot: Bot, at: Conversation, name: string): Entry =>
  entryOf(wordsOf(bot, at), `crisis.${name}`)

/** Whether the person who writes is under 18, as far as they said. */
export const isYoung = ({ fields: { who, ageBand }, crisis }: Pick<Conversation, 'fields' | 'crisis'>): boolean =>
  crisis?.young === true || ((who === undefined || who === 'me') && (ageBand === 'under-13' || ageBand === '13-17'))

/** The name of a text in the words for how the person stands to the danger, and for whom it is about, where there are such words. */
function nameFor(bot: Bot, at: Conversation, name: string, { who, about = 'own' }: CrisisState): string {
  const whom = who === 'other' ? ['other'] : isYoung(at) ? ['young'] : []
  const fitting = [...ENDINGS[about], ...whom].map((ending) => `${name}-${ending}`)
  return fitting.find((one) => crisisEntry(bot, at, one).text !== '') ?? name
}

const ENDINGS: Readonly<Record<RiskAbout, readonly string[]>> = {
  own: [],
  reported: ['reported'],
  threatened: ['threatened'],
  newborn: ['newborn'],
  'newborn-now': ['newborn'],
  'newborn-other': ['newborn-other'],
}

/** A crisis text in words not used yet in this talk, and the state that remembers them. */
export function sayNew(bot: Bot, at: Conversation, crisis: CrisisState, name: string): readonly [string, CrisisState] {
  const fitting = nameFor(bot, { ...at, crisis }, name, crisis)
  const times = crisis.told?.[fitting] ?? 0
  const text = crisisText(bot, at, fitting, times)
  return [text, { ...crisis, told: { ...crisis.told, [fitting]: times + 1 } }]
}

/** A crisis text the so-manieth time: its own ways first, then the same with changing openings. */
export function crisisText(bot: Bot, at: Conversation, name: string, times: number): string {
  const { text, again, short } = crisisEntry(bot, at, name)
  const ways = [...new Set([text, again, short].filter((way) => way !== ''))]
  const way = ways[times % Math.max(1, ways.length)] ?? ''
  if (times < ways.length) return way
  const openings = Object.values(crisisEntry(bot, at, openingsOf(name)).options)
  // Two texts of one reply begin differently: the length of the name tells them apart.
  const opening = openings[(times + name.length) % Math.max(1, openings.length)]
  return [opening?.label ?? '', way].join(' ').trim()
}

/** What stands below the words for danger opens more quietly than they do; where a body is in danger nothing is unhurried. */
const openingsOf = (name: string): string =>
  QUESTIONS.includes(name) ? 'unhurried' : URGENT.test(name) ? 'urgent' : 'still'
const QUESTIONS: readonly string[] = ['more', 'country']
const URGENT = /^medical|-now(?:$|-)/

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
