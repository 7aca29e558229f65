import { expect } from 'chai'
import { variantsOf } from '../../src/safety/training/variants.ts'

const ROWS: Readonly<Record<string, readonly string[]>> = {
  'only this': ['only this'],
  'a (b|c) d': ['a b d', 'a c d'],
  '(a|b)(c|d)': ['ac', 'bc', 'ad', 'bd'],
  'so (very)? cold': ['so very cold', 'so cold'],
  '(very )?cold (now)?': ['very cold now', 'cold now', 'very cold', 'cold'],
  '(a|a) b': ['a b'],
  '(a|b|)': ['a', 'b', ''],
}

describe('a line that teaches', () => {
  for (const [line, texts] of Object.entries(ROWS))
    it(`stands for ${texts.length} in "${line}": the first choice changes fastest`, () => {
      expect(variantsOf(line, 8)).to.deep.equal(texts)
    })

  it('stands for some of them where there are too many, spread so that every choice changes', () => {
    expect(variantsOf('(a|b|c) (d|e|f)', 3)).to.deep.equal(['a d', 'b e', 'c f'])
    expect(variantsOf('(a|b) (c|d)', 4)).to.have.length(4)
    expect(variantsOf('(a|b) (c|d)', 1)).to.deep.equal(['a c'])
  })
})
