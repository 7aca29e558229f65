import type { Log } from './log.ts'
import { PATIENCE_MS, within } from './patience.ts'
import type { Queue } from './queue.ts'
import { ConflictError, type Promised, type Shown, type Store, type StoredConversation } from './storage/store.ts'

/** Takes what a stored document promises to where it belongs: in order for each conversation, again until it is taken. */
export interface Courier {
  /** Deliver what was left from before, and look again from time to time for what another process left. */
  readonly start: () => void
  /** There is something new for this conversation. */
  readonly wake: (id: string) => void
  /** Change a stored document, from whatever it has become meanwhile. Nothing when there is none; null leaves none. */
  readonly change: (id: string, change: Change) => Promise<void>
  /** Finish what is being sent, then send no more. */
  readonly stop: () => Promise<void>
}

type Change = (stored: StoredConversation) => StoredConversation | null

/** What the other side said. `later`: ask again after so many seconds. `gone`: nobody takes it any more. */
export type Sent =
  | { readonly kind: 'sent'; readonly shown?: Shown }
  | { readonly kind: 'later'; readonly seconds: number }
  | { readonly kind: 'gone' }

/** Which part of a document is delivered, and how. */
export interface Lane<T extends Promised> {
  /** Under which name only one process delivers for a conversation. */
  readonly holdOf: (id: string) => string
  /** What is next; null when there is nothing. */
  readonly first: (stored: StoredConversation) => T | null
  readonly offer: (stored: StoredConversation, first: T) => Promise<Sent>
  /** What is to be kept once the other side answered; null for nothing of it any more. */
  readonly after: (stored: StoredConversation, first: T, sent: Sent, now: number) => StoredConversation | null
}

export interface CourierMeans {
  readonly store: Store
  /** The queue converse uses: so that a turn and a delivery never race for one revision in this process. */
  readonly queue: Queue
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** How often to look for what others left behind. */
  readonly lookEveryMs?: number
}

/** For as many conversations it delivers at once; the others wait their turn. */
const MOST_AT_ONCE = 16
const LOOK_EVERY_MS = 30_000
const HELD_MS = 250
const TRIES = 8

/** Make a courier that does nothing until it is started or woken. */
export function createCourier<T extends Promised>(
  lane: Lane<T>,
  { store, queue, log, now, lookEveryMs = LOOK_EVERY_MS }: CourierMeans,
): Courier {
  const running = new Map<string, Promise<void>>()
  const waiting = new Set<string>()
  const timers = new Map<string, NodeJS.Timeout>()
  /** Taken by the other side but not yet struck off in the store, because the store failed: not to be sent twice. */
  const taken = new Map<string, Sent>()
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

  /** Send what is due; gives how many milliseconds to wait for the rest, 0 when there is none. */
  async function emptied(id: string): Promise<number> {
    const letGo = await store.hold(lane.holdOf(id))
    // Another process is at it, and may have just seen nothing left.
    if (letGo === null) return HELD_MS
    try {
      while (!stopped) {
        const stored = await store.load(id)
        const pause = stored === null ? 0 : await step(id, stored)
        if (pause !== null) return pause
      }
      return 0
    } finally {
      await letGo()
    }
  }

  /** Deliver one thing; null when there may be more, else how long to wait. */
  async function step(id: string, stored: StoredConversation): Promise<number | null> {
    const first = lane.first(stored)
    if (first === null) return 0
    const early = first.notBefore - now()
    if (early > 0) return early
    await settled(id, first, await offered(stored, first))
    return null
  }

  async function offered(stored: StoredConversation, first: T): Promise<Sent> {
    const before = taken.get(first.id)
    if (before !== undefined) return before
    const sent = await attempted(() => lane.offer(stored, first), first.attempts, log)
    if (sent.kind === 'sent') taken.set(first.id, sent)
    return sent
  }

  async function settled(id: string, first: T, sent: Sent): Promise<void> {
    await changed(id, (stored) => lane.after(stored, first, sent, now()))
    taken.delete(first.id)
  }

  /** Someone else's save in between means doing it again from theirs. */
  async function changed(id: string, change: Change): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        // Turns of this conversation wait behind it, and one of them may need crisis words.
        return await queue.run(id, () => within(once(id, change), PATIENCE_MS))
      } catch (error) {
        if (!(error instanceof ConflictError) || attempt === TRIES) throw error
      }
    }
  }

  async function once(id: string, change: Change): Promise<void> {
    const stored = await store.load(id)
    if (stored === null) return
    const next = change(stored)
    if (next === null) await store.erase(id, new Date(now()).toISOString())
    else await store.save({ ...next, revision: stored.revision + 1 })
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
    change: changed,
    stop: async () => {
      stopped = true
      if (looking !== null) clearInterval(looking)
      for (const timer of timers.values()) clearTimeout(timer)
      await Promise.all(running.values())
    },
  }
}

/** One attempt; an error counts as `later`, after twice as long each time. */
export async function attempted(send: () => Promise<Sent>, attempts: number, log: Log): Promise<Sent> {
  try {
    return await send()
  } catch (error) {
    log.warn('delivery-failed', { error, attempt: attempts + 1 })
    return { kind: 'later', seconds: Math.min(2 ** attempts, LONGEST_WAIT_S) }
  }
}

/** Waiting doubles from a second to ten minutes. */
const LONGEST_WAIT_S = 600
/** The other side may ask for a long pause, not for one without end. */
const MOST_PAUSE_S = 3_600

/** The same with one attempt more behind it, to be tried again after a pause. */
export function postponed<T extends Promised>(promised: T, seconds: number, now: number): T {
  const pause = Math.min(Math.max(seconds, 1), MOST_PAUSE_S)
  return { ...promised, attempts: promised.attempts + 1, notBefore: now + pause * 1000 }
}
