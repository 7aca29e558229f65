import type { Bot, Turn } from './bot.ts'
import { languageWish } from './commands/language.ts'
import { commandIn } from './commands/recognise.ts'
import type { Conversation, CrisisState } from './conversation.ts'
import { countryIn } from './crisis-country.ts'
import { crisisAsk, crisisOption, crisisText, helpReplies } from './crisis-words.ts'
import type { Inbound } from './inbound.ts'
import { writtenIn } from './offer.ts'
import { plain } from './plain.ts'
import type { Reply } from './reply.ts'
import type { Risk } from './risk.ts'
import { spoken, wordsOf } from './say.ts'
import { saysInAny } from './speech/index.ts'

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
  if (risk.level === 'crisis') return alarm(bot, at, inbound.at, risk)
  const { crisis } = at
  if (crisis && awaitsDirectAnswer(at)) {
    const option = crisisOption(bot, at, 'concern', inbound.text)
    if (option !== null) return answered(bot, at, crisis, option)
  }
  if (crisis?.active) return goneOn(bot, at, crisis, inbound.text)
  if (risk.level === 'concern') return concern(bot, at, inbound.at, risk)
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

const turnOf = (
  conversation: Conversation,
  crisis: CrisisState,
  replies: readonly Reply[],
  effects: Turn['effects'] = [],
): Turn => ({
  conversation: { ...conversation, crisis },
  replies,
  effects,
})

function alarm(bot: Bot, at: Conversation, when: string, { kind, who }: Pick<Risk, 'kind' | 'who'>): Turn {
  const shown = at.crisis?.shown ?? 0
  const state: CrisisState = {
    level: 'crisis',
    kind,
    who,
    asking: false,
    shown,
    active: true,
    at: at.crisis?.at ?? when,
    ...(at.crisis?.answer && { answer: at.crisis.answer }),
  }
  // Someone who has only been asked a question so far hears the first words in full.
  const first = at.crisis?.level === 'crisis' ? state : { ...state, shown: 0 }
  const replies = helpReplies(bot, at, state, crisisText(bot, at, kind === 'none' ? 'sos' : kind, first))
  return turnOf(at, { ...state, shown: shown + 1 }, replies, [{ kind: 'count', what: 'crisis', of: kind }])
}

/** Help asked for by a button or a word: the same lines, and no danger taken for granted. */
export function sos(bot: Bot, at: Conversation, when: string): Turn {
  const before = at.crisis
  const state: CrisisState = before
    ? { ...before, active: before.level === 'crisis', asking: false }
    : { level: 'concern', kind: 'none', who: 'self', asking: false, shown: 0, active: false, at: when }
  return turnOf(
    at,
    { ...state, shown: state.shown + 1 },
    helpReplies(bot, at, state, crisisText(bot, at, 'sos', state)),
  )
}

/** Ask directly, with help in reach. */
export function concern(bot: Bot, at: Conversation, when: string, { kind, who }: Pick<Risk, 'kind' | 'who'>): Turn {
  const shown = at.crisis?.shown ?? 0
  const state: CrisisState = {
    level: at.crisis?.level ?? 'concern',
    kind,
    who,
    asking: true,
    shown,
    active: false,
    at: at.crisis?.at ?? when,
    ...(at.crisis?.answer && { answer: at.crisis.answer }),
  }
  const { contacts } = bot.contacts(at.fields.region ?? null, kind, at.language)
  const question: Reply = {
    ...spoken(crisisText(bot, at, 'concern', state), { kind: 'help', contacts, urgent: false }),
    ask: crisisAsk(bot, at, 'concern', 'crisis.ask'),
  }
  // Whatever else waited for a yes gives way: the next one is an answer to this.
  return turnOf(
    { ...at, aside: null },
    { ...state, shown: shown + 1 },
    [question],
    [{ kind: 'count', what: 'concern', of: kind }],
  )
}

/** What the direct question asks about. */
const ASKED = { kind: 'suicide', who: 'self' } as const

function answered(bot: Bot, at: Conversation, crisis: CrisisState, option: string): Turn {
  if (option === 'yes') return alarm(bot, { ...at, crisis: { ...crisis, answer: 'yes' } }, crisis.at, ASKED)
  const name = option === 'no' ? 'concern-no' : 'concern-rather-not'
  const heard = { ...crisis, asking: false, answer: option === 'no' ? 'no' : 'rather-not' } as const
  return turnOf(at, heard, [spoken(crisisText(bot, at, name, { ...crisis, shown: 0 }))])
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

/** The lines of the country just named. It is kept: help must not have to ask twice. */
function moved(bot: Bot, at: Conversation, crisis: CrisisState, region: string): Turn {
  const there: Conversation = { ...at, fields: { ...at.fields, region } }
  return turnOf(
    there,
    { ...crisis, shown: crisis.shown + 1 },
    helpReplies(
      bot,
      there,
      crisis,
      crisisText(bot, there, 'lines', { ...crisis, shown: at.fields.region === undefined ? 0 : crisis.shown }),
    ),
  )
}

const BARRIERS: readonly string[] = ['no-call', 'worried', 'no-privacy', 'nobody']

function chosen(bot: Bot, at: Conversation, crisis: CrisisState, value: string): Turn | null {
  if (value === 'go-on') {
    const calm: CrisisState = { ...crisis, active: false, asking: false }
    return turnOf(at, calm, [spoken(crisisText(bot, at, 'go-on', { ...calm, shown: 0 }))])
  }
  if (!BARRIERS.includes(value)) return null
  if (crisis.kind === 'medical' && crisis.level === 'crisis') return urged(bot, at, crisis)
  return turnOf(
    at,
    { ...crisis, shown: crisis.shown + 1 },
    helpReplies(bot, at, crisis, crisisText(bot, at, value, sinceAlarm(crisis))),
  )
}

/** A body in danger cannot wait for a chat: whatever stands in the way, the emergency number is asked for again. */
const urged = (bot: Bot, at: Conversation, crisis: CrisisState): Turn =>
  turnOf(
    at,
    { ...crisis, shown: crisis.shown + 1 },
    helpReplies(bot, at, crisis, crisisText(bot, at, 'medical', crisis)),
  )

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

/** What is said after the first words of help counts from its own beginning. */
const sinceAlarm = (crisis: CrisisState): CrisisState => ({ ...crisis, shown: Math.max(0, crisis.shown - 1) })

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
  const option = crisisOption(bot, at, 'more', text) ?? (saysInAny('goesOn', said) ? 'go-on' : barrierIn(said))
  const done = option && chosen(bot, at, crisis, option)
  if (done) return done
  if (crisis.kind === 'medical' && crisis.shown < URGES && !saysInAny('noNumbers', said)) return urged(bot, at, crisis)
  return acknowledged(bot, at, crisis, said)
}

function acknowledged(bot: Bot, at: Conversation, crisis: CrisisState, said: string): Turn {
  const name = saysInAny('noNumbers', said) ? 'heard' : saysInAny('takesBack', said) ? 'retract' : 'listening'
  const next: CrisisState = { ...crisis, asking: false, shown: crisis.shown + 1 }
  const first = bot
    .contacts(at.fields.region ?? null, crisis.kind, at.language)
    .contacts.slice(0, name === 'heard' ? 1 : 3)
  const reply = spoken(crisisText(bot, at, name, sinceAlarm(crisis)), { kind: 'help', contacts: first, urgent: false })
  return turnOf(at, next, [{ ...reply, ask: crisisAsk(bot, at, 'more', 'crisis.card') }])
}
