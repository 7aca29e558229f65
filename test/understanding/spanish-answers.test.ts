import { expect } from 'chai'
import type { Slot } from '../../src/core/vocabulary.ts'
import { fieldsIn } from '../../src/understanding/fields.ts'
import { AGES } from '../../src/understanding/spanish/ages.ts'
import { SPANISH_CONTEXT } from '../../src/understanding/spanish/context.ts'
import { isDenied } from '../../src/understanding/spanish/denial.ts'
import { SPANISH_FIELDS } from '../../src/understanding/spanish/fields.ts'
import { folded } from '../../src/understanding/spanish/folded.ts'

const age = (text: string, asked = false) => AGES.find(folded(text), asked)
const words = (text: string): readonly string[] => (text === '' ? [] : text.split(' '))

describe('ages in Spanish', () => {
  it('are of the one who writes, with where they stand', () => {
    expect(age('hola, tengo 34 años y')).to.deep.equal({ fields: { ageBand: '26-64' }, start: 6, end: 19, own: true })
    expect(age('soy una mujer de 70 años')?.fields).to.deep.equal({ ageBand: '65-plus' })
    expect(age('34')).to.equal(null)
  })

  it('are of a child where a child is told of, before that of the one who writes', () => {
    expect(age('tengo 40 años y mi hija tiene 15')).to.deep.include({ fields: { who: 'teen', ageBand: '13-17' } })
    expect(age('es mi hijo de 8 años')).to.deep.equal({
      fields: { who: 'child', ageBand: 'under-13' },
      start: 3,
      end: 15,
    })
  })

  it('tell of a child without an age, where help is for one', () => {
    expect(age('es para mi hija')).to.deep.equal({ fields: { who: 'child' }, start: 3, end: 15 })
    expect(age('para mi hijo adolescente')).to.equal(null)
  })

  it('may be a bare number, or about so many, where they were asked for', () => {
    expect(age('34', true)).to.deep.include({ fields: { ageBand: '26-64' }, own: false, start: 0, end: 2 })
    expect(age('tengo 34 años', true)).to.deep.include({ own: true })
    expect(age(' sesenta y pico ', true)).to.deep.equal({ fields: { ageBand: '65-plus' }, start: 0, end: 16 })
    expect(age('sesenta y pico')).to.equal(null)
  })

  it('are a year less than a birthday that is still ahead', () => {
    for (const text of ['tengo casi 18 años', 'voy a cumplir 18', 'cumplo 18 en marzo', 'estoy por cumplir 18'])
      expect(age(text)?.fields.ageBand, text).to.equal('13-17')
    for (const text of ['tengo 18 años', 'cumplí 18', 'tengo ya 18 años'])
      expect(age(text)?.fields.ageBand, text).to.equal('18-25')
    expect(age('casi 18', true)?.fields.ageBand).to.equal('13-17')
    const whom = (text: string) => age(text)?.fields.who
    expect(['mi hijo va a cumplir 18', 'mi hijo acaba de cumplir 18'].map(whom)).to.deep.equal(['teen', 'someone-else'])
  })

  it('may be said in words', () => {
    const bands = { 'tengo quince años': '13-17', 'tengo dieciséis años': '13-17', 'tengo veintidós años': '18-25' }
    for (const [text, band] of Object.entries({ ...bands, 'soy una mujer de treinta y cuatro años': '26-64' }))
      expect(age(text)?.fields.ageBand, text).to.equal(band)
    expect(age('mi hijo tiene dieciséis años')?.fields.who).to.equal('teen')
    for (const text of ['treinta y cuatro', 'unos 40', 'cincuenta años.'])
      expect(age(text, true)?.fields.ageBand, text).to.equal('26-64')
    expect(age('mi hijo tiene quince y no habla')?.fields.who).to.equal('teen')
    for (const text of ['tengo uno nuevo', 'mi hija tiene dos perros']) expect(age(text), text).to.equal(null)
  })

  it('are none above what people live to', () => {
    expect(age('119', true)?.fields).to.deep.equal({ ageBand: '65-plus' })
    expect(age('120', true)).to.equal(null)
    expect(age('tengo 120 años')).to.equal(null)
  })
})

describe('what is denied in Spanish', () => {
  const denied = (before: string, inside: string, after = ''): boolean =>
    isDenied(words(before), words(inside), words(after))

  it('is what a no stands before, over words that only lead to it', () => {
    for (const before of ['no estoy', 'nunca tengo', 'no creo que sea', 'yo no me siento muy', 'sin', 'ni triste ni'])
      expect(denied(before, 'deprimido'), before).to.equal(true)
    for (const before of ['', 'estoy', 'no duermo y estoy', 'no tengo casa estoy'])
      expect(denied(before, 'deprimido'), before).to.equal(false)
  })

  it('is within five words of the no', () => {
    expect(denied('no creo que me siento', 'triste')).to.equal(true)
    expect(denied('no creo que yo me siento', 'triste')).to.equal(false)
    expect(denied('no me lo creo que sea', 'triste')).to.equal(false)
  })

  it('is not where the words begin with a no of their own, or the no turns around', () => {
    expect(denied('no es que', 'no duermo')).to.equal(false)
    for (const before of ['no solo', 'no puedo', 'nunca me he sentido tan', 'sin duda'])
      expect(denied(before, 'triste'), before).to.equal(false)
    expect(denied('no', 'para mi tristeza')).to.equal(false)
    expect(denied('no', 'solo triste')).to.equal(false)
  })

  it('is not asked for: how not to be sad', () => {
    expect(denied('como hago no estar', 'triste')).to.equal(false)
    expect(denied('intento pues no estar', 'triste')).to.equal(false)
    expect(denied('pues no es como estar', 'triste')).to.equal(false)
    expect(denied('hago no estar', 'triste')).to.equal(true)
  })

  it('may come after: "the work is not the problem"', () => {
    expect(denied('', 'trabajo', 'no es el problema')).to.equal(true)
    expect(denied('', 'trabajo', 'es el problema')).to.equal(false)
  })

  it('is over where it was before, or is no more', () => {
    const was = (before: string, near = before) => SPANISH_CONTEXT.wasBefore(words(before), words(near), [])
    for (const before of ['antes estaba', 'hace tiempo estaba', 'solia estar', 'ya no estoy'])
      expect(was(before), before).to.equal(true)
    for (const before of ['ahora estoy', 'no estoy', 'ya estoy', 'no ya']) expect(was(before), before).to.equal(false)
  })
})

describe('other answers in Spanish', () => {
  const reading = (text: string, ...slots: readonly Slot[]) => fieldsIn(SPANISH_FIELDS)(text, { slots })

  it('are read with the words they came from', () => {
    const { fields, evidence } = reading('Tengo 34 años, vivo en Nueva York y ‘Aetna’, que hable polaco')
    expect(fields).to.include({ ageBand: '26-64', region: 'US-NY', insurer: 'Aetna', language: 'pl' })
    expect(evidence).to.include({ ageBand: 'Tengo 34 años', region: 'Nueva York', language: 'hable polaco' })
  })

  it('tell who is in need of help', () => {
    const whom = (text: string) => reading(text).fields.who
    expect(whom('mi mamá necesita ayuda')).to.equal('someone-else')
    expect(whom('mi esposo debería ver a un psicólogo')).to.equal('someone-else')
    expect(whom('mi hijo necesita terapia')).to.equal('child')
    expect(whom('mi hija adolescente necesita hablar con alguien')).to.equal('teen')
    expect(whom('es para mi hija adolescente')).to.equal('teen')
    expect(whom('es para una amiga')).to.equal('someone-else')
    expect(whom('mi mamá necesita dinero')).to.equal(undefined)
  })

  it('are no wish after a no, or at the time one works', () => {
    expect(reading('en línea por favor').fields.format).to.equal('online')
    expect(reading('no quiero en línea', 'format').fields.format).to.equal(undefined)
    expect(reading('por las noches', 'times').fields.times).to.deep.equal(['evenings'])
    expect(reading('trabajo por las noches', 'times').fields.times).to.equal(undefined)
  })

  it('keep what else is said of work', () => {
    const { isDenied } = SPANISH_FIELDS
    expect(isDenied('trabajo por las ', 'times', true)).to.equal(true)
    expect(isDenied('trabajo por las ', 'format', true)).to.equal(false)
    expect(isDenied('nada de ', 'format', true)).to.equal(true)
    expect(isDenied('algo de ', 'times', true)).to.equal(false)
  })

  it('are taken back by many ways to say no, with or without a little word between', () => {
    const { isDenied } = SPANISH_FIELDS
    for (const before of ['no ', 'sin una ', 'sin un ', 'nunca en ', 'tampoco por '])
      expect(isDenied(before, 'format', true), before).to.equal(true)
    const busy = ['trabajo ', 'estoy ocupada por las ', 'ocupado todos los ', 'duermo toda la ', 'despierto todo la ']
    for (const before of [...busy, 'trabajando en todas las '])
      expect(isDenied(before, 'times', true), before).to.equal(true)
    for (const before of ['bueno, ', 'no siempre ', 'ocupade las ', 'trabajo bien por las '])
      expect(isDenied(before, 'times', true), before).to.equal(false)
  })

  it('are compared in small letters without accents, sign by sign', () => {
    expect(folded('ÁÑó ‘Ü’')).to.equal("ano 'u'")
  })
})
