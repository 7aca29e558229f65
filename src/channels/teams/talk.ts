import type { Converse, Destination, Outcome, Shown } from '../../converse.ts'
import type { Inbound } from '../../core/inbound.ts'
import type { Log } from '../../log.ts'
import type { Pseudonym } from '../../pseudonym.ts'
import type { Limiter } from '../../server/limiter.ts'
import { MOST_CHARACTERS } from '../text.ts'
import { type Address, addressOf, type Opening, toText } from './address.ts'
import type { Answered } from './answered.ts'
import type { Connector } from './connector.ts'
import type { Openings } from './openings.ts'
import type { Pressed, Received } from './receive.ts'
import { type Outgoing, render, spoken } from './render.ts'
import { type Speech, speech } from './speak.ts'
import type { Typing } from './typing.ts'
import type { WorkWords } from './words.ts'

/** The way from the work chat to the private page and back. */
export interface Privately {
  /** A one-time address for this conversation; null when there is no private page. */
  readonly link: (id: string) => Promise<string | null>
  /** Whether the person went on there. */
  readonly isAway: (id: string) => Promise<boolean>
  readonly back: (id: string) => Promise<void>
}

export interface TalkMeans {
  readonly converse: Converse
  readonly privately: Privately
  readonly connector: Connector
  readonly typing: Typing
  readonly openings: Openings
  readonly answered: Answered
  /** Remember a message beside the conversation, so that it can be deleted with the others. */
  readonly note: (id: string, shown: Shown) => Promise<void>
  readonly limiter: Limiter
  readonly pseudonym: Pseudonym
  readonly words: (language: string) => WorkWords
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Someone, at one moment: who, where, and what to say to them. */
interface Moment {
  readonly id: string
  readonly event: string
  readonly at: string
  readonly address: Address
  readonly speech: Speech
}

/** Does what follows from an activity. Resolves once everything that must not be lost is kept. */
export type Talk = (received: Received) => Promise<void>

/** Join what an activity needs. */
export function createTalk(means: TalkMeans): Talk {
  const { converse, privately, connector, typing, openings, answered, note, limiter, pseudonym, words, log, now } =
    means

  function momentOf({ activity }: Exclude<Received, { kind: 'nothing' }>): Moment {
    const address = addressOf(activity, languageOf(activity.locale))
    return {
      id: pseudonym('teams', `${address.channelId}:${address.conversation}`),
      event: `teams:${activity.id ?? `joined:${address.conversation}`}`,
      at: new Date(now()).toISOString(),
      address,
      speech: speech(address.channelId, words(address.language)),
    }
  }

  function destination({ address, event }: Moment, opening: Opening | null): Destination {
    if (opening !== null) openings.begin(address, { event, kind: opening })
    return { channel: 'teams', to: toText({ address, opening: openings.of(address) }) }
  }

  /** Beside the conversation: not kept, and gone when the platform will not take it. */
  const tell = async ({ id, address }: Moment, message: Outgoing): Promise<void> => {
    try {
      const sent = await connector.send(address, message)
      if (sent !== null) await note(id, { message: sent, reply: null, drawn: null })
    } catch (error) {
      log.warn('delivery-failed', { error })
    }
  }

  const helloFor = (one: Moment): Promise<Outcome> => {
    const hello = { ...one, event: `${one.event}:hello` }
    return converse.open(one.id, one.address.language, { id: hello.event, at: one.at }, destination(hello, 'notice'))
  }

  /** Someone who writes before any hello is greeted first. */
  async function hear(one: Moment, inbound: Inbound, opening: Opening | null): Promise<Outcome> {
    const outcome = await converse.hear(one.id, inbound, destination(one, opening), one.address.language)
    if (outcome.kind !== 'unknown') return outcome
    const hello = await helloFor(one)
    if (hello.kind === 'failed' || inbound.kind !== 'text') return hello
    return converse.hear(one.id, inbound, destination(one, null), one.address.language)
  }

  /** Help, where it is asked for or needed, for what gets no ordinary turn; else why it gets none. */
  async function refuse(one: Moment, inbound: Inbound | null, why: Outgoing): Promise<void> {
    const urgent = inbound && converse.urgent(inbound, one.address.language, one.id)
    if (urgent === null) return tell(one, why)
    for (const reply of urgent.replies) {
      await tell(one, render(reply, one.address.channelId, words(one.address.language)))
    }
  }

  async function settle(one: Moment, outcome: Outcome, from: Pressed | null, values: readonly string[] | 'in words') {
    if (outcome.kind === 'failed') return tell(one, spoken(outcome.text))
    // The answer is safe; how its card looks keeps nobody waiting.
    if (outcome.kind === 'heard') void answered.after({ ...one, outcome, from, values })
  }

  async function said(one: Moment, { text, from }: Received & { kind: 'said' }): Promise<void> {
    const inbound = inText(one, text)
    if (text.length > MOST_CHARACTERS) return refuse(one, inbound, one.speech.plainly('too-long'))
    const isBack = await cameBack(one.id)
    typing.show(one.address)
    await settle(one, await hear(one, inbound, isBack ? 'returned' : null), from, 'in words')
  }

  async function tapped(one: Moment, tap: Received & { kind: 'tapped' }): Promise<void> {
    const inbound = inTap(one, tap)
    if (await isAway(one.id)) return refuse(one, inbound, one.speech.elsewhere())
    typing.show(one.address)
    await settle(one, await hear(one, inbound, null), tap.from, tap.values)
  }

  // A store that fails must not keep words of danger from being heard.
  const isAway = (id: string): Promise<boolean> => privately.isAway(id).catch(() => false)

  async function cameBack(id: string): Promise<boolean> {
    if (!(await isAway(id))) return false
    await privately.back(id).catch(() => {})
    return true
  }

  async function own(one: Moment, { name }: Received & { kind: 'own' }): Promise<void> {
    if (name === 'private') {
      const url = await privately.link(one.id)
      return tell(one, url === null ? one.speech.noLink() : one.speech.link(url))
    }
    const isBack = await cameBack(one.id)
    await settle(
      one,
      await hear(one, { kind: 'start', id: one.event, at: one.at }, isBack ? 'returned' : null),
      null,
      [],
    )
  }

  async function joined(one: Moment, { activity }: Received & { kind: 'joined' }): Promise<void> {
    const known = await converse.again(one.id, one.address.language)
    if (known.kind === 'unknown') return settle(one, await helloFor(one), null, [])
    const isBot = (activity.membersAdded ?? []).some(({ id }) => id === activity.recipient.id)
    // Added again after it was removed. Other channels tell of every member of a new conversation: once is enough.
    if (known.kind !== 'heard' || !isBot || one.address.channelId !== 'msteams' || (await isAway(one.id))) return
    await settle(one, await hear(one, { kind: 'start', id: one.event, at: one.at }, 'notice'), null, [])
  }

  return async (received) => {
    if (received.kind === 'nothing') return
    const one = momentOf(received)
    const wait = await limiter.message(one.id, `teams:${one.id}`)
    if (wait !== null) return refuse(one, inboundOf(one, received), one.speech.plainly('too-fast'))
    switch (received.kind) {
      case 'said':
        return said(one, received)
      case 'tapped':
        return tapped(one, received)
      case 'own':
        return own(one, received)
      case 'joined':
        return joined(one, received)
      case 'file':
        return tell(one, one.speech.plainly('no-file'))
      case 'overheard':
        // Where others read along, not even danger is spoken of by name: the way to a private chat is all.
        return tell(one, one.speech.mention(one.address.bot))
    }
  }
}

const inText = ({ event, at }: Moment, text: string): Inbound => ({ kind: 'text', id: event, at, text })

const inTap = ({ event, at }: Moment, { from, values }: Received & { kind: 'tapped' }): Inbound => ({
  kind: 'tap',
  id: event,
  at,
  step: from.step,
  values,
})

/** What of it can be heard; null when it holds no words and answers nothing. */
function inboundOf(one: Moment, received: Received): Inbound | null {
  if (received.kind === 'said') return inText(one, received.text)
  if (received.kind === 'tapped') return inTap(one, received)
  return received.kind === 'overheard' ? inText(one, received.activity.text ?? '') : null
}

const languageOf = (locale: string | null | undefined): string =>
  /^[a-z]{2,3}(?=$|-)/i.exec(locale ?? '')?.[0].toLowerCase() ?? 'en'
