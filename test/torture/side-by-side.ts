import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { openLoopback } from '../channels/slack/loopback.ts'
import { fastFolder } from '../fast-folder.ts'
import { makeProgram } from './program.ts'
import { type Outcome, type Steps, slackSettings, torture } from './torture.ts'

/** How to torture: `more` gives further settings for each program, such as a database of its own. */
export interface Ordeal {
  readonly kills: number
  readonly seed: number
  readonly steps: Steps
  readonly more?: () => Promise<Readonly<Record<string, string>>>
}

/** Programs killed at once, each with a folder, a Slack and people of its own: most of a kill is waiting for the next start. */
const AT_ONCE = Math.min(4, availableParallelism())

/**
 * Kill so often in all, several programs side by side. What was never flushed is taken away by the disk we put under the
 * program (`disk.mjs`), so the folder may be in memory: nothing is proven by a real disk's flushing, and it takes longer.
 */
export async function tortured({ kills, seed, steps, more = async () => ({}) }: Ordeal): Promise<Outcome> {
  const outcomes = await Promise.all(
    Array.from({ length: AT_ONCE }, async (_, n) => {
      const share = Math.floor((kills + n) / AT_ONCE)
      const folder = await fastFolder('torture')
      const slack = await openLoopback(() => [])
      const program = makeProgram({ DATA_DIR: folder, ...(await more()), ...slackSettings(slack) })
      try {
        return await torture(program, share, seed * AT_ONCE + n, from(steps, n / AT_ONCE), slack)
      } finally {
        await program.stop()
        await slack.close()
        await rm(folder, { recursive: true, force: true })
      }
    }),
  )
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((all, one) => all + of(one), 0)
  return {
    kills: sum((one) => one.kills),
    ends: endsIn(outcomes),
    acknowledged: sum((one) => one.acknowledged),
    retries: sum((one) => one.retries),
    repeated: sum((one) => one.repeated),
    answers: sum((one) => one.answers),
    repeats: sum((one) => one.repeats),
    faults: outcomes.flatMap(({ faults }) => faults),
  }
}

/** Each begins with steps of its own, so that few kills come by all of them. */
const from = (steps: Steps, part: number): Steps => {
  const first = Math.floor(steps.length * part)
  return [...steps.slice(first), ...steps.slice(0, first)]
}

function endsIn(outcomes: readonly Outcome[]): Outcome['ends'] {
  const all: Record<string, number> = {}
  for (const [end, count] of outcomes.flatMap(({ ends }) => Object.entries(ends))) all[end] = (all[end] ?? 0) + count
  return all
}
