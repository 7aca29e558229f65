import { confirmed } from './answer-concerns.ts'
import type { Bot, Turn } from './bot.ts'
import { onward } from './commands/move.ts'
import { run } from './commands/run.ts'
import type { Conversation } from './conversation.ts'
import { concern } from './crisis-question.ts'
import type { FormItem, Step } from './dialog.ts'
import { type Given, keep } from './given.ts'
import type { Walked } from './walk.ts'

/** Keep an answer and go on. */
export function answered(bot: Bot, at: Conversation, step: Step, given: Given): Turn {
  const kept = confirmedBy(keep(bot, at, step, given), step, given)
  const next = carriedOut(bot, onward(bot, kept, step, given.picked))
  return tellsOfDanger(step, given) ? askedDirectly(bot, next) : next
}

/** Anything above nothing, at a question the operator marked. */
const tellsOfDanger = ({ item }: Step, { picked }: Given): boolean =>
  item?.danger === true && picked !== null && isAboveNothing(item, picked)

function isAboveNothing({ answers }: FormItem, picked: string): boolean {
  const points = answers[picked]?.points ?? null
  if (points !== null) return points > 0
  return picked !== NO
}
/** How the reader of questionnaires calls the answer no. */
const NO = 'a-no'

/** What was to be said is said, and in place of the next question comes the direct one; the next comes after it. */
function askedDirectly(bot: Bot, next: Turn): Turn {
  const { conversation } = next
  const asked = concern(bot, conversation, conversation.seen, { kind: 'suicide', who: 'self' })
  const spoken = next.replies.filter(({ ask }) => ask === null)
  return { ...asked, replies: [...spoken, ...asked.replies], effects: [...next.effects, ...asked.effects] }
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
