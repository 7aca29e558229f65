import type { Bot, Turn } from './bot.ts'
import { commandIn } from './commands/recognise.ts'
import type { Conversation, CrisisState } from './conversation.ts'
import { aboutBaby, alarm, newCrisis } from './crisis-acts.ts'
import { countryIn } from './crisis-country.ts'
import { briefHelp, fullHelp, wordsOnly } from './crisis-help.ts'
import { crisisAsk, crisisOption } from './crisis-words.ts'
import { plain } from './plain.ts'
import type { Risk, RiskWho } from './risk.ts'
import { wordsOf } from './say.ts'
import { saysInAny } from './speech/index.ts'

/** Ask directly, with help in reach. Someone who would not say before is not asked again, and sees the help. */
export function concern(bot: Bot, at: Conversation, when: string, sign: Sign): Turn {
  const { kind, who } = sign
  const before = askedAlike(at.crisis, sign)
  const alarmed = before?.level === 'crisis'
  const state: CrisisState = { ...(before ?? newCrisis(when)), ...(alarmed ? {} : { kind, who, active: false }) }
  const crisis = aboutBaby(sign) ? { ...state, who: 'self' as const, about: 'newborn' as const, newborn: true } : state
  const effects: Turn['effects'] = [{ kind: 'count', what: 'concern', of: kind }]
  if (before?.answer === 'rather-not') {
    const open = briefHelp(bot, at, { ...crisis, asking: false }, 'concern-heard', crisis.active ? {} : { ask: null })
    return { ...open, effects }
  }
  const name = before?.answer === 'no' ? 'concern-anew' : 'concern'
  return { ...asked(bot, at, crisis, name, who), effects }
}

type Sign = Pick<Risk, 'kind' | 'who' | 'about'>

/** What is remembered, without the answer to another question: a no to thoughts about a baby is none to those of dying. */
function askedAlike(before: CrisisState | null, sign: Sign): CrisisState | null {
  if (before === null || aboutBaby(before) === aboutBaby(sign)) return before
  const { answer: _, about: __, ...rest } = before
  return rest
}

/** The direct question in some words, its answers as buttons. Whatever else waited for a yes gives way: the next one is an answer to this. */
export function asked(
  bot: Bot,
  at: Conversation,
  crisis: CrisisState,
  name: string,
  about: RiskWho = crisis.who,
): Turn {
  const ask = crisisAsk(bot, at, 'concern', 'crisis.ask')
  const turn = briefHelp(bot, { ...at, aside: null }, { ...crisis, asking: true, who: about }, name, { ask })
  const { conversation } = turn
  return {
    ...turn,
    conversation: { ...conversation, crisis: conversation.crisis && { ...conversation.crisis, who: crisis.who } },
  }
}

/** What the direct question asks about. */
const ASKED = { kind: 'suicide', who: 'self' } as const
/** And where it is about thoughts of harm to a baby. */
const FEARED = { kind: 'harm-to-others', who: 'self', about: 'newborn-now' } as const

/** What the answer to the direct question leads to. */
export function answered(bot: Bot, at: Conversation, crisis: CrisisState, option: string): Turn {
  if (option === 'yes') {
    const sign = aboutBaby(crisis) ? FEARED : ASKED
    return alarm(bot, { ...at, crisis: { ...crisis, answer: 'yes' } }, crisis.at, sign)
  }
  const heard = { ...crisis, asking: false, unclear: 0, answer: option === 'no' ? 'no' : 'rather-not' } as const
  const name = option === 'no' ? 'concern-no' : 'concern-rather-not'
  // The lines for new parents are help in itself, whatever the answer.
  if (aboutBaby(crisis)) return fullHelp(bot, at, { ...heard, active: true }, [name])
  return heard.level === 'crisis' ? briefHelp(bot, at, heard, name) : wordsOnly(bot, at, heard, name)
}

/** What a text says to the direct question, beside the yes that the screen hears; null when it says something else. */
export function answerIn(bot: Bot, at: Conversation, crisis: CrisisState, text: string, risk: Risk): Turn | null {
  const said = plain(text)
  const option = crisisOption(bot, at, 'concern', text) ?? optionIn(bot, at, said)
  if (option !== null) return answered(bot, at, crisis, option)
  const region = countryIn(bot, at, said)
  if (region !== null) return asked(bot, { ...at, fields: { ...at.fields, region } }, crisis, 'concern')
  if (saysInAny('asksWhy', said) || commandIn(wordsOf(bot, at), said)?.name === 'why')
    return asked(bot, at, crisis, 'concern-why')
  return risk.level === 'concern' ||
    !/[\p{L}\p{N}]/u.test(text) ||
    commandIn(wordsOf(bot, at), said)?.name === 'unknown'
    ? unclear(bot, at, crisis)
    : null
}

/** An answer in free words, or a command that is one here: "skip" and "none of your business" will not say. */
function optionIn(bot: Bot, at: Conversation, said: string): string | null {
  const command = commandIn(wordsOf(bot, at), said)?.name
  if (command === 'skip' || command === 'private' || saysInAny('ratherNot', said)) return 'rather-not'
  return command === 'no' || saysInAny('deniesIt', said) ? 'no' : null
}

/** Someone who does not know is asked once more, more gently; after that, help stands open and nobody insists. */
export function unclear(bot: Bot, at: Conversation, crisis: CrisisState): Turn {
  const times = (crisis.unclear ?? 0) + 1
  const state = { ...crisis, unclear: times }
  if (times < ASKED_ENOUGH) return asked(bot, at, state, 'concern-unsure')
  return fullHelp(bot, at, { ...state, asking: false, active: true, unclear: 0, answer: 'rather-not' }, [
    'concern-open',
  ])
}

const ASKED_ENOUGH = 2

/** Somebody answers something else while the question waits: once it is asked again behind that, then it is let go. */
export function passedOver(bot: Bot, at: Conversation, crisis: CrisisState): { turn: Turn; let: 'go' | 'stand' } {
  const times = (crisis.unclear ?? 0) + 1
  if (times < ASKED_ENOUGH)
    return { turn: asked(bot, at, { ...crisis, unclear: times }, 'concern-still'), let: 'stand' }
  const heard = { ...crisis, asking: false, unclear: 0, answer: 'rather-not' } as const
  return { turn: briefHelp(bot, at, heard, 'concern-rather-not', { ask: null }), let: 'go' }
}
