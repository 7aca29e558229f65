import type { Fields } from '../../core/vocabulary.ts'
import { type Aged, bandOf, theirs } from '../ages.ts'
import type { Finder } from '../field-grammar.ts'

const KIN =
  '(?:hij[oa]|nin[oa]|chic[oa]|hijit[oa]|hijastr[oa]|sobrin[oa]|niet[oa]|herman(?:it)?[oa]|adolescente|bebe|peque|pequen[oa])'
const MINE = [
  /\b(?:yo )?tengo (?:casi |apenas |solo |ya )?(\d{1,3}) anos?\b/,
  /\b(?:voy a cumplir|estoy por cumplir|cumplo|cumpli) (?:los )?(\d{1,3})\b(?! (?:meses|semanas|dias))/,
  /\bsoy (?:\w+ ){0,3}de (\d{1,3}) anos?\b/,
  /\bcon mis (\d{1,3}) anos\b/,
]
const THEIRS = [
  new RegExp(`\\bmi (?:\\w+ )?${KIN}(?: \\w+){0,2} de (?:apenas |solo )?(\\d{1,2})\\b`),
  new RegExp(
    `\\bmi (?:\\w+ )?${KIN}\\b[^.!?\\d]{0,40}?\\b(?:tiene|cumplio|acaba de cumplir|va a cumplir)\\s+(?:apenas |solo |como |ya |casi )?(\\d{1,2})\\b`,
  ),
  new RegExp(`\\bmi (?:\\w+ )?${KIN},? \\(?(\\d{1,2})(?: anos)?\\)?(?=[,.) ]|$)`),
  new RegExp(`\\btiene (\\d{1,2})(?: anos)?,? (?:es )?(?:para )?mi (?:\\w+ )?${KIN}\\b`),
]
/** `cuarenta y pico`: the ten is enough for the band. */
const TENS: Readonly<Record<string, number>> = {
  veinte: 25,
  veinti: 25,
  treinta: 35,
  cuarenta: 45,
  cincuenta: 55,
  sesenta: 67,
  setenta: 75,
  ochenta: 85,
}
const ABOUT =
  /^(?:tengo )?(?:unos )?(veinte|veinti|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta)(?: ?y)? (?:pico|tantos|algo)(?: anos)?$/

/** A number alone is an age where one was asked for. */
const BARE = /^\s*(?:casi )?(\d{1,3})(?: anos?)?\s*$/
const FOR_KIN = /\b(?:para|sobre|por) mi (?:hij[oa]|nin[oa]|hijit[oa]|pequen[oa]|bebe)\b(?! adolescente)/

/** Whose age a text tells, and the band; a bare number counts only when the age was asked for. */
export const AGES: Finder<Aged> = { says: [...THEIRS, ...MINE, FOR_KIN], find: findAge }

function findAge(lower: string, asked: boolean): Aged | null {
  for (const pattern of THEIRS) {
    const found = lower.match(pattern)
    if (found?.index !== undefined) return theirs(ageIn(found), found.index, found[0].length)
  }
  const about = asked ? aboutAge(lower) : null
  if (about !== null) return about
  for (const pattern of asked ? [...MINE, BARE] : MINE) {
    const found = lower.match(pattern)
    if (found?.index !== undefined && Number(found[1]) < OLDEST)
      return { ...mine(ageIn(found), found.index, found[0]), own: pattern !== BARE }
  }
  const kin = lower.match(FOR_KIN)
  return kin?.index === undefined
    ? null
    : { fields: { who: 'child' }, start: kin.index, end: kin.index + kin[0].length }
}

/** `cuarenta y pico`, where an age was asked for. */
function aboutAge(lower: string): Aged | null {
  const ten = TENS[ABOUT.exec(lower.trim())?.[1] ?? '']
  return ten === undefined ? null : { fields: { ageBand: bandOf(ten) }, start: 0, end: lower.length }
}

const OLDEST = 120

/** `casi 18`, `va a cumplir 18`: one is not that old yet, and a minor is still one. */
const ageIn = ({ 0: said, 1: age }: RegExpMatchArray): number => Number(age) - (BEFORE.test(said) ? 1 : 0)
const BEFORE = /\b(?:casi|cumplir|cumplo)\b(?<!acaba de cumplir)/

function mine(age: number, start: number, said: string): Aged {
  const fields: Fields = { ageBand: bandOf(age) }
  return { fields, start, end: start + said.length }
}
