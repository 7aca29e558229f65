import { exactAnswer, isOffered, tapAnswer } from './answer.ts'
import { asideAnswer, settledAside } from './asides.ts'
import type { Bot, Turn } from './bot.ts'
import { answered, carriedOut } from './carry.ts'
import { aside } from './commands/about.ts'
import { run } from './commands/run.ts'
import type { Conversation } from './conversation.ts'
import { crisisTurn, hearsDirectAnswer, pinnedHelp } from './crisis.ts'
import { besideDanger } from './crisis-beside.ts'
import { type Heard, hear } from './hear.ts'
import { lateHelp } from './help-buttons.ts'
import type { Inbound } from './inbound.ts'
import { offered } from './offer.ts'
import { answerAside } from './repair.ts'
import type { Reply } from './reply.ts'
import { NO_RISK, type Risk } from './risk.ts'
import { told } from './say.ts'
import { startOf, stepAt } from './steps.ts'
import { toldBeside } from './told-beside.ts'
import { takenUp } from './told-early.ts'
import { withHurt } from './told-in-danger.ts'
import { asksInstead, understand } from './understand.ts'
import { askAgain, walk } from './walk.ts'
import { wishIn } from './wish.ts'

/** The whole bot: what was said, given what is known, decides what is said next. No clock, no I/O. */
export function turn(bot: Bot, conversation: Conversation, came: Inbound): Turn {
  const at = placed(bot, withHurt({ ...conversation, seen: came.at }))
  const inbound = lateHelp(bot, at, came)
  const risk = inbound.kind === 'text' ? screened(bot, at, inbound) : NO_RISK
  const alarmed = crisisTurn(bot, toldBeside(bot, at, inbound, risk), inbound, risk, conversation.seen)
  const taken =
    alarmed === null
      ? besideDanger(bot, at, takenUp(bot, at, calm(bot, at, inbound), inbound), inbound)
      : resumed(bot, alarmed)
  const next = reminded(bot, conversation, taken, inbound)
  return { ...next, replies: pinned(bot, next).map((reply, n) => ({ ...reply, id: `${inbound.id}.${n}` })) }
}

/**
 * Danger can be told in two messages; an answer off the list is whole by itself, and is not put behind the one before it.
 * While help stands the text is read alone: what was told before would be heard again in whatever follows. Only something
 * taken, told in two messages, still counts.
 */
function screened(bot: Bot, at: Conversation, { text, recent = [] }: Inbound & { kind: 'text' }): Risk {
  const asking = hearsDirectAnswer(at)
  const screen = (before: readonly string[]) => bot.screen({ text, recent: before, asking, language: at.language })
  if (recent.length === 0 || (!asking && isWhole(bot, at, text))) return screen([])
  if (at.crisis?.active !== true) return screen(recent)
  const alone = screen([])
  if (alone.level === 'crisis' || at.crisis.kind === 'medical') return alone
  const joined = screen(recent)
  return joined.level === 'crisis' && joined.kind === 'medical' ? joined : alone
}

function isWhole(bot: Bot, at: Conversation, text: string): boolean {
  const here = stepAt(bot, at.place)
  return here !== null && isOffered(bot, at, here, text)
}

/** A stored place that no longer exists: go on at the first open question, with every answer kept. */
function placed(bot: Bot, conversation: Conversation): Conversation {
  if (conversation.place === null || stepAt(bot, conversation.place) !== null) return conversation
  const start = conversation.consent === null ? startOf(bot, 'welcome') : startOf(bot, 'intake')
  const { place } = walk(bot, { ...conversation, returnTo: null }, start).conversation
  return { ...conversation, place, returnTo: null }
}

/** Crisis outranks the step; where nothing is asked and help does not stand, the waiting question comes back. */
function resumed(bot: Bot, alarmed: Turn): Turn {
  if (alarmed.conversation.crisis?.active === true || alarmed.replies.some(({ ask }) => ask !== null)) return alarmed
  const { replies, conversation } = waiting(bot, alarmed.conversation)
  return { ...alarmed, conversation, replies: [...alarmed.replies, ...replies] }
}

/** The question that waits; the first one when nothing was asked yet. */
const waiting = (bot: Bot, at: Conversation): Pick<Turn, 'conversation' | 'replies'> =>
  at.place === null ? walk(bot, at, startOf(bot, 'welcome')) : { conversation: at, replies: askAgain(bot, at, 'full') }

/** After danger, help stands above any suggestion, once. */
function pinned(bot: Bot, { conversation, replies }: Turn): readonly Reply[] {
  const help = conversation.crisis?.level === 'crisis' ? pinnedHelp(bot, conversation) : null
  const at = replies.findIndex(({ card }) => card?.kind === 'suggestions')
  const stands = replies.slice(0, at).some(({ card }) => card?.kind === 'help')
  return help === null || at < 0 || stands ? replies : [...replies.slice(0, at), help, ...replies.slice(at)]
}

/** After a week away the person is told again what they are talking to. */
function reminded(bot: Bot, before: Conversation, next: Turn, { at }: Inbound): Turn {
  if (before.place === null || at === before.seen) return next
  if (!(Date.parse(at) - Date.parse(before.seen) > WEEK)) return next
  return { ...next, replies: [told(bot, next.conversation, 'reminder'), ...next.replies] }
}

/** Utah HB 452 asks for the notice again after seven days away; others are met by it too. */
const WEEK = 7 * 24 * 60 * 60 * 1000

function calm(bot: Bot, conversation: Conversation, inbound: Inbound): Turn {
  if (inbound.kind === 'start') return greeted(bot, conversation)
  if (conversation.place === null) return begun(bot, conversation, inbound)
  const at: Conversation = conversation.status === 'open' ? conversation : { ...conversation, status: 'open' }
  return inbound.kind === 'tap' ? tapped(bot, at, inbound.step, inbound.values) : written(bot, at, inbound.text)
}

/** The first hello, or a welcome back to where things were. */
function greeted(bot: Bot, conversation: Conversation): Turn {
  if (conversation.place === null) return carriedOut(bot, walk(bot, conversation, startOf(bot, 'welcome')))
  const at: Conversation = { ...conversation, status: 'open', aside: null }
  return { conversation: at, replies: [told(bot, at, 'welcome-back'), ...askAgain(bot, at, 'full')], effects: [] }
}

/** Someone who writes before any hello is greeted, and heard if it was a question or a command. */
function begun(bot: Bot, conversation: Conversation, inbound: Inbound): Turn {
  const hello = carriedOut(bot, walk(bot, conversation, startOf(bot, 'welcome')))
  if (inbound.kind !== 'text' || hello.conversation.place === null) return hello
  const { replies, ...next } = written(bot, hello.conversation, inbound.text)
  return next.conversation.misses > 0 ? hello : { ...next, replies: [...hello.replies.slice(0, -1), ...replies] }
}

function tapped(bot: Bot, at: Conversation, step: string, values: readonly string[]): Turn {
  const [value = '', about = ''] = values
  if (step === ':' || value.startsWith(':')) {
    const command = run(bot, at, value.slice(1), about)
    return command ? carriedOut(bot, command) : stale(bot, at)
  }
  if (at.aside !== null && step === `:${at.aside.kind}`) return settledAside(bot, at, value)
  const here = stepAt(bot, at.place)
  const given = here?.key === step ? tapAnswer(at, here, values) : null
  return here && given ? answered(bot, asideDropped(at), here, given) : stale(bot, at)
}

/** An old button, or one pressed twice, changes nothing and says where things are. */
const stale = (bot: Bot, at: Conversation): Turn => aside(bot, { ...at, aside: null }, 'stale')

/** Whoever answers something else has let the bot's small question go. */
const asideDropped = (at: Conversation): Conversation => (at.aside === null ? at : { ...at, aside: null })

function written(bot: Bot, at: Conversation, text: string): Turn {
  const heard = hear(bot, at, text)
  return offered(bot, at, heard.plain, meant(bot, at, text, heard))
}

function meant(bot: Bot, at: Conversation, text: string, heard: Heard): Turn {
  if (at.aside !== null) {
    const value = asideAnswer(bot, at, heard)
    if (value !== null) return settledAside(bot, at, value)
  }
  const here = stepAt(bot, at.place)
  const exact = here && exactAnswer(bot, at, here, heard)
  if (here && exact) return answered(bot, asideDropped(at), here, exact)
  const command = wishIn(bot, at, here, heard)
  const topic = command && !command.plainly ? asksInstead(bot, at, text) : null
  if (topic) return answerAside(bot, asideDropped(at), topic)
  const done = command && run(bot, at, command.name, command.about)
  if (done) return carriedOut(bot, done)
  return understand(bot, asideDropped(at), here, heard, command?.name === 'correct')
}
