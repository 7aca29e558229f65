import { expect } from 'chai'
import { CONCERNS } from '../../src/core/vocabulary.ts'
import { concernsIn } from '../../src/matching/conditions.ts'
import { ruleFaults } from '../../src/matching/faults.ts'
import type { Consequence, Rule } from '../../src/matching/knowledge.ts'
import { knowledge, loaded } from './knowledge.ts'

const nothing: Consequence = {
  urgent: false,
  lead: [],
  require: [],
  favour: {},
  hold: [],
  ask: [],
  avoid: [],
  also: [],
  steps: [],
}
const rule = (id: string, when: Rule['when'], then: Partial<Consequence>): Rule => ({
  id,
  safety: false,
  when,
  // biome-ignore lint/suspicious/noThenProperty: the word a clinician reads in the file
  then: { ...nothing, ...then },
  source: 'practice',
  support: 'practice',
  reviewed: '2026-11-20',
})

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
