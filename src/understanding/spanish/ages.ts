import type { Fields } from '../../core/vocabulary.ts'
import { type Aged, bandOf, theirs } from '../ages.ts'
import type { Finder } from '../field-grammar.ts'

const KIN =
  '(?:hij[oa]|nin[oa]|chic[oa]|hijit[oa]|hijastr[oa]|sobrin[oa]|niet[oa]|herman(?:it)?[oa]|adolescente|bebe|peque|pequen[oa])'
const MINE = [
  /\b(?:yo )?tengo (\d{1,3}) anos?\b/,
  /\bsoy (?:\w+ ){0,3}de (\d{1,3}) anos?\b/,
  /\bcon mis (\d{1,3}) anos\b/,
]
const THEIRS = [
  new RegExp(`\\bmi (?:\\w+ )?${KIN}(?: \\w+){0,2} de (?:apenas |solo )?(\\d{1,2})\\b`),
  new RegExp(
    `\\bmi (?:\\w+ )?${KIN}\\b[^.!?\\d]{0,40}?\\b(?:tiene|cumplio|acaba de cumplir|va a cumplir)\\s+(?:apenas |solo |como |ya )?(\\d{1,2})\\b`,
  ),
  new RegExp(`\\bmi (?:\\w+ )?${KIN},? \\(?(\\d{1,2})(?: anos)?\\)?(?=[,.) ]|$)`),
  new RegExp(`\\btiene (\\d{1,2})(?: anos)?,? (?:es )?(?:para )?mi (?:\\w+ )?${KIN}\\b`),
]
/** A number alone is an age where one was asked for. */
const BARE = /^\s*(\d{1,3})(?: anos?)?\s*$/
const FOR_KIN = /\b(?:para|sobre|por) mi (?:hij[oa]|nin[oa]|hijit[oa]|pequen[oa]|bebe)\b(?! adolescente)/

/** Whose age a text tells, and the band; a bare number counts only when the age was asked for. */
export const AGES: Finder<Aged> = { says: [...THEIRS, ...MINE, FOR_KIN], find: findAge }

function findAge(lower: string, asked: boolean): Aged | null {
  for (const pattern of THEIRS) {
    const found = lower.match(pattern)
    if (found?.index !== undefined) return theirs(Number(found[1]), found.index, found[0].length)
  }
  for (const pattern of asked ? [...MINE, BARE] : MINE) {
    const found = lower.match(pattern)
    if (found?.index !== undefined && Number(found[1]) < OLDEST)
      return { ...mine(Number(found[1]), found.index, found[0]), own: pattern !== BARE }
  }
  const kin = lower.match(FOR_KIN)
  return kin?.index === undefined
    ? null
    : { fields: { who: 'child' }, start: kin.index, end: kin.index + kin[0].length }
}

const OLDEST = 120

function mine(age: number, start: number, said: string): Aged {
  const fields: Fields = { ageBand: bandOf(age) }
  return { fields, start, end: start + said.length }
}
