// @ts-nocheck
import type { Counts } from './counts.ts'
import { MOST_NOISE, noiseFrom } from './noise.ts'
import type { Period } from './period.ts'

/** What an operator may see of a whole month or year. Made once, then never again, so that asking twice tells nothing more. */
export interface Figures {
  readonly period: Period
  /** Conversations begun; null when there were too few to say anything. */
  readonly conversations: number | null
  readonly tables: readonly Table[]
}

/** `places` is where people were when they were last here; `turns` and `minutes` are what it took to a suggestion, in bands. */
export const TABLES = [
  'steps',
  'places',
  'channels',
  'types',
  'concerns',
  'payments',
  'turns',
  'minutes',
  'questions',
  'help',
] as const

/** Items with too few people in them are left out and not named; `other` holds all of them together, or null when too few. */
export interface Table {
  readonly name: (typeof TABLES)[number]
  readonly rows: readonly { readonly item: string; readonly count: number }[]
  readonly other: number | null
}

/** Fewer than 11 in a cell point at people (CMS cell size policy); fewer than 50 in all say nothing about a group. */
const SMALLEST_CELL = 11
const SMALLEST_COHORT = 50

type Draw = () => number

/** Make the figures of a month from its counts. `chance` gives numbers from 0 up to 1, each call a new one. */
export function publishMonth(period: Period, counts: Counts, chance: Draw): Figures {
  const draw = () => noiseFrom(chance())
  const started = noisy(counts.started ?? 0, draw)
  const suggested = noisy(counts.suggested ?? 0, draw)
  if (!isCohort(started)) return { period, conversations: null, tables: [] }
  const steps = { agreed: noisy(counts.agreed ?? 0, draw), suggested }
  const topics = isCohort(suggested) ? topicsOf(counts, draw) : []
  return {
    period,
    conversations: started,
    tables: [
      { name: 'steps', rows: shown(steps), other: null },
      whole('places', 'at.', counts, draw),
      whole('channels', 'channel.', counts, draw),
      ...topics,
    ],
  }
}

/** Make the figures of a year: how often help lines were shown. By month or by group that could point at a person. */
export function publishYear(period: Period, counts: Counts, chance: Draw): Figures {
  const draw = () => noiseFrom(chance())
  if (!isCohort(noisy(counts.started ?? 0, draw))) return { period, conversations: null, tables: [] }
  const rows = shown({ crisis: noisy(counts.crisis ?? 0, draw) })
  return { period, conversations: null, tables: [{ name: 'help', rows, other: null }] }
}

const topicsOf = (counts: Counts, draw: Draw): readonly Table[] => [
  whole('types', 'type.', counts, draw),
  { name: 'concerns', rows: shown(noisyUnder('concern.', counts, draw)), other: null },
  whole('payments', 'payment.', counts, draw),
  whole('turns', 'turns.', counts, draw),
  whole('minutes', 'minutes.', counts, draw),
  { name: 'questions', rows: shown(noisyUnder('question.', counts, draw)), other: null },
]

/**
 * A table whose items add up to a figure shown elsewhere: what is left out could be found by taking the rest away. So
 * the items left out are one figure, and while that is too small the smallest item joins them. So it is even when nobody
 * is left out, for otherwise the lack of it would tell just that.
 */
function whole(name: Table['name'], prefix: string, counts: Counts, draw: Draw): Table {
  const cells = noisyUnder(prefix, counts, draw)
  const rows = [...shown(cells)]
  const all = sumUnder(prefix, counts, () => true)
  const noise = draw()
  for (;;) {
    const items = new Set(rows.map(({ item }) => item))
    const other = all - sumUnder(prefix, counts, (item) => items.has(item)) + noise
    if (isCell(other)) return { name, rows, other }
    if (rows.length === 0) return { name, rows, other: null }
    rows.pop()
  }
}

const noisy = (count: number, draw: Draw): number => count + draw()

/** Compared after noise, with room for the most noise there is: then what is shown stands for at least that many people. */
const isCell = (figure: number): boolean => figure >= SMALLEST_CELL + MOST_NOISE
const isCohort = (figure: number): boolean => figure >= SMALLEST_COHORT + MOST_NOISE

function noisyUnder(prefix: string, counts: Counts, draw: Draw): Counts {
  const cells = Object.entries(counts).filter(([key]) => key.startsWith(prefix))
  return Object.fromEntries(cells.map(([key, count]) => [key.slice(prefix.length), noisy(count, draw)]))
}

const sumUnder = (prefix: string, counts: Counts, isIn: (item: string) => boolean): number =>
  Object.entries(counts)
    .filter(([key]) => key.startsWith(prefix) && isIn(key.slice(prefix.length)))
    .reduce((sum, [, count]) => sum + count, 0)

/** What may be shown, largest first. */
const shown = (cells: Counts): Table['rows'] =>
  Object.entries(cells)
    .filter(([, count]) => isCell(count))
    .map(([item, count]) => ({ item, count }))
    .toSorted((a, b) => b.count - a.count || a.item.localeCompare(b.item))
