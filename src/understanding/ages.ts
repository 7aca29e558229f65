import type { Fields } from '../core/vocabulary.ts'

/** An age read from a text: whose help it is for, and which band. */
export interface Aged {
  readonly fields: Fields
  readonly start: number
  readonly end: number
}

const KIN =
  '(?:son|daughter|kid|child|boy|girl|stepson|stepdaughter|niece|nephew|grandson|granddaughter|brother|sister|teen|teenager|toddler)'
const MINE =
  /\b(?:i am|im|i'm) (?:a )?(\d{1,2})(?: ?(?:years? old|yrs?|yo))?\b(?! (?:years?|months?|weeks?|days?|minutes?|hours?|times|percent) )/
const THEIRS = [
  new RegExp(`\\bmy (?:\\w+ )?(\\d{1,2}) ?-?(?:years? ?-?old|yr ?-?old|yo)(?: ${KIN})?\\b`),
  new RegExp(
    `\\bmy ${KIN}\\b[^.!?\\d]{0,40}?\\b(?:is|are|hes|shes|he's|she's|aged?|turned)\\s+(?:only |just |about )?(\\d{1,2})\\b`,
  ),
  new RegExp(`\\bmy ${KIN},? \\(?(\\d{1,2})\\)?(?=[,.) ]|$)`),
]
const FOR_KIN = new RegExp(`\\b(?:for|about) my ${KIN}\\b`)

/** Whose age a text tells, and the band; a bare number counts only when the age was asked for. */
export function findAge(lower: string, asked: boolean): Aged | null {
  for (const pattern of THEIRS) {
    const found = lower.match(pattern)
    if (found?.index !== undefined) return theirs(Number(found[1]), found.index, found[0].length)
  }
  const mine = lower.match(MINE) ?? (asked ? lower.match(/^\s*(\d{1,3})\s*$/) : null)
  if (mine?.index !== undefined)
    return { fields: { ageBand: bandOf(Number(mine[1])) }, start: mine.index, end: mine.index + mine[0].length }
  const kin = lower.match(FOR_KIN)
  return kin?.index === undefined
    ? null
    : { fields: { who: 'child' }, start: kin.index, end: kin.index + kin[0].length }
}

/** Someone else's age: their band, and who the help is then for. */
export function theirs(age: number, start: number, length: number): Aged {
  const who = age < 13 ? 'child' : age < 18 ? 'teen' : 'someone-else'
  return { fields: { who, ageBand: bandOf(age) }, start, end: start + length }
}

/** The band an age in years falls in. */
export const bandOf = (age: number): NonNullable<Fields['ageBand']> =>
  age < 13 ? 'under-13' : age < 18 ? '13-17' : age < 26 ? '18-25' : age < 65 ? '26-64' : '65-plus'
