// @ts-nocheck
import type { Address, Kept } from './address.ts'

/** What still has to be said to someone before their first answer, should a later event overtake it. */
export interface Openings {
  readonly begin: (address: Address, opening: Opening) => void
  /** Null when there is nothing to say first (any more). */
  readonly of: (address: Address) => Opening | null
  readonly said: (address: Address, opening: Opening) => void
}

type Opening = NonNullable<Kept['opening']>

/** As many people may wait for their first answer at once. */
const MOST_WAITING = 5_000

/** Make it. It is in memory only: after a crash, the address kept with the replies still holds the newest. */
export function createOpenings(): Openings {
  const waiting = new Map<string, Opening>()
  const keyOf = ({ channelId, conversation }: Address) => `${channelId} ${conversation}`
  return {
    begin: (address, opening) => {
      waiting.set(keyOf(address), opening)
      const oldest = waiting.keys().next().value
      if (waiting.size > MOST_WAITING && oldest !== undefined) waiting.delete(oldest)
    },
    of: (address) => waiting.get(keyOf(address)) ?? null,
    said: (address, { event }) => {
      if (waiting.get(keyOf(address))?.event === event) waiting.delete(keyOf(address))
    },
  }
}
