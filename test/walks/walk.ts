import { type Converse, converser, type Heard, type Outcome } from '../../src/converse.ts'
import type { Inbound } from '../../src/core/inbound.ts'
import { turn } from '../../src/core/turn.ts'
import { createLog } from '../../src/log.ts'
import type { StoredConversation } from '../../src/storage/store.ts'
import { bot } from '../bot.ts'
import { down, frail } from '../small-bot.ts'
import type { Button, Deed, Trouble } from './deeds.ts'

/** One thing somebody did, what came of it, and what was kept before and after. */
export interface Moment {
  readonly inbound: Inbound
  readonly outcome: Outcome
  readonly before: StoredConversation | null
  readonly after: StoredConversation | null
  /** Within the hour of the one before, in the same run of the program. */
  readonly isSoon: boolean
}

const START = Date.parse('2026-11-23T09:00:00Z')
const ID = 'p'
const A_MINUTE = 61_000
const LONG = 2 * 24 * 60 * 60_000

/** Somebody, the program they talk to, and a store that fails when told to. */
class Walker {
  readonly moments: Moment[] = []
  readonly #store = frail()
  #clock = START
  #converse = this.#road()
  /** What can be pressed on the last answer. */
  #seen: readonly Button[] = []
  #isSoon = true

  #road(): Converse {
    return converser({ bot, turn, store: this.#store, log: createLog('silent'), now: () => this.#clock })
  }

  async does(deed: Deed, n: number): Promise<void> {
    const event = { id: `e${n}`, at: new Date(this.#clock).toISOString() }
    switch (deed.kind) {
      case 'later':
        this.#clock += deed.isLong ? LONG : A_MINUTE
        if (deed.isLong) this.#isSoon = false
        return
      case 'restart':
        this.#converse = this.#road()
        this.#isSoon = false
        return
      case 'again':
        return this.#again(deed.back)
      case 'says':
        return this.#sends({ ...event, kind: 'text', text: deed.text }, deed.trouble)
      case 'presses':
        return this.#sends({ ...event, kind: 'tap', ...this.#pressed(deed) }, deed.trouble)
    }
  }

  #pressed(deed: Deed & { kind: 'presses' }): Button {
    if ('button' in deed) return deed.button
    return this.#seen[deed.pick % Math.max(1, this.#seen.length)] ?? HELP
  }

  async #again(back: number): Promise<void> {
    const last = this.moments.at(-1 - back)?.inbound
    if (last !== undefined && last.kind !== 'start') await this.#sends(last, null)
  }

  /** As a channel does: who is not known is greeted, unless they need help. */
  async #sends(inbound: Inbound, trouble: Trouble | null): Promise<void> {
    const outcome = await this.#noted(inbound, trouble, async () => {
      const heard = await this.#converse.hear(ID, inbound)
      return heard.kind === 'unknown' ? (this.#converse.urgent(inbound, 'en', ID) ?? heard) : heard
    })
    if (outcome.kind !== 'unknown') return
    const hello: Inbound = { id: `${inbound.id}:hello`, at: inbound.at, kind: 'start' }
    await this.#noted(hello, null, () => this.#converse.open(ID, 'en', hello))
  }

  async #noted(inbound: Inbound, trouble: Trouble | null, send: () => Promise<Outcome>): Promise<Outcome> {
    const before = await this.#store.load(ID)
    if (trouble !== null) this.#store.fail[trouble] = down
    const outcome = await send()
    if (trouble !== null) delete this.#store.fail[trouble]
    this.moments.push({ inbound, outcome, before, after: await this.#store.load(ID), isSoon: this.#isSoon })
    this.#isSoon = true
    if (outcome.kind === 'heard') this.#seen = buttonsOf(outcome)
    return outcome
  }
}

/** Walk through all this, and give each moment of it. */
export async function walked(deeds: readonly Deed[]): Promise<readonly Moment[]> {
  const walker = new Walker()
  for (const [n, deed] of deeds.entries()) await walker.does(deed, n)
  return walker.moments
}

const HELP: Button = { step: ':', values: [':sos'] }

/** What can be pressed on an answer. */
const buttonsOf = ({ replies }: Heard): readonly Button[] =>
  replies.flatMap(({ ask }) => {
    if (ask === null) return []
    const choices = ask.choices.map(({ value }) => ({ step: ask.step, values: [value] }))
    return [...choices, ...ask.ways.map(({ value }) => ({ step: ':', values: [value] }))]
  })
