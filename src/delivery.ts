import type { Reply } from './core/reply.ts'
import type { Log } from './log.ts'
import type { Queue } from './queue.ts'
import {
  ConflictError,
  type Destination,
  type Store,
  type StoredConversation,
  type Undelivered,
} from './storage/store.ts'

/** Takes replies from the outbox to where people are: in order for each conversation, again until they are taken. */
export interface Delivery {
  /** Deliver what was left from before, and look again from time to time for what another process left. */
  readonly start: () => void
  /** There is something new in this conversation's outbox. */
  readonly wake: (id: string) => void
  /** Say something that could not be kept, or must not be: best effort, and gone if the process ends. */
  readonly direct: (destination: Destination, replies: readonly Reply[]) => void
  /** Finish what is being sent, then send no more. */
  readonly stop: () => Promise<void>
}

/** What the platform said to one reply. `later`: ask again after so many seconds. `gone`: this person cannot be reached any more. */
export type Sent =
  | { readonly kind: 'sent' }
  | { readonly kind: 'later'; readonly seconds: number }
  | { readonly kind: 'gone' }

/** A channel's way to send one reply. An error counts as `later`. The id is the same at every attempt. */
export type Sender = (to: string, message: { readonly id: string; readonly reply: Reply }) => Promise<Sent>

export interface DeliveryMeans {
  readonly store: Store
  /** By the name of the channel. */
  readonly senders: Readonly<Record<string, Sender>>
  /** The queue converse uses: so that a turn and a delivery never race for one revision in this process. */
  readonly queue: Queue
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** How often to look for what others left behind. */
  readonly lookEveryMs?: number
}

/** As many conversations are delivered at once; the others wait their turn. */
const MOST_AT_ONCE = 16
const LOOK_EVERY_MS = 30_000
/** Waiting doubles from a second to ten minutes: 150 attempts are about a day, after which an answer helps nobody. */
const LONGEST_WAIT_S = 600
const MOST_ATTEMPTS = 150
/** A platform may ask for a long pause, not for one without end. */
const MOST_PAUSE_S = 3_600
const HELD_MS = 250
const TRIES = 8

/** Make a delivery that does nothing until it is started or woken. */
export function createDelivery({
  store,
  senders,
  queue,
  log,
  now,
  lookEveryMs = LOOK_EVERY_MS,
}: DeliveryMeans): Delivery {
  const running = new Map<string, Promise<void>>()
  const waiting = new Set<string>()
  const timers = new Map<string, NodeJS.Timeout>()
  /** Taken by the platform but not yet struck off in the store, because the store failed: not to be sent twice. */
  const taken = new Set<string>()
  const spoken = new Set<Promise<void>>()
  let looking: NodeJS.Timeout | null = null
  let stopped = false

  function wake(id: string): void {
    clearTimeout(timers.get(id))
    timers.delete(id)
    waiting.add(id)
    next()
  }

  function next(): void {
    for (const id of waiting) {
      if (stopped || running.size >= MOST_AT_ONCE) return
      if (running.has(id)) continue
      waiting.delete(id)
      const work = emptied(id)
        .catch((error) => {
          log.error('delivery-failed', { error })
          return LOOK_EVERY_MS
        })
        .then((pause) => {
          running.delete(id)
          if (pause > 0) wakeLater(id, pause)
          next()
        })
      running.set(id, work)
    }
  }

  function wakeLater(id: string, ms: number): void {
    if (stopped || timers.has(id)) return
    timers.set(id, setTimeout(wake, ms, id).unref())
  }

  /** Send what is in the outbox; gives how many milliseconds to wait for the rest, 0 when there is none. */
  async function emptied(id: string): Promise<number> {
    const letGo = await store.hold(id)
    // Another process is at it, and may have just seen the outbox empty.
    if (letGo === null) return HELD_MS
    try {
      while (!stopped) {
        const stored = await store.load(id)
        const first = stored?.outbox[0]
        if (!stored?.destination || first === undefined) return 0
        const early = first.notBefore - now()
        if (early > 0) return early
        await settled(id, first, await offered(stored.destination, first))
      }
      return 0
    } finally {
      await letGo()
    }
  }

  async function offered({ channel, to }: Destination, { id, reply, attempts }: Undelivered): Promise<Sent> {
    if (taken.has(id)) return { kind: 'sent' }
    try {
      const sender = senders[channel]
      const sent: Sent = sender === undefined ? { kind: 'gone' } : await sender(to, { id, reply })
      if (sent.kind === 'sent') taken.add(id)
      return sent
    } catch (error) {
      log.warn('delivery-failed', { error, attempt: attempts + 1 })
      return { kind: 'later', seconds: Math.min(2 ** attempts, LONGEST_WAIT_S) }
    }
  }

  async function settled(id: string, first: Undelivered, sent: Sent): Promise<void> {
    await changed(id, (stored) => ({ ...stored, outbox: outboxAfter(stored.outbox, first, sent, now()) }))
    taken.delete(first.id)
  }

  /** Change the stored document; someone else's save in between means doing it again from theirs. */
  async function changed(id: string, change: (stored: StoredConversation) => StoredConversation): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await queue.run(id, async () => {
          const stored = await store.load(id)
          if (stored !== null) await store.save({ ...change(stored), revision: stored.revision + 1 })
        })
      } catch (error) {
        if (!(error instanceof ConflictError) || attempt === TRIES) throw error
      }
    }
  }

  async function said({ channel, to }: Destination, replies: readonly Reply[]): Promise<void> {
    for (const reply of replies) {
      for (let attempt = 1; attempt <= 3; attempt++) {
        const sent = await offered({ channel, to }, { id: reply.id, reply, attempts: attempt, notBefore: 0 })
        taken.delete(reply.id)
        if (sent.kind !== 'later') break
        await new Promise((resolve) => setTimeout(resolve, Math.min(sent.seconds, 5) * 1000))
      }
    }
  }

  function look(): void {
    store.undelivered().then(
      (ids) => {
        for (const id of ids) if (!timers.has(id)) wake(id)
      },
      (error) => log.error('delivery-failed', { error }),
    )
  }

  return {
    start: () => {
      look()
      looking = setInterval(look, lookEveryMs).unref()
    },
    wake,
    direct: (destination, replies) => {
      const work = said(destination, replies).finally(() => spoken.delete(work))
      spoken.add(work)
    },
    stop: async () => {
      stopped = true
      if (looking !== null) clearInterval(looking)
      for (const timer of timers.values()) clearTimeout(timer)
      await Promise.all([...running.values(), ...spoken])
    },
  }
}

/** What is left to deliver once the platform answered for the first of it. */
function outboxAfter(
  outbox: readonly Undelivered[],
  first: Undelivered,
  sent: Sent,
  now: number,
): readonly Undelivered[] {
  if (sent.kind === 'gone') return []
  const others = outbox.filter(({ id }) => id !== first.id)
  if (sent.kind === 'sent' || first.attempts + 1 >= MOST_ATTEMPTS || others.length === outbox.length) return others
  const seconds = Math.min(Math.max(sent.seconds, 1), MOST_PAUSE_S)
  return [{ ...first, attempts: first.attempts + 1, notBefore: now + seconds * 1000 }, ...others]
}
