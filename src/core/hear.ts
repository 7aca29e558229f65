import type { Bot } from './bot.ts'
import type { Conversation } from './conversation.ts'
import { only } from './given.ts'
import { writtenIn } from './offer.ts'
import { plain } from './plain.ts'
import type { Reading } from './reading.ts'
import { speechOf } from './speech/index.ts'
import { slotsOf, stepAt } from './steps.ts'
import type { Slot } from './vocabulary.ts'

/** What was written, in the forms the rest of the turn needs; read only if somebody asks. */
export interface Heard {
  readonly text: string
  readonly plain: string
  readonly reading: Reading
}

/** Take in a text in the light of the question that waits. */
export function hear(bot: Bot, conversation: Conversation, text: string): Heard {
  return new Hearing(bot, conversation, text)
}

// A class, because an object literal with a getter is slow to make and one is made every turn.
class Hearing implements Heard {
  readonly text: string
  readonly plain: string
  private readonly bot: Bot
  private readonly conversation: Conversation
  private known: Reading | null = null

  constructor(bot: Bot, conversation: Conversation, text: string) {
    this.bot = bot
    this.conversation = conversation
    const words = plain(text)
    this.text = words === '' ? inWords(text, conversation.language) : withoutLaughter(text)
    this.plain = this.text === text ? words : plain(this.text)
  }

  get reading(): Reading {
    this.known ??= read(this.bot, this.conversation, this)
    return this.known
  }
}

/** "👍" and "😢😢" say something too; what no known picture says stays as it is. */
function inWords(text: string, language: string): string {
  const { pictures } = speechOf(language)
  const said = [...text].flatMap((one) => pictures.get(one) ?? [])
  return said.length === 0 ? text : [...new Set(said)].join(', ')
}

/** "Para mí jaja" answers as "para mí" does. */
function withoutLaughter(text: string): string {
  const words = text.split(' ')
  while (words.length > 1 && LAUGHTER.test(plain(words.at(-1) ?? ''))) words.pop()
  return words.join(' ')
}

const LAUGHTER = /^(?:(?:ja|je|ha|he){2,5}j?|lol|lmao|lmfao|rofl|xd)$/

/** What is written in another language is read in that one. */
function read(bot: Bot, { place, language }: Conversation, { text, plain }: Pick<Heard, 'text' | 'plain'>): Reading {
  const expect = stepAt(bot, place)?.expect
  const written = writtenIn(bot, language, plain)?.language ?? language
  const slots = expect ? slotsOf(expect) : []
  const reading = bot.read(text, { slots, language: written })
  return answers(reading, slots) ? reading : (inOther(bot, text, slots, written, reading) ?? reading)
}

const answers = ({ fields }: Reading, slots: readonly Slot[]): boolean =>
  slots.some((slot) => fields[slot] !== undefined)

/** "No tengo seguro", said in English talk: a short answer is read in the other languages too. Names of places and insurers are the same in all. */
function inOther(bot: Bot, text: string, slots: readonly Slot[], written: string, reading: Reading): Reading | null {
  const own = slots.filter((slot) => !NAMES.includes(slot))
  if (own.length === 0 || text.length > LONGEST_ANSWER) return null
  for (const language of Object.keys(bot.words)) {
    const other = language === written ? null : bot.read(text, { slots: own, language })
    if (other === null || !answers(other, own)) continue
    const fields = { ...reading.fields, ...only(other.fields, own) }
    return { ...reading, fields, evidence: { ...other.evidence, ...reading.evidence } }
  }
  return null
}

const NAMES: readonly Slot[] = ['region', 'insurer', 'language']
const LONGEST_ANSWER = 60
