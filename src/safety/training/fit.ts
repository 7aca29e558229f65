import { type Habits, inSteps, type Lesson, learned, rounded } from '../../learning/logistic.ts'
import type { WordKinds } from '../clues.ts'
import { type DangerModel, HEADS } from '../model.ts'

/** A text to learn from: its clues, and the heads that should say yes. */
export interface Row {
  readonly clues: readonly string[]
  readonly yes: ReadonlySet<string>
}

/** A clue of fewer texts is a coincidence. */
const LEAST_TEXTS = 3
/** Missing a sign costs more than raising one too many. */
const HABITS: Habits = { heads: HEADS, rounds: 12, averaged: 8, step: 0.3, decay: 1e-4, missed: 2.5, bias: -1 }

/**
 * Learn the model from rows, always the same way: what a row says decides its place in each round, so that a line more or less
 * leaves the order of all others, and the model, much as it was.
 */
export function fitted(rows: readonly Row[], kinds: WordKinds): DangerModel {
  const clues = vocabularyOf(rows)
  const places = new Map(clues.map((clue, at) => [clue, at]))
  const lessons = rows.map((row) => lessonOf(row, places))
  const lots = rows.map(({ clues: told }) => lotOf(told))
  const { weights, bias } = learned(clues.length, HABITS, (round) => mixed(lessons, lots, round))
  return { kinds, clues, bias: Float32Array.from(bias, rounded), ...inSteps(weights, HEADS.length) }
}

/** Each text has length 1, by all of its clues. */
function lessonOf({ clues, yes }: Row, places: ReadonlyMap<string, number>): Lesson {
  const at = clues.flatMap((clue) => places.get(clue) ?? [])
  return { at, value: at.map(() => 1 / Math.sqrt(clues.length || 1)), yes }
}

function vocabularyOf(rows: readonly Row[]): readonly string[] {
  const texts = new Map<string, number>()
  for (const { clues } of rows) for (const clue of clues) texts.set(clue, (texts.get(clue) ?? 0) + 1)
  return [...texts]
    .filter(([, count]) => count >= LEAST_TEXTS)
    .map(([clue]) => clue)
    .sort((a, b) => (a < b ? -1 : 1))
}

/** The lessons of a round: shuffled anew each time, yet any two of them always in the same order, whatever others there are. */
function mixed(lessons: readonly Lesson[], lots: readonly number[], round: number): readonly Lesson[] {
  const drawn = lots.map((lot) => scattered(lot ^ Math.imul(round, GOLDEN)))
  return lessons
    .map((_, n) => n)
    .sort((a, b) => (drawn[a] ?? 0) - (drawn[b] ?? 0))
    .map((n) => lessons[n] as Lesson)
}

/** A number for the words of a row (FNV-1a). */
function lotOf(clues: readonly string[]): number {
  let lot = 0x811c9dc5
  for (const sign of clues.join(' ')) lot = Math.imul(lot ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return lot
}

/** Every bit depends on all bits of what it is given (the last step of MurmurHash3). */
function scattered(bits: number): number {
  const half = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35)
  return (whole ^ (whole >>> 16)) >>> 0
}

const GOLDEN = 0x9e3779b9
