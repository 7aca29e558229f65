// @ts-nocheck
import { CONCERNS, type ConcernId } from '../core/vocabulary.ts'
import type { Chance } from './chance.ts'

/** What somebody comes for. */
export const GOALS = ['find', 'learn', 'ask'] as const
export type Goal = (typeof GOALS)[number]

/** How often a person does what, 0 to 1 at each turn. */
export interface Habits {
  /** Writes instead of tapping. */
  readonly writes: number
  /** Makes a slip of the finger in a written message. */
  readonly slips: number
  /** Asks something instead of answering. */
  readonly asks: number
  /** Leaves a question without an answer: skips, does not know, would rather not say. */
  readonly passes: number
  /** Thinks again: corrects, goes back, changes an earlier answer. */
  readonly turns: number
  /** Writes what nobody could make sense of. */
  readonly noise: number
  /** Writes something that sounds like danger. */
  readonly dark: number
  /** Is away for minutes or days, and comes back. */
  readonly rests: number
  /** Leaves for good. */
  readonly leaves: number
  /** Agrees to answers being kept. */
  readonly agrees: number
  /** Tells more than was asked. */
  readonly tells: number
  /** Wants the suggestions now. */
  readonly hurries: number
}

const CALM: Habits = {
  writes: 0.3,
  slips: 0.08,
  asks: 0.04,
  passes: 0.06,
  turns: 0.03,
  noise: 0.01,
  dark: 0,
  rests: 0.01,
  leaves: 0.004,
  agrees: 0.95,
  tells: 0.1,
  hurries: 0,
}

/** Made up, not measured: wide on purpose, so that every kind of road is walked. */
export const MOODS = {
  calm: CALM,
  hurried: { ...CALM, writes: 0.15, slips: 0.2, passes: 0.15, leaves: 0.02, hurries: 0.06 },
  wary: { ...CALM, asks: 0.12, passes: 0.25, leaves: 0.02, agrees: 0.6 },
  unsure: { ...CALM, asks: 0.1, passes: 0.25, turns: 0.15, noise: 0.04 },
  talkative: { ...CALM, writes: 0.85, slips: 0.2, turns: 0.06, tells: 0.8 },
  low: { ...CALM, writes: 0.5, slips: 0.15, dark: 0.03, noise: 0.04, rests: 0.08, leaves: 0.03 },
} as const satisfies Readonly<Record<string, Habits>>
export type Mood = keyof typeof MOODS

/** Somebody made up. */
export interface Person {
  readonly number: number
  readonly goal: Goal
  readonly mood: Mood
  readonly habits: Habits
  readonly concerns: readonly ConcernId[]
  /** Questions they want answered before anything else. */
  readonly curiosity: number
}

/** Make up a person. */
export function madeUp(number: number, chance: Chance): Person {
  const mood = chance.pick(Object.keys(MOODS) as Mood[], 'calm')
  const goal = chance.happens(0.75) ? 'find' : chance.pick(['learn', 'ask'] as const, 'learn')
  return {
    number,
    goal,
    mood,
    habits: MOODS[mood],
    concerns: chance.some(CONCERNS, chance.between(1, 3)),
    curiosity: goal === 'find' ? 0 : chance.between(1, 4),
  }
}
