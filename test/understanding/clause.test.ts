import { expect } from 'chai'
import { clauseAt } from '../../src/understanding/clause.ts'

const around = (plain: string, said: string) => {
  const start = plain.indexOf(said)
  return clauseAt(plain, start, start + said.length, /[.,]|\bbut\b/)
}

describe('the clause around words', () => {
  it('goes up to a stop or a word that ends it, on both sides', () => {
    expect(around('i tried, but not online please. thanks', 'online')).to.deep.equal({
      before: ' not ',
      said: 'online',
      after: ' please',
    })
  })

  it('is the whole text where nothing ends, and empty around all of it', () => {
    expect(around('we meet online at night', 'online')).to.deep.include({ before: 'we meet ', after: ' at night' })
    expect(around('online', 'online')).to.deep.equal({ before: '', said: 'online', after: '' })
  })

  it('looks at no more than 120 letters on either side of it', () => {
    const { before, after } = around(`${'a'.repeat(200)} online ${'b'.repeat(200)}`, 'online')
    expect(before).to.equal(`${'a'.repeat(119)} `)
    expect(after).to.equal(` ${'b'.repeat(119)}`)
  })
})
