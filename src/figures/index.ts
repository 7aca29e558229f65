import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import type { Route } from '../channels/channel.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { Limiter } from '../server/limiter.ts'
import { type Counter, createCounter, figuresOf } from './figures.ts'
import { figuresRoute } from './route.ts'
import type { FiguresStore } from './store.ts'

/** The operator's figures as the program needs them. */
interface OpenFigures {
  readonly kept: Counter['kept']
  /** Where their bearer reads them; none without OPERATOR_TOKEN. */
  readonly routes: readonly Route[]
  /** Write what was counted last. */
  readonly close: () => Promise<void>
}

const FLUSH_MS = 5_000

/** Count into `DATA_DIR/figures` from now on. */
export async function openFigures(config: Config, limiter: Limiter, log: Log): Promise<OpenFigures> {
  const store = await openFiguresStore(config.dataDir)
  const counter = createCounter(store, Date.now)
  // A count that cannot be written is lost: figures are worth less than a turn.
  const flush = () => counter.flush().catch((error) => log.error('figures-failed', { error }))
  const timer = setInterval(flush, FLUSH_MS).unref()
  const read = async (period: string) => {
    await flush()
    log.info('figures-read')
    return readFigures(store, period)
  }
  return {
    kept: counter.kept,
    routes: config.operatorToken === null ? [] : [figuresRoute(config.operatorToken, read, limiter.operator)],
    close: async () => {
      clearInterval(timer)
      await flush()
    },
  }
}

/** Where the figures of a data folder are. */
export const openFiguresStore = async (dataDir: string): Promise<FiguresStore> =>
  (await import('../storage/figures-file.ts')).figuresFile(join(dataDir, 'figures'))

/** The figures of a period by today's clock and real chance; null while it is not over. */
export const readFigures = (store: FiguresStore, period: string) =>
  figuresOf(store, period, { now: Date.now(), chance })

const FINE = 2 ** 47

/** From the system's source of randomness: noise that can be foreseen can be taken away. */
const chance = (): number => randomInt(FINE) / FINE
