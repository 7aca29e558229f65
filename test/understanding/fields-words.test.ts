import { expect } from 'chai'
import type { Slot } from '../../src/core/vocabulary.ts'
import { ENGLISH_FIELDS } from '../../src/understanding/english/fields.ts'
import { fieldsIn } from '../../src/understanding/fields.ts'

/** By a reader of its own: what one has learned would hide a fault of another. */
const reading = (text: string, ...slots: readonly Slot[]) => fieldsIn(ENGLISH_FIELDS)(text, { slots })

describe('answers and the words they came from', () => {
  const told: readonly (readonly [string, Slot, unknown, string])[] = [
    ["Well, I’m 34 and it's my marriage", 'ageBand', '26-64', 'I’m 34'],
    ["it's been like this, it’s been 3 weeks now", 'duration', 'weeks', 'it’s been 3 weeks'],
    ["We're in O‘Fallon, I'm from Ohio, really", 'region', 'US-OH', 'Ohio'],
    ["I've got Blue-Cross, it's fine", 'insurer', 'Blue Cross Blue Shield', 'Blue-Cross'],
    ["I'd like one who speaks Polish, that's all", 'language', 'pl', 'speaks Polish'],
    ["I'd say I can't pay for it", 'payment', 'low-cost', "can't pay"],
    ["it's for my son, he's a bit lost", 'who', 'child', 'for my son'],
  ]
  for (const [text, slot, value, words] of told)
    it(`are read in "${text}", as they were written`, () => {
      const { fields, evidence } = reading(text)
      expect(fields[slot]).to.equal(value)
      expect(evidence[slot]).to.equal(words)
    })

  it('keep the words that were said first when a list grows', () => {
    const { fields, evidence } = reading('mornings or evenings are good')
    expect(fields.times).to.deep.equal(['mornings', 'evenings'])
    expect(evidence.times).to.equal('mornings')
  })

  it('are those said last after "no wait", with their words', () => {
    const { fields, evidence } = reading("I'm 17, no wait, I'm 34, and it's for my son")
    expect(fields).to.deep.equal({ ageBand: '26-64', who: 'child' })
    expect(evidence).to.deep.equal({ ageBand: "I'm 34", who: 'for my son' })
  })

  it('heed the last three corrections only', () => {
    const { fields } = reading('evenings please, no wait, online, no wait, I mean, wait, mornings please')
    expect(fields.times).to.deep.equal(['mornings'])
    expect(fields.format).to.equal('online')
  })

  it('tell whom it is for by an age only where that was asked and nobody else is named', () => {
    expect(reading("I'm 34").fields).to.deep.equal({ ageBand: '26-64' })
    expect(reading("I'm 34", 'who').fields).to.deep.equal({ ageBand: '26-64', who: 'me' })
    expect(reading("it's for my son, I'm 34", 'who').fields.who).to.equal('child')
  })
})

describe('whom one would like to see', () => {
  it('may be told as someone of a kind', () => {
    for (const text of ['I would prefer someone female', 'I want somebody who is a woman', 'ideally someone female'])
      expect(reading(text).fields.gender, text).to.equal('woman')
    expect(reading('someone male', 'gender').fields.gender).to.equal('man')
    expect(reading('I like someone, a woman at work').fields.gender).to.equal(undefined)
  })

  it('may be someone who knows how one lives', () => {
    for (const text of ['someone who gets lgbt stuff', 'a therapist who really understands trans people'])
      expect(reading(text).fields.affirming, text).to.deep.equal(['lgbtq'])
    expect(reading('my friend gets gay jokes').fields.affirming).to.equal(undefined)
  })
})

describe('an insurer and a place told together', () => {
  it('are each read, in whatever order', () => {
    for (const text of ['Buckeye, Ohio', 'Ohio Buckeye', ' Ohio Buckeye'])
      expect(reading(text, 'insurer', 'region').fields, text).to.include({ insurer: 'Buckeye', region: 'US-OH' })
  })

  it('are an insurer where its name begins with a place, and a place where nothing else is named', () => {
    expect(reading('I have Florida Blue').fields).to.include({ insurer: 'Florida Blue', payment: 'insurance' })
    expect(reading('Texas Health', 'insurer').fields).to.include({ insurer: 'Texas Health' })
    for (const text of ['Ohio', 'Columbus OH', 'near Ohio', 'downtown new york city area'])
      expect(reading(text, 'insurer').fields.insurer, text).to.equal(undefined)
  })
})
