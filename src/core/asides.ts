import type { Bot, Turn } from './bot.ts'
import { carriedOut } from './carry.ts'
import { agreedToSend } from './clinic/send.ts'
import { formNamed, formPicked } from './commands/forms.ts'
import { forget, never, restart } from './commands/leave.ts'
import { changeAbout, revisit } from './commands/move.ts'
import { agreedIn } from './commands/owed.ts'
import { commandIn } from './commands/recognise.ts'
import type { Conversation } from './conversation.ts'
import type { Heard } from './hear.ts'
import { exactOption } from './options.ts'
import { plain, wordCount } from './plain.ts'
import { looksLikeQuestion } from './question.ts'
import { entryOf, wordsOf } from './say.ts'
import { speechOf } from './speech/index.ts'
import { stepAt } from './steps.ts'
import { summaryLines } from './summary.ts'

/** What a text answers to the bot's own small question; null when it is about something else. */
export function asideAnswer(bot: Bot, at: Conversation, { text, plain: heard }: Heard): string | null {
  const words = wordsOf(bot, at)
  if (at.aside?.kind === 'change') return changeAnswer(bot, at, heard, looksLikeQuestion(text, at.language))
  if (at.aside === null) return null
  if (at.aside.kind === 'form')
    return formNamed(bot, at, heard) ?? (commandIn(words, heard)?.name === 'no' ? 'never' : null)
  const entry = entryOf(words, `replies.${at.aside.kind}-sure`)
  const option = exactOption(entry, Object.keys(entry.options), heard, speechOf(words.language))
  if (option !== null) return option
  const command = (commandIn(words, heard) ?? agreedIn(bot, words.language, heard))?.name
  if (command === 'yes' || command === at.aside.kind) return 'sure'
  return command === 'no' ? 'never' : null
}

function changeAnswer(bot: Bot, at: Conversation, heard: string, asking: boolean): string | null {
  const words = wordsOf(bot, at)
  if (['no', 'never', 'keep', 'back'].includes(commandIn(words, heard)?.name ?? '')) return 'never'
  const lines = summaryLines(bot, at)
  const picked = /^\d{1,2}$/.test(heard) ? lines[Number(heard) - 1] : undefined
  if (picked) return picked.step
  // "How long" names an answer; "how long does therapy take?" asks something.
  if (answersWaiting(bot, at, heard) || (asking && wordCount(heard) > LONGEST_NAME)) return null
  const { conversation } = changeAbout(bot, at, heard)
  return conversation.aside === null ? conversation.place : null
}

const LONGEST_NAME = 3

/** The very words of a button of the question that waits, though they may name an answer too: "show me who to see". */
function answersWaiting(bot: Bot, at: Conversation, heard: string): boolean {
  const options = Object.values(entryOf(wordsOf(bot, at), at.place ?? '').options)
  return options.some(({ label, also }) => [label, ...also].some((one) => plain(one) === heard))
}

/** Do what the answer to the bot's own small question says. */
export function settledAside(bot: Bot, at: Conversation, value: string): Turn {
  if (at.aside?.kind === 'change') return stepAt(bot, value) ? carriedOut(bot, revisit(bot, at, value)) : never(bot, at)
  if (at.aside?.kind === 'form') {
    const begun = formPicked(bot, at, value)
    return begun === null ? never(bot, at) : carriedOut(bot, begun)
  }
  if (value !== 'sure') return never(bot, at)
  if (at.aside?.kind === 'send') return agreedToSend(bot, at, at.aside)
  return at.aside?.kind === 'forget' ? forget(bot, at) : carriedOut(bot, { ...restart(bot, at), does: null })
}
