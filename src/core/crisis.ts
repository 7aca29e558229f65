import type { Bot, Turn } from './bot.ts'
import { languageWish } from './commands/language.ts'
import { commandIn } from './commands/recognise.ts'
import type { Conversation, CrisisState } from './conversation.ts'
import { acknowledged, alarm, answered, chosen, concern, moved, sos, urged } from './crisis-acts.ts'
import { countryIn, withPlaceTold } from './crisis-country.ts'
import { crisisOption } from './crisis-words.ts'
import type { Inbound } from './inbound.ts'
import { lessonReplies } from './lessons.ts'
import { writtenIn } from './offer.ts'
import { plain } from './plain.ts'
import type { Reply } from './reply.ts'
import type { Risk } from './risk.ts'
import { spoken, wordsOf } from './say.ts'
import { saysInAny } from './speech/index.ts'
import { asksInstead } from './understand.ts'

/** What a sign of danger leads to, before anything else is done; null when the ordinary turn goes on. The waiting step never moves. */
export function crisisTurn(bot: Bot, conversation: Conversation, inbound: Inbound, risk: Risk): Turn | null {
  const turn = decide(bot, spokenTo(bot, conversation, inbound, risk), inbound, risk)
  return turn && { ...turn, replies: turn.replies.map((reply, n) => ({ ...reply, id: `${inbound.id}.${n}` })) }
}

/** Danger told in another language the bot speaks is met in that one, and so is what follows: nobody has to ask for it then. */
function spokenTo(bot: Bot, at: Conversation, inbound: Inbound, { level }: Risk): Conversation {
  if (level === 'none' || inbound.kind !== 'text') return at
  const language = writtenIn(bot, at.language, plain(inbound.text), FEWEST_IN_DANGER)?.language ?? at.language
  return language === at.language ? at : { ...at, language }
}

/** Two words are enough: "quiero morir". */
const FEWEST_IN_DANGER = { words: 2, small: 1 }

/** Whether the direct question is the one on the table: "yes" to "Shall I erase everything?" is no answer to it. */
export const awaitsDirectAnswer = ({ crisis, aside }: Conversation): boolean =>
  crisis?.asking === true && aside === null

function decide(bot: Bot, at: Conversation, inbound: Inbound, risk: Risk): Turn | null {
  if (inbound.kind === 'start') return null
  if (inbound.kind === 'tap') return tapped(bot, at, inbound)
  if (risk.level === 'crisis') return alarm(bot, withPlaceTold(bot, at, inbound.text), inbound.at, risk)
  const { crisis } = at
  if (crisis && awaitsDirectAnswer(at)) {
    const option = crisisOption(bot, at, 'concern', inbound.text)
    if (option !== null) return answered(bot, at, crisis, option)
  }
  if (crisis?.active) return goneOn(bot, at, crisis, inbound.text)
  if (risk.level === 'concern') return concern(bot, withPlaceTold(bot, at, inbound.text), inbound.at, risk)
  if (saysInAny('sos', plain(inbound.text))) return sos(bot, at, inbound.at)
  return null
}

/** Help stays in reach from the first sign of danger on. */
export function pinnedHelp(bot: Bot, conversation: Conversation): Reply | null {
  const { crisis, fields, language } = conversation
  if (crisis === null) return null
  const { contacts } = bot.contacts(fields.region ?? null, crisis.kind, language)
  return spoken('', { kind: 'help', contacts, urgent: crisis.level === 'crisis' && crisis.active })
}

function tapped(bot: Bot, at: Conversation, { step, values, at: when }: Inbound & { kind: 'tap' }): Turn | null {
  const [value = ''] = values
  if (step === ':' && value === ':sos') return sos(bot, at, when)
  const { crisis } = at
  if (crisis === null) return null
  if (step === 'crisis.ask' && crisis.asking) return answered(bot, at, crisis, value)
  if (step === 'crisis.card') return chosen(bot, at, crisis, value)
  if (step !== 'crisis.country' || !bot.contacts(value, crisis.kind, at.language).known) return null
  return moved(bot, at, crisis, value)
}

/** After that many times, a person who only writes on is listened to. */
const URGES = 3

/** What stands in the way, as people put it in their own words. */
function barrierIn(said: string): string | null {
  if (saysInAny('noNumbers', said)) return null
  if (saysInAny('noCall', said)) return 'no-call'
  if (saysInAny('noPrivacy', said)) return 'no-privacy'
  if (saysInAny('worried', said)) return 'worried'
  return saysInAny('nobody', said) ? 'nobody' : null
}

/** What a person may always ask for, help standing or not. */
const ALWAYS: readonly string[] = [
  'help',
  'forget',
  'withdraw',
  'known',
  'stop',
  'person',
  'program',
  'privacy',
  'restart',
]

/** What nobody asks for who does not want to go on. */
const ONWARD: readonly string[] = ['enough', 'continue', 'begin', 'learn', 'change']

/** A small question of the bot's own, or something a person may always ask for. */
const isElsewhere = (bot: Bot, at: Conversation, said: string): boolean =>
  at.aside !== null ||
  ALWAYS.includes(commandIn(wordsOf(bot, at), said)?.name ?? '') ||
  languageWish(bot, at, said) !== null

/** What an ordinary text means while help stands: go on, take it back, no numbers please, or something to acknowledge. */
function goneOn(bot: Bot, at: Conversation, crisis: CrisisState, text: string): Turn | null {
  const said = plain(text)
  if (isElsewhere(bot, at, said)) return null
  const country = countryIn(bot, at, said)
  if (country !== null) return moved(bot, at, crisis, country)
  const goes = saysInAny('goesOn', said) || ONWARD.includes(commandIn(wordsOf(bot, at), said)?.name ?? '')
  const option = crisisOption(bot, at, 'more', text) ?? (goes ? 'go-on' : barrierIn(said))
  const done = option && chosen(bot, at, crisis, option)
  if (done) return done
  if (crisis.kind === 'medical' && crisis.shown < URGES && !saysInAny('noNumbers', said)) return urged(bot, at, crisis)
  return besideLesson(bot, at, text, acknowledged(bot, at, crisis, said))
}

/** Below it, what looks like a question about therapy may be a call for somebody. Of 20 tried, those for a lesson were at 0.84 or above. */
const PLAIN_QUESTION = 0.8

/** A question that a lesson plainly answers is answered, with help below it: "how much does it cost?", and not "can you not just talk to me". */
function besideLesson(bot: Bot, at: Conversation, text: string, turn: Turn): Turn {
  const topic = asksInstead(bot, at, text)
  const lesson = topic && topic.score >= PLAIN_QUESTION && lessonReplies(bot, at, topic.id)
  return lesson ? { ...turn, replies: [...lesson, ...turn.replies] } : turn
}
