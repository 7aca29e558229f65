import { confirmed } from './answer-concerns.ts'
import type { Bot, Turn } from './bot.ts'
import { onward } from './commands/move.ts'
import { run } from './commands/run.ts'
import type { Conversation } from './conversation.ts'
import type { Step } from './dialog.ts'
import { type Given, keep } from './given.ts'
import type { Walked } from './walk.ts'

/** Keep an answer and go on. */
export function answered(bot: Bot, at: Conversation, step: Step, given: Given): Turn {
  const kept = confirmedBy(keep(bot, at, step, given), step, given)
  return carriedOut(bot, onward(bot, kept, step, given.picked))
}

/** Saying "that's right" to the summary confirms all it shows. */
function confirmedBy(conversation: Conversation, { show }: Step, { picked }: Given): Conversation {
  if (show !== 'summary' || picked !== 'right') return conversation
  return { ...conversation, concerns: conversation.concerns.map((one) => confirmed(one, conversation.keepsWords)) }
}

/** A step that stands for a command runs it where the walk came to rest. */
export function carriedOut(bot: Bot, { conversation, replies, effects, does }: Walked): Turn {
  const done = does === null ? null : run(bot, conversation, does, '')
  if (done === null) return { conversation, replies, effects }
  return carriedOut(bot, { ...done, replies: [...replies, ...done.replies], effects: [...effects, ...done.effects] })
}
