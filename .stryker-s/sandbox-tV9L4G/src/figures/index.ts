// @ts-nocheck
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { type Counter, createCounter, figuresOf } from './figures.ts'
import { monthsBefore, type Period } from './period.ts'
import type { Figures } from './publish.ts'
import type { FiguresStore } from './store.ts'

/** The operator's figures as the program needs them. */
interface OpenFigures {
  readonly kept: Counter['kept']
  /** The figures of a period; null while it is not over. */
  readonly read: (period: Period) => Promise<Figures | null>
  /** Those of the last twelve months that are over and have any, oldest first. */
  readonly recent: () => Promise<readonly Figures[]>
  /** Write what was counted last. */
  readonly close: () => Promise<void>
}

const FLUSH_MS = 5_000

/** Count into `DATA_DIR/figures` from now on. */
export async function openFigures(config: Pick<Config, 'dataDir'>, log: Log): Promise<OpenFigures> {
  const store = await openFiguresStore(config.dataDir)
  const counter = createCounter(store, Date.now)
  // A count that cannot be written is lost: figures are worth less than a turn.
  const flush = () => counter.flush().catch((error) => log.error('figures-failed', { error }))
  const timer = setInterval(flush, FLUSH_MS).unref()
  const read = async (period: Period) => {
    await flush()
    log.info('figures-read')
    return readFigures(store, period)
  }
  return {
    kept: counter.kept,
    read,
    recent: async () => {
      await flush()
      return recentFigures(store, Date.now())
    },
    close: async () => {
      clearInterval(timer)
      await flush()
    },
  }
}

/** Months in which nothing was counted are passed over: making figures of them would end their counting for nothing. */
async function recentFigures(store: FiguresStore, now: number): Promise<readonly Figures[]> {
  const found: Figures[] = []
  for (const period of monthsBefore(now, 12)) {
    const counted = (await store.published(period)) ?? Object.keys(await store.counts(period))[0]
    const figures = counted === undefined ? null : await readFigures(store, period)
    if (figures !== null) found.push(figures)
  }
  return found
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
