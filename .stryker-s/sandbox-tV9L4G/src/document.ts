// @ts-nocheck
import type { Turn } from './core/bot.ts'
import { withoutDropped } from './quotes.ts'
import type { Destination, Parcel, StoredConversation, Undelivered } from './storage/store.ts'

/** A retry comes within seconds, and at most this many other events lie between. */
const KEPT_EVENTS = 20
/** When a platform takes nothing for a day, the oldest replies give way. */
const MOST_UNDELIVERED = 100

/** What is to be kept after a turn: state, the event as applied, and the replies and parcels still to be delivered, all in one. */
export function documentAfter(
  stored: StoredConversation | null,
  { conversation, replies, event }: Turn & { readonly event: string },
  destination: Destination | null,
  parcels: readonly Parcel[] = [],
): StoredConversation {
  const applied = [...withoutDropped(stored, conversation), { id: event, replies }]
  const fresh: readonly Undelivered[] =
    destination === null ? [] : replies.map((reply, n) => ({ id: `${event}:${n}`, reply, attempts: 0, notBefore: 0 }))
  return {
    format: 1,
    conversation,
    revision: (stored?.revision ?? 0) + 1,
    applied: applied.slice(-KEPT_EVENTS),
    destination: destination ?? stored?.destination ?? null,
    outbox: [...(stored?.outbox ?? []), ...fresh].slice(-MOST_UNDELIVERED),
    ...(stored?.shown && { shown: stored.shown }),
    ...parcelsWith(stored?.parcels ?? [], parcels),
    ...(stored?.doors && { doors: stored.doors }),
  }
}

/** A newer summary takes the place of one that has not left yet, and so does the wish to have it back. */
function parcelsWith(waiting: readonly Parcel[], fresh: readonly Parcel[]): Pick<StoredConversation, 'parcels'> {
  const parcels = [...waiting.filter(({ reference }) => fresh.every((one) => one.reference !== reference)), ...fresh]
  return parcels.length === 0 ? {} : { parcels }
}
