import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory } from 'botbuilder'
import restify from 'restify'
import { createBot } from '../../src/bot.ts'
import { openTeams } from '../../src/channels/teams/open.ts'
import { workWords } from '../../src/channels/teams/words.ts'
import { createContinue } from '../../src/continue/index.ts'
import { converser } from '../../src/converse.ts'
import { turn } from '../../src/core/turn.ts'
import { createDelivery } from '../../src/delivery.ts'
import { openKeys } from '../../src/keys.ts'
import { createLog } from '../../src/log.ts'
import { pseudonyms } from '../../src/pseudonym.ts'
import { createQueue } from '../../src/queue.ts'
import { makeServer } from '../../src/server/index.ts'
import { createLimiter } from '../../src/server/limiter.ts'
import { lowdbStore } from '../../src/storage/lowdb.ts'
import type { Contender, Opened } from './contender.ts'

/** Signpost answers this with two messages: the courtesy, and the question that waits. The echo answers with one. */
const TEXT = 'thanks'
const PLENTY = { messagesPerMinute: 1e6, addressMessagesPerMinute: 1e6, addressConversationsPerHour: 1e6 }

/** Signpost whole, but for the check of the token, which the bare bot leaves out too: turn, flushed document, acknowledgement, outbox. */
export const signpostInTeams: Contender = {
  name: 'Signpost',
  open: async () => {
    const teams = await openConnector()
    const folder = await mkdtemp(join(tmpdir(), 'signpost-bench-'))
    const { bot } = createBot(fileURLToPath(new URL('../..', import.meta.url)))
    const keys = await openKeys({ masterKey: null, storeKeys: [], production: false, dataDir: folder })
    const store = await lowdbStore(folder, keys)
    const log = createLog('silent')
    const queue = createQueue()
    const senders = {}
    const delivery = createDelivery({ store, senders, queue, log, now: Date.now })
    const converse = converser({ bot, turn, store, log, now: Date.now, queue, delivery })
    const words = workWords(bot.words.en!)
    const channel = await openTeams(
      { credentials: null, tenants: [], serviceHosts: [], sdk: 'botbuilder' },
      {
        converse,
        privately: createContinue({ store, queue, now: Date.now, publicUrl: null, days: 30 }),
        pseudonym: pseudonyms(keys.personIds),
        words: () => words,
        limiter: createLimiter(PLENTY),
        note: delivery.note,
        log,
        now: Date.now,
      },
    )
    Object.assign(senders, { teams: channel.send })
    const server = makeServer({
      routes: channel.routes,
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
    return sending(port, teams, settled, async () => {
      await server.close()
      await channel.stop?.()
      await delivery.stop()
      await store.close()
      await rm(folder, { recursive: true, force: true })
    })
  },
}

/** The echo bot of Microsoft's guide: it answers before it acknowledges, and keeps nothing. */
export const bareBotbuilder: Contender = {
  name: 'bare botbuilder',
  open: async () => {
    const teams = await openConnector()
    const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
    const echo = new ActivityHandler()
    echo.onMessage(async (context, next) => {
      await context.sendActivity(MessageFactory.text(`Echo: ${context.activity.text}`))
      await next()
    })
    const server = restify.createServer()
    server.use(restify.plugins.bodyParser())
    server.post('/api/messages', async (request, response) => {
      await adapter.process(request as never, response, (context) => echo.run(context))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const settled = async (sent: number) => {
      while (teams.posted() < sent) await rest()
    }
    return sending(server.address().port, teams, settled, () => new Promise((resolve) => server.close(() => resolve())))
  },
}

interface Connector {
  readonly url: string
  readonly posted: () => number
  readonly close: () => Promise<void>
}

/** Microsoft's connector, as fast as it can be: it counts the messages that are posted. */
async function openConnector(): Promise<Connector> {
  let posted = 0
  const server = createServer(async (request, response) => {
    const { type } = JSON.parse((await bodyOf(request)) || '{}')
    if (request.method === 'POST' && type === 'message') posted += 1
    response.setHeader('Content-Type', 'application/json')
    response.end(`{"id":"m${posted}"}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, posted: () => posted, close: () => close(server) }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections()
    server.close(() => resolve())
  })

const rest = () => new Promise((resolve) => setTimeout(resolve, 2))

function sending(
  port: number,
  teams: Connector,
  settled: (sent: number) => Promise<void>,
  stop: () => Promise<void>,
): Opened {
  let sent = 0
  return {
    send: async (person, n) => {
      const body = JSON.stringify({
        type: 'message',
        id: `a${person}-${n}`,
        channelId: 'msteams',
        serviceUrl: teams.url,
        from: { id: `29:${person}` },
        recipient: { id: '28:bot' },
        conversation: { id: `c${person}`, conversationType: 'personal' },
        text: TEXT,
      })
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`http://127.0.0.1:${port}/api/messages`, { method: 'POST', body, headers })
      await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`answered ${answer.status}`)
      sent += 1
    },
    settled: () => settled(sent),
    close: async () => {
      await teams.close()
      await stop()
    },
  }
}
