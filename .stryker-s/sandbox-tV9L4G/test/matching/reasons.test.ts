// @ts-nocheck
import { expect } from 'chai'
import { answersFrom } from '../../src/load/answers-schema.ts'
import { match } from './knowledge.ts'

const reasonsFor = (file: Parameters<typeof answersFrom>[0]) =>
  match(answersFrom(file), 'en').suggestions.map(({ type, because }) => ({
    type,
    rules: because.map(({ rule }) => rule),
  }))

describe('the reasons for a suggestion', () => {
  it('are never empty, and what holds for everyone stands only where nothing of the person’s own does', () => {
    expect(reasonsFor({ concerns: [] }).map(({ rules }) => rules)).to.deep.equal([
      ['R0.everyone'],
      ['R0.everyone'],
      ['R0.everyone'],
    ])
    const own = reasonsFor({ concerns: ['substance-use'], goals: ['cope'] }).flatMap(({ rules }) => rules)
    expect(own).to.include('R27.substances').and.not.include('R0.everyone')
  })

  it('tell a primary care clinician’s part in eating trouble apart from the call for a check', () => {
    const { suggestions, alsoSee, nextSteps } = match(answersFrom({ concerns: ['eating'] }), 'en')
    const own = suggestions.find(({ type }) => type === 'primary-care')?.because.map(({ text }) => text)
    expect(own).to.have.length(1)
    expect(alsoSee.find(({ type }) => type === 'primary-care')?.text)
      .to.match(/medical check comes first/)
      .and.not.equal(own?.[0])
    expect(nextSteps[0]?.id).to.equal('medical-check-eating')
  })
})
