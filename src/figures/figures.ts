import type { Turn } from '../core/bot.ts'
import type { Conversation } from '../core/conversation.ts'
import { bandOf } from './bands.ts'
import { countedIn, type Stands } from './keys.ts'
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

/** What is remembered of a conversation while it goes on. */
interface Seen {
  readonly counted: Set<string>
  /** Milliseconds since 1970; null when it began before this process did. */
  readonly since: number | null
  turns: number
}

/** Make a counter. `now` is milliseconds since 1970. */
export function createCounter(store: FiguresStore, now: () => number): Counter {
  const seen = new Map<string, Seen>()
  const waiting = new Map<Period, Map<string, number>>()
  const remember = (id: string, begins: boolean): Seen => {
    const known = seen.get(id) ?? { counted: new Set<string>(), since: begins ? now() : null, turns: 0 }
    seen.delete(id)
    seen.set(id, known)
    const oldest = seen.keys().next().value
    if (seen.size > MOST_SEEN && oldest !== undefined) seen.delete(oldest)
    return known
  }
  const add = (period: Period, key: string, more: number) => {
    const counts = waiting.get(period) ?? new Map<string, number>()
    waiting.set(period, counts.set(key, (counts.get(key) ?? 0) + more))
  }
  const count = (known: Seen, period: Period, keys: readonly string[]) => {
    for (const key of fresh(known.counted, period, keys)) add(period, key, 1)
  }
  // A conversation is counted where it stands, and no longer where it stood: one place for each, however it moves about.
  const move = (period: Period, { at, before }: Stands) => {
    if (at === before) return
    if (before !== null) add(period, before, -1)
    if (at !== null) add(period, at, 1)
  }
  return {
    kept: (before, turn) => {
      const { month, year } = periodsAt(now())
      const known = remember(turn.conversation.id, before === null)
      known.turns += 1
      const { stands, suggested, ...keys } = countedIn(before, turn, month)
      count(known, month, suggested ? [...keys.month, ...effortOf(known, now())] : keys.month)
      count(known, year, keys.year)
      move(month, stands)
    },
    flush: async () => {
      const batch = [...waiting]
      waiting.clear()
      for (const [period, counts] of batch) await store.add(period, Object.fromEntries(counts))
    },
  }
}

/** How much it took to a suggestion; not known of a conversation that began before this process did. */
const effortOf = ({ since, turns }: Seen, now: number): readonly string[] =>
  since === null ? [] : [`turns.${bandOf('turns', turns)}`, `minutes.${bandOf('minutes', (now - since) / MINUTE_MS)}`]

const MINUTE_MS = 60_000

/** The keys not counted yet. One type, two concerns and one question of a conversation in a month: whoever tries them all still weighs no more. */
const fresh = (counted: Set<string>, period: Period, keys: readonly string[]): readonly string[] =>
  keys.filter((key) => {
    const slots = slotsOf(key).map((slot) => `${period} ${slot}`)
    if (counted.has(`${period} ${key}`)) return false
    const slot = slots.find((one) => !counted.has(one))
    if (slot === undefined) return false
    counted.add(slot).add(`${period} ${key}`)
    return true
  })

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
