import { expect } from 'chai'
import { lowered } from '../../src/understanding/lowered.ts'
import { remembered, stemBy } from '../../src/understanding/remembered.ts'

/** What is asked of words, and which of them were worked out. */
function counted() {
  const asked: string[] = []
  const lengthOf = remembered((word) => {
    asked.push(word)
    return word.length
  })
  return { asked, lengthOf }
}

describe('what is remembered of words', () => {
  it('is worked out once for a word of up to forty letters, each time for a longer one', () => {
    const { asked, lengthOf } = counted()
    const [usual, longest, endless] = ['word', 'w'.repeat(40), 'w'.repeat(41)]
    for (const word of [usual, longest, endless, usual, longest, endless]) expect(lengthOf(word)).to.equal(word.length)
    expect(asked).to.deep.equal([usual, longest, endless, endless])
  })

  it('is begun anew once twenty thousand words are known, and not before', () => {
    const { asked, lengthOf } = counted()
    for (let n = 0; n < 20_000; n++) lengthOf(`word${n}`)
    lengthOf('word0')
    expect(asked).to.have.length(20_000)
    lengthOf('one more')
    lengthOf('one more')
    lengthOf('word0')
    expect(asked.slice(20_000)).to.deep.equal(['one more', 'word0'])
  })

  it('is of the word as it was said, long or short', () => {
    const same = remembered((word) => word)
    for (const word of ['', 'sad', 'disappointed', 'disappointing', 'overwhelmingly']) expect(same(word)).to.equal(word)
  })

  it('is a stem for a word of up to forty letters, and a longer word itself', () => {
    const first = stemBy((word) => word.slice(0, 1))
    expect(first('w'.repeat(40))).to.equal('w')
    expect(first('w'.repeat(41))).to.equal('w'.repeat(41))
  })
})

describe('a text in small letters', () => {
  it('has one sign for each of its own, in any script', () => {
    expect(lowered('I AM OK')).to.equal('i am ok')
    expect(lowered('İZMİR is HOME')).to.equal('İzmİr is home')
  })
})
