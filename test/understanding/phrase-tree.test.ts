import { expect } from 'chai'
import { addPhrase, emptyTree, searchIn } from '../../src/understanding/phrase-tree.ts'

const lists = { kin: ['mother', 'bróther', 'gran*'] }

/** Where phrases are found in a text: "phrase first-last". */
function foundIn(text: string, ...phrases: readonly string[]): readonly string[] {
  const tree = emptyTree<string>()
  for (const phrase of phrases) addPhrase(tree, phrase, lists, phrase)
  const search = searchIn(tree)
  const words = text.split(' ')
  const found: string[] = []
  for (const first of words.keys()) search(words, first, (phrase, last) => found.push(`${phrase} ${first}-${last}`))
  return found
}

describe('phrases looked for in a text all at once', () => {
  it('are found word by word, wherever they stand, one beginning another too', () => {
    expect(foundIn('so low and so so low', 'so low')).to.deep.equal(['so low 0-1', 'so low 4-5'])
    expect(foundIn('so low', 'so', 'so low', 'low')).to.deep.equal(['so 0-0', 'so low 0-1', 'low 1-1'])
    expect(foundIn('so', 'so low')).to.deep.equal([])
  })

  it('may end in the beginning of a word, or have one in the middle', () => {
    expect(foundIn('depressing depress depr', 'depress*')).to.deep.equal(['depress* 0-0', 'depress* 1-1'])
    expect(foundIn('feeling so low', 'feel* so low')).to.deep.equal(['feel* so low 0-2'])
    expect(foundIn('falling so low', 'feel* so low')).to.deep.equal([])
    expect(foundIn('dear', 'deb*', 'dea*', 'de*')).to.deep.equal(['dea* 0-0', 'de* 0-0'])
  })

  it('may leave up to three words open, and no more', () => {
    for (const between of ['', 'a ', 'a b ', 'a b c '])
      expect(foundIn(`cant ${between}sleep`, 'cant .. sleep'), between).to.have.length(1)
    expect(foundIn('cant a b c d sleep', 'cant .. sleep')).to.deep.equal([])
    expect(foundIn('cant a sleep', 'cant .. sleep')).to.deep.equal(['cant .. sleep 0-2'])
    expect(foundIn('cant a rest', 'cant .. sleep', 'cant .. rest')).to.deep.equal(['cant .. rest 0-2'])
    expect(foundIn('cant a sleep', 'cant sleep')).to.deep.equal([])
  })

  it('may hold any word of a list, and none of a list there is not', () => {
    for (const kin of ['mother', 'brother', 'granny'])
      expect(foundIn(`my ${kin} left`, 'my <kin> left'), kin).to.deep.equal(['my <kin> left 0-2'])
    expect(foundIn('my father left', 'my <kin> left')).to.deep.equal([])
    expect(foundIn('my <pet> left my pet', 'my <pet>')).to.deep.equal([])
  })

  it('are read as a text is: small letters, without accents and apostrophes', () => {
    expect(foundIn('cant stop', "Can't stop")).to.have.length(1)
    expect(foundIn('depresiones', 'depresió*')).to.have.length(1)
  })
})
