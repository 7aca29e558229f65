import { tellsConcern } from './answer-concerns.ts'
import type { Bot, Turn } from './bot.ts'
import { aside } from './commands/about.ts'
import { pass } from './commands/move.ts'
import { commandIn } from './commands/recognise.ts'
import type { Conversation } from './conversation.ts'
import type { Step } from './dialog.ts'
import { change, fillsOf, only, same } from './given.ts'
import type { Heard } from './hear.ts'
import { isKnown } from './known.ts'
import { exactOption } from './options.ts'
import { entryOf, told, wordsOf } from './say.ts'
import { listed } from './slots.ts'
import { speechOf } from './speech/index.ts'
import { questionsOf, slotsOf, startOf } from './steps.ts'
import { inWords } from './summary.ts'
import type { Fields, Slot } from './vocabulary.ts'
import { askAgain, walk } from './walk.ts'

/** What is no answer, and yet was understood: a no to boxes, a thing said before, a story told before the yes. */
export function beside(bot: Bot, at: Conversation, step: Step | null, heard: Heard): Turn | null {
  if (step === null) return null
  if (at.consent === null) return step.optional ? null : toldEarly(bot, at, step, heard)
  return (
    noneOf(bot, at, step, heard) ??
    oneOnly(bot, at, step, heard) ??
    pointedAt(bot, at, step, heard) ??
    saidAhead(bot, at, step, heard) ??
    ownWish(bot, at, step, heard) ??
    knownAlready(bot, at, heard)
  )
}

/** "2 or 3" where one is to be picked. */
function oneOnly(bot: Bot, at: Conversation, { expect }: Step, { plain }: Heard): Turn | null {
  const numbers = expect?.kind === 'choose' && /^\d{1,2}(?: \D{0,4}\d{1,2})+$/.test(plain)
  return numbers ? aside(bot, at, 'one-only') : null
}

/** "For him" does not tell yet whom to look for: a child, a teen or an adult. */
function pointedAt(bot: Bot, at: Conversation, { expect }: Step, { plain }: Heard): Turn | null {
  if (expect === null || !slotsOf(expect).includes('who') || !speechOf(at.language).pointsAt.test(plain)) return null
  return aside(bot, { ...at, misses: 0 }, 'how-old')
}

/** "Someone who lost a parent too" is a wish that no box stands for: it is met, and the questions go on. */
function ownWish(bot: Bot, at: Conversation, { expect }: Step, { plain }: Heard): Turn | null {
  if (expect === null || !slotsOf(expect).includes('gender') || !speechOf(at.language).wishesFor.test(plain))
    return null
  const next = pass(bot, at, 'skip')
  return { ...next, replies: [told(bot, at, 'own-wish'), ...next.replies.slice(1)] }
}

/** An answer to a question that comes later: "Arizona", "online", "cash". It counts when it fits one of them alone, and says of what: "some" does not. */
function saidAhead(bot: Bot, at: Conversation, step: Step, { plain }: Heard): Turn | null {
  const { denies, vague } = speechOf(at.language)
  if (denies.test(plain) || plain.split(' ').every((word) => vague.has(word))) return null
  const open = questionsOf(bot.dialogs.intake).filter((one) => one !== step && one.optional && !isKnown(one, at))
  const found = open.flatMap((one) => aheadIn(bot, at, one, plain))
  const [fields, ...others] = found
  if (fields === undefined || others.some((other) => !same(other, fields))) return null
  const slots = Object.keys(fields) as Slot[]
  const next = change(bot, at, fields)
  const noted = told(bot, next, 'noted', { noted: listed(wordsOf(bot, next), inWords(bot, next, slots)) })
  return { conversation: { ...next, misses: 0 }, replies: [noted, ...askAgain(bot, next)], effects: [] }
}

/** By the very words of an option, or by a name that is read when its question is asked. */
function aheadIn(bot: Bot, at: Conversation, { key, expect }: Step, plain: string): readonly Fields[] {
  if (expect === null || plain.length < SHORTEST_NAME || /^\d/.test(plain)) return []
  if (expect.kind === 'choose' || expect.kind === 'several') {
    const words = wordsOf(bot, at)
    const option = exactOption(entryOf(words, key), expect.options, plain, speechOf(words.language))
    const fields = fillsOf(expect, option === null ? [] : [option])
    if (Object.keys(fields).length > 0) return [fields]
  }
  const slots = slotsOf(expect).filter((slot) => BY_NAME.includes(slot) && at.fields[slot] === undefined)
  return slots.flatMap((slot) => {
    const read = only(bot.read(plain, { slots: [slot], language: at.language }).fields, [slot])
    return Object.keys(read).length > 0 ? [read] : []
  })
}

const SHORTEST_NAME = 4
const BY_NAME: readonly Slot[] = ['region', 'format', 'times', 'gender', 'ageBand']

/** Where several may be picked, or words written, "no" and "whatever" pick none. */
function noneOf(bot: Bot, at: Conversation, step: Step, { plain }: Heard): Turn | null {
  const open = step.expect?.kind === 'several' || step.expect?.kind === 'text'
  const isNo = open && step.optional && commandIn(wordsOf(bot, at), plain)?.name === 'no'
  return isNo ? pass(bot, at, 'skip') : null
}

/** Nobody likes to hear that what they say again was not understood. */
function knownAlready(bot: Bot, at: Conversation, { plain }: Heard): Turn | null {
  const asked = Object.keys(at.fields) as Slot[]
  const again = asked.filter((slot) => isAgain(bot, at, slot, plain))
  if (again.length === 0) return null
  const noted = listed(wordsOf(bot, at), inWords(bot, at, again))
  return {
    conversation: { ...at, misses: 0 },
    replies: [told(bot, at, 'known-already', { noted }), ...askAgain(bot, at)],
    effects: [],
  }
}

const isAgain = (bot: Bot, { fields, language }: Conversation, slot: Slot, text: string): boolean =>
  BY_A_WORD.includes(slot) && same(bot.read(text, { slots: [slot], language }).fields[slot], fields[slot])

/** Answers a word or two are enough for; "no" and "yes" answer others. */
const BY_A_WORD: readonly Slot[] = ['who', 'region', 'format', 'times', 'insurer']

/** Told before a yes it is not kept, but it was heard. */
function toldEarly(bot: Bot, at: Conversation, step: Step, said: Heard): Turn | null {
  if (!tellsConcern(said) && Object.keys(said.reading.fields).length === 0) return null
  const heard = told(bot, at, 'told-early')
  if (step.consent !== null)
    return { conversation: { ...at, misses: 0 }, replies: [heard, ...askAgain(bot, at)], effects: [] }
  const next = walk(bot, at, startOf(bot, 'consent'))
  return { ...next, replies: [heard, ...next.replies] }
}
