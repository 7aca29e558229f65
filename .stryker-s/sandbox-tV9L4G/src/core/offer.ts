// @ts-nocheck
import type { Bot, Turn } from './bot.ts'
import type { Conversation } from './conversation.ts'
import { wordCount } from './plain.ts'
import { entryOf, spoken } from './say.ts'
import { speechOf } from './speech/index.ts'
import type { Words } from './words.ts'

const OFFER = 'replies.language-offer'

/** Whoever writes in another language the bot speaks is told once, in that language, how to go on in it. Nothing changes until they ask, unless in danger (`crisis.ts`). */
export function offered(bot: Bot, at: Conversation, heard: string, turn: Turn): Turn {
  const { conversation } = turn
  if (conversation.language !== at.language || conversation.said.includes(OFFER)) return turn
  const other = writtenIn(bot, at.language, heard)
  const text = other === null ? '' : entryOf(other, OFFER).text
  if (text === '') return turn
  return {
    ...turn,
    conversation: { ...conversation, said: [...conversation.said, OFFER] },
    replies: [spoken(text), ...turn.replies],
  }
}

/** The language a plain text is written in, when that is plainly not the one spoken. */
export function writtenIn(bot: Bot, spokenNow: string, heard: string, fewest = FEWEST): Words | null {
  if (wordCount(heard) < fewest.words) return null
  const words = heard.split(' ')
  const count = (language: string): number => {
    const { small } = speechOf(language)
    return words.filter((word) => small.has(word)).length
  }
  const least = Math.max(fewest.small, words.length * PLAINLY, count(spokenNow) * CLEARLY + 1)
  const others = Object.values(bot.words).filter(({ language }) => language !== spokenNow)
  return others.find(({ language }) => count(language) >= least) ?? null
}

/** One small word may be a name: Los Angeles, El Paso. */
const FEWEST = { words: 3, small: 2 }
/** About every third word of a text in a language is one of its small ones. */
const PLAINLY = 0.3
const CLEARLY = 2
