// @ts-nocheck
import type { Shown } from '../../converse.ts'
import type { Log } from '../../log.ts'
import { type Address, fromText } from './address.ts'
import { type Connector, ConnectorError } from './connector.ts'
import type { ServiceUrls } from './service-url.ts'

export interface ForgetMeans {
  readonly connector: Pick<Connector, 'remove'>
  readonly serviceUrls: ServiceUrls
  readonly log: Log
  /** How long to wait before another try when the platform names no time. */
  readonly pauseMs?: number
}

/** Deletes what we said to someone who asked to be forgotten. What they wrote is theirs: Teams lets no bot delete it. */
export interface Forget {
  readonly forget: (to: string, event: string, shown: readonly Shown[]) => void
  /** Resolves when each message was tried once more at most. */
  readonly stop: () => Promise<void>
}

/** A message that cannot be deleted after as many tries stays. */
const TRIES = 6
const PAUSE_MS = 2_000
/** The platform may ask for a pause, not for one without end. */
const LONGEST_PAUSE_MS = 60_000

/** Make it. Newest first, for those are in sight. */
export function createForget({ connector, serviceUrls, log, pauseMs = PAUSE_MS }: ForgetMeans): Forget {
  const working = new Set<Promise<void>>()
  let stopping = false

  async function remove(address: Address, message: string, attempt = 1): Promise<void> {
    const error: unknown = await connector.remove(address, message).catch((failure) => failure)
    if (error === undefined || isGone(error)) return
    if (attempt === TRIES || stopping) return log.error('channel-failed', { error })
    await new Promise((resolve) => setTimeout(resolve, pauseOf(error, pauseMs)))
    return remove(address, message, attempt + 1)
  }

  async function removeAll(to: string, shown: readonly Shown[]): Promise<void> {
    const address = fromText(to)?.address
    if (address === undefined || !serviceUrls(address.serviceUrl)) return
    for (const { message } of shown.toReversed()) await remove(address, message)
  }

  return {
    forget: (to, _, shown) => {
      const work = removeAll(to, shown).finally(() => working.delete(work))
      working.add(work)
    },
    stop: async () => {
      stopping = true
      await Promise.all(working)
    },
  }
}

/** Already deleted, by the person or by us; or a channel in which no message can be. */
const isGone = (error: unknown): boolean =>
  error instanceof ConnectorError && [400, 403, 404, 405, 410, 501].includes(error.status)

const pauseOf = (error: unknown, otherwise: number): number =>
  error instanceof ConnectorError && error.retryAfter !== null
    ? Math.min(error.retryAfter * 1000, LONGEST_PAUSE_MS)
    : otherwise
