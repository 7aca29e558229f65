import { isOffered } from './answer.ts'
import type { Bot } from './bot.ts'
import type { Conversation } from './conversation.ts'
import { type Heard, hear } from './hear.ts'
import { plain, wordCount } from './plain.ts'
import { looksLikeQuestion } from './question.ts'
import { saysInAny, speechOf } from './speech/index.ts'
import { slotsOf, stepAt } from './steps.ts'
import type { Slot } from './vocabulary.ts'

/**
 * Whether a text is an answer to the waiting question and nothing else: said while help stands, such a one is taken.
 * Every word of it has to belong to the answer, and none may be about the danger: "months" is one, "a few days left" is not.
 */
export function answersPlainly(bot: Bot, at: Conversation, text: string): boolean {
  const step = stepAt(bot, at.place)
  const slots = step?.expect ? slotsOf(step.expect) : []
  if (step === null || at.consent === null || slots.length === 0) return false
  const heard = hear(bot, at, text)
  if (wordCount(heard.plain) > FEW_WORDS || looksLikeQuestion(text, at.language)) return false
  if (saysInAny('mayBeDanger', heard.plain)) return false
  if (slots.every((slot) => FAR_FROM_DANGER.includes(slot))) return isRead(heard, slots, at.language)
  // Whoever has begun to answer again may pick from the list; a yes or a no alone may mean the danger.
  return (at.crisis?.told?.taken ?? 0) > 0 && wordCount(heard.plain) > 1 && isOffered(bot, at, step, text)
}

/** What an answer to these tells, danger seldom does. How much it weighs, medicine, hopes and help had before are close to it. */
const FAR_FROM_DANGER: readonly Slot[] = [
  'who',
  'ageBand',
  'duration',
  'format',
  'times',
  'payment',
  'insurer',
  'region',
  'style',
  'gender',
  'affirming',
  'language',
]

const FEW_WORDS = 8

/** Whether the reader finds these slots in it, and leaves no word over that says anything. */
function isRead({ plain: said, reading }: Heard, slots: readonly Slot[], language: string): boolean {
  const read = Object.keys(reading.fields) as Slot[]
  if (!read.some((slot) => slots.includes(slot))) return false
  const { vague, small } = speechOf(language)
  const told = Object.values(reading.evidence).flatMap((words) => plain(words).split(' '))
  return said.split(' ').every((word) => told.includes(word) || small.has(word) || vague.has(word))
}
