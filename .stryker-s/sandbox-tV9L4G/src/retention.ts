// @ts-nocheck
import type { Log } from './log.ts'
import type { Limits, Store } from './storage/store.ts'

/** Removes conversations that were kept long enough, at the start and then every hour. */
export interface Retention {
  readonly start: () => void
  /** Resolves when a sweep that is running is done. */
  readonly stop: () => Promise<void>
}

export interface RetentionSettings {
  /** Days after the person was last seen. */
  readonly idleDays: number
  /** The same for conversations that came to their end; null for no difference. */
  readonly finishedDays: number | null
}

const DAY_MS = 24 * 60 * 60_000
const HOUR_MS = 60 * 60_000
/** No backup should be kept for longer than a year: after this, nothing can bring back who asked to be forgotten. */
const ERASED_DAYS = 400

/** What is too old at this moment (milliseconds since 1970). */
export function limitsAt(now: number, { idleDays, finishedDays }: RetentionSettings): Limits {
  const before = (days: number) => new Date(now - days * DAY_MS).toISOString()
  return {
    idleBefore: before(idleDays),
    finishedBefore: before(Math.min(finishedDays ?? idleDays, idleDays)),
    erasedBefore: before(ERASED_DAYS),
  }
}

/** Make a sweeper that rests until it is started. */
export function createRetention(
  store: Pick<Store, 'sweep'>,
  settings: RetentionSettings,
  { log, now }: { readonly log: Log; readonly now: () => number },
): Retention {
  let timer: NodeJS.Timeout | null = null
  let running: Promise<void> | null = null
  const sweep = () => {
    running ??= store
      .sweep(limitsAt(now(), settings))
      .then((count) => log.info('swept', { count }))
      .catch((error) => log.error('sweep-failed', { error }))
      .finally(() => {
        running = null
      })
  }
  return {
    start: () => {
      sweep()
      timer = setInterval(sweep, HOUR_MS).unref()
    },
    stop: async () => {
      if (timer !== null) clearInterval(timer)
      await running
    },
  }
}
