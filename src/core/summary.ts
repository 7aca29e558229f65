import type { Bot } from './bot.ts'
import type { Conversation, Pass } from './conversation.ts'
import type { Expect, Step } from './dialog.ts'
import { isKnown } from './known.ts'
import type { SummaryLine } from './reply.ts'
import { follow } from './route.ts'
import { entryOf, wordsOf } from './say.ts'
import { listed } from './slots.ts'
import { dialogOf, questionsOf, roadsOf, slotsOf, startOf, stepAt } from './steps.ts'
import type { Fields, Slot } from './vocabulary.ts'
import type { Words } from './words.ts'

/** Everything the person has told, one line per question that was answered or passed; each can be changed. */
export function summaryLines(bot: Bot, conversation: Conversation): readonly SummaryLine[] {
  const words = wordsOf(bot, conversation)
  return answeredSteps(bot, conversation).flatMap((step) => {
    const value = valueText(bot, conversation, step, words)
    const label = entryOf(words, step.key).name.label
    return value === '' || label === '' ? [] : [{ step: step.key, label, value }]
  })
}

/** The questions with an answer, or passed on purpose, in the order they are asked. One the road no longer passes is left out. */
export function answeredSteps(bot: Bot, conversation: Conversation): readonly Step[] {
  const forms = Object.values(bot.dialogs).filter(({ form }) => form !== null)
  const dialogs = ['intake', ...forms.map(({ id }) => id)]
  return dialogs
    .flatMap((id) => roadOf(bot, conversation, id))
    .filter((step) => step.optional && (isKnown(step, conversation) || isPartlyKnown(step, conversation)))
}

/** The questions of a dialog that lie on this person's road. */
function roadOf(bot: Bot, conversation: Conversation, dialog: string): readonly Step[] {
  const road: Step[] = []
  let key = startOf(bot, dialog)
  while (dialogOf(key) === dialog && !road.some((step) => step.key === key)) {
    const step = stepAt(bot, key)
    if (step === null) break
    road.push(step)
    key = follow(step, conversation, null)
  }
  return road
    .filter(({ expect }, at) => expect !== null && !isAskedBy(road.slice(0, at), slotsOf(expect)))
    .map((step) => widerThan(step, passedBy(bot, road), conversation))
}

/** The questions that roads of these steps lead to, taken or not. */
const passedBy = (bot: Bot, road: readonly Step[]): readonly Step[] =>
  road.flatMap(({ next }) => roadsOf(next)).flatMap((key) => stepAt(bot, key) ?? [])

/** Half of an answer may be told beside another question, and only the rest asked for: both stand with the question that asks for both. */
function widerThan(step: Step, all: readonly Step[], { fields }: Conversation): Step {
  const { expect } = step
  if (expect?.kind !== 'text') return step
  const wider = all.find(
    (one) =>
      one.expect?.kind === 'text' &&
      expect.slots.every((slot) => slotsIn(one).includes(slot)) &&
      slotsIn(one).some((slot) => !expect.slots.includes(slot) && fields[slot] !== undefined),
  )
  return wider ?? step
}

const slotsIn = ({ expect }: Step): readonly Slot[] => (expect ? slotsOf(expect) : [])

/** Whether one of these asks for all of these slots: what is asked once more of half an answer stands with the answer. */
const isAskedBy = (earlier: readonly Step[], slots: readonly Slot[]): boolean =>
  slots.length > 0 &&
  earlier.some(({ expect }) => expect !== null && slots.every((slot) => slotsOf(expect).includes(slot)))

const isPartlyKnown = ({ expect }: Step, { fields, concerns }: Conversation): boolean =>
  expect !== null &&
  (expect.kind === 'confirm' ? concerns.length > 0 : slotsOf(expect).some((slot) => fields[slot] !== undefined))

function valueText(bot: Bot, conversation: Conversation, step: Step, words: Words): string {
  const { expect } = step
  if (expect === null) return ''
  if (step.item !== null) return itemText(conversation, step, words)
  if (expect.kind === 'confirm')
    return listed(
      words,
      conversation.concerns.map(({ id }) => words.concerns[id] ?? id),
    )
  const said = saidOf(bot, conversation, step, expect, slotsOf(expect), words)
  if (said.length > 0) return listed(words, said)
  const pass = conversation.passed[step.key]
  return pass && expect.kind !== 'concerns' ? passedAs(words, pass) : ''
}

/** The answer to a question of a questionnaire, in its own words. */
function itemText({ items, passed }: Conversation, { key }: Step, words: Words): string {
  const answer = items[key]
  if (answer !== undefined) return entryOf(words, key).options[answer]?.label ?? answer
  return passed[key] ? passedAs(words, passed[key]) : ''
}

const passedAs = (words: Words, pass: Pass): string => entryOf(words, 'replies.passed').options[pass]?.label ?? ''

/** An option that says several values at once ("Me, I'm 13 to 17") says them in one. */
function saidOf(
  bot: Bot,
  conversation: Conversation,
  step: Step,
  expect: Expect,
  slots: readonly Slot[],
  words: Words,
): string[] {
  const whole = wholeOption(expect, conversation.fields)
  const label = whole && entryOf(words, step.key).options[whole]?.label
  if (label) return [label]
  return slots.flatMap((slot) => valuesOf(bot, conversation, step, expect, slot, words))
}

/** The option of a single choice that fills several slots with just what they hold. */
function wholeOption(expect: Expect, fields: Fields): string | null {
  const whole = wholesOf(expect).find(({ filled }) => filled.every(([slot, value]) => fields[slot as Slot] === value))
  return whole?.option ?? null
}

/** The options that fill several slots; found once, as below. */
function wholesOf(expect: Expect): readonly Whole[] {
  const known = wholeMemo.get(expect)
  if (known !== undefined) return known
  const options = expect.kind === 'choose' ? expect.options : []
  const wholes = options.map((option) => ({ option, filled: filledBy(expect, option) }))
  const several = wholes.filter(({ filled }) => filled.length > 1)
  wholeMemo.set(expect, several)
  return several
}

interface Whole {
  readonly option: string
  readonly filled: readonly (readonly [string, unknown])[]
}

const wholeMemo = new WeakMap<Expect, readonly Whole[]>()
const filledBy = (expect: Expect, option: string) =>
  'fills' in expect ? Object.entries(expect.fills[option] ?? {}) : []

function valuesOf(
  bot: Bot,
  { fields, language }: Conversation,
  step: Step,
  expect: Expect,
  slot: Slot,
  words: Words,
): string[] {
  const value: Fields[Slot] = fields[slot]
  if (value === undefined) return []
  const ids: readonly string[] = typeof value === 'string' ? [value] : value
  return ids.map((id) => labelOf(bot, language, words, slot, id, labelIn(words, step, expect, slot, id)))
}

function labelOf(bot: Bot, language: string, words: Words, slot: Slot, id: string, own: string | null): string {
  if (own !== null) return own
  if (slot === 'region' || slot === 'language') return bot.nameOf(slot, id, language)
  return entryOf(words, 'replies.values').options[`${slot}-${id}`]?.label ?? id
}

/** The label of the option that fills exactly this value. */
function labelIn(words: Words, step: Step, expect: Expect, slot: Slot, id: string): string | null {
  const option = optionsOf(expect).get(`${slot} ${id}`)
  return option === undefined ? null : (entryOf(words, step.key).options[option]?.label ?? null)
}

/** Which option fills one value and nothing else; worked out once, for a page shows the summary at every turn. */
function optionsOf(expect: Expect): ReadonlyMap<string, string> {
  const known = optionMemo.get(expect)
  if (known !== undefined) return known
  const options = new Map<string, string>()
  if ('fills' in expect)
    for (const option of expect.options.toReversed()) noteFill(options, option, expect.fills[option])
  optionMemo.set(expect, options)
  return options
}

function noteFill(options: Map<string, string>, option: string, fields: Fields = {}): void {
  const [first, ...others] = Object.entries(fields)
  if (first === undefined || others.length > 0) return
  for (const id of [first[1]].flat()) options.set(`${first[0]} ${id}`, option)
}

const optionMemo = new WeakMap<Expect, ReadonlyMap<string, string>>()

/** How a value of a slot is called, whichever question it came from. */
export function slotLabel(bot: Bot, language: string, slot: Slot, id: string): string {
  const words = wordsOf(bot, { language })
  const step = questionOf(bot, slot)
  return labelOf(bot, language, words, slot, id, step?.expect ? labelIn(words, step, step.expect, slot, id) : null)
}

/** The question that fills a slot. */
const questionOf = (bot: Bot, slot: Slot): Step | undefined =>
  Object.values(bot.dialogs)
    .flatMap(questionsOf)
    .find(({ expect }) => expect !== null && slotsOf(expect).includes(slot))

/** Values in the person's terms, for saying what was just noted. */
export function inWords(bot: Bot, conversation: Conversation, slots: readonly Slot[]): readonly string[] {
  const words = wordsOf(bot, conversation)
  return slots.flatMap((slot) => {
    const step = questionOf(bot, slot)
    return step?.expect ? valuesOf(bot, conversation, step, step.expect, slot, words) : []
  })
}
