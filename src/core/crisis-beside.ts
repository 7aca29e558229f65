import type { Bot, Turn } from './bot.ts'
import type { Conversation, CrisisState } from './conversation.ts'
import { awaitsDirectAnswer } from './crisis.ts'
import { acknowledged } from './crisis-acts.ts'
import { briefHelp, isUrgent, wordsOnly } from './crisis-help.ts'
import { asked, passedOver, unclear } from './crisis-question.ts'
import type { Inbound } from './inbound.ts'
import { plain } from './plain.ts'

/** An ordinary turn taken while danger stands or the direct question waits: what it said stays, and help or that question comes behind it. */
export function besideDanger(bot: Bot, before: Conversation, turn: Turn, inbound: Inbound): Turn {
  const { crisis } = before
  const now = turn.conversation
  if (crisis === null || now.aside !== null) return turn
  if (now.crisis === null || now.status === 'stopped')
    return mayNeedHelp(crisis) ? left(bot, before, crisis, turn) : turn
  if (awaitsDirectAnswer(before) && now.crisis.asking) return questionBehind(bot, before, now.crisis, turn)
  return now.crisis.active ? helpBehind(bot, before, now.crisis, turn, inbound) : turn
}

/** Not someone who was asked once, and said no. */
const mayNeedHelp = ({ level, asking, active }: CrisisState): boolean => level === 'crisis' || asking || active

/** Whoever stops, or erases everything, leaves with the lines; what was erased stays erased. */
function left(bot: Bot, before: Conversation, crisis: CrisisState, turn: Turn): Turn {
  const now = turn.conversation
  const { conversation, replies } = briefHelp(bot, before, crisis, 'leaving', { ask: null })
  const kept = now.crisis === null || conversation.crisis === null ? now : { ...now, crisis: conversation.crisis }
  return { ...turn, conversation: kept, replies: [...turn.replies, ...replies] }
}

const missed = (before: Conversation, { conversation }: Turn): boolean => conversation.misses > before.misses

/** Whether something was answered or changed, and not only asked beside. */
const wentOn = (before: Conversation, { conversation: now }: Turn): boolean =>
  now.place !== before.place || now.fields !== before.fields || now.concerns !== before.concerns

/** One turn behind another: the words of the first without its question, then the second. */
function behind(first: Turn, second: Turn): Turn {
  const said = first.replies.filter(({ ask }) => ask === null)
  return { ...second, replies: [...said, ...second.replies], effects: [...first.effects, ...second.effects] }
}

function questionBehind(bot: Bot, before: Conversation, crisis: CrisisState, turn: Turn): Turn {
  const now = turn.conversation
  if (missed(before, turn)) return unclear(bot, { ...now, misses: before.misses }, crisis)
  if (!wentOn(before, turn)) return behind(turn, asked(bot, now, crisis, 'concern'))
  const passed = passedOver(bot, now, crisis)
  if (passed.let === 'stand') return behind(turn, passed.turn)
  return { ...turn, conversation: passed.turn.conversation, replies: [...passed.turn.replies, ...turn.replies] }
}

/**
 * Someone who picks an answer has gone on, without having to say so. An old button is no such answer. What was written is
 * taken, and help stays in sight above the next question.
 */
function helpBehind(bot: Bot, before: Conversation, crisis: CrisisState, turn: Turn, inbound: Inbound): Turn {
  const now = turn.conversation
  if (wentOn(before, turn) && inbound.kind === 'text' && crisis.level === 'crisis' && !isUrgent(crisis))
    return helpAbove(bot, now, crisis, turn)
  if (wentOn(before, turn)) return { ...turn, conversation: { ...now, crisis: { ...crisis, active: false } } }
  if (missed(before, turn) && inbound.kind === 'text')
    return acknowledged(bot, { ...now, misses: before.misses }, crisis, plain(inbound.text))
  return behind(turn, briefHelp(bot, now, crisis, isUrgent(crisis) ? 'medical' : 'standing'))
}

/** The lines, then what the answer led to; whoever has answered a few questions has gone on. */
function helpAbove(bot: Bot, now: Conversation, crisis: CrisisState, turn: Turn): Turn {
  const goneOn = (crisis.told?.taken ?? 0) >= TAKEN_ENOUGH
  const { conversation, replies } = goneOn
    ? wordsOnly(bot, now, { ...crisis, active: false }, 'go-on')
    : briefHelp(bot, now, crisis, 'taken', { ask: null })
  return { ...turn, conversation, replies: [...replies, ...turn.replies] }
}

const TAKEN_ENOUGH = 2
