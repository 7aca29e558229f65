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
const knowing = (...phrases: readonly string[]): ConcernLexicon => ({
  lists: {},
  concerns: [{ id: 'depression', strong: [], phrases, weak: [], except: [] }],
})
const mended = (text: string, isSpelt?: (word: string) => boolean, known = lexicon): string =>
  mendBy(
    known,
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
    expect(mended('deprassing')).to.equal('depressing')
    expect(mended('depressing')).to.equal('depressing')
  })

  it('leaves what begins with any beginning it knows, though another word is near', () => {
    const lexicon = knowing('angr*', 'anxi*', 'angrily', 'anxiety')
    expect(mended('angrely anxiery', undefined, lexicon)).to.equal('angrely anxiery')
  })

  it('does not mend by a beginning that is too short to tell', () => {
    expect(mended('drunken', undefined, knowing('drink*'))).to.equal('drunken')
    expect(mended('scare', undefined, knowing('scared*'))).to.equal('scare')
  })

  it('takes no word it knows for a slip of another', () => {
    expect(mended('tired tried', undefined, knowing('tired', 'tried'))).to.equal('tired tried')
  })

  it('does not know the name of a list for a word', () => {
    expect(mended('partnar')).to.equal('partnar')
  })

  it('gives a dropped g back', () => {
    expect(mended('cryin')).to.equal('crying')
    expect(mended('flyin')).to.equal('flyin')
    expect(mended('stron', undefined, knowing('strong'))).to.equal('stron')
    expect(mended('thin', undefined, knowing('same thing'))).to.equal('thin')
  })

  it('is strict with words of five letters and leaves shorter ones alone', () => {
    expect(mended('greif')).to.equal('grief')
    expect(mended('griefs')).to.equal('grief')
    expect(mended('brief')).to.equal('brief')
    expect(mended('wfie')).to.equal('wfie')
    expect(mended('spots', undefined, knowing('sports'))).to.equal('spots')
    expect(mended('tires timid', undefined, knowing('tired'))).to.equal('tires timid')
    expect(mended('finer', undefined, knowing('fine'))).to.equal('finer')
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
