// @ts-nocheck
import fc from 'fast-check'

/** One sending of an event: an event may be sent many times, from two devices, to either of two instances, in any order. */
export interface Sending {
  readonly event: string
  readonly instance: 0 | 1
}

/** Sendings in groups: those of a group are under way together, and the next group begins when all of them were answered. */
export interface History {
  readonly groups: readonly (readonly Sending[])[]
  /** How long each use of the store takes, in steps of the event loop; used over and over. */
  readonly pauses: readonly number[]
  /** Which of the first uses of the store fail, before or after they are done. */
  readonly failures: readonly ('before' | 'after' | null)[]
}

const sending = fc.record({
  device: fc.nat(1),
  event: fc.nat(5),
  instance: fc.constantFrom<0 | 1>(0, 1),
  last: fc.boolean(),
})
const failure = fc.oneof(
  { weight: 8, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom<'before' | 'after'>('before', 'after') },
)

/** Histories of duplicates, reordering, two devices, two instances and a store that stumbles. */
export const histories: fc.Arbitrary<History> = fc
  .record({
    sendings: fc.array(sending, { minLength: 2, maxLength: 14 }),
    pauses: fc.array(fc.nat(4), { minLength: 5, maxLength: 11 }),
    failures: fc.array(failure, { maxLength: 30 }),
  })
  .map(({ sendings, pauses, failures }) => ({ groups: grouped(sendings), pauses, failures }))

function grouped(sendings: readonly { device: number; event: number; instance: 0 | 1; last: boolean }[]): Sending[][] {
  const groups: Sending[][] = [[]]
  for (const { device, event, instance, last } of sendings) {
    groups.at(-1)?.push({ event: `${device}-${event}`, instance })
    if (last) groups.push([])
  }
  return groups
}

/** What somebody saw: when a sending began and was answered, and which place in the order of all events the answer told. */
export interface Seen {
  readonly event: string
  readonly began: number
  readonly ended: number
  readonly place: number
}

/** Send everything, again where it failed, and give what was seen. `send` gives the place that was told, or null for a failure. */
export async function played(
  { groups }: History,
  send: (sending: Sending) => Promise<number | null>,
): Promise<readonly Seen[]> {
  const seen: Seen[] = []
  let clock = 0
  const insist = async (sending: Sending): Promise<void> => {
    const began = clock++
    for (let tries = 0; tries < 50; tries++) {
      const place = await send(sending)
      if (place === null) continue
      seen.push({ event: sending.event, began, ended: clock++, place })
      return
    }
    throw new Error(`${sending.event} was never taken`)
  }
  for (const group of groups) await Promise.all(group.map(insist))
  return seen
}

/** A store's chance to be slow and to fail, as the history has it. */
export function stumbling({ pauses, failures }: Pick<History, 'pauses' | 'failures'>) {
  let uses = 0
  return async <T>(work: () => Promise<T>): Promise<T> => {
    const at = uses++
    for (let n = pauses[at % pauses.length] ?? 0; n > 0; n--) await new Promise((resolve) => setImmediate(resolve))
    const failure = failures[at]
    if (failure === 'before') throw new Error('the store stumbles')
    const result = await work()
    if (failure === 'after') throw new Error('the store stumbles')
    return result
  }
}

/** What is wrong with what was seen, if every event is to be applied once, at one moment between its sending and its answer. */
export function faultsIn(seen: readonly Seen[], applied: readonly string[]): readonly string[] {
  const events = [...new Set(seen.map(({ event }) => event))]
  const lost = events.filter((event) => !applied.includes(event)).map((event) => `${event} is lost`)
  const twice = applied
    .filter((event, n) => applied.indexOf(event) < n)
    .map((event) => `${event} was applied more than once`)
  const lied = seen
    .filter(({ event, place }) => applied[place] !== event)
    .map(({ event, place }) => `${event} was told place ${place}`)
  const spans = events.map((event) => spanOf(event, seen))
  const disordered = spans.flatMap((one) =>
    spans
      .filter((other) => one.ended < other.began && applied.indexOf(one.event) > applied.indexOf(other.event))
      .map((other) => `${one.event} was answered before ${other.event} was sent, and stands behind it`),
  )
  return [...lost, ...twice, ...lied, ...disordered]
}

/** From its first sending to its first answer: somewhere in between an event was applied. */
function spanOf(event: string, seen: readonly Seen[]) {
  const mine = seen.filter((one) => one.event === event)
  return {
    event,
    began: Math.min(...mine.map(({ began }) => began)),
    ended: Math.min(...mine.map(({ ended }) => ended)),
  }
}
