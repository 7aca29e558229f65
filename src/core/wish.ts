import { likelyAnswer } from './answer.ts'
import type { Bot } from './bot.ts'
import { awaitsLanguage, languageWish } from './commands/language.ts'
import { stepNamed } from './commands/move.ts'
import { owedIn } from './commands/owed.ts'
import { type Command, commandIn } from './commands/recognise.ts'
import type { Conversation } from './conversation.ts'
import type { Step } from './dialog.ts'
import type { Heard } from './hear.ts'
import { contradicts } from './passing.ts'
import { plain, wordCount } from './plain.ts'
import { wordsOf } from './say.ts'
import { tellsInstead } from './understand.ts'

/** The command a text is, unless it only begins like one or says more than that. */
export function wishIn(bot: Bot, at: Conversation, here: Step | null, heard: Heard): Command | null {
  const words = wordsOf(bot, at)
  const wish =
    commandIn(words, heard.plain) ??
    languageWish(bot, at, heard.plain) ??
    owedIn(bot, at.language, heard.plain) ??
    wishAmong(bot, at, here, heard)
  // "English" is then the answer, and the bot speaks it already.
  if (wish?.name === 'language' && awaitsLanguage(bot, at)) return null
  // Once questions are asked, whoever says "my wife says I need help" is answering one.
  if (wish?.name === 'begin' && here?.optional) return null
  if (wish?.name !== 'change' || wish.about === '') return wish
  if (tellsInstead(here, heard)) return null
  // "Change my insurance to Cigna" says at once what to put in its place.
  if (contradicts(at, heard)) return { name: 'correct', about: wish.about, plainly: true }
  return wish.plainly && stepNamed(bot, at, wish.about) === undefined ? { ...wish, name: 'correct' } : wish
}

/** One wish beside nothing that is an answer: "gotta go, bye", "please stop, it is enough". */
function wishAmong(bot: Bot, at: Conversation, here: Step | null, heard: Heard): Command | null {
  if (wordCount(heard.plain) > LONGEST) return null
  const parts = heard.text.split(PAUSE).map(plain).filter(Boolean)
  if (parts.length < 2) return null
  const wishes = parts.flatMap((part) => commandIn(wordsOf(bot, at), part) ?? []).filter(({ about }) => about === '')
  const wish = wishes.find(({ name }) => !NO_WISH.includes(name)) ?? null
  return wish !== null && (wishes.length === parts.length || !tells(bot, at, here, heard)) ? wish : null
}

const LONGEST = 14
const PAUSE = /[,.;:!?\n…–—]+|\bplease\b/i

/** Said beside a wish or an answer as often as alone. */
const NO_WISH: readonly string[] = ['yes', 'no', 'hello', 'thanks', 'correct', 'language']

function tells(bot: Bot, at: Conversation, here: Step | null, heard: Heard): boolean {
  const { fields, concerns } = heard.reading
  if (Object.keys(fields).length > 0) return true
  if (here === null) return false
  const hears = here.expect?.kind === 'concerns' || here.expect?.kind === 'confirm'
  return hears ? concerns.length > 0 : likelyAnswer(bot, at, here, heard) !== null
}
