// @ts-nocheck
import type { Converse, Outcome } from './converse.ts'
import type { Metrics } from './metrics.ts'

const CHANNELS = ['web', 'slack', 'teams']

/** The same road, with the time of each turn counted. Ids begin with the channel's name; nothing else of them is looked at. */
export function measured(converse: Converse, metrics: Metrics): Converse {
  const timed = async (id: string, work: Promise<Outcome>): Promise<Outcome> => {
    const start = performance.now()
    const outcome = await work
    const channel = CHANNELS.find((name) => id.startsWith(`${name}:`)) ?? 'other'
    metrics.turn({ channel, outcome: outcome.kind, seconds: (performance.now() - start) / 1000 })
    return outcome
  }
  return {
    ...converse,
    open: (id, language, event, destination) => timed(id, converse.open(id, language, event, destination)),
    hear: (id, inbound, destination) => timed(id, converse.hear(id, inbound, destination)),
  }
}
