// @ts-nocheck
import { expect } from 'chai'
import { CONCERNS } from '../../src/core/vocabulary.ts'
import { AnswersFile, answersFrom, answersJsonSchema } from '../../src/load/answers-schema.ts'

describe('the structured answers', () => {
  it('take a plain concern id as confirmed, and keep what a full one says', () => {
    const parsed = AnswersFile.parse({ concerns: ['sleep', { id: 'grief', evidence: 'my dad', confirmed: false }] })
    expect(answersFrom(parsed).concerns).to.deep.equal([
      { id: 'sleep', evidence: '', confirmed: true },
      { id: 'grief', evidence: 'my dad', confirmed: false },
    ])
  })

  it('refuse unknown fields and ids', () => {
    for (const wrong of [{ concerns: ['sad'] }, { concerns: [], age: 3 }, { concerns: [], region: 'ohio' }, {}]) {
      expect(AnswersFile.safeParse(wrong).success).to.equal(false)
    }
  })

  it('are exported as JSON Schema with every id', () => {
    const said = JSON.stringify(answersJsonSchema())
    for (const id of CONCERNS) expect(said).to.include(`"${id}"`)
  })
})
