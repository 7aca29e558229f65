// @ts-nocheck
import { begin } from '../begin.ts'
import type { Bot, Turn } from '../bot.ts'
import { withdrawal } from '../clinic/send.ts'
import type { Conversation } from '../conversation.ts'
import type { Reply } from '../reply.ts'
import { entryOf, told, wordsOf } from '../say.ts'
import { startOf } from '../steps.ts'
import { askAgain, walk } from '../walk.ts'

/** End for now. What was told stays until it is due to go; any message goes on from here. */
export function stop(bot: Bot, conversation: Conversation): Turn {
  return {
    conversation: { ...conversation, status: 'stopped', aside: null },
    replies: [told(bot, conversation, 'stopped')],
    effects: [],
  }
}

/** Ask before anything is lost. */
export function sure(bot: Bot, conversation: Conversation, kind: 'forget' | 'restart'): Turn {
  return {
    conversation: { ...conversation, aside: { kind } },
    replies: [sureQuestion(bot, conversation, kind)],
    effects: [],
  }
}

function sureQuestion(bot: Bot, conversation: Conversation, kind: 'forget' | 'restart'): Reply {
  const entry = entryOf(wordsOf(bot, conversation), `replies.${kind}-sure`)
  const choices = Object.entries(entry.options).map(([value, { label }]) => ({ value, label }))
  return {
    ...told(bot, conversation, `${kind}-sure`),
    ask: { step: `:${kind}`, kind: 'choose', choices, picked: [], ways: [], progress: null },
  }
}

/** Erase everything, and say so. */
export function forget(bot: Bot, conversation: Conversation): Turn {
  const back = withdrawal(bot, conversation)
  const blank = begin(bot, conversation.id, conversation.seen, conversation.language)
  return {
    conversation: { ...blank, status: 'stopped' },
    replies: [
      told(bot, conversation, 'forgotten'),
      ...(back === null ? [] : [told(bot, conversation, 'forgotten-sent', sentTo(bot, conversation))]),
    ],
    effects: [{ kind: 'erase' }, ...(back === null ? [] : [back])],
  }
}

const sentTo = ({ clinic }: Bot, { sent }: Conversation) => ({
  clinic: clinic?.name ?? '',
  reference: sent?.reference ?? '',
})

/** Begin again with no answers; consent, once given, still stands. */
export function restart(bot: Bot, conversation: Conversation): Turn {
  const { id, seen, language, consent, crisis, sent } = conversation
  const fresh = { ...begin(bot, id, seen, language), consent, crisis, sent }
  const begun = walk(bot, fresh, startOf(bot, 'welcome'))
  return { ...begun, replies: [told(bot, conversation, 'restarted'), ...begun.replies] }
}

/** The person changed their mind: nothing happened. */
export function never(bot: Bot, conversation: Conversation): Turn {
  const at = { ...conversation, aside: null }
  const name = conversation.aside?.kind === 'send' ? 'send-never' : 'kept'
  return { conversation: at, replies: [told(bot, at, name), ...askAgain(bot, at)], effects: [] }
}
