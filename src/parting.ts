import type { Turn } from './core/bot.ts'
import type { Conversation } from './core/conversation.ts'
import type { Delivery } from './delivery.ts'
import type { Handoff } from './handoff/handoff.ts'
import type { Destination, Parcel, Shown, Store, StoredConversation } from './storage/store.ts'

/** A turn, and the event it answers. */
export interface Turned extends Turn {
  readonly event: string
}

/** Lets go of somebody who asks to be forgotten: erases what is kept of them, and says goodbye. */
export interface Parting {
  /** Erase it, then say goodbye where that is to be said. */
  readonly erase: (
    stored: StoredConversation | null,
    turned: Turned,
    destination: Destination | null,
    parcels: readonly Parcel[],
  ) => Promise<void>
  /** What that very request was answered with, for when it comes again; null for any other. */
  readonly answerTo: (id: string, event: string) => Turn | null
}

export interface PartingMeans {
  readonly store: Store
  readonly delivery: Pick<Delivery, 'direct'> | undefined
  readonly handoff: Pick<Handoff, 'parting'> | undefined
  /** What else is to forget a conversation. */
  readonly forget: (id: string) => void
  readonly forgotten: ((destination: Destination, event: string, shown: readonly Shown[]) => void) | undefined
  /** Gives up on a store that hangs. */
  readonly soon: <T>(work: Promise<T>) => Promise<T>
}

/** A bound on memory: a retry comes within seconds. */
const MOST_ERASED = 100

/** Make it. */
export function createParting({ store, delivery, handoff, forget, forgotten, soon }: PartingMeans): Parting {
  const erased = new Map<string, Turned>()

  /** Where to send it is not kept either, so it is sent from memory. */
  function farewell({ replies, event }: Turned, destination: Destination | null, stored: StoredConversation | null) {
    if (destination !== null) delivery?.direct(destination, replies)
    const said = destination ?? stored?.destination ?? null
    if (said !== null) forgotten?.(said, event, stored?.shown ?? [])
  }

  function remember(id: string, turned: Turned): void {
    erased.set(id, turned)
    const oldest = erased.keys().next().value
    if (erased.size > MOST_ERASED && oldest !== undefined) erased.delete(oldest)
  }

  const goodbyes = async (conversation: Conversation, parcels: readonly Parcel[]) =>
    handoff ? Promise.all(parcels.map((one) => soon(handoff.parting(conversation, one)))) : []

  return {
    erase: async (stored, turned, destination, parcels) => {
      const { id, seen } = turned.conversation
      const leave = await goodbyes(turned.conversation, parcels)
      if (stored?.doors?.code) await soon(store.erase(stored.doors.code, seen))
      await soon(store.erase(id, seen))
      forget(id)
      remember(id, turned)
      farewell(turned, destination, stored)
      for (const go of leave) go()
    },
    answerTo: (id, event) => {
      const last = erased.get(id)
      return last?.event === event ? last : null
    },
  }
}
