import type { Bot } from '../../core/bot.ts'
import type { Words } from '../../core/words.ts'

/** The bot for a terminal that keeps nothing: it promises nobody that their answers wait for them. */
export const keepsNothing = (bot: Bot): Bot => ({
  ...bot,
  words: Object.fromEntries(Object.entries(bot.words).map(([language, words]) => [language, ending(words)])),
})

/** Where the conversation ends, the terminal's own words stand instead of the bot's. */
function ending(words: Words): Words {
  const { entries } = words
  const own = Object.entries(ENDS).flatMap(([key, name]) => {
    const entry = entries[`terminal.${name}`]
    return entry === undefined ? [] : [[key, entry] as const]
  })
  return { ...words, entries: { ...entries, ...Object.fromEntries(own) } }
}

const ENDS = { 'goodbye.farewell': 'farewell', 'replies.stopped': 'stopped', 'replies.forgotten': 'forgotten' }
