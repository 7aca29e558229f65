import { toAnswers } from '../answers.ts'
import type { Bot } from '../bot.ts'
import type { Conversation } from '../conversation.ts'
import { told, wordsOf } from '../say.ts'
import { slotsOf, stepAt } from '../steps.ts'
import { askAgain, type Walked } from '../walk.ts'
import { type Command, commandIn } from './recognise.ts'

/** A wish to go on in another language, said in that language ("en español"); null when there is none, or when a language is the answer waited for. */
export function languageWish(bot: Bot, at: Conversation, heard: string): Command | null {
  if (awaitsLanguage(bot, at)) return null
  const { language } = at
  const other = Object.values(bot.words).find(
    (words) => words.language !== language && commandIn(words, heard)?.name === 'language',
  )
  return other === undefined ? null : { name: 'language', about: other.language, plainly: true }
}

/** Is the question which language a provider should speak? */
export function awaitsLanguage(bot: Bot, { place }: Conversation): boolean {
  const expect = stepAt(bot, place)?.expect
  return expect !== undefined && expect !== null && slotsOf(expect).includes('language')
}

/** Go on in another language, with everything kept; what was already suggested is said anew. */
export function speak(bot: Bot, conversation: Conversation, about: string): Walked {
  const wanted = about === '' ? wordsOf(bot, conversation).language : about
  if (!(wanted in bot.words)) return said(bot, conversation, 'language-none')
  const at = { ...conversation, language: wanted }
  const matching = at.matching === null ? null : bot.match(toAnswers(at), wanted)
  return said(bot, { ...at, matching }, 'language-now')
}

const said = (bot: Bot, conversation: Conversation, name: string): Walked => ({
  conversation,
  replies: [told(bot, conversation, name), ...askAgain(bot, conversation, 'full')],
  effects: [],
  does: null,
})
