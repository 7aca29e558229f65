import type { Bot, Turn } from './bot.ts'
import type { Conversation, CrisisState } from './conversation.ts'
import { crisisAsk, crisisText, helpReplies } from './crisis-words.ts'
import type { Reply } from './reply.ts'
import type { Risk } from './risk.ts'
import { spoken } from './say.ts'
import { saysInAny } from './speech/index.ts'

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

/** Danger: the words for it, and everybody who can help. */
export function alarm(bot: Bot, at: Conversation, when: string, { kind, who }: Pick<Risk, 'kind' | 'who'>): Turn {
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

/** So many lines leave the question, and its answers, in sight on a phone; all of them are behind the button for help. */
const FEW_LINES = 3

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
  const contacts = bot.contacts(at.fields.region ?? null, kind, at.language).contacts.slice(0, FEW_LINES)
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

/** What the answer to the direct question leads to. */
export function answered(bot: Bot, at: Conversation, crisis: CrisisState, option: string): Turn {
  if (option === 'yes') return alarm(bot, { ...at, crisis: { ...crisis, answer: 'yes' } }, crisis.at, ASKED)
  const name = option === 'no' ? 'concern-no' : 'concern-rather-not'
  const heard = { ...crisis, asking: false, answer: option === 'no' ? 'no' : 'rather-not' } as const
  return turnOf(at, heard, [spoken(crisisText(bot, at, name, { ...crisis, shown: 0 }))])
}

/** The lines of the country just named. It is kept: help must not have to ask twice. */
export function moved(bot: Bot, at: Conversation, crisis: CrisisState, region: string): Turn {
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

/** What somebody picked below the lines: to go on, or what stands in the way. */
export function chosen(bot: Bot, at: Conversation, crisis: CrisisState, value: string): Turn | null {
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
export const urged = (bot: Bot, at: Conversation, crisis: CrisisState): Turn =>
  turnOf(
    at,
    { ...crisis, shown: crisis.shown + 1 },
    helpReplies(bot, at, crisis, crisisText(bot, at, 'medical', crisis)),
  )

/** What is said after the first words of help counts from its own beginning. */
const sinceAlarm = (crisis: CrisisState): CrisisState => ({ ...crisis, shown: Math.max(0, crisis.shown - 1) })

/** Something to acknowledge, with help in reach and the way to go on. */
export function acknowledged(bot: Bot, at: Conversation, crisis: CrisisState, said: string): Turn {
  const name = saysInAny('noNumbers', said) ? 'heard' : saysInAny('takesBack', said) ? 'retract' : 'listening'
  const next: CrisisState = { ...crisis, asking: false, shown: crisis.shown + 1 }
  const first = bot
    .contacts(at.fields.region ?? null, crisis.kind, at.language)
    .contacts.slice(0, name === 'heard' ? 1 : FEW_LINES)
  const reply = spoken(crisisText(bot, at, name, sinceAlarm(crisis)), { kind: 'help', contacts: first, urgent: false })
  return turnOf(at, next, [{ ...reply, ask: crisisAsk(bot, at, 'more', 'crisis.card') }])
}
