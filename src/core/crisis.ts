import type { Bot, Turn } from './bot.ts'
import { languageWish } from './commands/language.ts'
import { owedIn } from './commands/owed.ts'
import { commandIn } from './commands/recognise.ts'
import type { Conversation, CrisisState } from './conversation.ts'
import { isAboutHelp, toldOfHelp } from './crisis-about-help.ts'
import { aboutBaby, alarm, checked, checkedOn, chosen, sos } from './crisis-acts.ts'
import { withPlaceTold } from './crisis-country.ts'
import { fullHelp, isUrgent, reachable } from './crisis-help.ts'
import { answered, answerIn, concern } from './crisis-question.ts'
import { goneOn } from './crisis-standing.ts'
import { crisisTap } from './crisis-taps.ts'
import { crisisOption } from './crisis-words.ts'
import type { Inbound } from './inbound.ts'
import { writtenIn } from './offer.ts'
import { plain } from './plain.ts'
import type { Reply } from './reply.ts'
import type { Risk } from './risk.ts'
import { spoken, wordsOf } from './say.ts'
import { saysInAny } from './speech/index.ts'

/** What a sign of danger leads to, before anything else is done; null when the ordinary turn goes on. The waiting step never moves. */
export function crisisTurn(
  bot: Bot,
  conversation: Conversation,
  inbound: Inbound,
  risk: Risk,
  /** When the person wrote before (ISO 8601). */
  seen: string = inbound.at,
): Turn | null {
  const turn = decide(bot, spokenTo(bot, conversation, inbound, risk), inbound, risk, seen)
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

/** An answer to it is heard a little longer: while help stands open because it was not clear. */
export const hearsDirectAnswer = (at: Conversation): boolean =>
  awaitsDirectAnswer(at) || (at.crisis?.level === 'concern' && at.crisis.active && at.aside === null)

type Said = Inbound & { kind: 'text' }

function decide(bot: Bot, at: Conversation, inbound: Inbound, risk: Risk, seen: string): Turn | null {
  if (inbound.kind === 'start') return null
  if (inbound.kind === 'tap') return crisisTap(bot, at, inbound)
  const { text } = inbound
  const { checking, ...crisis } = at.crisis ?? { checking: undefined }
  const here: Conversation = 'level' in crisis ? { ...at, crisis } : at
  if (here.crisis && checking) {
    const option = crisisOption(bot, at, checking, text)
    const done = option && checked(bot, here, here.crisis, option)
    if (done) return done
  }
  const first = beforeAll(bot, here, plain(text))
  if (first) return first
  if (toldAsDanger(risk) && !isAboutHelp(here, text, risk)) return alarmed(bot, here, inbound, risk)
  return calmed(bot, here, inbound, risk, seen)
}

/** What is heard before any danger in it while help stands: how it could be done, and that help has come. */
function beforeAll(bot: Bot, at: Conversation, said: string): Turn | null {
  const { crisis } = at
  if (crisis === null) return null
  if (refuses(crisis, said)) return fullHelp(bot, at, crisis, ['no-method'])
  return crisis.active && isUrgent(crisis) && saysInAny('helpIsThere', said) ? chosen(bot, at, crisis, 'reached') : null
}

/** How it could be done is never told: whoever asks is met, not answered. */
const refuses = ({ active, level, kind, who }: CrisisState, said: string): boolean =>
  active &&
  level === 'crisis' &&
  who === 'self' &&
  FOR_ONESELF.includes(kind) &&
  saysInAny('asksHow', said) &&
  !saysInAny('ofReaching', said)
const FOR_ONESELF: readonly string[] = ['suicide', 'self-harm']

/** Danger; and what was told of somebody else's threat, which no question about oneself would meet. */
const toldAsDanger = ({ level, about }: Risk): boolean =>
  level === 'crisis' || (level === 'concern' && about !== undefined && about !== 'own' && about !== 'newborn')

function alarmed(bot: Bot, at: Conversation, inbound: Said, risk: Risk): Turn {
  const told = withPlaceTold(bot, at, inbound, inbound.at, risk)
  const baby = babyTurn(bot, at, told, inbound, risk)
  if (baby) return baby
  const yes = awaitsDirectAnswer(at) && risk.kind === 'suicide' && risk.who === 'self'
  return alarm(
    bot,
    yes && told.crisis ? { ...told, crisis: { ...told.crisis, answer: 'yes' } } : told,
    inbound.at,
    risk,
  )
}

/** Thoughts of harm to a baby are asked about before anything else is said; and what answers that question. */
function babyTurn(bot: Bot, at: Conversation, told: Conversation, inbound: Said, risk: Risk): Turn | null {
  const { crisis } = told
  if (crisis && aboutBaby(crisis) && awaitsDirectAnswer(at))
    return fears(bot, at, inbound, risk)
      ? answered(bot, told, crisis, 'yes')
      : answerIn(bot, told, crisis, inbound.text, risk)
  const stands = at.crisis?.active === true && aboutBaby(at.crisis)
  return risk.about === 'newborn' && !stands ? concern(bot, told, inbound.at, risk) : null
}

/** A yes to the question about a baby is read as one to the usual question; by itself it is no danger to oneself. */
const fears = (bot: Bot, { language }: Conversation, { text }: Said, { kind, who }: Risk): boolean =>
  kind === 'suicide' && who === 'self' && bot.screen({ text, recent: [], asking: false, language }).level !== 'crisis'

/** A text without plain danger: an answer to the direct question, something said while help stands, or a worry. */
function calmed(bot: Bot, at: Conversation, inbound: Said, risk: Risk, seen: string): Turn | null {
  const { text, at: when } = inbound
  const { crisis } = at
  const elsewhere = isElsewhere(bot, at, plain(text))
  if (crisis && awaitsDirectAnswer(at)) {
    const answer = elsewhere ? null : answerIn(bot, at, crisis, text, risk)
    if (answer !== null || elsewhere) return answer
  }
  if (crisis?.active) return standing(bot, at, crisis, { text, when, seen, elsewhere }, risk)
  if (risk.level === 'concern') return concern(bot, withPlaceTold(bot, at, inbound, when, risk), when, risk)
  return saysInAny('sos', plain(text)) ? sos(bot, at, when) : null
}

interface Heard {
  readonly text: string
  readonly when: string
  readonly seen: string
  /** Something for the bot itself. */
  readonly elsewhere: boolean
}

/** While help stands: a worry about oneself is asked about, whoever was away is asked how they are, and the rest is heard. */
function standing(bot: Bot, at: Conversation, crisis: CrisisState, said: Heard, risk: Risk): Turn | null {
  const { text, when, seen, elsewhere } = said
  if (concernsOneself(crisis, plain(text), risk)) return concern(bot, at, when, { kind: 'suicide', who: 'self' })
  if (elsewhere) return null
  if (at.status === 'stopped' || wasAway(when, seen)) return checkedOn(bot, { ...at, status: 'open' }, crisis, 'back')
  return goneOn(bot, at, crisis, text, when)
}

/** A worry about oneself, where help stands for somebody else or for another kind of danger. */
const concernsOneself = (crisis: CrisisState, said: string, risk: Risk): boolean =>
  crisis.level === 'crisis' &&
  crisis.kind !== 'medical' &&
  !saysInAny('aboutHelp', said) &&
  !toldOfHelp(crisis, said) &&
  ((risk.level === 'concern' &&
    risk.who === 'self' &&
    risk.kind === 'suicide' &&
    (crisis.who === 'other' || crisis.kind !== 'suicide')) ||
    (crisis.who === 'other' && crisis.kind !== 'abuse' && saysInAny('sameHere', said)))

/** Someone who comes back after a night is asked first how they are. */
const wasAway = (now: string, seen: string): boolean => Date.parse(now) - Date.parse(seen) > NIGHT
const NIGHT = 6 * 60 * 60 * 1000

/** Help stays in reach from the first sign of danger on. */
export function pinnedHelp(bot: Bot, conversation: Conversation): Reply | null {
  const { crisis } = conversation
  if (crisis === null) return null
  const { contacts } = reachable(bot, conversation, crisis)
  return spoken('', { kind: 'help', contacts, urgent: crisis.level === 'crisis' && crisis.active })
}

/** What a person may always ask for, help standing or not. */
const ALWAYS: readonly string[] = ['forget', 'withdraw', 'known', 'stop', 'program', 'privacy', 'restart']

/** A small question of the bot's own, or something a person may always ask for. */
const isElsewhere = (bot: Bot, at: Conversation, said: string): boolean =>
  at.aside !== null ||
  ALWAYS.includes((commandIn(wordsOf(bot, at), said) ?? owedIn(bot, at.language, said))?.name ?? '') ||
  languageWish(bot, at, said) !== null
