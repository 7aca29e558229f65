import { createHmac, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { App, HTTPReceiver, LogLevel } from '@slack/bolt'
import { createBot } from '../../src/bot.ts'
import { slackChannel } from '../../src/channels/slack/index.ts'
import { createContinue } from '../../src/continue/index.ts'
import { converser } from '../../src/converse.ts'
import { turn } from '../../src/core/turn.ts'
import { createDelivery } from '../../src/delivery.ts'
import { openKeys } from '../../src/keys.ts'
import { createLog } from '../../src/log.ts'
import { pseudonyms } from '../../src/pseudonym.ts'
import { createQueue } from '../../src/queue.ts'
import { Secret } from '../../src/secret.ts'
import { makeServer } from '../../src/server/index.ts'
import { lowdbStore } from '../../src/storage/lowdb.ts'
import type { Contender, Opened } from './contender.ts'

const SECRET = randomBytes(16).toString('hex')
/** Signpost answers this with two messages: the courtesy, and the question that waits. Bolt answers with one. */
const TEXT = 'thanks'

/** Signpost whole: signature, turn, the encrypted document flushed to disk, acknowledgement, delivery from the outbox. */
export const signpost: Contender = {
  name: 'Signpost',
  open: async () => {
    const slack = await openSlack()
    const folder = await mkdtemp(join(tmpdir(), 'signpost-bench-'))
    const { bot } = createBot(fileURLToPath(new URL('../..', import.meta.url)))
    const keys = await openKeys({ masterKey: null, storeKeys: [], production: false, dataDir: folder })
    const store = await lowdbStore(folder, keys)
    const log = createLog('silent')
    const queue = createQueue()
    const senders = {}
    const delivery = createDelivery({ store, senders, queue, log, now: Date.now })
    const converse = converser({ bot, turn, store, log, now: Date.now, queue, delivery })
    const continues = createContinue({ store, queue, now: Date.now, publicUrl: null, days: 30 })
    const channel = slackChannel(
      {
        events: { signingSecret: new Secret(SECRET) },
        access: { token: new Secret('xoxb-bench') },
        apiUrl: slack.url,
      },
      { converse, continues, pseudonym: pseudonyms(keys.personIds), words: bot.words.en!, log, now: Date.now },
    )
    Object.assign(senders, { slack: channel.send })
    const { routes } = channel
    const server = makeServer({
      routes,
      files: [],
      origins: [],
      trustedProxies: 0,
      ready: async () => true,
      log,
      metrics: null,
    })
    const port = await server.listen(0, '127.0.0.1')
    delivery.start()
    const settled = async () => {
      await converse.idle()
      while ((await store.undelivered()).length > 0) await rest()
    }
    return sending(`http://127.0.0.1:${port}/slack/events`, slack, settled, async () => {
      await server.close()
      await channel.stop()
      await delivery.stop()
      await store.close()
      await rm(folder, { recursive: true, force: true })
    })
  },
}

/** Bolt as its guide begins: it acknowledges at once, keeps nothing, and says one sentence back. */
export const bareBolt: Contender = {
  name: 'bare Bolt',
  open: async () => {
    const slack = await openSlack()
    const receiver = new HTTPReceiver({ signingSecret: SECRET, logLevel: LogLevel.ERROR })
    const app = new App({
      token: 'xoxb-bench',
      receiver,
      logLevel: LogLevel.ERROR,
      clientOptions: { slackApiUrl: slack.url },
    })
    app.message(async ({ say }) => {
      await say('You are welcome.')
    })
    const server = createServer((request, response) => void receiver.requestListener(request, response))
    const port = await listen(server)
    const settled = async (sent: number) => {
      while (slack.posted() < sent) await rest()
    }
    return sending(`http://127.0.0.1:${port}/slack/events`, slack, settled, () => close(server))
  },
}

interface Slack {
  readonly url: string
  readonly posted: () => number
  readonly close: () => Promise<void>
}

/** Slack's Web API, as fast as it can be: it counts what is posted. */
async function openSlack(): Promise<Slack> {
  let posted = 0
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      if (request.url?.endsWith('chat.postMessage')) posted += 1
      response.setHeader('Content-Type', 'application/json')
      response.end('{"ok":true,"team_id":"T1","user_id":"UBOT","bot_id":"BBOT","ts":"1.1","messages":[]}')
    })
  })
  const port = await listen(server)
  return { url: `http://127.0.0.1:${port}/api/`, posted: () => posted, close: () => close(server) }
}

const listen = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections()
    server.close(() => resolve())
  })

const rest = () => new Promise((resolve) => setTimeout(resolve, 2))

function sending(
  url: string,
  slack: Slack,
  settled: (sent: number) => Promise<void>,
  stop: () => Promise<void>,
): Opened {
  let sent = 0
  return {
    send: async (person, n) => {
      const body = JSON.stringify({
        type: 'event_callback',
        team_id: 'T1',
        api_app_id: 'A1',
        event_id: `Ev${person}-${n}`,
        event: {
          type: 'message',
          channel_type: 'im',
          channel: `D${person}`,
          user: `U${person}`,
          text: TEXT,
          ts: `${n}.${person}`,
        },
        authorizations: [{ team_id: 'T1', enterprise_id: null, user_id: 'UBOT', is_bot: true }],
      })
      const timestamp = String(Math.floor(Date.now() / 1000))
      const signature = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex')
      const headers = {
        'content-type': 'application/json',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': `v0=${signature}`,
      }
      const answer = await fetch(url, { method: 'POST', body, headers })
      await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`answered ${answer.status}`)
      sent += 1
    },
    settled: () => settled(sent),
    close: async () => {
      await stop()
      await slack.close()
    },
  }
}
