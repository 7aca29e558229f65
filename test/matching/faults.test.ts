import { expect } from 'chai'
import { CONCERNS } from '../../src/core/vocabulary.ts'
import { concernsIn } from '../../src/matching/conditions.ts'
import { ruleFaults } from '../../src/matching/faults.ts'
import type { Rule } from '../../src/matching/knowledge.ts'
import { knowledge, loaded } from './knowledge.ts'
import { rule } from './made.ts'

describe('the rules that ship', () => {
  it('load without a fault, can all fire, and do not contradict each other', () => {
    expect(loaded.faults).to.deep.equal([])
    expect(ruleFaults(knowledge)).to.deep.equal([])
  })

  it('cover every concern and every row of the evidence table', () => {
    const concerns = new Set(knowledge.rules.flatMap(({ when }) => concernsIn(when)))
    expect(CONCERNS.filter((id) => !concerns.has(id))).to.deep.equal([])
    const rows = new Set(knowledge.rules.map(({ id }) => Number(id.slice(1, id.indexOf('.')))))
    const table = [...Array(14).keys()].map((at) => at + 1).concat([...Array(29).keys()].map((at) => at + 20))
    expect(table.filter((row) => !rows.has(row))).to.deep.equal([])
  })
})

describe('ruleFaults', () => {
  it('names a rule no answers can meet', () => {
    const never = rule('R1.never', { stage: ['child'], not: { stage: ['child', 'teen'] } }, { ask: ['cbt'] })
    expect(ruleFaults({ rules: [never] }).map(({ rule, what }) => `${rule}: ${what}`)).to.deep.equal([
      'R1.never: no answers can meet its conditions',
    ])
  })

  it('names a rule that changes nothing', () => {
    expect(ruleFaults({ rules: [rule('R1.idle', {}, {})] })[0]?.what).to.equal('it changes nothing')
  })

  it('names a rule that calls for what another holds back, when both can fire', () => {
    const call = rule('R1.call', { who: ['couple'] }, { require: ['lmft'] })
    const hold = rule('R2.hold', { concern: ['abuse'] }, { hold: ['lmft'] })
    expect(ruleFaults({ rules: [call, hold] }).map(({ rule }) => rule)).to.deep.equal(['R1.call'])
  })

  it('says which two rules are at odds over what, and what to do', () => {
    const call = rule('R1.call', {}, { lead: ['lmft', 'lpc'] })
    const hold = rule('R2.hold', {}, { hold: ['lmft', 'lpc', 'lcsw'] })
    expect(ruleFaults({ rules: [call, hold] })).to.deep.equal([
      {
        rule: 'R1.call',
        what: 'it calls for lmft, lpc, which R2.hold holds back for the same answers',
        fix: 'add a "not" to R1.call for the case of R2.hold',
      },
    ])
    expect(ruleFaults({ rules: [rule('R1.idle', {}, {})] })[0]?.fix).to.match(/under "then"/)
    expect(ruleFaults({ rules: [rule('R1.never', { any: [] }, { ask: ['cbt'] })] })[0]?.fix).to.match(/loosen/)
  })

  it('lets a rule that needs one of several find another than the one held back', () => {
    const call = rule('R1.call', {}, { require: ['lmft', 'lpc'] })
    const hold = rule('R2.hold', {}, { hold: ['lmft'] })
    expect(ruleFaults({ rules: [call, hold] })).to.deep.equal([])
  })

  it('minds a way of working that a safety rule asks about and another avoids, and no other rule', () => {
    const ask = (safety: boolean): Rule => ({ ...rule('R1.ask', {}, { ask: ['cbt', 'eft'] }), safety })
    const avoid = rule('R2.avoid', {}, { avoid: ['eft'] })
    expect(ruleFaults({ rules: [ask(true), avoid] })[0]?.what).to.contain('calls for eft, which R2.avoid')
    expect(ruleFaults({ rules: [ask(false), avoid] })).to.deep.equal([])
  })

  it('minds a rule that favours and holds back the same kind, but not two rules of which one outweighs the other', () => {
    const both = rule('R1.both', {}, { favour: { lmft: 3, lpc: 1 }, hold: ['lmft'] })
    expect(ruleFaults({ rules: [both] })[0]?.what).to.contain('calls for lmft, which R1.both')
    const favour = rule('R1.favour', {}, { favour: { lmft: 3 } })
    const hold = rule('R2.hold', {}, { hold: ['lmft'] })
    expect(ruleFaults({ rules: [favour, hold] })).to.deep.equal([])
  })

  it('is content when the two can never meet', () => {
    const call = rule('R1.call', { who: ['couple'], not: { concern: ['abuse'] } }, { require: ['lmft'] })
    const hold = rule('R2.hold', { concern: ['abuse'] }, { hold: ['lmft'] })
    expect(ruleFaults({ rules: [call, hold] })).to.deep.equal([])
  })

  it('sees through any, all and not', () => {
    const call = rule('R1.call', { not: { any: [{ who: ['me'] }, { who: ['couple'] }] } }, { lead: ['lmft'] })
    const hold = rule('R2.hold', { all: [{ who: ['me', 'couple'] }] }, { hold: ['lmft'] })
    expect(ruleFaults({ rules: [call, hold] })).to.deep.equal([])
  })
})
