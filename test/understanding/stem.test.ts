import { expect } from 'chai'
import { englishStem } from '../../src/understanding/model-features.ts'
import { spanishStem } from '../../src/understanding/spanish/topics-words.ts'

describe('the stem of a word', () => {
  it('is what its forms share', () => {
    expect(englishStem('walking')).to.equal(englishStem('walked'))
    expect(spanishStem('caminando')).to.equal(spanishStem('caminaba'))
  })

  it('is the word itself when that is longer than any word there is: nobody shall make us count for a second with one', () => {
    const endless = 'walk'.repeat(10)
    expect(englishStem(`${endless}ing`)).to.equal(`${endless}ing`)
    expect(spanishStem(`${endless}ando`)).to.equal(`${endless}ando`)
  })
})
