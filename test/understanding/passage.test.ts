import { expect } from 'chai'
import { CLAUSE, passageOf, SENTENCE, sentencesOf } from '../../src/understanding/passage.ts'

const passage = (text: string) => passageOf(text, (tokens) => tokens)
const sentences = (text: string): readonly string[] => {
  const read = passage(text)
  return sentencesOf(read).map(({ from, to }) => read.words.slice(from, to).join(' '))
}

describe('a text as it is read', () => {
  it('knows after which words a clause ends, and after which a sentence', () => {
    expect([...passage('one, two three. four; five: six').ends]).to.deep.equal([CLAUSE, 0, SENTENCE, CLAUSE, CLAUSE, 0])
  })

  it('hears the strongest of several marks, in whatever order', () => {
    expect([...passage('one., two,! three').ends]).to.deep.equal([SENTENCE, SENTENCE, 0])
  })

  it('is cut into its sentences at stops, marks and new lines, never at a comma', () => {
    expect(sentences('First, this. Then that! Why?\nSo')).to.deep.equal(['first this', 'then that', 'why', 'so'])
    expect(sentences('one,')).to.deep.equal(['one'])
    expect(sentences('')).to.deep.equal([])
  })

  it('has the words as they are mended', () => {
    const read = passageOf('hapy', (tokens) => tokens.map((token) => ({ ...token, word: 'happy' })))
    expect(read.words).to.deep.equal(['happy'])
    expect(read.text).to.equal('hapy')
  })
})
