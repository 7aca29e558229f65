import type { Answers } from '../core/answers.ts'
import type { Bot } from '../core/bot.ts'
import type { Note, Reason, Suggestion } from '../core/matching.ts'
import { concernsIn } from './conditions.ts'
import { type Facts, isAbroad } from './facts.ts'
import type { HelpLines, MatchingKnowledge, Rule } from './knowledge.ts'
import type { Standing } from './scoring.ts'

/** What a sentence may name: the person, their concerns, their plan. */
export type Slots = Readonly<Record<string, string>>

/** Put the slots into a sentence. */
export const filled = (text: string, slots: Slots): string => capital(slotted(text, slots))

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The slots every sentence of these answers shares. */
export function slotsOf({ words, helpLines }: MatchingKnowledge, answers: Answers, facts: Facts): Slots {
  const { person = '', whose = '', self = '', own = '' } = words.people[answers.who ?? 'me'] ?? {}
  const base = { ...words.slots, person, whose, ...(answers.insurer && { insurer: answers.insurer }) }
  return {
    ...base,
    ...spokenSlot(answers.preferences?.language, words.language),
    ...lineSlots(helpLines[answers.region?.slice(0, 2) ?? ''], words.slots),
    concern: concernPhrase(words, facts.concern, base),
    'call-concern': concernPhrase(words, facts.concern, { ...base, person: self, whose: own }),
  }
}

/** What to type to look up a license where the state is known, in the language its board writes. */
export function licenceSlot({ words }: MatchingKnowledge, { region }: Answers, nameOf: Bot['nameOf']): Slots {
  const search = words.slots['licence-search-in']
  if (search === undefined || !region?.startsWith('US-')) return {}
  return { 'licence-search': slotted(search, { state: nameOf('region', region, 'en') }) }
}

const NAMES = new Map<string, Intl.DisplayNames>()

/** The language asked for, by its name. */
function spokenSlot(code: string | undefined, language: string): Slots {
  if (code === undefined) return {}
  const names = NAMES.get(language) ?? new Intl.DisplayNames([language], { type: 'language' })
  NAMES.set(language, names)
  try {
    return { spoken: names.of(code) ?? code }
  } catch {
    // A code that is well formed for us but not for the list of names.
    return {}
  }
}

/** The numbers of the person's country; where it is not known, the words that say how to see them. */
function lineSlots(known: HelpLines | undefined, words: Slots): Slots {
  if (known === undefined) return {}
  const named = (lines: readonly string[]): string => `${words['help-lines'] ?? ''} ${lines.join(' · ')}.`
  return {
    emergency: known.emergency.join(` ${words.or ?? '/'} `),
    'crisis-lines': named(known.lines),
    ...(known.abuse.length > 0 && { 'abuse-lines': named(known.abuse) }),
  }
}

const MOST_NAMED = 2

function concernPhrase(words: MatchingKnowledge['words'], ids: readonly string[], slots: Slots): string {
  const phrases = ids.slice(0, MOST_NAMED).map((id) => slotted(words.concerns[id] ?? id, slots))
  return phrases.length === 0 ? (words.slots.concern ?? '') : phrases.join(` ${words.slots.and ?? 'and'} `)
}

/** Put the slots into a part of a sentence. */
export const slotted = (text: string, slots: Slots): string =>
  text.replace(/\{([a-z-]+)\}/g, (whole, name: string) => slots[name] ?? whole)

/** The slots of one rule: its own concerns, not all of them. */
function slotsFor(knowledge: MatchingKnowledge, rule: Rule, facts: Facts, slots: Slots): Slots {
  const own = concernsIn(rule.when)
  const named = own.length === 0 ? facts.concern : facts.concern.filter((id) => own.includes(id))
  return named.length === 0 ? slots : { ...slots, concern: concernPhrase(knowledge.words, named, slots) }
}

/** A rule's reason in the person's terms. */
function reasonOf(
  knowledge: MatchingKnowledge,
  rule: Rule,
  facts: Facts,
  slots: Slots,
  kind: 'because' | 'also' | 'hold' = 'because',
): Reason {
  const words = knowledge.words.rules[rule.id]
  const text = words?.[kind] ?? words?.because ?? ''
  return {
    text: filled(text, slotsFor(knowledge, rule, facts, slots)),
    rule: rule.id,
    source: knowledge.sources[rule.source] ?? rule.source,
    support: rule.support,
  }
}

const MOST_REASONS = 3
const MOST_WAYS = 3
const MOST_WISHES = 4

/** One suggestion as the person reads it. */
export function suggestionOf(
  knowledge: MatchingKnowledge,
  { provider, rules }: Standing,
  rank: number,
  fired: readonly Rule[],
  facts: Facts,
  slots: Slots,
): Suggestion {
  const own = rules.filter(({ when }) => Object.keys(when).length > 0)
  // A rule for everyone says nothing of this person: it speaks only where no other does.
  const reasons = (own.length > 0 ? own : rules).map((rule) => reasonOf(knowledge, rule, facts, slots))
  const fresh = reasons.filter(({ text }, at) => reasons.findIndex((one) => one.text === text) === at)
  return {
    type: provider.id,
    title: (isAbroad(facts) ? provider.abroad : null) ?? provider.title,
    about: provider.about,
    nucc: provider.nucc,
    rank,
    because: fresh.slice(0, MOST_REASONS),
    askAbout: waysFor(knowledge, provider.roles, fired, facts, slots),
    know: provider.know,
  }
}

function waysFor(
  knowledge: MatchingKnowledge,
  roles: readonly string[],
  fired: readonly Rule[],
  facts: Facts,
  slots: Slots,
): readonly string[] {
  const avoided = new Set(fired.flatMap(({ then }) => then.avoid))
  const asked = fired.flatMap((rule) => rule.then.ask.map((way) => ({ way, rule, role: knowledge.ways[way] })))
  const fresh = asked.filter(({ way }, at) => !avoided.has(way) && asked.findIndex((one) => one.way === way) === at)
  const own = inTurn(
    fresh.filter(({ role }) => roles.some((one) => one === role)),
    facts,
  )
  const wished = fresh.filter(({ role }) => role === 'any')
  return [...own.slice(0, MOST_WAYS), ...wished.slice(0, MOST_WISHES)].map(({ way, rule }) =>
    filled(knowledge.words.ways[way] ?? way, slotsFor(knowledge, rule, facts, slots)),
  )
}

interface AskedWay {
  readonly way: string
  readonly rule: Rule
}

/** The first way of each rule, then the second of each, so that no concern takes all the room; in the order the concerns were told, wishes last. */
function inTurn<A extends AskedWay>(asked: readonly A[], facts: Facts): readonly A[] {
  const placed = asked.map((one) => {
    const own = concernsIn(one.rule.when).flatMap((id) => {
      const at = facts.concern.indexOf(id)
      return at < 0 ? [] : [at]
    })
    const turn = asked.filter(({ rule }) => rule === one.rule).indexOf(one)
    return { one, turn: own.length > 0 ? turn : asked.length + turn, told: Math.min(...own) }
  })
  return placed.sort((a, b) => a.turn - b.turn || (a.told === b.told ? 0 : a.told - b.told)).map(({ one }) => one)
}

/** The people to see as well, or held back: each kind once, with the words of the rule that speaks first. */
export function notesOf(
  knowledge: MatchingKnowledge,
  fired: readonly Rule[],
  kind: 'also' | 'hold',
  facts: Facts,
  slots: Slots,
): readonly Note[] {
  const named = fired.flatMap((rule) => rule.then[kind].map((type) => ({ type, rule })))
  const first = named.filter(({ type }, at) => named.findIndex((one) => one.type === type) === at)
  return first.map(({ type, rule }) => ({ type, ...reasonOf(knowledge, rule, facts, slots, kind) }))
}
