import type { Bot, Turn } from './bot.ts'
import { commandIn } from './commands/recognise.ts'
import type { Conversation, CrisisState } from './conversation.ts'
import { acknowledged, alarm, checkedOn, chosen, moved, sos, urged } from './crisis-acts.ts'
import { countryIn, tellsYoung } from './crisis-country.ts'
import { briefHelp, fullHelp, isUrgent, reachable } from './crisis-help.ts'
import { crisisOption } from './crisis-words.ts'
import { lessonReplies } from './lessons.ts'
import { plain } from './plain.ts'
import { answersPlainly } from './plain-answer.ts'
import { wordsOf } from './say.ts'
import { saysInAny } from './speech/index.ts'
import type { DangerSpeech } from './speech/speech.ts'
import { asksInstead } from './understand.ts'

/** After that many times, a person who only writes on is listened to. */
const URGES = 3

/** What nobody asks for who does not want to go on. */
const ONWARD: readonly string[] = ['enough', 'continue', 'begin', 'learn', 'change']

/** What asks for people and not for the bot's own commands, while help stands. */
const FOR_PEOPLE: readonly string[] = ['person', 'help']

/** What an ordinary text means while help stands: a country, an age, what is in the way, go on, take it back, or something to acknowledge. */
export function goneOn(bot: Bot, at: Conversation, crisis: CrisisState, text: string, when: string): Turn | null {
  const said = plain(text)
  const country = countryIn(bot, at, said)
  if (country !== null) return moved(bot, at, crisis, country)
  if (crisis.level === 'crisis' && crisis.young !== true && tellsYoung(bot, at, text))
    return alarm(bot, { ...at, crisis: { ...crisis, young: true } }, when, crisis)
  const done = wished(bot, at, crisis, text, said, when)
  if (done) return done
  if (crisis.kind === 'medical' && crisis.shown < URGES && !saysInAny('noNumbers', said)) return urged(bot, at, crisis)
  if (saysInAny('takesBack', said) && !saysInAny('noNumbers', said)) return checkedOn(bot, at, crisis, 'retract')
  if (!saysInAny('noNumbers', said) && keepsToQuestions(bot, at, crisis, text)) return null
  return lessonFor(bot, at, crisis, text) ?? acknowledged(bot, at, crisis, said)
}

/** To go on, to reach somebody, or what stands in the way of it. */
function wished(
  bot: Bot,
  at: Conversation,
  crisis: CrisisState,
  text: string,
  said: string,
  when: string,
): Turn | null {
  if (saysInAny('asksPride', said)) return prideHelp(bot, at, crisis)
  const option = crisisOption(bot, at, 'more', text)
  const command = commandIn(wordsOf(bot, at), said)?.name ?? ''
  const barrier = barrierIn(said, isUrgent(crisis))
  if (option === null && barrier === null && FOR_PEOPLE.includes(command))
    return isUrgent(crisis) ? urged(bot, at, crisis) : sos(bot, at, when)
  if (option === null && saysInAny('wantsProvider', said) && !saysInAny('noNumbers', said))
    return chosen(bot, at, crisis, 'find')
  const goes = saysInAny('goesOn', said) || ONWARD.includes(command)
  const value = option ?? (goes ? 'go-on' : barrier)
  return value === null ? null : chosen(bot, at, crisis, value)
}

/** Somebody asks for a line that knows LGBTQ lives: it is shown this once, and nothing of it is kept. */
const prideHelp = (bot: Bot, at: Conversation, crisis: CrisisState): Turn =>
  fullHelp(bot, at, crisis, ['pride'], () => reachable(bot, at, crisis, true).contacts)

/** What stands in the way, or was done about it, as people put it in their own words. */
function barrierIn(said: string, urgent: boolean): string | null {
  if (saysInAny('noNumbers', said)) return null
  const barrier = BARRIERS.find(([, says]) => saysInAny(says, said))?.[0] ?? null
  // "What do I do?" is answered by the call itself.
  return urgent && barrier === 'worried' && !saysInAny('fearsHelp', said) ? null : barrier
}

/** In this order: "I called and they hung up" is no call that reached somebody. */
const BARRIERS: readonly (readonly [string, keyof DangerSpeech])[] = [
  ['waiting', 'waiting'],
  ['telling', 'telling'],
  ['stay-near', 'leavesAlone'],
  ['should-i-call', 'shouldCall'],
  ['no-answer', 'noAnswer'],
  ['reached', 'reached'],
  ['no-call', 'noCall'],
  ['no-privacy', 'noPrivacy'],
  ['worried', 'worried'],
  ['afraid-to-tell', 'afraidToTell'],
  ['nobody', 'nobody'],
  ['put-away', 'putAway'],
  ['safe', 'safe'],
  ['no-language', 'noLanguage'],
  ['ashamed', 'ashamed'],
  ['thanks', 'thanks'],
  ['why-help', 'asksWhy'],
]

/** Below it, what looks like a question about therapy may be a call for somebody. Of 20 tried, those for a lesson were at 0.84 or above. */
const PLAIN_QUESTION = 0.8

/** A question that a lesson plainly answers is answered, with help below it: "how much does it cost?", and not "can you not just talk to me". */
function lessonFor(bot: Bot, at: Conversation, crisis: CrisisState, text: string): Turn | null {
  const topic = asksInstead(bot, at, text)
  const lesson = topic && topic.score >= PLAIN_QUESTION && lessonReplies(bot, at, topic.id)
  if (!lesson) return null
  const help = briefHelp(bot, at, { ...crisis, asking: false }, isUrgent(crisis) ? 'medical' : 'standing')
  return { ...help, replies: [...lesson, ...help.replies] }
}

/** Help that only stands open, after answers that were not clear, keeps nobody from answering the questions; nor does it in danger, if all that is said is an answer. */
const keepsToQuestions = (bot: Bot, at: Conversation, crisis: CrisisState, text: string): boolean =>
  crisis.level === 'concern' ? !merelyYes(bot, at, text) : !isUrgent(crisis) && answersPlainly(bot, at, text)

/** "Ok" below words of help begins no questions. */
const merelyYes = (bot: Bot, at: Conversation, text: string): boolean =>
  at.consent === null && commandIn(wordsOf(bot, at), plain(text))?.name === 'yes'
