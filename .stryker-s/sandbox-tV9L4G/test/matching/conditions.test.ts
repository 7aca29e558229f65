// @ts-nocheck
import { expect } from 'chai'
import type { Answers } from '../../src/core/answers.ts'
import { type Condition, concernsIn, holds, describe as inWords } from '../../src/matching/conditions.ts'
import { explain } from '../../src/matching/explain.ts'
import { factsOf } from '../../src/matching/facts.ts'
import { knowledge } from './knowledge.ts'

const told: Answers = {
  who: 'me',
  ageBand: '26-64',
  medication: 'open',
  goals: ['cope', 'heal'],
  concerns: [
    { id: 'sleep', evidence: '', confirmed: true },
    { id: 'grief', evidence: '', confirmed: false },
  ],
}
// Each a condition of its own: what a condition names is worked out once.
const meets = (condition: Condition): boolean => holds(structuredClone(condition), factsOf(told))

describe('a condition', () => {
  it('holds when each fact it names has one of its values', () => {
    expect(meets({})).to.equal(true)
    expect(meets({ concern: ['sleep'] })).to.equal(true)
    expect(meets({ concern: ['panic', 'sleep'] })).to.equal(true)
    expect(meets({ concern: ['panic'] })).to.equal(false)
    expect(meets({ concern: ['sleep'], medication: ['want'] })).to.equal(false)
    expect(meets({ concern: ['sleep'], medication: ['want', 'open'], goal: ['heal'] })).to.equal(true)
    expect(meets({ concern: ['grief'] })).to.equal(false)
  })

  it('holds when all, one or none of the conditions inside it hold, as it says', () => {
    expect(meets({ all: [{ concern: ['sleep'] }, { goal: ['cope'] }] })).to.equal(true)
    expect(meets({ all: [{ concern: ['sleep'] }, { goal: ['growth'] }] })).to.equal(false)
    expect(meets({ any: [{ goal: ['growth'] }, { concern: ['sleep'] }] })).to.equal(true)
    expect(meets({ any: [{ goal: ['growth'] }] })).to.equal(false)
    expect(meets({ not: { concern: ['sleep'] } })).to.equal(false)
    expect(meets({ concern: ['sleep'], not: { medication: ['no'] } })).to.equal(true)
  })

  it('is told in plain words', () => {
    expect(inWords({})).to.equal('always')
    expect(inWords({ concern: ['sleep', 'panic'], medication: ['no'] })).to.match(
      /^(?:concern is sleep or panic and medication is no|medication is no and concern is sleep or panic)$/,
    )
    expect(inWords({ any: [{ goal: ['heal'] }, { not: { who: ['me'] } }] })).to.equal(
      '(goal is heal, or not (who is me))',
    )
    expect(inWords({ all: [{ goal: ['heal'] }, { who: ['me'] }] })).to.equal('goal is heal and who is me')
  })

  it('tells which concerns it looks for, once each and not those it must not find', () => {
    expect(concernsIn({ medication: ['no'] })).to.deep.equal([])
    expect(
      concernsIn({
        concern: ['sleep'],
        all: [{ concern: ['panic'] }],
        any: [{ concern: ['sleep', 'grief'] }, { goal: ['heal'] }],
        not: { concern: ['abuse'] },
      }),
    ).to.deep.equal(['sleep', 'panic', 'grief'])
  })
})

describe('the trace of a match', () => {
  const [one] = knowledge.rules
  if (one === undefined) throw new Error('there are no rules')
  const nothing = {
    favour: {},
    lead: [],
    require: [],
    hold: [],
    ask: [],
    avoid: [],
    also: [],
    steps: [],
    urgent: false,
  }
  const trace = (did: Partial<typeof one.then>, when: Condition = {}, safety = false) => {
    const rule = Object.assign(structuredClone(one), { id: 'r', when, safety })
    Object.assign(rule.then, nothing, did)
    return explain({ ...knowledge, rules: [rule] }, told)
  }

  it('has a line for every rule, fired or not', () => {
    const lines = explain(knowledge, told)
    expect(lines.map(({ rule }) => rule)).to.deep.equal(knowledge.rules.map(({ id }) => id))
    expect(new Set(lines.map(({ fired }) => fired)).size).to.equal(2)
    expect(trace({}, { concern: ['panic'] })).to.deep.equal([
      { rule: 'r', fired: false, text: 'rule r (when concern is panic) did not fire' },
    ])
  })

  it('says in plain words what a rule did', () => {
    expect(trace({ favour: { lcsw: 4, lpc: 1 }, ask: ['cbt'] })[0]?.text).to.equal(
      'rule r (when always) fired: favours lcsw +4, lpc +1; ask about cbt',
    )
    expect(
      trace(
        { urgent: true, lead: ['a'], require: ['b', 'c'], hold: ['d'], avoid: ['e'], also: ['f'], steps: ['g'] },
        {},
        true,
      )[0]?.text,
    ).to.equal(
      'safety rule r (when always) fired: help now comes first; puts first a; needs one of b, c; holds back d; leave out e; see as well f; step g',
    )
  })
})
