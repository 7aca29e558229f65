import type { Turn } from '../core/bot.ts'
import type { Conversation } from '../core/conversation.ts'
import { added, type Counts } from './counts.ts'
import { countedIn } from './keys.ts'
import { isOver, type Period, periodsAt } from './period.ts'
import { type Figures, publishMonth, publishYear } from './publish.ts'
import type { FiguresStore } from './store.ts'

/** Counts what happens, for the people who run Signpost, and shows whole months of it: aggregates, never a person. */
export interface Counter {
  /** Count a turn that was kept. Nothing is written at once: a count must not slow a turn or fail it. */
  readonly kept: (before: Conversation | null, turn: Turn) => void
  /** Write what was counted since the last time. */
  readonly flush: () => Promise<void>
}

/** The most conversations remembered at once, so that each is counted once; in memory only. */
const MOST_SEEN = 50_000

/** Make a counter. `now` is milliseconds since 1970. */
export function createCounter(store: FiguresStore, now: () => number): Counter {
  const seen = new Map<string, Set<string>>()
  const waiting = new Map<Period, Counts>()
  const fresh = (id: string, period: Period, keys: readonly string[]): readonly string[] => {
    const counted = seen.get(id) ?? new Set()
    seen.delete(id)
    seen.set(id, counted)
    const oldest = seen.keys().next().value
    if (seen.size > MOST_SEEN && oldest !== undefined) seen.delete(oldest)
    return keys.filter((key) => {
      // One type, two concerns and one question of a conversation in a month: whoever tries them all still weighs no more.
      const slots = slotsOf(key).map((slot) => `${period} ${slot}`)
      if (counted.has(`${period} ${key}`)) return false
      const slot = slots.find((one) => !counted.has(one))
      if (slot === undefined) return false
      counted.add(slot).add(`${period} ${key}`)
      return true
    })
  }
  const count = (id: string, period: Period, keys: readonly string[]) => {
    const counts = Object.fromEntries(fresh(id, period, keys).map((key) => [key, 1]))
    if (Object.keys(counts).length > 0) waiting.set(period, added(waiting.get(period) ?? {}, counts))
  }
  return {
    kept: (before, turn) => {
      const { month, year } = periodsAt(now())
      const keys = countedIn(before, turn)
      count(turn.conversation.id, month, keys.month)
      count(turn.conversation.id, year, keys.year)
    },
    flush: async () => {
      const batch = [...waiting]
      waiting.clear()
      for (const [period, counts] of batch) await store.add(period, counts)
    },
  }
}

/** How many keys of its kind one conversation may add to in a period. */
function slotsOf(key: string): readonly string[] {
  const [kind = ''] = key.split('.')
  return kind === 'concern' ? ['concern 1', 'concern 2'] : [kind]
}

/** The figures of a period, made at the first time of asking and the same ever after; null while it is not over. */
export async function figuresOf(
  store: FiguresStore,
  period: Period,
  { now, chance }: { readonly now: number; readonly chance: () => number },
): Promise<Figures | null> {
  if (!isOver(period, now)) return null
  const standing = await store.published(period)
  if (standing !== null) return standing
  const publish = period.length === 4 ? publishYear : publishMonth
  return store.publish(publish(period, await store.counts(period), chance))
}
