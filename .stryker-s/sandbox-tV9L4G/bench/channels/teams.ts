// @ts-nocheck
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory } from 'botbuilder'
import restify from 'restify'
import { openTeams } from '../../src/channels/teams/open.ts'
import { workWords } from '../../src/channels/teams/words.ts'
import { createLimiter } from '../../src/server/limiter.ts'
import { type Contender, hangUp, listen, type Opened, type Platform, rest, sending } from './contender.ts'
import { whole } from './whole.ts'

/** Signpost answers this with two messages: the courtesy, and the question that waits. The echo answers with one. */
const TEXT = 'thanks'
const PLENTY = { messagesPerMinute: 1e6, addressMessagesPerMinute: 1e6, addressConversationsPerHour: 1e6 }

/** Signpost, but for the check of the token, which the bare bot leaves out too. */
export const signpostInTeams: Contender = {
  name: 'Signpost',
  open: async () => {
    const teams = await openConnector()
    const { url, settled, stop } = await whole('teams', ({ bot, continues, delivery, ...parts }) => {
      const words = workWords(bot.words.en!)
      return openTeams(
        { credentials: null, tenants: [], serviceHosts: [], sdk: 'botbuilder' },
        {
          ...parts,
          privately: continues,
          words: () => words,
          limiter: createLimiter(PLENTY),
          note: delivery.note,
          now: Date.now,
        },
      )
    })
    return fromTeams(url, teams, settled, stop)
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
    const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
    return fromTeams(`http://127.0.0.1:${server.address().port}`, teams, settled, stop)
  },
}

/** Microsoft's connector. */
async function openConnector(): Promise<Platform> {
  let posted = 0
  const server = createServer(async (request, response) => {
    const { type } = JSON.parse((await text(request)) || '{}')
    if (request.method === 'POST' && type === 'message') posted += 1
    response.setHeader('Content-Type', 'application/json')
    response.end(`{"id":"m${posted}"}`)
  })
  const port = await listen(server)
  return { url: `http://127.0.0.1:${port}/`, posted: () => posted, close: () => hangUp(server) }
}

const fromTeams = (
  url: string,
  platform: Platform,
  settled: (sent: number) => Promise<void>,
  stop: () => Promise<void>,
): Opened =>
  sending({
    url: `${url}/api/messages`,
    platform,
    settled,
    stop,
    message: (person, n) => ({ body: JSON.stringify(activity(person, n, platform.url)), headers: {} }),
  })

const activity = (person: number, n: number, serviceUrl: string) => ({
  type: 'message',
  id: `a${person}-${n}`,
  channelId: 'msteams',
  serviceUrl,
  from: { id: `29:${person}` },
  recipient: { id: '28:bot' },
  conversation: { id: `c${person}`, conversationType: 'personal' },
  text: TEXT,
})
