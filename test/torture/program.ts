import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { root } from '../root.ts'

/** A step of writing, as `disk.mjs` names them, and which one of them is the last. */
export interface Aim {
  readonly step: string
  readonly when: 'before' | 'within' | 'after'
  readonly left: number
  /** The machine goes on, with all that was written and never flushed; without it, the power fails. */
  readonly only?: 'program'
}

/** What goes wrong with the disk from now on. */
export type Trouble = { readonly code: 'ENOSPC' | 'EROFS' | 'EIO' } | { readonly stallMs: number }

/** The built program, to be ended at any moment and started again. */
export interface Program {
  /** Where it answers; null while it does not run. */
  readonly url: () => string | null
  readonly start: (aim?: Aim) => Promise<void>
  /** Ends at this step of its writing. */
  readonly aim: (aim: Aim) => void
  /** Resolves once it is so. */
  readonly trouble: (trouble: Trouble | null) => Promise<void>
  /** SIGKILL, from outside. */
  readonly kill: () => void
  /** The power fails: what was never flushed is gone. */
  readonly cut: () => void
  /** Resolves once it has ended. */
  readonly ended: () => Promise<void>
  /** Finish what is in flight, and end. */
  readonly stop: () => Promise<void>
  /** How many steps of writing it took since its start, by name. */
  readonly steps: () => Promise<Readonly<Record<string, number>>>
}

const DISK = join(root, 'test', 'torture', 'disk.mjs')

/** A program that keeps its conversations where `env` says. */
export function makeProgram(env: Readonly<Record<string, string>>): Program {
  let child: ChildProcess | null = null
  let url: string | null = null
  let gone: Promise<unknown> = Promise.resolve()
  const send = (order: object) => {
    if (child?.connected) child.send(order, () => {})
  }
  const steps = (): Promise<Record<string, number>> =>
    new Promise((resolve) => {
      child?.once('message', (message: { steps: Record<string, number> }) => resolve(message.steps))
      send({ count: true })
    })
  return {
    url: () => url,
    aim: (aim) => send({ aim }),
    trouble: async (trouble) => {
      send({ trouble })
      await steps()
    },
    kill: () => child?.kill('SIGKILL'),
    cut: () => send({ cut: true }),
    ended: async () => void (await gone),
    stop: async () => {
      child?.kill('SIGTERM')
      await gone
    },
    steps,
    start: async (aim) => {
      const torture = { TORTURE: JSON.stringify({ carry: join(env.DATA_DIR ?? '', 'carried'), ...(aim && { aim }) }) }
      const mine = spawn(process.execPath, ['--import', DISK, join(root, 'dist', 'main.js')], {
        cwd: env.DATA_DIR,
        env: { PATH: process.env.PATH ?? '', PORT: '0', LOG_LEVEL: 'error', ...ROOMY, ...env, ...torture },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      })
      child = mine
      gone = once(mine, 'close').then(() => {
        url = null
      })
      let said = ''
      await new Promise<void>((resolve) => {
        const listen = (chunk: unknown) => {
          said += String(chunk)
          const found = /http:\/\/\S+\//.exec(said)?.[0]
          if (found === undefined || url !== null) return
          url = found
          resolve()
        }
        mine.stdout?.on('data', listen)
        mine.stderr?.on('data', listen)
        void gone.then(() => resolve())
      })
      // A program that was to end while it starts may do so; any other must come up.
      if (url === null && aim === undefined) throw new Error(`the program does not start: ${said}`)
    },
  }
}

const ROOMY = {
  MESSAGES_PER_MINUTE: '100000',
  ADDRESS_MESSAGES_PER_MINUTE: '100000',
  ADDRESS_CONVERSATIONS_PER_HOUR: '100000',
}
