// @ts-nocheck
import type { StepKey } from '../core/dialog.ts'
import { GOALS, MOODS } from './person.ts'
import type { Visit } from './visit.ts'

/** What many visits show. Shares are from 0 to 1; null where nobody is counted. */
export interface Findings {
  readonly people: number
  /** Of those who came to find someone. */
  readonly seekers: number
  readonly completion: number | null
  readonly byMood: Readonly<Record<string, number | null>>
  /** Of people with this goal, how many got what they came for. */
  readonly byGoal: Readonly<Record<string, number | null>>
  readonly turns: Spread | null
  readonly seconds: Spread | null
  /** Where people who left without a suggestion were, most first. */
  readonly leftAt: Tally
  readonly loops: Tally
  readonly twice: Tally
  readonly tired: number
  readonly deadEnds: readonly { readonly person: number; readonly place: StepKey; readonly why: string }[]
  readonly told: number
  readonly heard: number
  readonly neverFired: readonly string[]
}

export interface Spread {
  readonly median: number
  /** 90 of 100 need no more. */
  readonly most: number
}

type Tally = readonly (readonly [StepKey, number])[]

/** Sum up visits; `neverFired` are the rules no visit came upon. */
export function findingsOf(visits: readonly Visit[], neverFired: readonly string[]): Findings {
  const seekers = visits.filter(({ person }) => person.goal === 'find')
  const reached = seekers.flatMap(({ suggested }) => (suggested === null ? [] : [suggested]))
  const share = (of: readonly Visit[]) => (of.length === 0 ? null : of.filter(isServed).length / of.length)
  return {
    people: visits.length,
    seekers: seekers.length,
    completion: share(seekers),
    byMood: Object.fromEntries(
      Object.keys(MOODS).map((mood) => [mood, share(seekers.filter(({ person }) => person.mood === mood))]),
    ),
    byGoal: Object.fromEntries(GOALS.map((goal) => [goal, share(visits.filter(({ person }) => person.goal === goal))])),
    turns: spread(reached.map(({ turns }) => turns)),
    seconds: spread(reached.map(({ seconds }) => seconds)),
    leftAt: tally(visits.filter(({ end, suggested }) => end === 'left' && suggested === null).map(placeOf)),
    loops: tally(visits.flatMap(({ loops }) => loops)),
    twice: tally(visits.flatMap(({ twice }) => twice)),
    tired: visits.filter(({ end }) => end === 'tired').length,
    deadEnds: visits
      .filter(({ end }) => end === 'dead-end')
      .map((one) => ({ person: one.person.number, place: placeOf(one), why: one.why ?? '' })),
    told: sum(visits.map(({ told }) => told)),
    heard: sum(visits.map(({ heard }) => heard)),
    neverFired,
  }
}

const isServed = ({ person, end, suggested }: Visit): boolean =>
  person.goal === 'find' ? suggested !== null : end === 'content' || end === 'done' || suggested !== null

const placeOf = ({ place }: Visit): StepKey => place ?? 'before the hello'
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

function spread(numbers: readonly number[]): Spread | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
  const [median, most] = [at(0.5), at(0.9)]
  return median === undefined || most === undefined ? null : { median, most }
}

function tally(keys: readonly StepKey[]): Tally {
  const counts = new Map<StepKey, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
}
