// @ts-nocheck
import { expect } from 'chai'
import type { ConcernLexicon } from '../../src/understanding/lexicon.ts'
import { mendBy } from '../../src/understanding/spelling.ts'
import { tokensOf } from '../../src/understanding/tokens.ts'

const lexicon: ConcernLexicon = {
  lists: { partner: ['husband', 'wife'] },
  concerns: [
    {
      id: 'depression',
      strong: ['depress*', 'my <partner> is sad'],
      phrases: ['grief', 'crying'],
      weak: ['hopeless'],
      except: ['great movie'],
    },
  ],
}
const mended = (text: string, isSpelt?: (word: string) => boolean): string =>
  mendBy(
    lexicon,
    isSpelt,
  )(tokensOf(text))
    .map(({ word }) => word)
    .join(' ')

describe('slips of the pen', () => {
  it('mends a word of the lexicon, of its lists and of its exceptions', () => {
    expect(mended('hopelss')).to.equal('hopeless')
    expect(mended('husbend')).to.equal('husband')
    expect(mended('moviee')).to.equal('movie')
  })

  it('mends the beginning of a word that begins a phrase, and keeps its end', () => {
    expect(mended('depresion')).to.match(/^depress/)
    expect(mended('depressing')).to.equal('depressing')
  })

  it('gives a dropped g back', () => {
    expect(mended('cryin')).to.equal('crying')
    expect(mended('flyin')).to.equal('flyin')
  })

  it('is strict with words of five letters and leaves shorter ones alone', () => {
    expect(mended('greif')).to.equal('grief')
    expect(mended('griefs')).to.equal('grief')
    expect(mended('brief')).to.equal('brief')
    expect(mended('wfie')).to.equal('wfie')
  })

  it('leaves words that are spelt as meant, and everything that is far from any', () => {
    expect(mended('hopelss', (word) => word === 'hopelss')).to.equal('hopelss')
    expect(mended('a lovely umbrella')).to.equal('a lovely umbrella')
  })

  it('keeps the place of a word it mends, and mends it again the same', () => {
    const mend = mendBy(lexicon)
    const tokens = tokensOf('so hopelss and hopelss')
    expect(mend(tokens)).to.deep.equal(tokens.map((token) => ({ ...token, word: token.word.replace('lss', 'less') })))
    expect(mend(tokens)).to.deep.equal(mend(tokens))
  })
})
