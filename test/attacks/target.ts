import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { openKeys } from '../../src/keys.ts'
import { createSeal } from '../../src/storage/seal.ts'
import { root } from '../bot.ts'
import { fastFolder } from '../fast-folder.ts'

/** The built program in a folder of its own, as an attacker finds it: every door open, and logging all it can. */
export interface Target {
  readonly port: number
  readonly url: string
  /** The folder it was started in; all it may write is in `data/`. */
  readonly folder: string
  readonly alive: () => boolean
  /** All it printed so far. */
  readonly printed: () => string
  readonly stop: () => Promise<void>
}

export const OPERATOR = 'operator-token-that-no-attacker-has'
const METRICS = 'metrics-token-that-no-attacker-has-either'

/** Start the program and wait until it answers. */
export async function startTarget(env: Record<string, string> = {}): Promise<Target> {
  const folder = await fastFolder('target')
  await mkdir(join(folder, 'data'))
  const child: ChildProcess = spawn(process.execPath, [join(root, 'dist/main.js')], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      PORT: '0',
      DATA_DIR: join(folder, 'data'),
      LOG_LEVEL: 'debug',
      OPERATOR_TOKEN: OPERATOR,
      METRICS_TOKEN: METRICS,
      MESSAGES_PER_MINUTE: '100000',
      ADDRESS_MESSAGES_PER_MINUTE: '1000000',
      ADDRESS_CONVERSATIONS_PER_HOUR: '1000000',
      ...env,
    },
  })
  const printed: string[] = []
  // Not its exit: what it printed last may still be on its way then.
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr?.on('data', (chunk) => printed.push(String(chunk)))
    child.stdout?.on('data', (chunk) => {
      printed.push(String(chunk))
      const found = /http:\/\/\S+\//.exec(printed.join(''))?.[0]
      if (found !== undefined) resolve(found)
    })
    gone.then(() => reject(new Error(`the program ended: ${printed.join('')}`)))
  })
  return {
    url,
    port: Number(new URL(url).port),
    folder,
    alive: () => child.exitCode === null && child.signalCode === null,
    printed: () => printed.join(''),
    stop: async () => {
      child.kill('SIGTERM')
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** What the metrics say now. */
export const metricsOf = async ({ url }: Target): Promise<string> =>
  (await fetch(`${url}metrics`, { headers: { Authorization: `Bearer ${METRICS}` } })).text()

/** Every file it has written, by its name; conversations as whoever has the keys can read them. */
export async function filesOf({
  folder,
}: Target): Promise<readonly { readonly name: string; readonly text: Buffer }[]> {
  const data = join(folder, 'data')
  const seal = createSeal(await openKeys({ masterKey: null, storeKeys: [], production: false, dataDir: data }))
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(
    files.map(async (path) => {
      const [, spread, rest] = /conversations\/([0-9a-f]{2})\/([0-9a-f]{62})$/.exec(path) ?? []
      const bytes = await readFile(path)
      const document = spread === undefined ? null : seal.open(`${spread}${rest}`, bytes)
      return { name: relative(folder, path), text: document === null ? bytes : Buffer.from(JSON.stringify(document)) }
    }),
  )
}

const OURS = [
  /^data$/,
  /^data\/(lock|development-key)$/,
  /^data\/erased(\/[0-9a-f]{64})?$/,
  /^data\/outbox(\/[0-9a-f]{64})?$/,
  /^data\/(scratch|conversations|figures|figures\/scratch)$/,
  /^data\/(figures\/)?scratch\/[0-9a-f-]{36}$/,
  /^data\/dialogs(\/[0-9a-f]{32}\.json)?$/,
  /^data\/conversations\/[0-9a-f]{2}(\/[0-9a-f]{62})?$/,
  /^data\/figures\/\d{4}(-\d\d)?\.(counts|figures)\.json$/,
]

/** Files in the folder that the program has no reason to make. */
export async function strayFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !OURS.some((shape) => shape.test(path)))
}
