import { type PackedConversation, packed, unpacked } from '../core/packed.ts'
import type { Reply } from '../core/reply.ts'
import type { AppliedEvent, StoredConversation } from './store.ts'

/**
 * A document as bytes, in pieces to be put one after another: one line of JSON with everything but the replies, then the
 * replies to each event as JSON of their own. They are most of it, and are needed only when an event comes again: a turn
 * hands them on unread.
 */
export function piecesOf({ conversation, applied, ...others }: StoredConversation): readonly Buffer[] {
  const replies = applied.map(spanOf)
  const head = JSON.stringify({
    ...others,
    conversation: packed(conversation),
    applied: applied.map(({ id }) => id),
    sizes: replies.map(({ from, to }) => to - from),
  })
  return [Buffer.from(`${head}\n`), ...joined(replies).map(bytesIn)]
}

/** The same in one. */
export const bytesOf = (document: StoredConversation): Buffer => Buffer.concat(piecesOf(document))

/** The replies to an event as JSON, in the bytes they are kept in. */
export const repliesOf = (event: AppliedEvent): Buffer => bytesIn(spanOf(event))

/** The document these bytes hold, or null when they are from a version that meant something else by them. */
export function documentIn(bytes: Buffer): StoredConversation | null {
  const end = bytes.indexOf(LINE_END)
  const head: unknown = JSON.parse(bytes.toString('utf8', 0, end))
  if (!isOfThisVersion(head)) return null
  const { conversation, applied, sizes, ...others } = head
  let at = end + 1
  const events = applied.map((id, n) => {
    const from = at
    at += sizes[n] ?? 0
    return new UnreadEvent(id, { bytes, from, to: at })
  })
  return at === bytes.length ? { ...others, conversation: unpacked(conversation), applied: events } : null
}

const LINE_END = 10

/** The line in front, as it is written above. */
interface Head extends Omit<StoredConversation, 'conversation' | 'applied'> {
  readonly conversation: PackedConversation
  readonly applied: readonly string[]
  readonly sizes: readonly number[]
}

/** Nothing but this program writes such bytes, and the seal on them says so: all there is to ask is which version did. */
const isOfThisVersion = (head: unknown): head is Head =>
  (head as Head | null)?.format === 1 && (head as Head).conversation?.format === 1

/** Where the replies to one event are. */
interface Span {
  readonly bytes: Buffer
  readonly from: number
  readonly to: number
}

const bytesIn = ({ bytes, from, to }: Span): Buffer => bytes.subarray(from, to)

function spanOf(event: AppliedEvent): Span {
  if (event instanceof UnreadEvent) return event.span()
  const bytes = Buffer.from(JSON.stringify(event.replies))
  return { bytes, from: 0, to: bytes.length }
}

/** All but the newest lie side by side in what was read, and are copied as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const runs: Span[] = []
  for (const span of spans) {
    const last = runs.at(-1)
    if (last?.bytes === span.bytes && last.to === span.from) runs[runs.length - 1] = { ...last, to: span.to }
    else runs.push(span)
  }
  return runs
}

/** An event whose replies stay bytes until somebody looks at them. */
class UnreadEvent implements AppliedEvent {
  readonly id: string
  readonly #span: Span

  constructor(id: string, span: Span) {
    this.id = id
    this.#span = span
  }

  get replies(): readonly Reply[] {
    return JSON.parse(bytesIn(this.#span).toString())
  }

  span(): Span {
    return this.#span
  }

  toJSON(): AppliedEvent {
    return { id: this.id, replies: this.replies }
  }
}

// Seen by whoever compares or lists, as with any other event.
Object.defineProperty(UnreadEvent.prototype, 'replies', { enumerable: true })
