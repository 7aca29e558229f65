import { expect } from 'chai'
import { ENGLISH_PLACES } from '../../src/understanding/english/places.ts'
import { namesIn, type PlaceNames, placesIn } from '../../src/understanding/places.ts'
import { SPANISH_PLACES } from '../../src/understanding/spanish/places.ts'

/** A small country of its own: enough to tell what each part does. */
const SMALL: PlaceNames = {
  states: 'US-OH Ohio|US-WV West Virginia|US-VA Virginia|US-ME Maine|US-GA Gaia',
  countries: 'US United States',
  leads: /\bin $/,
  lettered: /\bin ([A-Z]{2})\b/,
  folded: (text) => text.toLowerCase(),
}
const small = (text: string, asked: boolean) => placesIn(SMALL)(text, asked)
const placeIn = (text: string, asked: boolean) => placesIn(ENGLISH_PLACES)(text, asked)

describe('the place a text names', () => {
  it('is told with where it stands', () => {
    expect(placeIn('I live in Ohio now', false)).to.deep.equal({ code: 'US-OH', start: 10, end: 14 })
    expect(placeIn('I live in OH now', false)).to.deep.equal({ code: 'US-OH', start: 10, end: 12 })
    expect(placeIn('well, OH', true)).to.deep.equal({ code: 'US-OH', start: 6, end: 8 })
    expect(placeIn('tx', true)).to.deep.equal({ code: 'US-TX', start: 0, end: 2 })
  })

  it('is the longest name that fits, and the first that is meant', () => {
    expect(small('in west virginia', false)?.code).to.equal('US-WV')
    expect(small('ohio? no, in maine', false)?.code).to.equal('US-ME')
    expect(small('ohio', false)).to.equal(null)
    expect(small('ohio', true)?.code).to.equal('US-OH')
  })

  it('may be one of a language without cities and without words that tell of others', () => {
    expect(small('chicago', true)).to.equal(null)
    expect(small('in OH', false)?.code).to.equal('US-OH')
    expect(small('never in ohio', false)?.code).to.equal('US-OH')
  })

  it('is not where somebody else lives, near or some words before', () => {
    expect(placeIn('my mother lives in Ohio', true)).to.equal(null)
    expect(placeIn('my mother lives in OH', false)).to.equal(null)
    const long = 'it has been so very long a time for all of us since then and '
    expect(placeIn(`${long}my mother lives in OH`, false)).to.equal(null)
    expect(placeIn(`${long}I live in OH`, false)?.code).to.equal('US-OH')
  })

  it('may be a name with a slip in it where it is all of the answer', () => {
    expect(placeIn('Virgina', true)).to.deep.equal({ code: 'US-VA', start: 0, end: 7 })
    expect(placeIn('in Oregn!', true)?.code).to.equal('US-OR')
    expect(placeIn('"from Arzona."', true)?.code).to.equal('US-AZ')
    expect(placeIn('Oregn, I think', true)).to.equal(null)
    expect(placeIn('my Oregn', true)).to.equal(null)
    expect(placeIn('2 Oregn 3', true)?.code).to.equal('US-OR')
    expect(placeIn('Oregn', false)).to.equal(null)
    expect(placeIn('', true)).to.equal(null)
  })

  it('is no everyday word, though a slip in a name would make it', () => {
    const words = 'pain needs normal main child texts pairs taxes walks leads settle social while parks queen'.split(
      ' ',
    )
    for (const text of words) expect(placeIn(text, true), text).to.equal(null)
    for (const text of ['médico', 'pueblo', 'mami', 'cuñada', 'cansada', 'quizá', 'colonia'])
      expect(placesIn(SPANISH_PLACES)(text, true), text).to.equal(null)
    expect(placeIn('Texs', true)?.code).to.equal('US-TX')
    expect(placeIn('Spian', true)?.code).to.equal('ES')
  })

  it('is never guessed from a slip in a short name', () => {
    expect(small('gaja', true)).to.equal(null)
    expect(small('ohyo', true)).to.equal(null)
    expect(small('maone', true)?.code).to.equal('US-ME')
  })

  it('may be its two letters as the whole answer, the United States and the United Kingdom by three names', () => {
    for (const text of ['us', 'US', 'USA', ' usa. ', 'Usa!']) expect(placeIn(text, true)?.code, text).to.equal('US')
    expect(placeIn('uk', true)?.code).to.equal('GB')
    expect(placeIn('I am in the UK', false)?.code).to.equal('GB')
    expect(placeIn('from UK', false)?.code).to.equal('GB')
    for (const text of ['usb', 'txt', 'zz', 'or', 'us?!']) expect(placeIn(text, true), text).to.equal(null)
  })

  it('is none in a word of two capitals, or in shouting', () => {
    expect(placeIn('my TV', true)).to.equal(null)
    expect(placeIn('it is in TV', false)).to.equal(null)
    expect(placeIn('HE IS ILL OR', true)).to.equal(null)
    expect(placeIn(' OR', true)?.code).to.equal('US-OR')
  })
})

describe('the everyday name of a code', () => {
  const both = { en: SMALL, es: { ...SMALL, states: 'US-VA Virginia la Nueva|US-VA Virginia' } }
  const nameOf = (slot: 'region' | 'language', code: string, language: string) => namesIn(both)(slot, code, language)

  it('is the first name a language gives it, English where a language names no states', () => {
    expect(nameOf('region', 'US-VA', 'en')).to.equal('Virginia')
    expect(nameOf('region', 'US-VA', 'es')).to.equal('Virginia la Nueva')
    expect(nameOf('region', 'US-OH', 'de')).to.equal('Ohio')
    expect(nameOf('region', 'US-OH', 'es')).to.equal('US-OH')
  })

  it('is that of every language for countries and languages, and the code where there is none', () => {
    expect(nameOf('region', 'DE', 'en')).to.equal('Germany')
    expect(nameOf('region', 'DE', 'es')).to.equal('Alemania')
    expect(nameOf('language', 'pl', 'es')).to.equal('polaco')
    expect(nameOf('language', '??', 'en')).to.equal('??')
    expect(namesIn({ es: SMALL })('region', 'DE', 'de')).to.equal('Deutschland')
  })

  it('of a language is never that of a state', () => {
    const odd = namesIn({ en: { ...SMALL, states: 'pl Polandia' } })
    expect(odd('language', 'pl', 'en')).to.equal('Polish')
  })
})
