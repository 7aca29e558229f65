// @ts-nocheck
import { z } from 'zod'
import { packed, unpacked } from '../core/packed.ts'
import type { Reply } from '../core/reply.ts'
import type { AppliedEvent, StoredConversation } from './store.ts'

/**
 * A document as bytes: one line of JSON with everything but the replies, then the replies to each event as JSON of their
 * own. They are most of it, and are needed only when an event comes again: a turn hands them on unread.
 */
export function bytesOf({ conversation, applied, ...others }: StoredConversation): Buffer {
  const replies = applied.map(repliesOf)
  const head = JSON.stringify({
    ...others,
    conversation: packed(conversation),
    applied: applied.map(({ id }) => id),
    sizes: replies.map(({ length }) => length),
  })
  return Buffer.concat([Buffer.from(`${head}\n`), ...replies])
}

/** The replies to an event as JSON, in the bytes they are kept in. */
export const repliesOf = (event: AppliedEvent): Buffer =>
  event instanceof UnreadEvent ? event.bytes() : Buffer.from(JSON.stringify(event.replies))

/** The document these bytes hold, or null when they are from a version that meant something else by them. */
export function documentIn(bytes: Buffer): StoredConversation | null {
  const end = bytes.indexOf('\n')
  const read: unknown = JSON.parse(bytes.toString('utf8', 0, end))
  const { success } = Head.safeParse(read)
  if (!success) return null
  const { conversation, applied, sizes, ...others } = read as z.infer<typeof Head> & Omit<StoredConversation, 'applied'>
  let at = end + 1
  const events = applied.map((id, n) => {
    const from = at
    at += sizes[n] ?? 0
    return new UnreadEvent(id, bytes.subarray(from, at))
  })
  return at === bytes.length ? { ...others, conversation: unpacked(conversation), applied: events } : null
}

/** An event whose replies stay bytes until somebody looks at them. */
class UnreadEvent implements AppliedEvent {
  readonly id: string
  readonly #bytes: Buffer

  constructor(id: string, bytes: Buffer) {
    this.id = id
    this.#bytes = bytes
  }

  get replies(): readonly Reply[] {
    return JSON.parse(this.#bytes.toString())
  }

  bytes(): Buffer {
    return this.#bytes
  }

  toJSON(): AppliedEvent {
    return { id: this.id, replies: this.replies }
  }
}

// Seen by whoever compares or lists, as with any other event.
Object.defineProperty(UnreadEvent.prototype, 'replies', { enumerable: true })

const Head = z.object({
  format: z.literal(1),
  revision: z.int().positive(),
  conversation: z.looseObject({ format: z.literal(1), id: z.string(), language: z.string(), status: z.string() }),
  applied: z.array(z.string()),
  sizes: z.array(z.int().nonnegative()),
  destination: z.object({ channel: z.string(), to: z.string() }).nullable(),
  outbox: z.array(z.object({ id: z.string(), reply: z.looseObject({}), attempts: z.number(), notBefore: z.number() })),
})
