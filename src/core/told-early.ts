import { tellsConcern } from './answer-concerns.ts'
import type { Bot, Turn } from './bot.ts'
import { commandIn } from './commands/recognise.ts'
import type { Conversation } from './conversation.ts'
import { type Heard, hear } from './hear.ts'
import type { Inbound } from './inbound.ts'
import { looksLikeQuestion } from './question.ts'
import { told, wordsOf } from './say.ts'
import { stepAt } from './steps.ts'
import { isAccount, understand } from './understand.ts'

/**
 * Nobody likes to tell their trouble twice: what was told right before the yes is taken up once it is given. It was in
 * memory alone until then; when that has let go of it, the question is simply asked.
 */
export function takenUp(bot: Bot, before: Conversation, next: Turn, { recent = [] }: Inbound): Turn {
  const at = next.conversation
  const here = stepAt(bot, at.place)
  if (before.consent !== null || at.consent === null || at.crisis?.active || here?.expect?.kind !== 'concerns')
    return next
  const heard = recent
    .map((text) => hear(bot, at, text))
    .findLast((one) => tellsConcern(one) && !asks(at, one) && !isCommand(bot, at, one) && !isDanger(bot, at, one))
  if (heard === undefined) return next
  const taken = understand(bot, at, here, heard, false)
  if (taken.conversation.place === at.place) return next
  const replies = next.replies.filter(({ ask }) => ask?.step !== here.key)
  return {
    conversation: taken.conversation,
    replies: [...replies, told(bot, at, 'told-before'), ...taken.replies],
    effects: [...next.effects, ...taken.effects],
  }
}

const asks = ({ language }: Conversation, heard: Heard): boolean =>
  looksLikeQuestion(heard.text, language) && !isAccount(heard)

/** "Start over" was said to the bot, and is no change in life. */
const isCommand = (bot: Bot, at: Conversation, heard: Heard): boolean =>
  commandIn(wordsOf(bot, at), heard.plain)?.plainly === true

/** Words for danger were met with help, and are no theme to sort. */
const isDanger = (bot: Bot, { language }: Conversation, { text }: Heard): boolean =>
  bot.screen({ text, recent: [], asking: false, language }).level === 'crisis'
