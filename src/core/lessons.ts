import type { Bot } from './bot.ts'
import type { Conversation } from './conversation.ts'
import type { Topic } from './reading.ts'
import type { Reply } from './reply.ts'
import { entryOf, spoken, wordsOf } from './say.ts'

/** Tell one lesson, with its sources and what to read next; null when there is no such lesson. */
export function lessonReplies(bot: Bot, conversation: Conversation, id: string): readonly Reply[] | null {
  const lesson = bot.lesson(id, conversation.language)
  if (lesson === null) return null
  const told = spoken(lesson.text, { kind: 'lesson', title: lesson.title, sources: lesson.sources, more: lesson.more })
  const table = lesson.table && spoken('', { kind: 'table', ...lesson.table })
  return table ? [told, table] : [told]
}

/** The nearest topics, as a list of buttons for a reply that asks nothing. */
export function nearest(bot: Bot, conversation: Conversation, topics: readonly Topic[]): Reply {
  const { text } = entryOf(wordsOf(bot, conversation), saysOf(topics))
  return spoken(text, topics.length > 0 ? { kind: 'topics', topics } : null)
}

/** Two that fit about as well differ from a few that may not fit at all. */
function saysOf([best, second]: readonly Topic[]): string {
  if (best === undefined) return 'replies.not-known'
  return second !== undefined && second.score >= FITS ? 'replies.which-one' : 'replies.nearest'
}

const FITS = 0.42
