import { expect } from 'chai'
import type { Answers } from '../../src/core/answers.ts'
import { factsOf } from '../../src/matching/facts.ts'
import type { Rule } from '../../src/matching/knowledge.ts'
import { createMatcher, firedRules } from '../../src/matching/matcher.ts'
import { provider, rule, small } from './made.ts'

const { words } = small({})
const providers = [provider('ann'), provider('bob'), provider('old', { ages: ['older'], instead: 'ann' })]
const steps = [{ id: 'call', group: 'call', called: false, offer: null, when: {} }]
const grown: Answers = { concerns: [], ageBand: '26-64' }
const said = { ...words, steps: { call: 'Ask for {type}.' }, terms: { ...words.terms, types: { ann: 'an ann' } } }

const matched = (rules: readonly Rule[]) => createMatcher(small({ providers, rules, steps, words: said }))(grown, 'en')
const alsoSeen = (...rules: readonly Rule[]) => matched(rules).alsoSee.map(({ type, rule }) => `${type} ${rule}`)

describe('a match', () => {
  it('ranks from one, asks for the first by name, and is urgent only when a rule says so', () => {
    const calm = matched([rule('a', {}, { favour: { ann: 3, bob: 2 } })])
    expect(calm.suggestions.map(({ type, rank }) => `${rank} ${type}`)).to.deep.equal(['1 ann', '2 bob'])
    expect(calm.nextSteps).to.deep.equal([{ id: 'call', text: 'Ask for an ann.' }])
    expect(calm.urgent).to.equal(false)
    expect(matched([rule('a', {}, {}), rule('b', {}, { urgent: true })]).urgent).to.equal(true)
  })

  it('still says what to do where no rule speaks for anyone', () => {
    expect(matched([])).to.deep.include({ suggestions: [], nextSteps: [{ id: 'call', text: 'Ask for .' }] })
  })

  it('names to see as well who is not suggested already, unless safety asks', () => {
    const favour = rule('f', {}, { favour: { ann: 3 } })
    expect(alsoSeen(favour, rule('a', {}, { also: ['bob', 'ann'] }))).to.deep.equal(['bob a'])
    expect(alsoSeen(favour, rule('s', {}, { also: ['ann'] }, { safety: true }))).to.deep.equal(['ann s'])
  })

  it('names to see as well nobody who does not see this age, but help that is no kind of provider', () => {
    expect(alsoSeen(rule('a', {}, { also: ['old', 'support-group'] }))).to.deep.equal(['support-group a'])
    expect(alsoSeen(rule('a', {}, { also: ['old'] }, { safety: true }))).to.deep.equal([])
  })

  it('says what is held back and why', () => {
    expect(
      matched([rule('h', {}, { hold: ['ann'] })]).heldBack.map(({ type, rule }) => `${type} ${rule}`),
    ).to.deep.equal(['ann h'])
  })
})

describe('the rules that fire', () => {
  it('are those whose conditions hold: safety first, then in the order of the files', () => {
    const rules = [
      rule('a', {}, {}),
      rule('s', {}, {}, { safety: true }),
      rule('teens', { stage: ['teen'] }, {}, { safety: true }),
      rule('b', { stage: ['adult'] }, {}),
      rule('t', {}, {}, { safety: true }),
    ]
    expect(firedRules(small({ rules }), factsOf(grown)).map(({ id }) => id)).to.deep.equal(['s', 't', 'a', 'b'])
  })
})
