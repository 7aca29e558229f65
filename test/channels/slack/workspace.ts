import { createHmac, randomBytes } from 'node:crypto'
import type { Channel } from '../../../src/channels/channel.ts'
import { type SlackSettings, slackChannel } from '../../../src/channels/slack/index.ts'
import { createContinue } from '../../../src/continue/index.ts'
import { type Converse, converser } from '../../../src/converse.ts'
import type { Turn } from '../../../src/core/bot.ts'
import { turn as realTurn } from '../../../src/core/turn.ts'
import { createDelivery } from '../../../src/delivery.ts'
import { createLog } from '../../../src/log.ts'
import { pseudonyms } from '../../../src/pseudonym.ts'
import { createQueue } from '../../../src/queue.ts'
import { Secret } from '../../../src/secret.ts'
import { memoryStore } from '../../../src/storage/memory.ts'
import type { Store } from '../../../src/storage/store.ts'
import { bot } from '../../bot.ts'
import { serving } from '../../server/serving.ts'
import { type Loopback, openLoopback } from './loopback.ts'

export const SIGNING = 'a-signing-secret-of-thirty-two-chars'

/** Signpost in a workspace on this machine: the real server, road, store and delivery, and Slack's API as a loopback. */
export interface Workspace {
  readonly slack: Loopback
  readonly store: Store
  readonly converse: Converse
  readonly url: string
  readonly log: readonly string[]
  readonly idOf: (user: string) => string
  /** Send a payload as Slack does, signed; gives the status and the answer. */
  readonly post: (body: object | string, headers?: Record<string, string>) => Promise<{ status: number; body: string }>
  /** Wait until every answer is delivered and everything beside it done. */
  readonly settled: () => Promise<void>
  readonly stop: () => Promise<void>
  readonly link: (id: string) => Promise<string | null>
  readonly enter: (url: string | null) => Promise<string | null>
}

interface Options {
  readonly settings?: Partial<SlackSettings>
  readonly store?: Store
  readonly turn?: typeof import('../../../src/core/turn.ts')['turn']
  readonly slack?: Loopback
  readonly keys?: Buffer
}

export async function openWorkspace(options: Options = {}): Promise<Workspace> {
  const slack = options.slack ?? (await openLoopback())
  const store = options.store ?? memoryStore()
  const lines: string[] = []
  const log = createLog('debug', (line) => lines.push(line))
  const queue = createQueue()
  const senders = {}
  const delivery = createDelivery({ store, senders, queue, log, now: Date.now, lookEveryMs: 50 })
  const forgets: { forget?: Channel['forget'] } = {}
  const turned: typeof realTurn = options.turn ?? ((...args): Turn => realTurn(...args))
  const converse = converser({
    bot,
    turn: turned,
    store,
    log,
    now: Date.now,
    queue,
    delivery,
    forgotten: ({ to }, event, shown) => forgets.forget?.(to, event, shown),
  })
  const continues = createContinue({ store, queue, now: Date.now, publicUrl: 'https://signpost.example', days: 30 })
  const pseudonym = pseudonyms(options.keys ?? randomBytes(32))
  const settings: SlackSettings = {
    events: { signingSecret: new Secret(SIGNING) },
    access: { token: new Secret('xoxb-test') },
    apiUrl: slack.url,
    ...options.settings,
  }
  const wordsIn = (language: string) => bot.words[language] ?? bot.words.en!
  const channel = slackChannel(settings, {
    converse,
    continues,
    pseudonym,
    words: bot.words.en!,
    wordsIn,
    languages: Object.keys(bot.words),
    log,
    now: Date.now,
  })
  Object.assign(senders, { slack: channel.send })
  forgets.forget = channel.forget ?? null
  const { url, close } = await serving(channel.routes, { log })
  delivery.start()
  await channel.run?.()
  const settled = async () => {
    for (;;) {
      await converse.idle()
      await channel.idle()
      if ((await store.undelivered()).length === 0) break
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await channel.idle()
  }
  return {
    slack,
    store,
    converse,
    url,
    log: lines,
    idOf: (user) => pseudonym('slack', `T1:${user}`),
    post: async (body, headers = {}) => {
      const answer = await fetch(`${url}/slack/events`, { method: 'POST', ...signed(body, headers) })
      return { status: answer.status, body: await answer.text() }
    },
    settled,
    stop: async () => {
      await close()
      await channel.stop()
      await delivery.stop()
      if (options.slack === undefined) await slack.close()
    },
    link: continues.link,
    enter: (address) => continues.enter(/#continue=(.+)$/.exec(address ?? '')?.[1] ?? ''),
  }
}

/** A request as Slack writes it: events as JSON, everything else as a form. */
export function signed(body: object | string, more: Record<string, string> = {}, secret = SIGNING) {
  const isEvent = typeof body === 'object' && ('event' in body || 'challenge' in body)
  const text = typeof body === 'string' ? body : isEvent ? JSON.stringify(body) : formOf(body)
  const timestamp = String(Math.floor(Date.now() / 1000))
  const headers: Record<string, string> = {
    'content-type': isEvent ? 'application/json' : 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': signatureOf(timestamp, text, secret),
    ...more,
  }
  return { body: text, headers }
}

export const signatureOf = (timestamp: string, body: string, secret = SIGNING): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`

const formOf = (body: object): string =>
  'command' in body
    ? new URLSearchParams(body as Record<string, string>).toString()
    : new URLSearchParams({ payload: JSON.stringify(body) }).toString()
