import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigError, readConfig } from './config.ts'
import { createLog } from './log.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Settings may stand in a file `.env` where the program is started; the environment outranks it. */
function readEnvironment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile(resolve('.env'))
  return process.env
}

async function start(): Promise<void> {
  const config = readConfig(readEnvironment())
  const log = createLog(config.logLevel)
  const { makeApp } = await import('./app.ts')
  const app = await makeApp({ config, root: ROOT, log })
  const address = await app.start()
  for (const name of app.missing) log.warn('page-missing', { route: name })
  print(process.stdout, welcome(address, app.missing))
  stopOnSignal(app.stop)
}

const welcome = (address: string, missing: readonly string[]): readonly string[] => [
  missing.length > 0
    ? `Signpost answers at ${address}, but its page is not built (${missing.join(', ')}): run npm run build`
    : `Signpost is ready. Open ${address}`,
  'Channels on: web. To talk in a terminal instead: npx signpost chat',
]

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Asked twice: the person at the keyboard does not want to wait.
      if (stopping) process.exit(1)
      stopping = true
      stop().then(
        () => process.exit(0),
        (error) => fail(error),
      )
    })
  }
}

/** A reason we know is told in one line each; one we do not, with its place, for whoever mends it. */
function fail(error: unknown): void {
  const known =
    error instanceof ConfigError || (error instanceof Error && error.name === 'StartError' && 'lines' in error)
  print(
    process.stderr,
    known ? (error as ConfigError).lines : [error instanceof Error ? (error.stack ?? error.message) : String(error)],
  )
  process.exitCode = 1
}

const print = (to: NodeJS.WriteStream, lines: readonly string[]) => to.write(`${lines.join('\n')}\n`)

start().catch((error) => {
  fail(error)
  process.exit()
})
