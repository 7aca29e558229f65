import { createServer, plugins } from 'restify'
import { render } from '../../src/channels/web/render.ts'
import { summaryLines } from '../../src/core/summary.ts'
import { turn } from '../../src/core/turn.ts'
import { securityHeaders } from '../../src/server/headers.ts'
import { intakeBot, need } from '../engine/botbuilder.ts'
import { people, putInStore } from './people.ts'
import { DEEDS, inboundOf } from './script.ts'

// One server in a process of its own: prints the address it answers at. Started by bench/turns.ts.

const [kind = '', count = '0'] = process.argv.slice(2)
const up = (address: string) => process.stdout.write(`answers at ${address}\n`)

/** Gives back the JSON it was sent: the least restify does for a request like ours. */
function echo(): void {
  const server = createServer()
  server.use(plugins.bodyParser())
  server.post('/web/events', (request, response, next) => {
    response.send(200, request.body)
    next()
  })
  server.listen(0, '127.0.0.1', () => up(server.url))
}

/** The same JSON in and out as Signpost's, under the same headers, and nothing in between: what restify takes of a turn. */
async function sameJson(): Promise<void> {
  const { createBot }: typeof import('../../src/bot.ts') = await built('bot')
  const { bot } = createBot(process.cwd())
  const at = new Date().toISOString()
  const answers = new Map(
    [...people(bot, DEEDS.length)].map(({ conversation }, n) => {
      const { replies, conversation: next } = turn(bot, conversation, inboundOf(n, at))
      return [keyOf(DEEDS[n] ?? {}), render({ kind: 'heard', replies, conversation: next }, summaryLines(bot, next))]
    }),
  )
  const headers = Object.entries(securityHeaders([]))
  const server = createServer()
  server.use(plugins.bodyParser())
  server.post('/web/events', (request, response, next) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    response.send(200, answers.get(keyOf(request.body)))
    next()
  })
  server.listen(0, '127.0.0.1', () => up(server.url))
}

const keyOf = (deed: { readonly step?: string; readonly text?: string }): string => deed.step ?? deed.text ?? ''

/** Bot Framework over restify, as its samples do it: answers in the response, state in its memory storage. */
function botbuilder(): void {
  const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = need('botbuilder')
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
  const { logic } = intakeBot()
  const server = createServer()
  server.use(plugins.bodyParser())
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request, response, logic)
  })
  server.listen(0, '127.0.0.1', () => up(server.url))
}

const built = (name: string) => import(new URL(`../../dist/${name}.js`, import.meta.url).href)

/** Signpost as it is built and whole, but for the disk. */
async function signpostInMemory(): Promise<void> {
  const root = process.cwd()
  const { makeApp }: typeof import('../../src/app.ts') = await built('app')
  const { createBot }: typeof import('../../src/bot.ts') = await built('bot')
  const { readConfig }: typeof import('../../src/config.ts') = await built('config')
  const { createLog }: typeof import('../../src/log.ts') = await built('log')
  const { memoryStore }: typeof import('../../src/storage/memory.ts') = await built('storage/memory')
  const config = readConfig(process.env)
  const store = memoryStore()
  await putInStore(store, people(createBot(root).bot, Number(count)))
  const app = await makeApp({ config, root, log: createLog(config.logLevel), store })
  up(await app.start())
}

const START: Readonly<Record<string, () => void | Promise<void>>> = {
  echo,
  'same-json': sameJson,
  botbuilder,
  memory: signpostInMemory,
}
process.once('SIGTERM', () => process.exit(0))
const start = START[kind]
if (start === undefined) throw new Error(`no server is called ${kind}`)
await start()
