import { expect } from 'chai'
import type { Answers } from '../../src/core/answers.ts'
import { factsOf, stageOf } from '../../src/matching/facts.ts'

const facts = (answers: Partial<Answers>) => factsOf({ concerns: [], ...answers })

describe('the facts', () => {
  it('are the answers as they were given, and nothing where nothing was said', () => {
    expect(facts({})).to.deep.equal({
      who: [],
      stage: ['adult'],
      age: [],
      concern: [],
      duration: [],
      impact: [],
      goal: [],
      medication: [],
      style: [],
      format: [],
      time: [],
      payment: [],
      insurer: ['unsaid'],
      country: ['unknown'],
      region: [],
      language: ['english'],
      gender: [],
      affirming: [],
      before: [],
    })
    expect(
      facts({ who: 'me', goals: ['cope', 'heal'], times: ['evenings'], insurer: 'Acme', before: 'first' }),
    ).to.deep.include({
      who: ['me'],
      goal: ['cope', 'heal'],
      time: ['evenings'],
      insurer: ['said'],
      before: ['first'],
    })
  })

  it('hold a concern only once the person confirmed it', () => {
    const concerns = [
      { id: 'sleep', evidence: '', confirmed: true },
      { id: 'grief', evidence: '', confirmed: false },
    ] as const
    expect(facts({ concerns }).concern).to.deep.equal(['sleep'])
  })

  const LANGUAGES = { en: 'english', 'en-GB': 'english', es: 'other', 'pt-en': 'other' }
  it('tell English, however written, from other languages', () => {
    for (const [language, told] of Object.entries(LANGUAGES))
      expect(facts({ preferences: { language } }).language, language).to.deep.equal([told])
    expect(facts({ preferences: { gender: 'woman', affirming: ['faith'] } })).to.deep.include({
      gender: ['woman'],
      affirming: ['faith'],
      language: ['english'],
    })
  })

  const COUNTRIES = {
    US: 'us',
    'US-OH': 'us',
    'us-oh': 'us',
    IE: 'elsewhere ie',
    'gb-eng': 'elsewhere gb',
    'RU-US': 'elsewhere ru',
  }
  it('tell the United States, with or without a state, from elsewhere, and name any other country', () => {
    for (const [region, told] of Object.entries(COUNTRIES))
      expect(facts({ region }).country.join(' '), region).to.equal(told)
  })
})

describe('the stage of life', () => {
  const ROWS = [
    [{}, 'adult'],
    [{ who: 'child' }, 'child'],
    [{ who: 'teen' }, 'teen'],
    [{ who: 'child', ageBand: '13-17' }, 'teen'],
    [{ who: 'child', ageBand: '65-plus' }, 'child'],
    [{ who: 'teen', ageBand: 'under-13' }, 'child'],
    [{ who: 'me', ageBand: '13-17' }, 'teen'],
    [{ who: 'me', ageBand: '26-64' }, 'adult'],
    [{ who: 'me', ageBand: '65-plus' }, 'older'],
  ] as const

  for (const [answers, stage] of ROWS)
    it(`is ${stage} for ${JSON.stringify(answers)}`, () => {
      expect(stageOf({ concerns: [], ...answers })).to.equal(stage)
    })
})
