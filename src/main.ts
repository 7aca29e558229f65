import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { App } from './app.ts'
import { readConfig } from './config.ts'
import { createLog, type Log } from './log.ts'
import { findRoot } from './root.ts'
import { StartError } from './start-error.ts'
import { WORK_CHATS } from './work-chats.ts'

/** Settings may stand in a file `.env` where the program is started; the environment outranks it. */
function readEnvironment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile(resolve('.env'))
  return process.env
}

/**
 * Memory is cleared as a whole only when it has doubled. Node's own measure, about a tenth more, comes to a clearing every
 * few seconds that takes all processors for some 75 ms, at which everybody waits.
 */
const SELDOM_CLEARED = '--heap-growing-percent=100'

async function start(): Promise<void> {
  setFlagsFromString(SELDOM_CLEARED)
  const config = readConfig(readEnvironment())
  const log = createLog(config.logLevel)
  const { makeApp } = await import('./app.ts')
  const app = await makeApp({ config, root: findRoot(), log })
  const address = await app.start()
  stopOnSignal(app.stop)
  dieQuietly(log)
  if (app.notices.length > 0) print(process.stderr, app.notices)
  print(process.stdout, welcome(address, app))
}

const welcome = (address: string, { missing, channels }: App): readonly string[] => [
  missing.length > 0
    ? `Signpost answers at ${address}, but its page is not built (${missing.join(', ')}): run npm run build`
    : `Signpost is ready. Open ${address}`,
  `Channels on: ${channels.join(', ')}. To talk in a terminal instead: npx signpost chat`,
  ...Object.entries(WORK_CHATS)
    .filter(([name]) => !channels.includes(name))
    .map(([name, setting]) => `Off: ${name} (set ${setting}; deploy/${name}/README.md shows how)`),
]

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Asked twice: the person at the keyboard does not want to wait.
      if (stopping) process.exit(1)
      stopping = true
      stop().then(() => process.exit(0), fail)
    })
  }
}

/** A reason we know is told in one line each; one we do not, with its place, for whoever mends it. */
function fail(error: unknown): never {
  const unknown = error instanceof Error ? (error.stack ?? error.message) : String(error)
  print(process.stderr, error instanceof StartError ? error.lines : [unknown])
  process.exit(1)
}

/** Node would print the message of an error nobody caught, and that may quote a person. */
function dieQuietly(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.error('crashed', { error })
    process.exit(1)
  })
}

const print = (to: NodeJS.WriteStream, lines: readonly string[]) => to.write(`${lines.join('\n')}\n`)

start().catch(fail)
