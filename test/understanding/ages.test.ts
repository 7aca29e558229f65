import { expect } from 'chai'
import { bandOf, theirs } from '../../src/understanding/ages.ts'

describe('ages', () => {
  it('fall into bands, each from one birthday up to the next', () => {
    expect([0, 12, 13, 17, 18, 25, 26, 64, 65, 99].map(bandOf)).to.deep.equal([
      'under-13',
      'under-13',
      '13-17',
      '13-17',
      '18-25',
      '18-25',
      '26-64',
      '26-64',
      '65-plus',
      '65-plus',
    ])
  })

  it('of somebody else tell whom the help is for: a child, a teen, or somebody grown', () => {
    expect([12, 13, 17, 18].map((age) => theirs(age, 0, 1).fields.who)).to.deep.equal([
      'child',
      'teen',
      'teen',
      'someone-else',
    ])
  })

  it('stand where they were told', () => {
    expect(theirs(15, 10, 5)).to.deep.equal({ fields: { who: 'teen', ageBand: '13-17' }, start: 10, end: 15 })
  })
})
