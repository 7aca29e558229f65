import { expect } from 'chai'
import type { Rule } from '../../src/matching/knowledge.ts'
import { seated, seatsFor, standings } from '../../src/matching/scoring.ts'
import { provider, rule } from './made.ts'

const PROVIDERS = [
  provider('grown', { ages: ['adult', 'older'], instead: 'young' }),
  provider('young', { ages: ['child', 'teen'] }),
  provider('old', { ages: ['older'], instead: 'young' }),
  provider('lost', { ages: ['older'], instead: 'nobody' }),
  provider('any'),
]
const seatsOf = (stage: 'child' | 'adult' | 'older') => Object.fromEntries(seatsFor(PROVIDERS, stage))

describe('the seats for an age', () => {
  it('are taken by whoever sees that age', () => {
    expect(seatsOf('older')).to.deep.equal({ grown: 'grown', old: 'old', lost: 'lost', any: 'any' })
  })

  it('go to the one who stands in, and stay empty where that one sees no such age or is not there', () => {
    expect(seatsOf('child')).to.deep.equal({ grown: 'young', young: 'young', old: 'young', any: 'any' })
    expect(seatsOf('adult')).to.deep.equal({ grown: 'grown', any: 'any' })
  })

  it('answer for the types a rule names, and leave out those that have none', () => {
    expect(seated(seatsFor(PROVIDERS, 'child'), ['any', 'nobody', 'lost', 'grown'])).to.deep.equal(['any', 'young'])
  })
})

/** How these rules weigh, in the order of the providers: "kind weight lead: rules that speak for it". */
function weighed(rules: readonly Rule[], stage: 'child' | 'adult' = 'adult'): readonly string[] {
  const providers = [...PROVIDERS, provider('other')]
  return standings(providers, rules, seatsFor(providers, stage)).map(
    (one) => `${one.provider.id} ${one.score} ${one.lead}: ${one.rules.map(({ id }) => id).join(' ')}`,
  )
}

describe('how rules weigh a kind of provider', () => {
  it('is the sum of what favours it, and who is not spoken for is not there', () => {
    expect(
      weighed([rule('a', {}, { favour: { any: 2, other: 1 } }), rule('b', {}, { favour: { any: 3 } })]),
    ).to.deep.equal(['any 5 Infinity: b a', 'other 1 Infinity: a'])
    expect(weighed([])).to.deep.equal([])
  })

  it('counts a lead and the first of the required as strongly as the strongest favour, once', () => {
    expect(
      weighed([rule('a', {}, { favour: { any: 2 }, lead: ['any'] }), rule('b', {}, { require: ['other', 'any'] })]),
    ).to.deep.equal(['any 5 0: a', 'other 5 Infinity: b'])
    expect(weighed([rule('a', {}, { favour: { any: 7 }, lead: ['any'] })])).to.deep.equal(['any 7 0: a'])
  })

  it('gives each lead its place, in the order the rules name them, and each its first', () => {
    expect(
      weighed([rule('a', {}, { lead: ['other'] }), rule('b', {}, { lead: ['any', 'other'] })]).map((line) =>
        line.slice(0, line.indexOf(':')),
      ),
    ).to.deep.equal(['any 5 1', 'other 10 0'])
  })

  it('leaves out what any rule holds back, whoever favours it', () => {
    expect(weighed([rule('a', {}, { favour: { any: 5, other: 1 } }), rule('b', {}, { hold: ['any'] })])).to.deep.equal([
      'other 1 Infinity: a',
    ])
  })

  it('lets the one who stands in for two kinds count the heavier once', () => {
    expect(weighed([rule('a', {}, { favour: { grown: 2, old: 4 } })], 'child')).to.deep.equal(['young 4 Infinity: a'])
    expect(weighed([rule('a', {}, { favour: { grown: 2 }, hold: ['old'] })], 'child')).to.deep.equal([])
  })

  it('names first the rule that puts it first, then other safety, then the heaviest', () => {
    const rules = [
      rule('light', {}, { favour: { any: 1 } }),
      rule('heavy', {}, { favour: { any: 4 } }),
      rule('safe', {}, { favour: { any: 1 } }, { safety: true }),
      rule('safer', {}, { favour: { any: 2 } }, { safety: true }),
      rule('lead', {}, { lead: ['any'] }, { safety: true }),
    ]
    expect(weighed(rules)).to.deep.equal(['any 13 0: lead safer safe heavy light'])
    expect(weighed([...rules].reverse())).to.deep.equal(['any 13 0: lead safer safe heavy light'])
  })
})
