// @ts-nocheck
import { z } from 'zod'
import type { Destination } from '../../converse.ts'
import type { Person } from './person.ts'

/** A chat with one person. `thread` is set in the assistant panel and wherever the person wrote in a thread. */
export interface Place {
  readonly channel: string
  readonly thread: string | null
}

const To = z.object({
  channel: z.string(),
  thread: z.string().nullable(),
  team: z.string(),
  enterprise: z.string().nullable(),
  /** The person's conversation. */
  id: z.string(),
  /** The event that is answered, and the run of the program that took it in. */
  event: z.string(),
  run: z.string(),
  /** What is to be said before the first answer to an event: who can read the chat. */
  opening: z.object({ event: z.string(), kind: z.enum(['notice', 'returned']) }).nullable(),
})

/** Where the replies to one event go, as the outbox keeps it. */
export type To = Readonly<z.infer<typeof To>>

/** Read what was written with `destination`. */
export const readTo = (json: string): To => To.parse(JSON.parse(json))

/** Where to send the answers to an event. */
export function destination(
  { team, enterprise }: Person,
  place: Place,
  more: Pick<To, 'id' | 'event' | 'run' | 'opening'>,
): Destination {
  const { channel, thread } = place
  const to: To = { channel, thread, team, enterprise, ...more }
  return { channel: 'slack', to: JSON.stringify(to) }
}
