import type { Bot } from './bot.ts'
import type { Conversation } from './conversation.ts'
import type { Expect, Step } from './dialog.ts'
import { isKnown, openOptions } from './known.ts'
import { progressAt } from './progress.ts'
import type { Ask, Choice, Reply } from './reply.ts'
import { entryOf, fill, textFor, wordsOf } from './say.ts'
import { slotsFor } from './slots.ts'
import { viewOf } from './views.ts'
import type { Entry, Words } from './words.ts'

/** How a question is put: in full, in its shorter form after an aside, or with help after a miss. */
export type Form = 'full' | 'short' | 'again'

/** Put a step into words, with what may be answered and the ways out. */
export function ask(bot: Bot, conversation: Conversation, step: Step, form: Form = 'full'): Reply {
  const words = wordsOf(bot, conversation)
  const entry = entryOf(words, step.key)
  const text = fill(formed(entry, conversation, step, form), slotsFor(words, conversation))
  const card = step.show && form === 'full' ? viewOf(bot, conversation, step.show) : null
  return { id: '', text, card, ask: step.expect && question(bot, conversation, step, step.expect, words, entry) }
}

function formed(entry: Entry, conversation: Conversation, step: Step, form: Form): string {
  if (step.expect?.kind === 'confirm' && conversation.concerns.length === 0)
    return (form === 'full' ? null : entry.as['none-again']) ?? entry.as.none ?? entry.text
  const fitting = textFor(entry, conversation)
  if (form === 'short' && entry.short !== '' && fitting === entry.text) return entry.short
  if (form === 'again' && entry.again !== '') return entry.again
  return fitting
}

function question(bot: Bot, conversation: Conversation, step: Step, expect: Expect, words: Words, entry: Entry): Ask {
  return {
    step: step.key,
    kind: ASKED_AS[expect.kind],
    choices: choicesOf(bot, expect, conversation, words, entry),
    ...(expect.kind === 'number' && { range: { min: expect.min, max: expect.max } }),
    picked: pickedOf(step, expect, conversation),
    ways: waysOf(step, conversation, words, entry),
    progress: progressAt(bot, conversation, step.key),
  }
}

const ASKED_AS = {
  choose: 'choose',
  several: 'several',
  number: 'number',
  text: 'text',
  concerns: 'text',
  confirm: 'several',
} as const

function choicesOf(
  bot: Bot,
  expect: Expect,
  conversation: Conversation,
  words: Words,
  entry: Entry,
): readonly Choice[] {
  if (expect.kind === 'confirm')
    return themes(expect.options, conversation).map((value) => ({ value, label: words.concerns[value] ?? value }))
  return openOptions(expect, conversation.fields).map((value) => ({
    value,
    label: fill(entry.options[value]?.label ?? value, { clinic: bot.clinic?.name ?? '' }),
  }))
}

/** What was heard first, then the common themes. */
const themes = (options: readonly string[], { concerns }: Conversation): readonly string[] => [
  ...new Set([...concerns.map(({ id }) => id), ...options]),
]

function pickedOf(step: Step, expect: Expect, conversation: Conversation): readonly string[] {
  if (expect.kind === 'confirm') return conversation.concerns.map(({ id }) => id)
  if (!('fills' in expect) || !isKnown(step, conversation)) return []
  if (step.item !== null) return [conversation.items[step.key] ?? ''].filter((id) => expect.options.includes(id))
  return expect.options.filter((id) => {
    const fields = Object.entries(expect.fills[id] ?? {})
    return fields.length > 0 && fields.every(([slot, value]) => includes(conversation.fields[slot as never], value))
  })
}

function includes(known: unknown, value: unknown): boolean {
  if (Array.isArray(value)) return Array.isArray(known) && value.every((one) => known.includes(one))
  return known === value
}

/** The ways out of this question, as buttons. Every other command can be written at any time. */
function waysOf(step: Step, conversation: Conversation, words: Words, entry: Entry): readonly Choice[] {
  const ways: string[] = []
  if (isKnown(step, conversation) && step.optional) ways.push('keep')
  if (step.optional) ways.push('skip', 'unknown')
  if (conversation.trail.length > 0 && step.optional) ways.push('back')
  if (step.expect?.kind === 'confirm' && mayKeepWords(conversation)) ways.push('own-words')
  if (entry.why !== '') ways.push('why')
  ways.push('help')
  if (step.optional && conversation.concerns.some(({ confirmed }) => confirmed)) ways.push('enough')
  return ways.map((command) => wayOf(words, command))
}

/** The person's own words can be kept for their copy as long as they are still there. */
const mayKeepWords = ({ concerns, keepsWords }: Conversation): boolean =>
  !keepsWords && concerns.some(({ evidence }) => evidence !== '')

/** A command as a button; made once per language, for every question has several. */
export function wayOf(words: Words, command: string): Choice {
  const ways = wayMemo.get(words) ?? new Map<string, Choice>()
  const known = ways.get(command)
  if (known !== undefined) return known
  const way = { value: `:${command}`, label: words.commands[command]?.label ?? command }
  wayMemo.set(words, ways.set(command, way))
  return way
}

const wayMemo = new WeakMap<Words, Map<string, Choice>>()
