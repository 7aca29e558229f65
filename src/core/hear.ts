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
  let reading: Reading | null = null
  return {
    text,
    plain: plain(text),
    get reading() {
      reading ??= read(bot, conversation, text)
      return reading
    },
  }
}

function read(bot: Bot, { place, language }: Conversation, text: string): Reading {
  const expect = stepAt(bot, place)?.expect
  return bot.read(text, { slots: expect ? slotsOf(expect) : [], language })
}
