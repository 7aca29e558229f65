import { expect } from 'chai'
import type { Slot } from '../../src/core/vocabulary.ts'
import { AGES } from '../../src/understanding/english/ages.ts'
import { DURATIONS } from '../../src/understanding/english/durations.ts'
import { ENGLISH_FIELDS } from '../../src/understanding/english/fields.ts'
import { fieldsIn } from '../../src/understanding/fields.ts'

const read = fieldsIn(ENGLISH_FIELDS)
const lasting = (plain: string, asked = false) => DURATIONS.find(plain, asked)
const age = (plain: string, asked = false) => AGES.find(plain, asked)

describe('how long a text says it has been going on', () => {
  const bands: readonly (readonly [string, string])[] = [
    ['3 days', 'days'],
    ['13 days', 'days'],
    ['14 days', 'weeks'],
    ['a week', 'weeks'],
    ['59 days', 'weeks'],
    ['60 days', 'months'],
    ['8 weeks', 'weeks'],
    ['9 weeks', 'months'],
    ['a month', 'months'],
    ['11 months', 'months'],
    ['12 months', 'years'],
    ['360 days', 'years'],
    ['half a year', 'months'],
    ['1 year', 'years'],
    ['a decade', 'years'],
  ]
  for (const [said, band] of bands)
    it(`${said} are ${band}`, () => {
      expect(lasting(`i feel sad for ${said}`)?.value).to.equal(band)
      expect(lasting(said, true)?.value).to.equal(band)
    })

  it('stands where it was said', () => {
    expect(lasting('i am sad for 3 weeks now')).to.deep.equal({ value: 'weeks', start: 9, end: 20 })
    expect(lasting('sad since i was little')).to.deep.equal({ value: 'years', start: 4, end: 15 })
    expect(lasting('hm 3 weeks or so', true)).to.deep.equal({ value: 'weeks', start: 3, end: 10 })
    expect(lasting('hm forever now', true)).to.deep.equal({ value: 'years', start: 3, end: 10 })
  })

  it('is a count before a mere unit, where it was asked for', () => {
    expect(lasting('some weeks, no, 3 years', true)?.value).to.equal('years')
    expect(lasting('weeks', true)?.value).to.equal('weeks')
    expect(lasting('3 weeks')).to.equal(null)
  })

  it('is no marriage or job, unless a trouble is named beside it', () => {
    expect(lasting('we are married for 3 years')).to.equal(null)
    expect(lasting('for 3 years we are married')).to.equal(null)
    expect(lasting('married and fighting for 3 years')?.value).to.equal('years')
    expect(lasting('we are married for 3 years', true)?.value).to.equal('years')
  })
})

describe('ages in English', () => {
  it('stand where they were told', () => {
    expect(age('well im 34 now')).to.deep.include({ start: 5, end: 10, own: true, fields: { ageBand: '26-64' } })
    expect(age('so my son is 15 now')).to.deep.include({ start: 3, end: 15 })
    expect(age('so my baby is 3 months old')).to.deep.include({
      fields: { who: 'child', ageBand: 'under-13' },
      start: 3,
    })
    expect(age('well im in my forties now')).to.deep.include({ start: 5, end: 21, own: true })
  })

  it("are one's own when said so, and not when they are a mere answer", () => {
    expect(age('34', true)).to.deep.include({ own: false, fields: { ageBand: '26-64' } })
    expect(age('im 34', true)).to.deep.include({ own: true })
    expect(age('forties', true)).to.deep.include({ own: false, fields: { ageBand: '26-64' } })
    expect(age('34')).to.equal(null)
    expect(age('forties')).to.equal(null)
  })

  it('are of people who live: from five on for who writes, up to 119', () => {
    expect(age('5', true)?.fields.ageBand).to.equal('under-13')
    expect(age('4', true)).to.equal(null)
    expect(age('119', true)?.fields.ageBand).to.equal('65-plus')
    expect(age('120', true)).to.equal(null)
    expect(age('nothing', true)).to.equal(null)
  })

  it('are a year less than a birthday that is still ahead', () => {
    const ahead = ['im almost 18', 'im not yet 18', 'ill be 18 in march', 'i turn 18 next month', 'im about to turn 18']
    for (const text of [...ahead, 'im almost eighteen', 'im 18 in two weeks'])
      expect(age(text)?.fields.ageBand, text).to.equal('13-17')
    for (const text of ['im 18', 'i just turned 18', 'i turned 18 in march', 'im 18 in ohio', 'im 18, almost done'])
      expect(age(text)?.fields.ageBand, text).to.equal('18-25')
    for (const text of ['almost 18', '18 next month', 'soon 18'])
      expect(age(text, true)?.fields.ageBand, text).to.equal('13-17')
  })

  it('of somebody else are a year less too, while the birthday is ahead', () => {
    const whom = (text: string) => age(text)?.fields.who
    expect(['my son is almost 18', 'my daughter turns 18 in june', 'my son is 18'].map(whom)).to.deep.equal([
      'teen',
      'teen',
      'someone-else',
    ])
  })

  it('may be said in words', () => {
    expect(age('im seventeen')?.fields.ageBand).to.equal('13-17')
    expect(age('im thirty four')?.fields.ageBand).to.equal('26-64')
    expect(age('im eighty nine')?.fields.ageBand).to.equal('65-plus')
    expect(age('im ten')?.fields.ageBand).to.equal('under-13')
  })
})

describe('what takes an answer back in English', () => {
  const { isDenied } = ENGLISH_FIELDS

  it('is a no before it, whatever it is about', () => {
    expect(isDenied('not in a ', 'format', true)).to.equal(true)
    expect(isDenied('rather in a ', 'format', true)).to.equal(false)
  })

  it('is that another does it, for how one lives, unless that is a wish or was asked for', () => {
    expect(isDenied('he is always ', 'format', false)).to.equal(true)
    expect(isDenied('he is always ', 'format', true)).to.equal(false)
    expect(isDenied('he is always ', 'region', false)).to.equal(false)
    expect(isDenied('he would be ', 'format', false)).to.equal(false)
  })
})

describe('answers in English, in everyday words', () => {
  const asked = (text: string, slot: Slot) => read(text, { slots: [slot] }).fields[slot]

  it('tell whom help is for by an age that begins an account, and by a relative of any kind', () => {
    expect(age('hes 15')?.fields).to.deep.equal({ who: 'teen', ageBand: '13-17' })
    expect(age('shes 8, and so tense')?.fields).to.deep.equal({ who: 'child', ageBand: 'under-13' })
    expect(age('my lil girl is 7')?.fields.who).to.equal('child')
    expect(age('we met when he is 15 minutes late')).to.equal(null)
    expect(age('hes 15 minutes late')).to.equal(null)
  })

  it('tell of no medicine that is only asked about or not wished for', () => {
    expect(asked('can i get adderall', 'medication')).to.not.equal('taking')
    expect(asked('adderall', 'medication')).to.equal('taking')
    expect(asked('would rather not medicate', 'medication')).to.equal('no')
    expect(asked('not sure about meds', 'goals')).to.equal(undefined)
    expect(asked('meds', 'goals')).to.deep.equal(['medication'])
  })

  it('tell of a feeling to be rid of, of therapy tried once, and of no way to meet by "both of us"', () => {
    expect(asked('not to feel so lonely', 'goals')).to.deep.equal(['cope'])
    for (const text of ['one time in high school', 'we tried it', 'back in college'])
      expect(asked(text, 'before'), text).to.equal('past')
    expect(asked('both of us', 'format')).to.equal(undefined)
    expect(asked('both', 'format')).to.equal('either')
  })

  it('tell months by a number, though school began then', () => {
    expect(lasting('about 6 mo since school started', true)?.value).to.equal('months')
    expect(lasting('since high school', true)?.value).to.equal('years')
  })
})
