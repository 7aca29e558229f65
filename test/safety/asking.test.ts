import { expect } from 'chai'
import { answerToQuestion } from '../../src/safety/asking.ts'

const LEVELS = {
  crisis: ['yes', 'Yes.', '  YEAH!! ', 'sometimes', 'more   than… half', 'Nearly every day', 'sí', 'a veces', 'yes, but not today', 'I guess so', 'not, right now'],
  concern: ['I don’t know', "i don't know", 'idk', 'not sure', 'I’m not sure', 'I’d rather not', 'no sé', 'Hard to say?'],
  null: ['no', 'never', 'what do you mean?', 'yesterday', 'not at all', 'i do it for fun', 'yessir', ''],
} // biome-ignore format: a table

describe('a short answer to the direct question', () => {
  for (const [level, answers] of Object.entries(LEVELS))
    for (const text of answers)
      it(`is ${level === 'null' ? 'no answer' : level} in "${text}"`, () => {
        expect(answerToQuestion(text)).to.deep.equal(
          level === 'null' ? null : { level, who: 'self', kind: 'suicide', evidence: text },
        )
      })

  it('is a yes however much follows', () => {
    for (const times of [6, 8, 300])
      expect(answerToQuestion(`yes ${'on and on '.repeat(times)}`)?.level).to.equal('crisis')
  })

  it('is no yes where "si" only means if', () => {
    expect(answerToQuestion('si tuviera dinero iría')).to.equal(null)
  })
})
