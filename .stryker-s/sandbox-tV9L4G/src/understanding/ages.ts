// @ts-nocheck
import type { Fields } from '../core/vocabulary.ts'

/** An age read from a text: whose help it is for, and which band. */
export interface Aged {
  readonly fields: Fields
  /** Said of oneself ("I'm 15"): where it was asked whom the help is for, that tells it. */
  readonly own?: boolean
  readonly start: number
  readonly end: number
}

/** Someone else's age: their band, and who the help is then for. */
export function theirs(age: number, start: number, length: number): Aged {
  const who = age < 13 ? 'child' : age < 18 ? 'teen' : 'someone-else'
  return { fields: { who, ageBand: bandOf(age) }, start, end: start + length }
}

/** The band an age in years falls in. */
export const bandOf = (age: number): NonNullable<Fields['ageBand']> =>
  age < 13 ? 'under-13' : age < 18 ? '13-17' : age < 26 ? '18-25' : age < 65 ? '26-64' : '65-plus'
