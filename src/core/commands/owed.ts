import type { Bot } from '../bot.ts'
import { type Command, commandIn } from './recognise.ts'

/** What is owed to a person in every language the bot knows, whichever it speaks with them: their rights, and ways out. */
const OWED: readonly string[] = [
  'forget',
  'withdraw',
  'known',
  'privacy',
  'stop',
  'continue',
  'help',
  'sos',
  'program',
  'person',
]

/** One of these, asked for in another language than the one spoken; a text that goes on about something is none. */
export const owedIn = (bot: Bot, language: string, heard: string): Command | null =>
  elsewhere(bot, language, heard, OWED)

/** A bare yes or no in another language than the one spoken. */
export const agreedIn = (bot: Bot, language: string, heard: string): Command | null =>
  elsewhere(bot, language, heard, ['yes', 'no'])

function elsewhere(bot: Bot, language: string, heard: string, names: readonly string[]): Command | null {
  for (const words of Object.values(bot.words)) {
    const command = words.language === language ? null : commandIn(words, heard)
    if (command?.plainly && command.about === '' && names.includes(command.name)) return command
  }
  return null
}
