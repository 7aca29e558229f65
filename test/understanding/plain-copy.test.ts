import { expect } from 'chai'
import { plainCopy } from '../../src/understanding/plain-copy.ts'

describe('the plain copy of a text', () => {
  it('has no apostrophes, and spaces for hyphens', () => {
    expect(plainCopy("i can't, it’s my mother-in-law‘s").plain).to.equal('i cant, its my mother in laws')
  })

  const texts = ["it's my wife's turn", "''tis '90s rock 'n' roll''", 'we‑two – well_known', '’’’', 'plain', '']
  for (const text of texts)
    it(`finds the way back from each sign of "${text}", and there again`, () => {
      const { plain, place, from } = plainCopy(text)
      const kept = [...text].map((_, at) => at).filter((at) => !"'’‘".includes(text[at] as string))
      expect(Array.from(plain, (_, at) => place(at))).to.deep.equal(kept)
      expect(kept.map(from)).to.deep.equal(Array.from(plain, (_, at) => at))
      expect(place(plain.length)).to.equal(text.length)
      expect(from(text.length)).to.equal(plain.length)
    })

  it('takes the place of an apostrophe for that of what follows it', () => {
    expect(plainCopy("can't").from(3)).to.equal(3)
  })
})
