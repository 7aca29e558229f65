import { ask } from '../ask.ts'
import type { Bot, Turn } from '../bot.ts'
import type { Conversation, Pass } from '../conversation.ts'
import type { Step, StepKey } from '../dialog.ts'
import { keep, NOTHING } from '../given.ts'
import { isKnown } from '../known.ts'
import { nearly } from '../nearly.ts'
import { holds, plain } from '../plain.ts'
import { follow } from '../route.ts'
import { entryOf, told, wordsOf } from '../say.ts'
import { dialogOf, questionsOf, startOf, stepAt } from '../steps.ts'
import { answeredSteps, summaryLines } from '../summary.ts'
import { askAgain, type Walked, walk } from '../walk.ts'
import type { Entry } from '../words.ts'

const still = (turn: Turn): Walked => ({ ...turn, does: null })

/** Go to the question before this one; its answer stays until another is given. */
export function back(bot: Bot, conversation: Conversation): Walked {
  const before = conversation.trail.filter((key) => key !== conversation.place && stepAt(bot, key)?.expect)
  const step = stepAt(bot, before.at(-1) ?? null)
  if (step === null)
    return still({
      conversation,
      replies: [told(bot, conversation, 'first'), ...askAgain(bot, conversation)],
      effects: [],
    })
  const at: Conversation = {
    ...conversation,
    place: step.key,
    status: 'open',
    misses: 0,
    trail: before.slice(0, -1),
    returnTo: null,
  }
  return still({ conversation: at, replies: [told(bot, at, 'back'), ask(bot, at, step)], effects: [] })
}

/** Leave the waiting question without an answer, in one of three ways. */
export function pass(bot: Bot, conversation: Conversation, how: Pass): Walked {
  const step = stepAt(bot, conversation.place)
  if (!step?.optional)
    return still({
      conversation,
      replies: [told(bot, conversation, 'cannot-skip'), ...askAgain(bot, conversation)],
      effects: [],
    })
  const passed = keep(bot, conversation, step, { ...NOTHING, pass: how })
  return after(told(bot, conversation, `pass-${how}`), onward(bot, passed, step, null))
}

/** Leave an answer as it was and go on. */
export function keepAsIs(bot: Bot, conversation: Conversation): Walked {
  const step = stepAt(bot, conversation.place)
  if (!step?.optional) return still({ conversation, replies: askAgain(bot, conversation), effects: [] })
  const trail = [...conversation.trail.filter((key) => key !== step.key), step.key]
  return onward(bot, { ...conversation, trail }, step, null)
}

/** The road on from a question just answered: its own, or the first open question when an earlier answer was changed. */
export function onward(bot: Bot, conversation: Conversation, step: Step, picked: string | null): Walked {
  if (conversation.returnTo !== null) return walk(bot, conversation, startOf(bot, dialogOf(step.key)))
  return walk(bot, conversation, follow(step, conversation, picked))
}

/** Ask an earlier question again, and come back here once it is answered. */
export function revisit(bot: Bot, conversation: Conversation, key: StepKey): Walked {
  const step = stepAt(bot, key)
  if (conversation.consent === null) return needsConsent(bot, conversation)
  if (!step?.optional) return which(bot, conversation)
  const returnTo = conversation.returnTo ?? conversation.place
  const at: Conversation = { ...conversation, place: step.key, returnTo, aside: null, status: 'open', misses: 0 }
  return still({ conversation: at, replies: [ask(bot, at, step)], effects: [] })
}

/** After an answer changed from elsewhere: the first question it opens, or the waiting one again. */
export function revisitedBy(bot: Bot, conversation: Conversation): Walked {
  const { place } = conversation
  const here = stepAt(bot, place)
  if (here === null || !here.optional) return reenter(bot, conversation)
  const walked = walk(bot, { ...conversation, returnTo: null }, startOf(bot, dialogOf(here.key)))
  if (walked.conversation.place === place)
    return still({ conversation, replies: askAgain(bot, conversation), effects: [] })
  return walked
}

/** From a summary or results, show it again as it now stands, or ask what the change opened. */
function reenter(bot: Bot, conversation: Conversation): Walked {
  const dialog = dialogOf(conversation.place ?? 'learn.')
  if (conversation.consent === null || !['summary', 'results'].includes(dialog))
    return still({ conversation, replies: askAgain(bot, conversation), effects: [] })
  return walk(bot, { ...conversation, returnTo: conversation.place }, startOf(bot, 'intake'))
}

/** Change the answer named in the text, or ask which one. */
export function changeAbout(bot: Bot, conversation: Conversation, about: string): Walked {
  const named = about === '' ? undefined : stepNamed(bot, conversation, about)
  return named === undefined ? which(bot, conversation) : revisit(bot, conversation, named.key)
}

/** The question a text names, of those that can be gone to. */
export function stepNamed(bot: Bot, conversation: Conversation, about: string): Step | undefined {
  const words = wordsOf(bot, conversation)
  return answeredOrAny(bot, conversation).find(({ key }) => isNamed(entryOf(words, key), about))
}

/** Answered questions first; any other question with a name can be gone to as well. */
function answeredOrAny(bot: Bot, conversation: Conversation): readonly Step[] {
  const all = Object.values(bot.dialogs).flatMap(({ steps }) => Object.values(steps))
  return [
    ...new Set([
      ...answeredSteps(bot, conversation),
      ...all.filter(({ optional, expect }) => optional && expect !== null),
    ]),
  ]
}

function isNamed({ name }: Entry, about: string): boolean {
  const names = [name.label, ...name.also].map(plain).filter((one) => one !== '')
  return names.some((one) => holds(about, one) || nearly(about, one))
}

/** Ask which answer to change. */
function which(bot: Bot, conversation: Conversation): Walked {
  const lines = summaryLines(bot, conversation)
  if (lines.length === 0)
    return still({
      conversation,
      replies: [told(bot, conversation, 'nothing-known'), ...askAgain(bot, conversation)],
      effects: [],
    })
  const choices = lines.map(({ step, label }) => ({ value: step, label }))
  const question = { step: ':change', kind: 'choose', choices, picked: [], ways: [], progress: null } as const
  return still({
    conversation: { ...conversation, aside: { kind: 'change' } },
    replies: [{ ...told(bot, conversation, 'which-change'), ask: question }],
    effects: [],
  })
}

/** Go straight to the summary, with whatever is known. */
export function enough(bot: Bot, conversation: Conversation): Walked {
  if (conversation.consent === null) return needsConsent(bot, conversation)
  const open = questionsOf(bot.dialogs.intake).filter((step) => step.optional && !isKnown(step, conversation))
  const left = Object.fromEntries(open.map(({ key }) => [key, 'skip' as const]))
  const at: Conversation = { ...conversation, passed: { ...conversation.passed, ...left }, returnTo: null }
  return walk(bot, at, startOf(bot, 'summary'))
}

/** Without a yes no answer is kept, so that a question asked now would be asked for ever. */
const needsConsent = (bot: Bot, conversation: Conversation): Walked =>
  still({
    conversation,
    replies: [told(bot, conversation, 'needs-consent'), ...askAgain(bot, conversation)],
    effects: [],
  })

/** Say something before what a walk says. */
export const after = (reply: ReturnType<typeof told>, walked: Walked): Walked => ({
  ...walked,
  replies: reply.text === '' ? walked.replies : [reply, ...walked.replies],
})
