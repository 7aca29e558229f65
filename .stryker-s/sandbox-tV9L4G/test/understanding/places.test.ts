// @ts-nocheck
import { expect } from 'chai'
import { nameOf } from '../../src/understanding/grammar.ts'
import { read } from './tables.ts'

const placeIn = (text: string, asked = false): unknown =>
  read(text, { slots: asked ? ['region'] : [], language: 'en' }).fields.region

describe('places', () => {
  it('takes a code of two letters after "in", "from" or a comma, and any when a place was asked for', () => {
    expect(placeIn('I am in OH')).to.equal('US-OH')
    expect(placeIn('we are from TX')).to.equal('US-TX')
    expect(placeIn('Aetna, PA')).to.equal('US-PA')
    expect(placeIn('TV is bad')).to.equal(undefined)
    expect(placeIn('it would be WA', true)).to.equal('US-WA')
    expect(placeIn('UK', true)).to.equal('GB')
    expect(placeIn('usa', true)).to.equal('US')
    expect(placeIn('tx.', true)).to.equal('US-TX')
  })

  it('does not take shouting or small words for codes', () => {
    expect(placeIn('OK THEN', true)).to.equal(undefined)
    for (const word of ['ok', 'hi', 'me', 'in', 'zz']) expect(placeIn(word, true), word).to.equal(undefined)
  })

  it('prefers the longer name, and leaves out where others live or one is not', () => {
    expect(placeIn('I live in West Virginia')).to.equal('US-WV')
    expect(placeIn('my mother lives in Ohio')).to.equal(undefined)
    expect(placeIn('not in OH', true)).to.equal(undefined)
  })

  it('names a place in everyday words, and gives back a code it does not know', () => {
    expect(nameOf('region', 'US-OH', 'en')).to.equal('Ohio')
    expect(nameOf('region', 'GB', 'en')).to.equal('United Kingdom')
    expect(nameOf('language', 'es', 'en')).to.equal('Spanish')
    expect(nameOf('region', 'no such code', 'en')).to.equal('no such code')
  })
})
