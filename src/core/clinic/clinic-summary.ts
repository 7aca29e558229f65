import type { Bot } from '../bot.ts'
import type { Conversation } from '../conversation.ts'
import { reachable } from '../crisis-help.ts'
import { wordsOf } from '../say.ts'
import { slotLabel } from '../summary.ts'
import { type Fields, SLOTS, type Slot } from '../vocabulary.ts'
import { legible } from './legible.ts'
import { referenceOf } from './reference.ts'
import type { ClinicSummary, RiskAnswers, ToldAnswer, ToldConcern } from './shape.ts'
import { toldForms } from './told-forms.ts'

/** Everything a clinic would be given of this conversation, as of this moment (ISO 8601). */
export function clinicSummary(bot: Bot, conversation: Conversation, at: string): ClinicSummary {
  const { language, versions, matching } = conversation
  return {
    reference: referenceOf(conversation),
    at,
    language,
    risk: riskOf(bot, conversation),
    concerns: concernsOf(bot, conversation),
    answers: answersOf(bot, conversation),
    forms: toldForms(bot, conversation),
    matching,
    versions,
  }
}

function riskOf(bot: Bot, conversation: Conversation): RiskAnswers | null {
  const { crisis } = conversation
  if (crisis === null) return null
  const { level, kind, who, at, shown, asking } = crisis
  const answer = asking ? 'open' : (crisis.answer ?? 'open')
  const { contacts } = reachable(bot, conversation, crisis)
  return { level, kind, who, at, answer, times: shown, shown: contacts.map(({ label }) => label) }
}

function concernsOf(bot: Bot, conversation: Conversation): readonly ToldConcern[] {
  const labels = wordsOf(bot, conversation).concerns
  return [
    ...conversation.concerns.map(({ id, confirmed, evidence }): ToldConcern => {
      return { id, label: labels[id] ?? id, status: confirmed ? 'confirmed' : 'inferred', words: legible(evidence) }
    }),
    ...conversation.denied.map((id): ToldConcern => ({ id, label: labels[id] ?? id, status: 'denied', words: '' })),
  ]
}

function answersOf(bot: Bot, conversation: Conversation): readonly ToldAnswer[] {
  return (Object.keys(SLOTS) as Slot[]).flatMap((slot) => {
    const value: Fields[Slot] = conversation.fields[slot]
    if (value === undefined) return []
    const ids: readonly string[] = typeof value === 'string' ? [value] : value
    return [
      { slot, values: ids.map((id) => ({ id, label: legible(slotLabel(bot, conversation.language, slot, id)) })) },
    ]
  })
}
