import type { Bot } from '../bot.ts'
import { offerToSend, takeBack } from '../clinic/send.ts'
import type { Conversation } from '../conversation.ts'
import { sos } from '../crisis-acts.ts'
import { lessonReplies } from '../lessons.ts'
import { told } from '../say.ts'
import { startOf, stepAt } from '../steps.ts'
import { askAgain, type Walked, walk } from '../walk.ts'
import { aside, evidence, keepWords, known, save, why } from './about.ts'
import { fillIn } from './forms.ts'
import { speak } from './language.ts'
import { never, stop, sure } from './leave.ts'
import { back, changeAbout, enough, keepAsIs, pass, revisit } from './move.ts'

type Run = (bot: Bot, conversation: Conversation, about: string) => Walked

const said =
  (name: string): Run =>
  (bot, conversation) => ({ ...aside(bot, conversation, name), does: null })

/** What each command does. Their words are in `commands.yml`. */
const COMMANDS: Readonly<Record<string, Run>> = {
  help: said('help'),
  hello: said('hello'),
  thanks: said('thanks'),
  program: said('program'),
  person: said('person'),
  privacy: said('privacy'),
  why: (bot, at) => ({ ...why(bot, at), does: null }),
  known: (bot, at) => ({ ...known(bot, at), does: null }),
  evidence: (bot, at) => ({ ...evidence(bot, at), does: null }),
  'own-words': (bot, at) => ({ ...keepWords(bot, at), does: null }),
  send: (bot, at) => ({ ...offerToSend(bot, at), does: null }),
  unsend: (bot, at) => ({ ...takeBack(bot, at), does: null }),
  save: (bot, at) => ({ ...save(bot, at), does: null }),
  form: (bot, at) => fillIn(bot, at),
  back: (bot, at) => back(bot, at),
  change: (bot, at, about) => (stepAt(bot, about) ? revisit(bot, at, about) : changeAbout(bot, at, about)),
  keep: (bot, at) => keepAsIs(bot, at),
  skip: (bot, at) => pass(bot, at, 'skip'),
  unknown: (bot, at) => pass(bot, at, 'unknown'),
  private: (bot, at) => pass(bot, at, 'private'),
  enough: (bot, at) => enough(bot, at),
  learn: (bot, at) => walk(bot, at, startOf(bot, 'learn')),
  begin: (bot, at) => walk(bot, { ...at, returnTo: null }, startOf(bot, at.consent === null ? 'consent' : 'intake')),
  continue: (bot, at) => ({
    conversation: { ...at, status: 'open' },
    replies: askAgain(bot, at, 'full'),
    effects: [],
    does: null,
  }),
  restart: (bot, at) => ({ ...sure(bot, at, 'restart'), does: null }),
  forget: (bot, at) => ({ ...sure(bot, at, 'forget'), does: null }),
  withdraw: (bot, at) => ({ ...sure(bot, at, 'forget'), does: null }),
  stop: (bot, at) => ({ ...stop(bot, at), does: null }),
  never: (bot, at) => ({ ...never(bot, at), does: null }),
  sos: (bot, at) => ({ ...sos(bot, at, at.seen), does: null }),
  lesson: (bot, at, about) => lesson(bot, at, about),
  language: (bot, at, about) => speak(bot, at, about),
}

/** The names of the commands this engine carries out. */
export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS)

/** Carry out a command by name; null when there is none of that name. */
export function run(bot: Bot, conversation: Conversation, name: string, about: string): Walked | null {
  // The name may come from outside: "constructor" is in every object, and is no command.
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  return command ? command(bot, { ...conversation, aside: null }, about) : null
}

function lesson(bot: Bot, conversation: Conversation, id: string): Walked {
  const replies = lessonReplies(bot, conversation, id) ?? [told(bot, conversation, 'not-known')]
  return { conversation, replies: [...replies, ...askAgain(bot, conversation)], effects: [], does: null }
}
