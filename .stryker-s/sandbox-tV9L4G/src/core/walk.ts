// @ts-nocheck
import { toAnswers } from './answers.ts'
import { ask } from './ask.ts'
import type { Bot, Effect, Turn } from './bot.ts'
import type { Conversation } from './conversation.ts'
import type { Step, StepKey } from './dialog.ts'
import { isKnown } from './known.ts'
import { lessonReplies } from './lessons.ts'
import type { Reply } from './reply.ts'
import { follow } from './route.ts'
import { entryOf, fill, spoken, textFor, told, wordsOf } from './say.ts'
import { scoreText } from './score.ts'
import { slotsFor } from './slots.ts'
import { dialogOf, startOf, stepAt } from './steps.ts'
import { viewOf } from './views.ts'
import type { Words } from './words.ts'

/** Where a walk came to rest, and the command its last step asks for, if any. */
export interface Walked extends Turn {
  readonly does: string | null
}

/** Go along the road: speak what only speaks, pass what is known, stop at the first open question. */
export function walk(bot: Bot, from: Conversation, key: StepKey): Walked {
  const replies: Reply[] = []
  const effects: Effect[] = []
  let at = from
  let here = key
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    if (here === 'end') return { conversation: { ...at, status: 'done' }, replies, effects, does: null }
    const step = mustExist(bot, home(bot, at, here, key))
    if (dialogOf(step.key) !== dialogOf(key)) at = { ...at, returnTo: null }
    if (step.does !== null) return { conversation: at, replies, effects, does: step.does }
    if (isOpen(step, at)) return rest(bot, at, step, replies, effects)
    at = speak(bot, at, step, replies, effects)
    here = follow(step, at, null)
  }
  throw new Error(`the dialog goes in a circle at ${here}`)
}

/**
 * Once a changed answer's own dialog has nothing left to ask, the road leads back to where the change was wished for:
 * unless that is this very dialog, which is over now.
 */
function home(bot: Bot, { returnTo }: Conversation, here: StepKey, from: StepKey): StepKey {
  if (returnTo === null || dialogOf(here) === dialogOf(from) || dialogOf(returnTo) === dialogOf(from)) return here
  return startOf(bot, dialogOf(returnTo))
}

function mustExist(bot: Bot, key: StepKey): Step {
  const step = stepAt(bot, key)
  if (step === null) throw new Error(`no dialog has the step ${key}`)
  return step
}

const isOpen = (step: Step, at: Conversation): boolean => step.expect !== null && !isKnown(step, at)

function rest(bot: Bot, at: Conversation, step: Step, replies: readonly Reply[], effects: readonly Effect[]): Walked {
  const returnTo = at.returnTo === step.key ? null : at.returnTo
  const conversation: Conversation = { ...at, place: step.key, status: 'open', misses: 0, returnTo }
  return { conversation, replies: [...replies, ask(bot, conversation, step)], effects, does: null }
}

/** No road is longer; the checker finds circles before anything starts. */
const MOST_STEPS = 500

function matched(bot: Bot, at: Conversation, effects: Effect[]): Conversation {
  const matching = bot.match(toAnswers(at), at.language)
  effects.push({ kind: 'count', what: 'matched', of: matching.suggestions[0]?.type ?? 'none' })
  return { ...at, matching }
}

/** A statement is made once; what is drawn from the answers, each time. */
function speak(bot: Bot, before: Conversation, step: Step, replies: Reply[], effects: Effect[]): Conversation {
  if (step.expect !== null) return before
  const at = step.show === 'suggestions' ? matched(bot, before, effects) : before
  if (step.lesson !== null) replies.push(...(lessonReplies(bot, at, step.lesson) ?? []))
  if (step.silent || at.said.includes(step.key)) return at
  if (step.show === 'suggestions' && at.matching?.urgent) replies.push(helpFirst(bot, at))
  const words = wordsOf(bot, at)
  const text =
    step.show === 'score'
      ? scored(bot, at, step, words)
      : fill(textFor(entryOf(words, step.key), at), slotsFor(words, at))
  replies.push(spoken(text, step.show && viewOf(bot, at, step.show)))
  return step.show === null && step.lesson === null ? { ...at, said: [...at.said, step.key] } : at
}

function scored(bot: Bot, at: Conversation, { key }: Step, words: Words): string {
  const dialog = bot.dialogs[dialogOf(key)]
  return dialog === undefined ? '' : scoreText(words, dialog, key, at)
}

/** When a safety rule fired, real people stand above any kind of provider. */
function helpFirst(bot: Bot, at: Conversation): Reply {
  const hurt = at.concerns.some(({ id, confirmed }) => id === 'abuse' && confirmed)
  const { contacts } = bot.contacts(at.fields.region ?? null, hurt ? 'abuse' : 'none', at.language)
  return { ...told(bot, at, 'urgent-help'), card: { kind: 'help', contacts, urgent: true } }
}

/** Ask the waiting question again, in its short form unless told otherwise. */
export function askAgain(
  bot: Bot,
  conversation: Conversation,
  form: 'full' | 'short' | 'again' = 'short',
): readonly Reply[] {
  const step = stepAt(bot, conversation.place)
  return step?.expect ? [ask(bot, conversation, step, form)] : []
}
