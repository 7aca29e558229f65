import type { Loopback } from '../channels/slack/loopback.ts'
import { SIGNING } from '../channels/slack/workspace.ts'
import { type Chance, chanceOf } from './chance.ts'
import { type Counts, makePerson, type Person } from './person.ts'
import type { Aim, Program } from './program.ts'
import { makeWorker } from './worker.ts'

/** How a torture went. */
export interface Outcome {
  readonly kills: number
  /** By how the program ended. */
  readonly ends: Readonly<Record<string, number>>
  readonly acknowledged: number
  /** Messages sent again because no answer came. */
  readonly retries: number
  /** Messages sent again although an answer had come. */
  readonly repeated: number
  /** Messages that stand in Slack, and how many of them stand there more than once. */
  readonly answers: number
  readonly repeats: number
  readonly faults: readonly string[]
}

/** Steps of writing to end at, and the largest number of them that go well before. */
export type Steps = readonly (Pick<Aim, 'step' | 'when'> & { readonly most: number })[]

/** Settings for a program that people reach through this Slack as well. */
export const slackSettings = (slack: Loopback): Readonly<Record<string, string>> => ({
  SLACK_BOT_TOKEN: 'xoxb-1-2-abcdef',
  SLACK_SIGNING_SECRET: SIGNING,
  SLACK_API_URL: slack.url,
})

/** Every step of writing the program can end at, on a disk or towards a database. */
export const DISK_STEPS: Steps = [
  ...['open', 'write', 'datasync', 'rename', 'sync-folder', 'mkdir'].flatMap((step) => [
    { step, when: 'before' as const, most: 60 },
    { step, when: 'after' as const, most: 60 },
  ]),
  { step: 'write', when: 'within', most: 60 },
]
export const DATABASE_STEPS: Steps = [
  // Much is asked of a database before anything is kept there.
  { step: 'send', when: 'before', most: 400 },
  { step: 'send', when: 'after', most: 400 },
]

const PEOPLE = 6
/** How long the program may live before it is ended in any case, in milliseconds. */
const LIFE_MS = 3_000

/** Let people talk to a program that is killed again and again, then hold what is kept against what they were told. */
export async function torture(
  program: Program,
  kills: number,
  seed: number,
  steps: Steps,
  slack: Loopback,
): Promise<Outcome> {
  const chance = chanceOf(seed)
  const people = Array.from({ length: PEOPLE }, (_, n) => makePerson(program.url, chanceOf(seed * 1_000 + n)))
  const workers = [1, 2].map((n) => makeWorker(program.url, slack, `U${seed}N${n}`))
  const ends: Record<string, number> = {}
  let isOver = false
  await program.start()
  const talks = [...people, ...workers].map((one) => one.talk(() => isOver))
  for (let n = 0; n < kills; n++) {
    const end = await endOnce(program, steps, n, chance)
    ends[end] = (ends[end] ?? 0) + 1
    await program.start()
  }
  isOver = true
  await Promise.all(talks)
  await Promise.all(people.map((person) => person.check()))
  const chats = await Promise.all(workers.map((worker) => worker.check()))
  const { faults, ...counts } = totals(people)
  return {
    kills: Object.values(ends).reduce((all, one) => all + one, 0),
    ends,
    ...counts,
    answers: chats.reduce((all, { answered }) => all + answered, 0),
    repeats: chats.reduce((all, { repeats }) => all + repeats, 0),
    faults: [
      ...faults,
      ...chats.flatMap(({ lost }) => lost.map((event) => `${event} was acknowledged and not answered`)),
    ],
  }
}

/** Wait for a moment, end the program, and give how: first at each step once, then in turns at a step and at any moment. */
async function endOnce(program: Program, steps: Steps, n: number, chance: Chance): Promise<string> {
  const target = n < steps.length || n % 2 === 0 ? steps[n % steps.length] : undefined
  if (target !== undefined) {
    // What it never flushed stays for the next one to find, and goes when the power fails later.
    const only = chance() < 0.3 ? ({ only: 'program' } as const) : {}
    program.aim({ step: target.step, when: target.when, left: Math.floor(chance() * target.most), ...only })
    await endedSoon(program)
    return `${target.when} ${target.step}`
  }
  await new Promise((resolve) => setTimeout(resolve, chance() * 500))
  const way = chance()
  if (way < 0.4) program.kill()
  else program.cut()
  await program.ended()
  if (way < 0.8) return 'at any moment'
  const { step, when } = chosen(steps, chance)
  await program.start({ step, when, left: Math.floor(chance() * 4) })
  await endedSoon(program)
  return 'while it started'
}

const chosen = (steps: Steps, chance: Chance): Steps[number] =>
  steps[Math.floor(chance() * steps.length)] ?? { step: 'write', when: 'before', most: 0 }

async function endedSoon(program: Program): Promise<void> {
  const tooLong = setTimeout(() => program.kill(), LIFE_MS)
  await program.ended()
  clearTimeout(tooLong)
}

const sum = (people: readonly Person[], of: (counts: Counts) => number) =>
  people.reduce((total, { counts }) => total + of(counts), 0)

const totals = (people: readonly Person[]) => ({
  acknowledged: sum(people, ({ acknowledged }) => acknowledged),
  retries: sum(people, ({ retries }) => retries),
  repeated: sum(people, ({ repeated }) => repeated),
  faults: people.flatMap(({ counts }) => counts.faults),
})
