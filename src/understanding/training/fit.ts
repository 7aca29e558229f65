import { CONCERNS, type ConcernId } from '../../core/vocabulary.ts'
import { type Habits, inSteps, type Lesson, learned, rounded } from '../../learning/logistic.ts'
import type { ConcernModel } from '../model.ts'
import { cluesOf, type Stem } from '../model-features.ts'
import { tokensOf } from '../tokens.ts'
import { chanceFrom, type Example } from './examples.ts'

/** A clue of fewer texts is a coincidence. */
const LEAST_TEXTS = 4
/** A concern told of is rarer than one not told of: missing it costs twice as much. */
const HABITS: Habits = { heads: CONCERNS, rounds: 6, averaged: 4, step: 0.5, decay: 1e-5, missed: 2, bias: -3 }
const SEED = 7

/** Learn the model from examples, always the same way. Clues are weighed by inverse document frequency and each text has length 1. */
export function fitted(examples: readonly Example[], stem: Stem): ConcernModel {
  const held = examples.map(({ text }) => [...new Set(cluesOf(tokensOf(text), stem).map(({ name }) => name))])
  const { clues, telling } = vocabularyOf(held)
  const places = new Map(clues.map((clue, at) => [clue, at]))
  const lessons = held.map((names, n) => lessonOf(names, places, telling, examples[n]?.concerns ?? []))
  const chance = chanceFrom(SEED)
  const { weights, bias } = learned(clues.length, HABITS, () => shuffled(lessons, chance))
  return {
    clues,
    telling: Float32Array.from(telling, rounded),
    bias: Float32Array.from(bias, rounded),
    ...inSteps(weights, CONCERNS.length),
  }
}

function vocabularyOf(held: readonly (readonly string[])[]): { clues: string[]; telling: number[] } {
  const texts = new Map<string, number>()
  for (const names of held) for (const name of names) texts.set(name, (texts.get(name) ?? 0) + 1)
  const kept = [...texts].filter(([, count]) => count >= LEAST_TEXTS).sort(([a], [b]) => (a < b ? -1 : 1))
  return { clues: kept.map(([name]) => name), telling: kept.map(([, count]) => Math.log(held.length / count)) }
}

function lessonOf(
  names: readonly string[],
  places: ReadonlyMap<string, number>,
  telling: readonly number[],
  concerns: readonly ConcernId[],
): Lesson {
  const at = names.flatMap((name) => places.get(name) ?? [])
  const length = Math.hypot(...at.map((place) => telling[place] ?? 0)) || 1
  return { at, value: at.map((place) => (telling[place] ?? 0) / length), yes: new Set(concerns) }
}

/** Fisher and Yates. */
function shuffled<T>(all: readonly T[], chance: () => number): readonly T[] {
  const order = [...all]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1))
    const [a, b] = [order[last] as T, order[other] as T]
    order[last] = b
    order[other] = a
  }
  return order
}
