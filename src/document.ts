import type { Turn } from './core/bot.ts'
import { withoutDropped } from './quotes.ts'
import type { Destination, StoredConversation, Undelivered } from './storage/store.ts'

/** A retry comes within seconds, and at most this many other events lie between. */
const KEPT_EVENTS = 20
/** When a platform takes nothing for a day, the oldest replies give way. */
const MOST_UNDELIVERED = 100

/** What is to be kept after a turn: state, the event as applied, and the replies still to be delivered, all in one. */
export function documentAfter(
  stored: StoredConversation | null,
  { conversation, replies, event }: Turn & { readonly event: string },
  destination: Destination | null,
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
    ...(stored?.doors && { doors: stored.doors }),
  }
}
