import { heardIn } from './answer-concerns.ts'
import type { Bot } from './bot.ts'
import type { Conversation } from './conversation.ts'
import type { Step } from './dialog.ts'
import { change, same } from './given.ts'
import type { Heard } from './hear.ts'
import { wordCount } from './plain.ts'
import type { Reply } from './reply.ts'
import { told, wordsOf } from './say.ts'
import { type SecondThoughts, secondThoughts, thoughtAgain } from './second-thoughts.ts'
import { listed } from './slots.ts'
import { slotsOf } from './steps.ts'
import { inWords } from './summary.ts'
import type { ConcernId, Fields, Slot } from './vocabulary.ts'

/** What a message said beside the question that waits, kept and told back. */
export interface Passed {
  readonly conversation: Conversation
  readonly replies: readonly Reply[]
  readonly slots: readonly Slot[]
}

/** Whether a message says something else than what is known. */
export const contradicts = ({ fields }: Conversation, { reading }: Heard): boolean =>
  Object.entries(reading.fields).some(([slot, value]) => {
    const known = fields[slot as Slot]
    return known !== undefined && !same(known, value)
  })

/** Keep every other thing a message says. A known answer is only replaced by a correction ("actually…", "no, Cigna"). */
export function inPassing(
  bot: Bot,
  conversation: Conversation,
  step: Step | null,
  heard: Heard,
  correcting: boolean,
): Passed {
  if (conversation.consent === null) return { conversation, replies: [], slots: [] }
  const thoughts = hearsConcerns(step) ? null : secondThoughts(conversation, step, heard, wordsOf(bot, conversation))
  if (thoughts !== null) return toldBack(bot, thoughtAgain(conversation, thoughts), thoughts)
  const own: readonly Slot[] = step?.expect ? slotsOf(step.expect) : []
  const fields = news(conversation.fields, heard.reading.fields, own, correcting)
  const concerns = correcting || hearsConcerns(step) ? [] : alsoHeard(conversation, heard)
  const slots = Object.keys(fields) as Slot[]
  if (slots.length === 0 && concerns.length === 0) return { conversation, replies: [], slots }
  const changed = slots.length > 0 ? change(bot, conversation, fields) : conversation
  const next: Conversation = {
    ...changed,
    concerns: [...changed.concerns, ...concerns.map((one) => ({ ...one, evidence: '' }))],
    matching: null,
  }
  const words = wordsOf(bot, next)
  const noted = [...concerns.map(({ id }) => words.concerns[id] ?? id), ...inWords(bot, next, slots)]
  return { conversation: next, replies: [told(bot, next, 'noted', { noted: listed(words, noted) })], slots }
}

function toldBack(bot: Bot, next: Conversation, { removed, added }: SecondThoughts): Passed {
  const words = wordsOf(bot, next)
  const named = (ids: readonly ConcernId[]): string =>
    listed(
      words,
      ids.map((id) => words.concerns[id] ?? id),
    )
  const reply =
    removed.length > 0 && added.length > 0
      ? told(bot, next, 'swapped', { taken: named(removed), noted: named(added) })
      : told(bot, next, removed.length > 0 ? 'taken-off' : 'noted', { noted: named([...removed, ...added]) })
  return { conversation: next, replies: [reply], slots: [] }
}

function news(known: Fields, read: Fields, own: readonly Slot[], correcting: boolean): Fields {
  const fresh = Object.entries(read).filter(([key, value]) => {
    const slot = key as Slot
    if (own.includes(slot) && known[slot] === undefined) return false
    return known[slot] === undefined || (correcting && !same(known[slot], value))
  })
  return Object.fromEntries(fresh.map(([slot, value]) => [slot, instead(known[slot as Slot], value)])) as Fields
}

/** "I said evenings, but mornings are better": of a list, what was known is what is replaced. */
function instead(known: unknown, value: unknown): unknown {
  if (!Array.isArray(known) || !Array.isArray(value)) return value
  const left = value.filter((one) => !known.includes(one))
  return left.length > 0 ? left : value
}

/** These questions read concerns themselves. */
const hearsConcerns = (step: Step | null): boolean =>
  step?.expect?.kind === 'concerns' || step?.expect?.kind === 'confirm'

/** A concern dropped into another answer counts only when it is plainly one and the message is more than a pick. */
function alsoHeard(conversation: Conversation, heard: Heard) {
  if (wordCount(heard.plain) < SHORTEST_STORY) return []
  return heardIn(
    conversation,
    heard.reading.concerns.filter(({ score, hedged, asked }) => score >= PLAINLY && !hedged && !asked),
  )
}

const SHORTEST_STORY = 5
const PLAINLY = 0.6
