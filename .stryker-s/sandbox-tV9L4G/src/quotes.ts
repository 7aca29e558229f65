// @ts-nocheck
import type { Conversation } from './core/conversation.ts'
import { repliesOf } from './storage/bytes.ts'
import type { AppliedEvent, StoredConversation } from './storage/store.ts'

/** Once a person's own words are dropped from the conversation, replies that quoted them must not keep them. */
export function withoutDropped(stored: StoredConversation | null, next: Conversation): readonly AppliedEvent[] {
  if (stored === null) return []
  const kept = quotesIn(next)
  const dropped = quotesIn(stored.conversation).filter((quote) => !kept.includes(quote))
  if (dropped.length === 0) return stored.applied
  const holds = (json: string | Buffer) => dropped.some((quote) => json.includes(quote))
  return stored.applied.map((event) =>
    holds(repliesOf(event))
      ? { id: event.id, replies: event.replies.filter((reply) => !holds(JSON.stringify(reply))) }
      : event,
  )
}

/** Written as they stand inside JSON, so that line ends and quotation marks are found too. */
const quotesIn = ({ concerns }: Conversation): readonly string[] =>
  concerns.filter(({ evidence }) => evidence !== '').map(({ evidence }) => JSON.stringify(evidence).slice(1, -1))
