import { randomUUID } from 'node:crypto'
import { begin } from '../../src/core/begin.ts'
import type { Turn } from '../../src/core/bot.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import type { Inbound } from '../../src/core/inbound.ts'
import type { Reply } from '../../src/core/reply.ts'
import { turn } from '../../src/core/turn.ts'
import type { StoredConversation } from '../../src/storage/store.ts'
import { bot } from '../bot.ts'
import type { Chance } from './chance.ts'

/** Someone on the web page who sends each message until it is taken, and knows what the answer has to be. */
export interface Person {
  /** Say things, one after the other, until `over` says to end. */
  readonly talk: (over: () => boolean) => Promise<void>
  /** Compare what is kept of them with what they were told was kept. */
  readonly check: () => Promise<void>
  readonly counts: Counts
}

export interface Counts {
  acknowledged: number
  retries: number
  repeated: number
  /** Help given while nothing could be kept. */
  unkept: number
  /** What went wrong, in words; a test expects none. */
  readonly faults: string[]
}

const AT = '2026-11-24T09:00:00.000Z'
const SAYINGS = [
  'hm',
  'what is a psychologist?',
  'two weeks',
  'I feel anxious',
  'skip',
  'back',
  'yes',
  'Ohio',
  'no idea',
]

/** `url` gives where to send now, or null while nobody answers. */
export function makePerson(url: () => string | null, chance: Chance): Person {
  const counts: Counts = { acknowledged: 0, retries: 0, repeated: 0, unkept: 0, faults: [] }
  let token: string | null = null
  let asked: readonly Reply[] = []
  let model: Conversation = begin(bot, '', AT, 'en')
  let turns = 0
  let remembered: readonly string[] = []

  async function post(path: string, body: object): Promise<Answer | null> {
    const to = url()
    if (to === null) return null
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
    try {
      const answer = await fetch(`${to}web/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
      const read = (await answer.json()) as Omit<Answer, 'status'>
      return { status: answer.status, ...read }
    } catch {
      return null
    }
  }

  /** Until it is taken and kept; whoever waits for an answer sends the same message again. Help is given at once, kept or not. */
  async function insist(path: string, body: object): Promise<Answer | null> {
    for (let attempt = 0; ; attempt++) {
      const answer = await post(path, body)
      if (answer?.state?.kept) return answer
      if (answer?.state) counts.unkept += 1
      if (answer !== null && !answer.state && answer.status < 500) {
        counts.faults.push(`answered ${answer.status}`)
        return null
      }
      counts.retries += 1
      await new Promise((resolve) => setTimeout(resolve, 20 * Math.min(attempt, 10)))
    }
  }

  async function open(): Promise<boolean> {
    const answer = await insist('conversations', {})
    if (answer === null) return false
    token = answer.token ?? null
    expected(answer, { id: idIn(answer), at: AT, kind: 'start' })
    return true
  }

  function expected({ replies }: Answer, inbound: Inbound): void {
    const next = nextFor(replies, inbound)
    if (inbound.kind === 'text') remembered = [...remembered, inbound.text].slice(-10)
    model = next.conversation
    asked = next.replies
    turns += 1
    counts.acknowledged += 1
    if (!same(replies, next.replies))
      counts.faults.push(
        `turn ${turns}, ${inbound.kind}: answered ${textsIn(replies)} instead of ${textsIn(next.replies)}`,
      )
  }

  /** What was written a moment ago is in the program's memory, unless it was killed since. */
  function nextFor(replies: readonly Reply[], inbound: Inbound): Turn {
    const after = (recent: readonly string[]) =>
      turn(bot, JSON.parse(JSON.stringify({ ...model, seen: AT })), { ...inbound, recent })
    const forgotten = after([])
    return same(forgotten.replies, replies) ? forgotten : after(remembered)
  }

  function something(): Inbound {
    const ask = asked.findLast(({ ask }) => ask !== null)?.ask
    const stamp = { id: randomUUID(), at: AT }
    if (!ask || ask.choices.length === 0 || chance() < 0.3)
      return { ...stamp, kind: 'text', text: SAYINGS[Math.floor(chance() * SAYINGS.length)] ?? 'hm' }
    // Nobody asks to be forgotten: then nothing could be compared any more.
    const choices = ask.choices.filter(({ value }) => !['forget', 'sure'].includes(value))
    const value = choices[Math.floor(chance() * choices.length)]?.value ?? ''
    return { ...stamp, kind: 'tap', step: ask.step, values: [value] }
  }

  async function say(): Promise<void> {
    const inbound = something()
    const { at, ...event } = inbound
    const answer = await insist('events', event)
    if (answer === null) return
    expected(answer, inbound)
    if (chance() > 0.2) return
    // As a page does that did not see the answer.
    const again = await post('events', event)
    counts.repeated += 1
    // With the store down, a cry for help sent again is met with nothing known of the first time.
    if (again?.state?.kept && !same(again.replies, answer.replies)) counts.faults.push('a retry got another answer')
  }

  return {
    counts,
    talk: async (over) => {
      if (token === null && !(await open())) return
      while (!over()) await say()
    },
    check: async () => {
      if (token === null) return
      const answer = await fetch(`${url()}web/everything`, { headers: { authorization: `Bearer ${token}` } })
      if (answer.status !== 200) return void counts.faults.push(`what is kept cannot be read: ${answer.status}`)
      const kept = (await answer.json()) as StoredConversation
      const more = kept.revision - turns
      if (more !== 0) counts.faults.push(`${more} turns too many`)
      else if (bare(kept.conversation) !== bare(model)) counts.faults.push('another state than was acknowledged')
    },
  }
}

interface Answer {
  readonly status: number
  readonly replies: readonly Reply[]
  /** None in a refusal. */
  readonly state?: { readonly kept: boolean }
  readonly token?: string
}

const idIn = ({ replies }: Answer): string => replies[0]?.id.replace(/\.\d+$/, '') ?? ''

const same = (one: readonly Reply[], other: readonly Reply[]): boolean => undated(one) === undated(other)

/** A copy to keep bears the day. */
const undated = (replies: readonly Reply[]): string =>
  JSON.stringify(replies.map((reply) => (reply.card?.kind === 'copy' ? { ...reply, card: null } : reply)))

const textsIn = (replies: readonly Reply[]): string =>
  replies.map(({ id, text }) => `${id.slice(-3)} ${text.slice(0, 60)}`).join(' / ')

/** All but the clock's part and the name. */
const bare = ({ id, seen, consent, crisis, ...rest }: Conversation): string =>
  JSON.stringify(Object.entries({ ...rest, consent: consent !== null, crisis: crisis && { ...crisis, at: '' } }).sort())
