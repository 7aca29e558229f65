// @ts-nocheck
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

  describe('with an organisation', () => {
    const eap = { name: 'Assist', sessions: 6, contact: 'dial 5', hours: 'all day' }
    const organisation: Organisation = {
      name: 'Us',
      eap,
      plans: [
        { name: 'Blue Plan', also: ['BP Gold'], contact: 'the card' },
        { name: 'Green Plan', also: [], contact: 'dial 7' },
      ],
      directories: [{ name: 'Our list', contact: 'https://example.com/list' }],
      languages: ['en', 'es'],
    }
    const firstWith = (answers: Omit<Answers, 'concerns'>, offered: Partial<Organisation> = {}) =>
      createMatcher({ ...knowledge, organisation: { ...organisation, ...offered } })(
        { concerns: [worry], ...answers },
        'en',
      ).nextSteps[0]

    it('name its benefit and the languages it is given in', () => {
      expect(firstWith({ payment: 'eap' })?.text).to.equal(
        'Start with Assist from Us: 6 sessions at no cost. Contact: dial 5 (all day). Ask for an EAP counselor. It should stay private. Languages: English, Spanish.',
      )
      expect(firstWith({ payment: 'eap' }, { languages: [] })?.text).to.match(/It should stay private\.$/)
    })

    it('name the person’s own plan by any of its names, and the list to open', () => {
      for (const insurer of ['blue plan', 'Blue Plan PPO', 'bp gold']) {
        expect(firstWith({ payment: 'insurance', insurer })?.text).to.match(
          /^Your plan is Blue Plan\. Contact: the card\. Open Our list \(https:\/\/example\.com\/list\)\. Set the filters: a licensed counselor/,
        )
      }
      expect(firstWith({ payment: 'insurance', insurer: 'Blue Plan' }, { directories: [] })?.text).to.include(
        'Open its list of providers.',
      )
    })

    it('name all plans when the person’s is not known, and none when it is another', () => {
      expect(firstWith({ payment: 'insurance' })?.text).to.match(
        /^Us offers these plans: Blue Plan \(the card\); Green Plan \(dial 7\)\./,
      )
      for (const insurer of ['Acme', 'e']) {
        const step = firstWith({ payment: 'insurance', insurer })
        expect(step?.id).to.equal('look-insurer')
        expect(step?.text).to.include(insurer)
      }
    })

    it('name its provider lists to whoever pays in another way', () => {
      expect(firstWith({})?.text).to.match(/^Us keeps a list of providers: Our list/)
      expect(firstWith({ payment: 'self-pay' }, { eap: null })?.id).to.equal('look-directories')
    })

    it('stay general where it offers nothing', () => {
      const none = { eap: null, plans: [], directories: [] }
      expect(firstWith({ payment: 'eap' }, none)?.id).to.equal('look-eap')
      expect(firstWith({ payment: 'insurance' }, none)?.id).to.equal('look-insurer')
      expect(firstWith({}, none)?.id).to.equal('look-anywhere')
      expect(match({ concerns: [worry], payment: 'eap' }, 'en').nextSteps[0]?.id).to.equal('look-eap')
    })
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
