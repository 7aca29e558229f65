import type { Fields } from '../../core/vocabulary.ts'
import { type Aged, bandOf, theirs } from '../ages.ts'
import type { Finder } from '../field-grammar.ts'
import { AGE, numberOf } from './numbers.ts'

const KIN =
  '(?:hij[oa]|nin[oa]|chic[oa]|hijit[oa]|hijastr[oa]|sobrin[oa]|niet[oa]|herman(?:it)?[oa]|adolescente|bebe|peque|pequen[oa])'
const MINE = [
  new RegExp(`\\b(?:yo )?tengo (?:casi |apenas |solo |ya |unos |como )?${AGE} anos?\\b`),
  new RegExp(`\\b(?:voy a cumplir|estoy por cumplir|cumplo|cumpli) (?:los )?${AGE}\\b(?! (?:meses|semanas|dias))`),
  new RegExp(`\\bsoy (?:\\w+ ){0,3}de ${AGE} anos?\\b`),
  new RegExp(`\\bcon mis ${AGE} anos\\b`),
]
const THEIRS = [
  new RegExp(`\\bmi (?:\\w+ )?${KIN}(?: \\w+){0,2} de (?:apenas |solo )?${AGE}\\b`),
  new RegExp(
    `\\bmi (?:\\w+ )?${KIN}\\b[^.!?\\d]{0,40}?\\b(?:tiene|cumplio|acaba de cumplir|va a cumplir)\\s+(?:apenas |solo |como |ya |casi )?${AGE}\\b`,
  ),
  new RegExp(`\\bmi (?:\\w+ )?${KIN},? \\(?${AGE}(?: anos)?\\)?(?=[,.) ]|$)`),
  new RegExp(`\\btiene ${AGE}(?: anos)?,? (?:es )?(?:para )?mi (?:\\w+ )?${KIN}\\b`),
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
const BARE = new RegExp(`^\\s*(?:casi |unos |como )?${AGE}(?: anos?)?\\W*$`)
const BARE_MINE = new RegExp(
  `^\\s*(?:(?:yo|para mi),? (?:tengo )?|tengo )(?:casi |apenas |solo |ya |unos |como )?${AGE}\\W*$`,
)
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
  for (const pattern of asked ? [...MINE, BARE_MINE, BARE] : MINE) {
    const found = lower.match(pattern)
    if (found?.index !== undefined && ageIn(found) >= WRITES && ageIn(found) < OLDEST)
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
/** Nobody younger writes here: `tengo 2 años así` is how long. */
const WRITES = 5

/** `casi 18`, `va a cumplir 18`: one is not that old yet, and a minor is still one. */
const ageIn = ({ 0: said, 1: age = '' }: RegExpMatchArray): number => numberOf(age) - (BEFORE.test(said) ? 1 : 0)
const BEFORE = /\b(?:casi|cumplir|cumplo)\b(?<!acaba de cumplir)/

function mine(age: number, start: number, said: string): Aged {
  const fields: Fields = { ageBand: bandOf(age) }
  return { fields, start, end: start + said.length }
}
