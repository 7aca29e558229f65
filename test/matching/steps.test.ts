import { expect } from 'chai'
import type { Answers } from '../../src/core/answers.ts'
import type { Organisation } from '../../src/matching/knowledge.ts'
import { createMatcher } from '../../src/matching/matcher.ts'
import { knowledge, match } from './knowledge.ts'

const worry = { id: 'anxiety' as const, evidence: '', confirmed: true }
const textOf = (answers: Answers, id: string) => match(answers, 'en').nextSteps.find((step) => step.id === id)?.text

describe('the next steps', () => {
  it('name the person’s own plan and the filters to set in its list', () => {
    const answers: Answers = { concerns: [worry], payment: 'insurance', insurer: 'Acme Health', format: 'online' }
    expect(textOf(answers, 'look-insurer')).to.match(
      /Acme Health.*a licensed counselor, online visits, taking new people/,
    )
    expect(textOf(answers, 'money-insurance-us')).to.match(/Acme Health.*network.*copay.*deductible.*superbill/)
  })

  it('give a first-call script in the person’s own voice', () => {
    expect(textOf({ concerns: [worry] }, 'call-me')).to.include('It is about my worry')
    expect(textOf({ concerns: [worry], who: 'child' }, 'call-child')).to.include(
      'It is about my child’s worry'.replace('’', "'"),
    )
  })

  it('name the organisation’s benefit when there is one, and stay general without', () => {
    const eap = { name: 'Assist', sessions: 6, contact: 'dial 5', hours: 'all day' }
    const organisation: Organisation = { name: 'Us', eap, plans: [], directories: [], crisis: [], languages: [] }
    const answers: Answers = { concerns: [worry], payment: 'eap' }
    const [first] = createMatcher({ ...knowledge, organisation })(answers, 'en').nextSteps
    expect(first?.text).to.equal('Start with Assist from Us: 6 sessions at no cost. Contact: dial 5 (all day).')
    expect(match(answers, 'en').nextSteps[0]?.id).to.equal('look-eap')
  })

  it('put safety first and say nothing of couple visits when someone is hurt', () => {
    const hurt = { id: 'abuse' as const, evidence: '', confirmed: true }
    const ids = match({ who: 'couple', concerns: [hurt] }, 'en').nextSteps.map(({ id }) => id)
    expect(ids[0]).to.equal('safe-first')
    expect(ids).to.not.include.members(['call-couple']).and.not.include.members(['first-couple'])
  })

  it('are four to seven on the usual road', () => {
    for (const payment of ['eap', 'insurance', 'self-pay', 'low-cost', 'unsure'] as const) {
      expect(match({ concerns: [worry], payment }, 'en').nextSteps.length).to.be.within(4, 7)
    }
  })
})
