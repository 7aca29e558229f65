import { request } from 'node:http'
import type { Channel } from '../../../src/channels/channel.ts'
import { type TeamsMeans, teamsChannel } from '../../../src/channels/teams/index.ts'
import { botbuilderConnector } from '../../../src/channels/teams/sdk/botbuilder.ts'
import { loopbackServiceUrls } from '../../../src/channels/teams/service-url.ts'
import { workWords } from '../../../src/channels/teams/words.ts'
import { createContinue } from '../../../src/continue/index.ts'
import { type Converse, converser } from '../../../src/converse.ts'
import { turn } from '../../../src/core/turn.ts'
import { createDelivery } from '../../../src/delivery.ts'
import { createLog } from '../../../src/log.ts'
import { pseudonyms } from '../../../src/pseudonym.ts'
import { createQueue } from '../../../src/queue.ts'
import { createLimiter } from '../../../src/server/limiter.ts'
import { memoryStore } from '../../../src/storage/memory.ts'
import type { Store } from '../../../src/storage/store.ts'
import { bot } from '../../bot.ts'
import { serving } from '../../server/serving.ts'
import { type Platform, startPlatform } from './platform.ts'

/** Signpost in Teams on this machine: the real server, road, store and delivery, and Microsoft's side beside it. */
export interface Office {
  readonly platform: Platform
  readonly store: Store
  readonly converse: Converse
  /** Open a one-time link; gives the key of the page, or null when it is not good. */
  readonly enter: (link: string) => Promise<string | null>
  readonly idOf: (conversation: string) => string
  /** Send an activity as the Bot Framework does; gives the status. A header may be sent several times. */
  readonly post: (activity: object, headers?: Headers, query?: string) => Promise<number>
  /** Wait until every reply is delivered. */
  readonly settled: () => Promise<void>
  readonly stop: () => Promise<void>
}

type Headers = Readonly<Record<string, string | readonly string[]>>
type Options = Partial<Pick<TeamsMeans, 'gate' | 'tenants' | 'serviceUrls' | 'connector' | 'limiter'>> & {
  readonly turn?: typeof turn
  readonly store?: Store
  readonly platform?: Platform
}

const PLENTY = { messagesPerMinute: 10_000, addressMessagesPerMinute: 10_000, addressConversationsPerHour: 10_000 }

/** Open it without proofs, unless a gate is given. */
export async function openOffice(options: Options = {}): Promise<Office> {
  const platform = options.platform ?? (await startPlatform())
  const store = options.store ?? memoryStore()
  const log = createLog('debug', () => {})
  const queue = createQueue()
  const senders = {}
  const delivery = createDelivery({ store, senders, queue, log, now: Date.now, lookEveryMs: 50 })
  const forgets: { forget?: Channel['forget'] } = {}
  const converse = converser({
    bot,
    turn: options.turn ?? turn,
    store,
    log,
    now: Date.now,
    queue,
    delivery,
    forgotten: ({ to }, event, shown) => forgets.forget?.(to, event, shown),
  })
  const pseudonym = pseudonyms(Buffer.alloc(32, 7))
  const continues = createContinue({ store, queue, now: Date.now, publicUrl: 'https://signpost.example', days: 30 })
  const channel = teamsChannel({
    converse,
    privately: continues,
    connector: botbuilderConnector(null),
    note: delivery.note,
    limiter: createLimiter(PLENTY),
    pseudonym,
    words: (language) => workWords(bot.words[language] ?? bot.words.en!),
    log,
    now: Date.now,
    gate: null,
    tenants: [],
    serviceUrls: loopbackServiceUrls,
    ...options,
  })
  Object.assign(senders, { teams: channel.send })
  forgets.forget = channel.forget ?? null
  const { url, close } = await serving(channel.routes, { log })
  delivery.start()
  return {
    platform,
    store,
    converse,
    enter: (link) => continues.enter(link.replace(/^.*#continue=/, '')),
    idOf: (conversation) => pseudonym('teams', `msteams:${conversation}`),
    post: (activity, headers = {}, query = '') => post(url, `/api/messages${query}`, JSON.stringify(activity), headers),
    settled: async () => {
      do {
        await converse.idle()
        await new Promise((resolve) => setTimeout(resolve, 5))
      } while ((await store.undelivered()).length > 0)
    },
    stop: async () => {
      await close()
      await delivery.stop()
      await channel.stop?.()
      if (options.platform === undefined) await platform.close()
    },
  }
}

const post = (url: string, path: string, body: string, headers: Headers): Promise<number> =>
  new Promise((resolve, reject) => {
    // A list of headers has to name the host itself.
    const all = {
      host: '127.0.0.1',
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    }
    // As a flat list, for only so does Node send a header twice.
    const flat = Object.entries(all).flatMap(([name, values]) => [values].flat().flatMap((value) => [name, value]))
    const asked = request(`${url}${path}`, { method: 'POST', headers: flat as never }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
    })
    asked.on('error', reject).end(body)
  })
