import { expect } from 'chai'
import type { ConcernId } from '../../src/core/vocabulary.ts'
import type { LexiconEntry } from '../../src/understanding/lexicon.ts'
import { searchFor } from '../../src/understanding/phrases.ts'

const entry = (id: ConcernId, some: Partial<LexiconEntry>): LexiconEntry => ({
  id,
  strong: [],
  phrases: [],
  weak: [],
  except: [],
  ...some,
})
const lists = { kin: ['mother', 'mo*'] }

/** What is found in a text, as "phrase weight first-last". */
const foundIn = (text: string, ...concerns: readonly LexiconEntry[]): readonly string[] =>
  searchFor({ lists, concerns })(text.split(' ')).map(
    ({ phrase, weight, first, last }) => `${phrase} ${weight} ${first}-${last}`,
  )

describe('phrases found in a text', () => {
  it('weigh as their concern lists them: outright, usual, or a hint', () => {
    const some = entry('depression', { strong: ['depressed'], phrases: ['so low'], weak: ['tired'] })
    expect(foundIn('tired and so low and depressed', some)).to.deep.equal([
      'tired 0.4 0-0',
      'so low 1 2-3',
      'depressed 2 5-5',
    ])
  })

  it('are each found wherever they stand, concern by concern', () => {
    const low = entry('depression', { phrases: ['low'] })
    const tense = entry('anxiety', { phrases: ['tense'] })
    expect(foundIn('low tense low', low, tense)).to.deep.equal(['low 1 0-0', 'low 1 2-2', 'tense 1 1-1'])
  })

  it('of two that share a word the weightier is found, whichever comes first and however long the other is', () => {
    const some = entry('sleep', { strong: ['no sleep', 'up late'], phrases: ['sleep at all anymore', 'i stay up'] })
    expect(foundIn('no sleep at all anymore', some)).to.deep.equal(['no sleep 2 0-1'])
    expect(foundIn('i stay up late', some)).to.deep.equal(['up late 2 2-3'])
  })

  it('of two that weigh the same the longer is found', () => {
    const some = entry('sleep', { phrases: ['awake all night', 'night long', 'i lie awake'] })
    expect(foundIn('awake all night long', some)).to.deep.equal(['awake all night 1 0-2'])
    const other = entry('sleep', { phrases: ['i lie', 'lie awake long'] })
    expect(foundIn('i lie awake long', other)).to.deep.equal(['lie awake long 1 1-3'])
  })

  it('of two as long and as weighty the first is found, and of two ways to say the same words one', () => {
    const some = entry('sleep', { phrases: ['never rest', 'rest well'] })
    expect(foundIn('never rest well', some)).to.deep.equal(['never rest 1 0-1'])
    const day = entry('stress', { phrases: ['so bad', 'bad day'] })
    expect(foundIn('so bad day', day)).to.deep.equal(['so bad 1 0-1'])
    const ways = entry('family', { phrases: ['my <kin>', 'my moth*'] })
    expect(foundIn('my moth', ways)).to.deep.equal(['my <kin> 1 0-1'])
    expect(foundIn('my mothers', ways)).to.deep.equal(['my <kin> 1 0-1'])
    expect(foundIn('my mother', ways)).to.have.length(1)
  })

  it('are both found when they only follow each other', () => {
    const some = entry('sleep', { strong: ['sleep badly'], phrases: ['wake early'] })
    expect(foundIn('sleep badly wake early', some)).to.have.length(2)
    expect(foundIn('wake early sleep badly', some)).to.have.length(2)
  })

  it('do not count inside an exception of their concern, or where one as long begins or ends', () => {
    const some = entry('depression', { phrases: ['blue', 'feel blue'], except: ['blue cross', 'navy blue'] })
    expect(foundIn('blue cross', some)).to.deep.equal([])
    expect(foundIn('i feel blue cross my heart', some)).to.deep.equal([])
    expect(foundIn('navy blue', some)).to.deep.equal([])
  })

  it('count when they say more than the exception, or stand beside it', () => {
    const some = entry('depression', { phrases: ['i feel so blue', 'low'], except: ['blue cross'] })
    expect(foundIn('i feel so blue cross my heart', some)).to.deep.equal(['i feel so blue 1 0-3'])
    expect(foundIn('low blue cross low', some)).to.deep.equal(['low 1 0-0', 'low 1 3-3'])
  })

  it('are undone by an exception of their own concern only', () => {
    const low = entry('depression', { phrases: ['blue'] })
    expect(foundIn('blue cross', low, entry('anxiety', { except: ['blue cross'] }))).to.deep.equal(['blue 1 0-0'])
  })
})
