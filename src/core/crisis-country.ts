import type { Bot } from './bot.ts'
import type { Conversation } from './conversation.ts'
import { newCrisis } from './crisis-acts.ts'
import type { Inbound } from './inbound.ts'
import { holds, plain, wordCount } from './plain.ts'
import type { Risk } from './risk.ts'
import { saysInAny } from './speech/index.ts'

/** The region a plain text says the person is in, in any language; null when it names none, or only the one known already. */
export function countryIn(bot: Bot, at: Conversation, said: string): string | null {
  if (WORDS_TOO.has(said)) return null
  const here = at.fields.region ?? ''
  const short = wordCount(said) <= PLACE_WORDS
  // Once a country is known, other places may be other people's: only words about oneself move it.
  if (bot.contacts(here, 'none', at.language).known && (!short || saysInAny('elsewhere', said))) return null
  const now = here.slice(0, 2)
  const named = namedIn(bot, said).filter((code) => code !== now)
  // "I live in Ohio" names a country as well; a longer text may tell of other people's places.
  const region = named.at(-1) ?? (short ? readIn(bot, said) : null)
  return region !== null && region.slice(0, 2) !== now && bot.contacts(region, 'none', at.language).known
    ? region
    : null
}

/**
 * What words of danger say of where the person is, and of how young: nobody is asked for a country they have just named, and a
 * child is met as one. Both are kept without consent, for the words and lines; the age itself is not.
 */
export function withPlaceTold(
  bot: Bot,
  at: Conversation,
  { text, recent = [] }: Pick<Inbound & { kind: 'text' }, 'text' | 'recent'>,
  when: string,
  { who }: Risk,
): Conversation {
  const { ageBand } = bot.read(text, { slots: [], language: at.language }).fields
  const own = recent.filter((one) => !saysInAny('elsewhere', plain(one))).toReversed()
  const region = firstPlace(bot, at, [text, ...own])
  const place = at.fields.region === undefined && region !== undefined ? { region } : {}
  const age =
    at.fields.ageBand === undefined && ageBand !== undefined && at.consent !== null && who === 'self' ? { ageBand } : {}
  const young =
    (ageBand !== undefined && MINORS.includes(ageBand)) || [text, ...own].some((one) => saysInAny('young', plain(one)))
  const crisis = young ? { ...(at.crisis ?? newCrisis(when)), young } : at.crisis
  return { ...at, fields: { ...at.fields, ...place, ...age }, crisis }
}

/** "I am in Ireland", told a moment before the danger, counts as if it had been told with it. */
function firstPlace(bot: Bot, at: Conversation, texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const { region } = bot.read(text, { slots: [], language: at.language }).fields
    if (region !== undefined) return region
  }
  return undefined
}

/** Whether a text tells that the person is under 18. */
export function tellsYoung(bot: Bot, at: Conversation, text: string): boolean {
  const { ageBand, who } = bot.read(text, { slots: [], language: at.language }).fields
  if (saysInAny('young', plain(text))) return true
  return ageBand !== undefined && MINORS.includes(ageBand) && (who === undefined || who === 'me')
}

const MINORS: readonly string[] = ['under-13', '13-17']

/** The countries a text names, in the order they are named, without those it denies ("not Ireland"). */
function namedIn(bot: Bot, said: string): readonly string[] {
  const places = Object.keys(bot.words).flatMap((language) =>
    bot.contacts(null, 'none', language).countries.map(({ code, name }) => ({ code, name: plain(name) })),
  )
  const exact = places.find(({ code }) => plain(code) === said)
  if (exact) return [exact.code]
  return places
    .filter(({ name }) => holds(said, name) && !holds(said, `not ${name}`) && !holds(said, `no ${name}`))
    .sort((a, b) => said.lastIndexOf(a.name) - said.lastIndexOf(b.name))
    .map(({ code }) => code)
}

/** A state, a city or a short name, read in the first language that knows it. */
function readIn(bot: Bot, said: string): string | null {
  const regions = Object.keys(bot.words).map((language) => {
    const { region } = bot.read(said, { slots: ['region'], language }).fields
    return region !== undefined && isSpeltSo(bot, said, language, region) ? region : null
  })
  return regions.find((region) => region !== null) ?? null
}

/** "Pain" is no Spain, and "it bleeds" no Leeds: in danger, wrong numbers are worse than a country asked for once more. */
const isSpeltSo = (bot: Bot, said: string, language: string, region: string): boolean =>
  said.length <= LONGEST_CODE || bot.read(`${AHEAD} ${said}`, { slots: ['region'], language }).fields.region === region

const LONGEST_CODE = 3
/** Behind other words only a name as it is spelt is one; a slip is forgiven where it is the whole answer. */
const AHEAD = 'xq xq xq'

/** Words of a text that only says where someone is. */
const PLACE_WORDS = 6

/** Short for a place, but far more often a word: "no" is an answer, not Norway. */
const WORDS_TOO: ReadonlySet<string> = new Set('no it in be at de es se fr oh al mi pa id co'.split(' '))
