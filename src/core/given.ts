import type { HeardConcern } from './answers.ts'
import type { Bot } from './bot.ts'
import type { Conversation, Pass } from './conversation.ts'
import type { Expect, Step } from './dialog.ts'
import { isKnown } from './known.ts'
import { questionsOf, slotsOf } from './steps.ts'
import { type Fields, SLOTS, type Slot } from './vocabulary.ts'

/** What a person gave in answer to one question. */
export interface Given {
  /** The option picked, for the roads of a menu. */
  readonly picked: string | null
  readonly fields: Fields
  /** The whole new list, when this question is about concerns. */
  readonly concerns: readonly HeardConcern[] | null
  readonly pass: Pass | null
  /** Slots this answer empties unless it fills them: boxes left unticked. */
  readonly clears: readonly Slot[]
  /** What is kept of the answer to a question of a questionnaire. */
  readonly item: string | null
}

export const NOTHING: Given = { picked: null, fields: {}, concerns: null, pass: null, clears: [], item: null }

/** Put the fills of several options together; two different single values become "either" where that is a value. */
export function fillsOf(expect: Expect, values: readonly string[]): Fields {
  if (!('fills' in expect)) return {}
  return values.reduce<Fields>((fields, value) => merge(fields, expect.fills[value] ?? {}), {})
}

/** Add new values to known ones: lists grow, single values meet as "either" or the last one stands. */
export function merge(known: Fields, more: Fields): Fields {
  const all: Record<string, unknown> = { ...known }
  for (const [slot, value] of Object.entries(more)) all[slot] = joined(slot as Slot, all[slot], value)
  return all as Fields
}

function joined(slot: Slot, known: unknown, value: unknown): unknown {
  if (known === undefined || known === value) return value
  if (Array.isArray(known) && Array.isArray(value)) return [...new Set([...known, ...value])]
  const ids: readonly string[] = SLOTS[slot] ?? []
  return ids.includes('either') ? 'either' : value
}

/** Keep an answer: its fields, what it makes stale cleared, the question put on the way back. */
export function keep(bot: Bot, conversation: Conversation, step: Step, given: Given): Conversation {
  const consent = step.consent === null ? conversation.consent : agreed(conversation, step, given)
  const trail = [...conversation.trail.filter((key) => key !== step.key), step.key]
  const at = { ...conversation, consent, trail, misses: 0 }
  if (consent === null) return { ...at, ...NOTHING_KEPT }
  const passed = step.key in at.passed ? withoutKey(at.passed, step.key) : at.passed
  const emptied =
    step.expect && given.pass !== null && isKnown(step, conversation) ? slotsOf(step.expect) : given.clears
  const fields = emptied.length > 0 ? without(at.fields, emptied) : at.fields
  return settle(
    bot,
    {
      ...at,
      fields: { ...fields, ...given.fields },
      ...(given.concerns && confirmedOr(at, given.concerns)),
      ...(step.item !== null && { items: itemsWith(at, step, given) }),
      passed: given.pass === null ? passed : { ...passed, [step.key]: given.pass },
      // What was suggested rests on no questionnaire.
      matching: step.item === null && isNews(given) ? null : at.matching,
    },
    staleAfter(step, conversation.fields, given.fields),
  )
}

/** A no to keeping answers, also one that comes later, leaves none. */
const NOTHING_KEPT = { fields: {}, concerns: [], items: {}, denied: [], passed: {}, matching: null, keepsWords: false }

/** A choice is kept by its option, words as they are; left without an answer, there is nothing to keep. */
function itemsWith({ items }: Conversation, { key }: Step, { item, picked, pass }: Given): Conversation['items'] {
  const answer = item ?? picked
  return pass !== null || answer === null ? withoutKey(items, key) : { ...items, [key]: answer }
}

function withoutKey<T>(passed: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _, ...others } = passed
  return others
}

/** Whether an answer says anything about the person: a menu's does not, and what was suggested still stands. */
const isNews = ({ fields, concerns, pass, clears }: Given): boolean =>
  Object.keys(fields).length > 0 || concerns !== null || pass !== null || clears.length > 0

/** The new list, and the memory of what the person said no to. */
function confirmedOr(
  { concerns, denied }: Conversation,
  list: readonly HeardConcern[],
): Pick<Conversation, 'concerns' | 'denied'> {
  const kept = list.map(({ id }): string => id)
  const dropped = concerns.map(({ id }): string => id).filter((id) => !kept.includes(id))
  return { concerns: list, denied: [...new Set([...denied, ...dropped])].filter((id) => !kept.includes(id)) }
}

function agreed({ consent, versions, seen }: Conversation, step: Step, given: Given): Conversation['consent'] {
  if (given.picked !== step.consent) return null
  return consent ?? { version: versions.content, at: seen }
}

function staleAfter({ expect }: Step, before: Fields, given: Fields): readonly Slot[] {
  if (!(expect && 'affects' in expect)) return []
  const changed = Object.keys(given).some(
    (slot) => before[slot as Slot] !== undefined && !same(before[slot as Slot], given[slot as Slot]),
  )
  return changed ? expect.affects.filter((slot) => given[slot] === undefined) : []
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Clear slots that no longer hold, and let their questions be asked again. */
function settle(bot: Bot, conversation: Conversation, stale: readonly Slot[]): Conversation {
  if (stale.length === 0) return conversation
  const asked = Object.values(bot.dialogs).flatMap(questionsOf)
  const again = asked.filter(({ expect }) => expect !== null && slotsOf(expect).some((slot) => stale.includes(slot)))
  const isAgain = (key: string) => again.some((step) => step.key === key)
  return {
    ...conversation,
    fields: without(conversation.fields, stale),
    passed: Object.fromEntries(Object.entries(conversation.passed).filter(([key]) => !isAgain(key))),
    trail: conversation.trail.filter((key) => !isAgain(key)),
  }
}

/** Fields less some slots. */
export function without(fields: Fields, slots: readonly Slot[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([slot]) => !slots.includes(slot as Slot))) as Fields
}

/** Fields changed from elsewhere than their own question, with all that makes stale. */
export function change(bot: Bot, conversation: Conversation, fields: Fields): Conversation {
  const steps = Object.values(bot.dialogs).flatMap(questionsOf)
  const stale = steps.flatMap((step) =>
    staleAfter(step, conversation.fields, only(fields, step.expect ? slotsOf(step.expect) : [])),
  )
  return settle(
    bot,
    { ...conversation, fields: { ...conversation.fields, ...fields }, matching: null },
    stale.filter((slot) => fields[slot] === undefined),
  )
}

/** Fields of these slots alone, in the order they were told. */
export function only(fields: Fields, slots: readonly Slot[]): Fields {
  const picked: Record<string, unknown> = {}
  for (const slot in fields) if (slots.includes(slot as Slot)) picked[slot] = fields[slot as Slot]
  return picked as Fields
}
