import { expect } from 'chai'
import { namesOnly } from '../../src/safety/whom.ts'
import { tokensOf } from './marked.ts'
import { read } from './shipped.ts'

const isNaming = (text: string): boolean => {
  const tokens = tokensOf(text)
  return namesOnly({ child: ['daughter'], partner: ['husband'] })(tokens, 0, tokens.words.length)
}

describe('a text that only names who it is about', () => {
  for (const text of ["she's 15, it's my daughter", "I'm in my 60s", 'me and my husband', '34f', 'she is almost 18'])
    it(`is "${text}"`, () => {
      expect(isNaming(text)).to.equal(true)
      expect(read(text).level).to.equal('none')
    })

  for (const text of ['', 'my daughter is gone', 'I am done', "it's over for my husband", 'me or him', '34 pills'])
    it(`is not "${text}"`, () => expect(isNaming(text)).to.equal(false))
})
