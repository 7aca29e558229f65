import type { Bot } from './bot.ts'
import type { Conversation } from './conversation.ts'
import { plain } from './plain.ts'
import type { Reading } from './reading.ts'
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
    this.text = text
    this.plain = plain(text)
  }

  get reading(): Reading {
    this.known ??= read(this.bot, this.conversation, this.text)
    return this.known
  }
}

function read(bot: Bot, { place, language }: Conversation, text: string): Reading {
  const expect = stepAt(bot, place)?.expect
  return bot.read(text, { slots: expect ? slotsOf(expect) : [], language })
}
