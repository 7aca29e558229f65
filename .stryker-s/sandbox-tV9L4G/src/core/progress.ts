// @ts-nocheck
import type { Bot } from './bot.ts'
import type { Conversation } from './conversation.ts'
import type { Step, StepKey } from './dialog.ts'
import { isKnown } from './known.ts'
import { follow } from './route.ts'
import { dialogOf, stepAt } from './steps.ts'

/** Which question this is, and how many there will be if nothing is said ahead: "3 of about 8". Null outside the questions. */
export function progressAt(bot: Bot, conversation: Conversation, key: StepKey): { at: number; of: number } | null {
  const step = stepAt(bot, key)
  if (!step?.optional) return null
  const within = `${dialogOf(key)}.`
  let done = 0
  for (const past of conversation.trail) if (past !== key && past.startsWith(within)) done += 1
  return { at: done + 1, of: done + 1 + ahead(bot, conversation, step, within) }
}

/** The questions still to come on the likeliest road. */
function ahead(bot: Bot, conversation: Conversation, from: Step, within: string): number {
  let count = 0
  let key = follow(from, conversation, null)
  for (let steps = 0; steps < MOST_STEPS && key !== from.key && key.startsWith(within); steps++) {
    const step = stepAt(bot, key)
    if (step === null) break
    if (step.expect !== null && !isKnown(step, conversation)) count += 1
    key = follow(step, conversation, null)
  }
  return count
}

/** No dialog is longer; the checker finds circles before anything starts. */
const MOST_STEPS = 100
