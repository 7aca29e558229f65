// @ts-nocheck
import { z } from 'zod'
import type { Joined, Message } from './activity.ts'

/** Where to answer someone: what the Bot Framework calls a conversation reference. Kept with the conversation. */
const Address = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: z.string(),
  tenantId: z.string().nullable(),
  bot: z.string(),
  person: z.string(),
  language: z.string(),
})
export type Address = z.output<typeof Address>

/** The address an activity came from. */
export const addressOf = (
  { channelId, serviceUrl, conversation, recipient, from }: Message | Joined,
  language: string,
): Address => ({
  channelId,
  serviceUrl,
  conversation: conversation.id,
  tenantId: conversation.tenantId ?? null,
  bot: recipient.id,
  person: from.id,
  language,
})

/** Where the replies to one event go, as the outbox keeps it. */
const Kept = z.object({
  address: Address,
  /** Said in front of the first reply to this event. */
  opening: z.object({ event: z.string(), kind: z.enum(['notice', 'returned']) }).nullable(),
})
export type Kept = z.output<typeof Kept>
export type Opening = NonNullable<Kept['opening']>['kind']

/** What stood above a message, read from how it was drawn. */
export const openingIn = (drawn: string | null): Opening | null =>
  drawn === 'notice' || drawn === 'returned' ? drawn : null

/** As one string, for a document. */
export const toText = (kept: Kept): string => JSON.stringify(kept)

/** Read what was kept; null when it cannot be. */
export function fromText(text: string): Kept | null {
  try {
    const read = Kept.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
