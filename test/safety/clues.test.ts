import { expect } from 'chai'
import { createClues } from '../../src/safety/clues.ts'
import { tokensOf } from './marked.ts'

/** The clues in some words, with the words they stand on: "wolf 2-2". Words at `figures` are part of a figure of speech. */
function cluesIn(
  text: string,
  kinds: Record<string, string[]> = {},
  figures: readonly number[] = [],
  from = 0,
  to?: number,
) {
  const tokens = tokensOf(text)
  const covered = new Uint8Array(tokens.words.length + 1)
  for (const at of figures) covered[at] = 1
  return createClues(kinds)(tokens, covered, from, to ?? tokens.words.length).map(
    ({ name, first, last }) => `${name} ${first}-${last}`,
  )
}

describe('the clues in words', () => {
  it('are each word, with the one before, and two before with and without the one between', () => {
    expect(cluesIn('owl fox elk')).to.deep.equal([
      'owl 0-0',
      '^ owl 0-0',
      'fox 1-1',
      'owl fox 0-1',
      'elk 2-2',
      'fox elk 1-2',
      'owl _ elk 0-2',
      'owl fox elk 0-2',
      'elk $ 2-2',
    ])
    expect(cluesIn('')).to.deep.equal([])
  })

  it('know a word by its first six letters', () => {
    expect(cluesIn('elephants')).to.deep.equal(['elepha 0-0', '^ elepha 0-0', 'elepha $ 0-0'])
  })

  it('count of a figure of speech only its place', () => {
    expect(cluesIn('owl fox', {}, [0])).to.deep.equal(['^ ~ 0-0', 'fox 1-1', '~ fox 0-1', 'fox $ 1-1'])
  })

  it('are those of the words asked for, at their place in the text', () => {
    expect(cluesIn('owl fox elk', {}, [1], 1, 3)).to.deep.equal(['^ ~ 1-1', 'elk 2-2', '~ elk 1-2', 'elk $ 2-2'])
  })

  it('are the kinds of words too, with the word before, in order of the text', () => {
    const kinds = { bird: ['owl', 'elephants'], night: ['owl'] }
    expect(cluesIn('an owl', kinds).filter((clue) => clue.includes('@'))).to.deep.equal([
      '@bird 1-1',
      'an @bird 0-1',
      '@night 1-1',
      'an @night 0-1',
    ])
    expect(cluesIn('elephant', kinds).filter((clue) => clue.includes('@'))).to.deep.equal(['@bird 0-0', '^ @bird 0-0'])
  })

  it('are two kinds within five words of each other, the earlier first', () => {
    const kinds = { bird: ['owl'], beast: ['elk'] }
    const pairs = (text: string, from = 0) => cluesIn(text, kinds, [], from).filter((clue) => clue.includes('>'))
    expect(pairs('elk owl')).to.deep.equal(['@beast > @bird 0-1'])
    expect(pairs('elk ant bee cow dog owl')).to.deep.equal(['@beast > @bird 0-5'])
    expect(pairs('elk ant bee cow dog fly owl')).to.deep.equal([])
    expect(pairs('ant bee elk cow dog fly bug owl elk')).to.deep.equal(['@beast > @bird 2-7', '@bird > @beast 7-8'])
    expect(pairs('ant elk owl', 1)).to.deep.equal(['@beast > @bird 1-2'])
  })
})
