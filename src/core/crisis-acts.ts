import type { Bot, Turn } from './bot.ts'
import type { Conversation, CrisisState } from './conversation.ts'
import { briefHelp, fullHelp, isUrgent, oneWay, reachable, wordsOnly, writtenLines } from './crisis-help.ts'
import { crisisAsk } from './crisis-words.ts'
import type { Risk, RiskKind } from './risk.ts'
import { saysInAny } from './speech/index.ts'

type Sign = Pick<Risk, 'kind' | 'who' | 'about'>

/** Danger: the words for it, and everybody who can help. */
export function alarm(bot: Bot, at: Conversation, when: string, sign: Sign): Turn {
  const crisis = inDanger(at.crisis, when, sign)
  const names = [crisis.kind === 'none' ? 'sos' : crisis.kind, ...earlierToo(crisis)]
  return { ...fullHelp(bot, at, crisis, names), effects: [{ kind: 'count', what: 'crisis', of: sign.kind }] }
}

/** What is remembered of a new sign of danger. Other kinds told before stay; a body in danger comes before them all. */
function inDanger(before: CrisisState | null, when: string, sign: Sign): CrisisState {
  const { kind } = sign
  const alarmed = before?.level === 'crisis' ? before : null
  const first = alarmed?.active === true && alarmed.kind === 'medical' ? alarmed : stoodIn(sign, alarmed)
  const told: readonly RiskKind[] = [...(alarmed ? [...(alarmed.also ?? []), alarmed.kind] : []), kind]
  const also = [...new Set(told)].filter((one) => one !== first.kind && one !== 'none')
  const { about: _, ...kept } = before ?? newCrisis(when)
  return {
    ...kept,
    level: 'crisis',
    kind: first.kind,
    who: first.who,
    ...(first.about !== undefined && { about: first.about }),
    ...(aboutBaby(sign) && { newborn: true }),
    asking: false,
    active: true,
    ...(also.length > 0 && { also }),
  }
}

/** Of harm to others the screen says whom it would hit; what is said goes to whoever writes. Told once by a witness, it stays told by one. */
function stoodIn({ kind, who, about }: Sign, before: Sign | null): Sign {
  if (kind !== 'harm-to-others') return about === undefined ? { kind, who } : { kind, who, about }
  const earlier = before?.kind === kind ? before.about : undefined
  // What a voice orders a new parent to do is still about the baby.
  const stands =
    earlier !== undefined && about === 'own' && aboutBaby({ about: earlier }) ? earlier : (about ?? earlier ?? 'own')
  return { kind, who: stands === 'reported' || stands === 'newborn-other' ? 'other' : 'self', about: stands }
}

/** Whether it is about a baby and the one who cares for it. */
export const aboutBaby = ({ about }: Pick<Risk, 'about'>): boolean => about?.startsWith('newborn') === true

/** The first that is remembered of danger. */
export const newCrisis = (when: string): CrisisState => ({
  level: 'concern',
  kind: 'none',
  who: 'self',
  asking: false,
  shown: 0,
  active: false,
  at: when,
})

/** Someone hurt who also thinks of dying hears, once, that both were heard. */
function earlierToo({ kind, who, also = [], told = {} }: CrisisState): readonly string[] {
  const within = kind === 'abuse' ? ['suicide', 'self-harm'] : ['suicide', 'self-harm'].includes(kind) ? ['abuse'] : []
  const name = kind === 'abuse' ? 'suicide-too' : 'abuse-too'
  return who === 'self' && told[name] === undefined && also.some((one) => within.includes(one)) ? [name] : []
}

/** Help asked for by a button or a word: the same lines, and no danger taken for granted. */
export function sos(bot: Bot, at: Conversation, when: string): Turn {
  const before = at.crisis ?? newCrisis(when)
  return fullHelp(bot, at, { ...before, active: before.level === 'crisis', asking: false }, ['sos'])
}

/** The lines of the country just named. It is kept: help must not have to ask twice. */
export function moved(bot: Bot, at: Conversation, crisis: CrisisState, region: string): Turn {
  const there: Conversation = { ...at, fields: { ...at.fields, region } }
  return fullHelp(bot, there, crisis, [isUrgent(crisis) ? 'lines-now' : 'lines'])
}

/** What stands in the way of reaching out: buttons of their own below the lines. */
const BARRIERS: readonly string[] = ['no-call', 'worried', 'no-privacy', 'nobody']
/** What people say of it without a button. */
const TOLD: readonly string[] = [
  'telling',
  'no-answer',
  'safe',
  'afraid-to-tell',
  'thanks',
  'no-language',
  'why-help',
  'put-away',
  'should-i-call',
  'waiting',
  'ashamed',
  'stay-near',
]
/** What is said instead where a body is in danger: the call still comes first. */
const URGENT_TOO: Readonly<Record<string, string>> = {
  'no-answer': 'no-answer-now',
  worried: 'worried-now',
  'no-call': 'no-call-now',
}

/** What somebody picked below the lines, or said of them: to go on, or what stands in the way. */
export function chosen(bot: Bot, at: Conversation, crisis: CrisisState, value: string): Turn | null {
  if (value === 'go-on') return goneOn(bot, at, crisis)
  if (value === 'find') return lookingOn(bot, at, crisis)
  if (value === 'reached') return briefHelp(bot, at, crisis, value)
  if (![...BARRIERS, ...TOLD].includes(value)) return null
  if (value === 'waiting') return briefHelp(bot, at, crisis, value)
  if (isUrgent(crisis)) return fullHelp(bot, at, crisis, [URGENT_TOO[value] ?? 'medical'])
  return BARRIERS.includes(value) ? inTheWay(bot, at, crisis, value) : briefHelp(bot, at, crisis, value)
}

/** Whoever goes on has help pinned; with a body in danger the call still comes first. */
const goneOn = (bot: Bot, at: Conversation, crisis: CrisisState): Turn =>
  wordsOnly(bot, at, { ...crisis, active: false, asking: false }, isUrgent(crisis) ? 'go-on-now' : 'go-on')

/** Whoever asks for somebody to see goes on, with the lines above the question: a search takes days. Where no line could be shown yet, their country comes first, once. */
function lookingOn(bot: Bot, at: Conversation, crisis: CrisisState): Turn {
  if (isUrgent(crisis)) return goneOn(bot, at, crisis)
  if (!reachable(bot, at, crisis).known && crisis.told?.find === undefined) return fullHelp(bot, at, crisis, ['find'])
  return briefHelp(bot, at, { ...crisis, active: false, asking: false }, 'find', { ask: null })
}

/** Taken back, or back after a while: asked whether they are safe, with help in reach. */
export const checkedOn = (bot: Bot, at: Conversation, crisis: CrisisState, checking: 'retract' | 'back'): Turn =>
  briefHelp(bot, at, { ...crisis, asking: false, checking }, checking, {
    ask: crisisAsk(bot, at, checking, 'crisis.safe'),
  })

/** What the answer to that leads to. */
export function checked(bot: Bot, at: Conversation, crisis: CrisisState, value: string): Turn | null {
  if (value === 'safe') return wordsOnly(bot, at, { ...crisis, active: false }, 'safe')
  return value === 'not-safe' ? alarm(bot, at, crisis.at, crisis) : chosen(bot, at, crisis, value)
}

/** Whoever will not call sees first where one can write, if there is such a place. */
function inTheWay(bot: Bot, at: Conversation, crisis: CrisisState, value: string): Turn {
  const written = writtenLines(bot, at, reachable(bot, at, crisis))
  if (value !== 'no-call') return fullHelp(bot, at, crisis, [value])
  if (written.length === 0 && at.fields.region !== undefined) return fullHelp(bot, at, crisis, ['no-call-only'])
  return fullHelp(bot, at, crisis, ['no-call'], ({ contacts }) => [...new Set([...written, ...contacts])])
}

/** A body in danger cannot wait for a chat: whatever stands in the way, the emergency number is asked for again. */
export const urged = (bot: Bot, at: Conversation, crisis: CrisisState): Turn => fullHelp(bot, at, crisis, ['medical'])

/** Something to acknowledge, with help in reach and the way to go on. */
export function acknowledged(bot: Bot, at: Conversation, crisis: CrisisState, said: string): Turn {
  const next = { ...crisis, asking: false }
  if (saysInAny('noNumbers', said)) return briefHelp(bot, at, next, 'heard', { lines: (help) => oneWay(bot, at, help) })
  return briefHelp(bot, at, next, 'listening')
}
