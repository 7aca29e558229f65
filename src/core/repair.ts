import { wayOf } from './ask.ts'
import type { Bot, Effect, Turn } from './bot.ts'
import type { Conversation } from './conversation.ts'
import type { Heard } from './hear.ts'
import { lessonReplies, nearest } from './lessons.ts'
import type { Topic } from './reading.ts'
import type { Reply } from './reply.ts'
import { entryOf, told, wordsOf } from './say.ts'
import { stepAt } from './steps.ts'
import { askAgain } from './walk.ts'

/** A topic at or above this answers the question; below it the bot says it does not know. */
export const SURE = 0.5

/** The lesson that answers a question, told in place, then the waiting question again. */
export function answerAside(bot: Bot, conversation: Conversation, topic: Topic): Turn {
  const replies = lessonReplies(bot, conversation, topic.id) ?? []
  return {
    conversation: { ...conversation, misses: 0 },
    replies: [...replies, ...askAgain(bot, conversation)],
    effects: [],
  }
}

/** No lesson answers it: say so, offer the nearest, guess nothing. */
export function unanswered(bot: Bot, conversation: Conversation, topics: readonly Topic[]): Turn {
  const near = topics.filter(({ score }) => score >= NEAR).slice(0, MOST_OFFERED)
  const effects: readonly Effect[] = [{ kind: 'count', what: 'unanswered', of: near[0]?.id ?? 'none' }]
  return {
    conversation: { ...conversation, misses: 0 },
    replies: [nearest(bot, conversation, near), ...askAgain(bot, conversation)],
    effects,
  }
}

const MOST_OFFERED = 3
/** Below this a section only shares a small word with the question. */
const NEAR = 0.08

/** The answer was not understood: help a little more each time, and after three offer other ways on. */
export function miss(bot: Bot, conversation: Conversation, heard: Heard | null): Turn {
  const misses = conversation.misses + 1
  const at = { ...conversation, misses }
  if (misses % STUCK === 0)
    return { conversation: at, replies: [stuck(bot, at), ...askAgain(bot, at, 'again')], effects: [] }
  return { conversation: at, replies: [sorry(bot, at, heard), ...askAgain(bot, at, 'again')], effects: [] }
}

const STUCK = 3

function sorry(bot: Bot, at: Conversation, heard: Heard | null): Reply {
  if (heard !== null && heard.plain === '') return told(bot, at, heard.text.trim() === '' ? 'empty' : 'no-words')
  return told(bot, at, stepAt(bot, at.place)?.expect?.kind === 'choose' ? 'unclear-choice' : 'unclear')
}

/** After three misses: say it differently, skip it, or a person. */
function stuck(bot: Bot, at: Conversation): Reply {
  const words = wordsOf(bot, at)
  const skip = stepAt(bot, at.place)?.optional ? ['skip'] : []
  const choices = [...skip, 'person', 'help', 'stop'].map((name) => wayOf(words, name))
  const { text } = entryOf(words, 'replies.stuck')
  return { id: '', text, card: null, ask: { step: ':', kind: 'choose', choices, picked: [], ways: [], progress: null } }
}
