import type { Bot } from './bot.ts'
import type { Conversation } from './conversation.ts'
import type { StepKey } from './dialog.ts'
import { isKnown } from './known.ts'
import { follow } from './route.ts'
import { dialogOf, stepAt } from './steps.ts'

/** Which question this is, and how many there will be if nothing is said ahead: "3 of about 8". Null outside the questions. */
export function progressAt(bot: Bot, conversation: Conversation, key: StepKey): { at: number; of: number } | null {
  const step = stepAt(bot, key)
  if (!step?.optional) return null
  const dialog = dialogOf(key)
  const done = conversation.trail.filter((past) => past !== key && dialogOf(past) === dialog).length
  return { at: done + 1, of: done + 1 + ahead(bot, conversation, key) }
}

/** The questions still to come on the likeliest road. */
function ahead(bot: Bot, conversation: Conversation, key: StepKey): number {
  const dialog = dialogOf(key)
  const seen = new Set<StepKey>([key])
  let count = 0
  let at = nextOf(bot, conversation, key)
  while (at !== null && dialogOf(at) === dialog && !seen.has(at)) {
    seen.add(at)
    const step = stepAt(bot, at)
    if (step?.expect && !isKnown(step, conversation)) count += 1
    at = nextOf(bot, conversation, at)
  }
  return count
}

function nextOf(bot: Bot, conversation: Conversation, key: StepKey): StepKey | null {
  const step = stepAt(bot, key)
  return step === null ? null : follow(step, conversation, null)
}
