import { createServer, plugins } from 'restify'
import type { Bot } from '../../src/core/bot.ts'
import { intakeBot, need } from '../engine/botbuilder.ts'
import { filesAlone } from './files-alone.ts'
import { people, putInStore } from './people.ts'
import { sameJson } from './same-json.ts'

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

/** What restify takes of a turn, alone or with one part of a turn done before each answer. */
async function alone(
  part: (bot: Bot) => Promise<Parameters<typeof sameJson>[2]> = async () => () => {},
): Promise<void> {
  const { createBot }: typeof import('../../src/bot.ts') = await built('bot')
  const { bot } = createBot(process.cwd())
  sameJson(bot, up, await part(bot))
}

/** Only the screen for danger, which comes before everything and is never skipped. */
const screened = () =>
  alone(async ({ screen }) => ({ text }) => {
    if (text !== undefined) screen({ text, recent: [], asking: false, language: 'en' })
  })

/** Only the files of a turn: one read, one written and flushed. */
const filed = () =>
  alone(async () =>
    filesAlone(process.env.DATA_DIR ?? '', {
      ...(await built('storage/durable-file')),
      ...(await built('storage/folders')),
    }),
  )

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
  'same-json': alone,
  screened,
  filed,
  botbuilder,
  memory: signpostInMemory,
}
process.once('SIGTERM', () => process.exit(0))
const start = START[kind]
if (start === undefined) throw new Error(`no server is called ${kind}`)
await start()
