import { concernsAnswer, confirmAnswer } from './answer-concerns.ts'
import type { Bot } from './bot.ts'
import type { Conversation } from './conversation.ts'
import type { Expect, Step } from './dialog.ts'
import { fillsOf, type Given, NOTHING, only } from './given.ts'
import type { Heard } from './hear.ts'
import { openOptions } from './known.ts'
import { exactOption, likelyOption, namedOptions } from './options.ts'
import { plain } from './plain.ts'
import { looksLikeQuestion } from './question.ts'
import { SURE } from './repair.ts'
import { entryOf, wordsOf } from './say.ts'
import { speechOf } from './speech/index.ts'
import { slotsOf } from './steps.ts'
import type { Fields, Slot } from './vocabulary.ts'
import type { Entry, Words } from './words.ts'

/** Read a tap as an answer; null when the values are not this question's. */
export function tapAnswer(conversation: Conversation, step: Step, values: readonly string[]): Given | null {
  const { expect } = step
  if (expect?.kind === 'confirm') return confirmAnswer(conversation, expect.options, values)
  if (!(expect && 'options' in expect) || !values.every((value) => expect.options.includes(value))) return null
  if (expect.kind === 'choose') return values.length === 1 ? optionAnswer(expect, values[0] ?? '') : null
  return values.length === 0 ? { ...NOTHING, pass: 'skip' } : ticked(conversation, expect, values)
}

/** Boxes shown and left unticked are an answer too. */
function ticked({ fields }: Conversation, expect: Expect & { kind: 'several' }, values: readonly string[]): Given {
  const shown = Object.keys(fillsOf(expect, openOptions(expect, fields))) as Slot[]
  return { ...NOTHING, fields: fillsOf(expect, values), clears: shown }
}

const optionAnswer = (expect: Expect, value: string): Given => ({
  ...NOTHING,
  picked: value,
  fields: fillsOf(expect, [value]),
})

/** Whether a text is, to the letter, one of the answers on offer. */
export function isOffered(bot: Bot, conversation: Conversation, { expect, key }: Step, text: string): boolean {
  if (expect?.kind !== 'choose' && expect?.kind !== 'several') return false
  const words = wordsOf(bot, conversation)
  return (
    exactOption(
      entryOf(words, key),
      openOptions(expect, conversation.fields),
      plain(text),
      speechOf(words.language),
    ) !== null
  )
}

/** Read what was said as an answer by its very words: a label, a number on the list, a yes. */
export function exactAnswer(bot: Bot, conversation: Conversation, step: Step, heard: Heard): Given | null {
  const { expect } = step
  const words = wordsOf(bot, conversation)
  if (expect?.kind === 'confirm')
    return asksLesson(bot, conversation, heard) ? null : confirmAnswer(conversation, expect.options, null, heard, words)
  if (expect?.kind === 'number') return numberAnswer(expect, heard, words)
  if (expect?.kind !== 'choose' && expect?.kind !== 'several') return null
  const value = exactOption(
    entryOf(words, step.key),
    openOptions(expect, conversation.fields),
    heard.plain,
    speechOf(words.language),
  )
  return value === null ? null : optionAnswer(expect, value)
}

/** "How much is couples therapy?" adds no trouble with a partner to the list; "what about my drinking?" does add to it. */
function asksLesson(bot: Bot, { language }: Conversation, { text, plain }: Heard): boolean {
  if (!looksLikeQuestion(text, language) || speechOf(language).adds.test(plain)) return false
  return (bot.topics(text, language)[0]?.score ?? 0) >= SURE * ALMOST
}

const ALMOST = 0.9

/** Read what was said as an answer by its sense: a slip of the pen, a sentence that names it, the reader of fields. */
export function likelyAnswer(bot: Bot, conversation: Conversation, step: Step, heard: Heard): Given | null {
  const { expect } = step
  if (expect === null) return null
  const entry = entryOf(wordsOf(bot, conversation), step.key)
  if (step.item !== null && expect.kind === 'text') return ownWords(heard)
  if (expect.kind === 'concerns') return concernsAnswer(conversation, heard)
  if (expect.kind === 'choose') {
    const value = likelyOption(entry, expect.options, heard.plain, speechOf(conversation.language))
    if (value !== null && !readBetter(expect, value, heard)) return optionAnswer(expect, value)
  }
  const fields =
    expect.kind === 'several' ? severalFields(expect, entry, conversation, heard) : ownFields(expect, heard)
  return Object.keys(fields).length > 0 ? { ...NOTHING, fields } : null
}

/** An operator's questionnaire may ask for free words: they are kept as they are, cut where a screen ends. */
const ownWords = ({ text }: Heard): Given => ({ ...NOTHING, item: text.trim().slice(0, MOST_WORDS) })
const MOST_WORDS = 500

/** "My son is 15" tells more than the option "my son" it names, and "para mi hermanita" is not "para mí". */
function readBetter(expect: Expect, value: string, { reading: { fields } }: Heard): boolean {
  const [first, ...more] = slotsOf(expect)
  if (first === undefined || fields[first] === undefined) return false
  const other = fillsOf(expect, [value])[first] !== fields[first]
  return other || (more.length > 0 && more.every((slot) => fields[slot] !== undefined))
}

/** The fields read that belong to this question. */
function ownFields(expect: Expect, heard: Heard): Fields {
  const slots = slotsOf(expect)
  const { fields } = heard.reading
  if (expect.kind === 'choose' && fields[slots[0] ?? 'who'] === undefined) return {}
  return only(fields, slots)
}

function severalFields(expect: Expect, entry: Entry, { fields, language }: Conversation, heard: Heard): Fields {
  const named = namedOptions(entry, openOptions(expect, fields), heard.plain, speechOf(language))
  return { ...fillsOf(expect, named), ...ownFields(expect, heard) }
}

function numberAnswer(expect: Expect & { kind: 'number' }, heard: Heard, { language }: Words): Given | null {
  const digits = heard.plain.match(speechOf(language).number)?.[1]
  if (digits === undefined) return null
  const number = Number(digits)
  if (number < expect.min || number > expect.max) return null
  const band = Object.entries(expect.bands).find(([, [from, to]]) => number >= from && number <= to)?.[0]
  return { ...NOTHING, fields: { [expect.slot]: band ?? String(number) } as Fields }
}
