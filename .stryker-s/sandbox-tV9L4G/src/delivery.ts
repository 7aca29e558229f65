// @ts-nocheck
import type { Reply } from './core/reply.ts'
import {
  attempted,
  type Courier,
  type CourierMeans,
  createCourier,
  type Lane,
  postponed,
  type Sent,
} from './courier.ts'
import type { Destination, Shown, StoredConversation, Undelivered } from './storage/store.ts'

export type { Sent } from './courier.ts'

/** Takes replies from the outbox to where people are. */
export interface Delivery extends Courier {
  /** Say something that could not be kept, or must not be: best effort, and gone if the process ends. */
  readonly direct: (destination: Destination, replies: readonly Reply[]) => void
  /** Remember a message that was sent beside the outbox, so that it is deleted with the others. */
  readonly note: (id: string, shown: Shown) => Promise<void>
}

/** A channel's way to send one reply. An error counts as `later`. */
export type Sender = (to: string, message: Message) => Promise<Sent>

export interface Message {
  /** The same at every attempt. */
  readonly id: string
  readonly reply: Reply
  /** The person's, for what the channel says around the reply; left out when nothing is kept of them. */
  readonly language?: string
}

export interface DeliveryMeans extends CourierMeans {
  /** By the name of the channel. */
  readonly senders: Readonly<Record<string, Sender>>
}

/** Nobody looks for older ones; a platform that is asked to delete more would make us wait for hours. */
const MOST_SHOWN = 500

/** With the waits of the courier 150 attempts are about a day, after which an answer helps nobody. */
const MOST_ATTEMPTS = 150

/** Make a delivery that does nothing until it is started or woken. */
export function createDelivery({ senders, ...means }: DeliveryMeans): Delivery {
  const courier = createCourier(laneOf(senders), means)
  const spoken = new Set<Promise<void>>()

  async function said({ channel, to }: Destination, replies: readonly Reply[]): Promise<void> {
    for (const reply of replies) {
      for (let attempt = 1; attempt <= 3; attempt++) {
        const sent = await attempted(() => sendTo(senders, channel, to, { id: reply.id, reply }), attempt, means.log)
        if (sent.kind !== 'later') break
        await new Promise((resolve) => setTimeout(resolve, Math.min(sent.seconds, 5) * 1000))
      }
    }
  }

  return {
    ...courier,
    direct: (destination, replies) => {
      const work = said(destination, replies).finally(() => spoken.delete(work))
      spoken.add(work)
    },
    note: (id, shown) => courier.change(id, (stored) => withShown(stored, shown)),
    stop: async () => {
      await Promise.all([courier.stop(), ...spoken])
    },
  }
}

const sendTo: (senders: DeliveryMeans['senders'], channel: string, ...to: Parameters<Sender>) => Promise<Sent> = async (
  senders,
  channel,
  ...to
) => senders[channel]?.(...to) ?? { kind: 'gone' }

const laneOf = (senders: DeliveryMeans['senders']): Lane<Undelivered> => ({
  holdOf: (id) => id,
  first: ({ destination, outbox }) => (destination && outbox[0]) ?? null,
  offer: ({ destination, conversation: { language } }, { id, reply }) =>
    sendTo(senders, destination?.channel ?? '', destination?.to ?? '', { id, reply, language }),
  after: (stored, first, sent, now) => {
    const after = { ...stored, outbox: outboxAfter(stored, first, sent, now) }
    return sent.kind === 'sent' && sent.shown ? withShown(after, sent.shown) : after
  },
})

const withShown = (stored: StoredConversation, shown: Shown): StoredConversation => ({
  ...stored,
  shown: [...(stored.shown ?? []), shown].slice(-MOST_SHOWN),
})

/** What is left to deliver once the platform answered for the first of it. */
function outboxAfter(
  { outbox }: StoredConversation,
  first: Undelivered,
  sent: Sent,
  now: number,
): readonly Undelivered[] {
  if (sent.kind === 'gone') return []
  const others = outbox.filter(({ id }) => id !== first.id)
  if (sent.kind === 'sent' || first.attempts + 1 >= MOST_ATTEMPTS || others.length === outbox.length) return others
  return [postponed(first, sent.seconds, now), ...others]
}
