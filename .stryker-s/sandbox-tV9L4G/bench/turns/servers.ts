// @ts-nocheck
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { compiled, ROOT, started } from '../child.ts'

/** A server in a process of its own. */
export interface Server {
  readonly port: number
  /** Megabytes of memory it holds; null where that cannot be told. */
  readonly memory: () => number | null
  /** Seconds of processor time it has used, the system's on its behalf included; null where that cannot be told. */
  readonly used: () => number | null
  readonly stop: () => Promise<void>
}

const MANY = '1000000'
const SETTINGS = {
  PORT: '0',
  HOST: '127.0.0.1',
  NODE_ENV: 'production',
  LOG_LEVEL: 'error',
  MASTER_KEY: '0123456789abcdef'.repeat(4),
  STORE_KEYS: `bench:${Buffer.alloc(32, 7).toString('base64')}`,
  MESSAGES_PER_MINUTE: '100000',
  ADDRESS_MESSAGES_PER_MINUTE: MANY,
  ADDRESS_CONVERSATIONS_PER_HOUR: MANY,
}

/** What every Signpost of the bench is set to: as in production, but for limits that one loud client would reach. */
export const settingsWith = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({ ...SETTINGS, ...more })

/** Signpost as it is shipped. */
export const signpost = (place: NodeJS.ProcessEnv): Promise<Server> => {
  const main = `${ROOT}dist/main.js`
  if (!existsSync(main)) throw new Error('dist/main.js is not there: run npm run build first')
  return up(started(main, [], settingsWith(place)))
}

/** One of those in `child.ts`. */
export const other = (kind: string, count: number, dataDir: string): Promise<Server> =>
  up(started(compiled('turns/child'), [kind, String(count)], settingsWith({ DATA_DIR: dataDir })))

async function up(child: ChildProcess): Promise<Server> {
  const ended = once(child, 'exit')
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      const found = /http:\/\/[^:]+:(\d+)/.exec(String(chunk))?.[1]
      if (found !== undefined) resolve(Number(found))
    })
    ended.then(() => reject(new Error('a server ended before it listened')), reject)
  })
  return {
    port,
    memory: () => memoryOf(child.pid),
    used: () => usedBy(child.pid),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

function memoryOf(pid: number | undefined): number | null {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(toldOf(pid, 'status'))?.[1]
  return kilobytes === undefined ? null : Number(kilobytes) / 1024
}

function usedBy(pid: number | undefined): number | null {
  // After the name: state, then numbers, of which the 12th and 13th are time in the program and in the system.
  const numbers = toldOf(pid, 'stat').split(') ')[1]?.split(' ') ?? []
  return numbers.length > 12 ? (Number(numbers[11]) + Number(numbers[12])) / TICKS_A_SECOND : null
}

const TICKS_A_SECOND = 100

/** What Linux tells of a process. */
function toldOf(pid: number | undefined, what: 'status' | 'stat'): string {
  const path = `/proc/${pid}/${what}`
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
