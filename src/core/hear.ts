import type { Bot } from './bot.ts'
import type { Conversation } from './conversation.ts'
import { writtenIn } from './offer.ts'
import { plain } from './plain.ts'
import type { Reading } from './reading.ts'
import { speechOf } from './speech/index.ts'
import { slotsOf, stepAt } from './steps.ts'

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
  return bot.read(text, { slots: expect ? slotsOf(expect) : [], language: written })
}
