import { expect } from 'chai'
import { Vocabulary, wordsOf } from '../../src/understanding/topics-terms.ts'
import { sayingsOf, type TopicWords } from '../../src/understanding/topics-words.ts'

const topics: TopicWords = {
  small: new Set(['what', 'is', 'even']),
  same: new Map([
    ['shrink', 'therapist'],
    ['counselor', 'therapist'],
  ]),
  field: new Set(['therapist']),
  common: new Set(['give']),
  sayings: sayingsOf({ stop: 'break up with|break up' }),
  long: new Map([['whats', ['what', 'is']]]),
}
const stem = (word: string): string => word.replace(/s$/, '')

/** What sections are asked by, in words. */
function knowing(...sections: readonly (readonly string[])[]): Vocabulary {
  const vocabulary = new Vocabulary({ stem, topics })
  for (const asked of sections) vocabulary.add(asked.map((one) => one.split(' ')))
  return vocabulary
}
const weightIn = (vocabulary: Vocabulary, word: string): number => vocabulary.weight(vocabulary.term(word))

describe('the words of lessons and questions', () => {
  it('are plain, `what’s` is two, and one stands for others of the same meaning', () => {
    expect(wordsOf("What's a SHRINK?", topics)).to.deep.equal(['what', 'is', 'a', 'therapist'])
    expect(wordsOf('?!', topics)).to.deep.equal([])
  })

  it('are one where a saying is, the longest first', () => {
    expect(wordsOf('break up with a shrink', topics)).to.deep.equal(['stop', 'a', 'therapist'])
    expect(wordsOf('we break up', topics)).to.deep.equal(['we', 'stop'])
    expect(wordsOf('break it', topics)).to.deep.equal(['break', 'it'])
  })

  it('that people use about everything name no subject, unless a section is asked by them', () => {
    expect(knowing(['what', 'price']).term('gives')).to.deep.equal({ stem: '_gives', small: true })
    expect(knowing(['who', 'give']).term('gives')).to.deep.equal({ stem: 'give', small: false })
    expect(knowing(['what', 'price']).term('car')).to.deep.equal({ stem: 'car', small: false })
  })

  it('are compared by stems, but for small ones, which keep their own form', () => {
    const vocabulary = knowing(['costs of therapy'])
    expect(vocabulary.term('costs')).to.deep.equal({ stem: 'cost', small: false })
    expect(vocabulary.term('cars')).to.deep.equal({ stem: 'car', small: false })
    expect(vocabulary.term('even')).to.deep.equal({ stem: '_even', small: true })
  })

  it('tell the more the fewer sections are asked by them, however often each is', () => {
    const vocabulary = knowing(['cost here', 'costs there'], ['cost of it'], ['a shrink'])
    expect(weightIn(vocabulary, 'cost')).to.be.closeTo(Math.log(1 + 3 / 2), 1e-9)
    expect(weightIn(vocabulary, 'here')).to.be.closeTo(Math.log(1 + 3), 1e-9)
    expect(weightIn(vocabulary, 'here')).to.equal(weightIn(vocabulary, 'here'))
  })

  it('tell by all the sections there are, also those added later', () => {
    const vocabulary = knowing(['cost'])
    const before = weightIn(vocabulary, 'cost')
    vocabulary.add([['other']])
    expect(weightIn(vocabulary, 'cost')).to.be.above(before)
  })

  it('tell little when they are small, and much when no section is asked by them', () => {
    const vocabulary = knowing(['what is cost'])
    vocabulary.read(['told'])
    expect(weightIn(vocabulary, 'what')).to.equal(0.5)
    expect(weightIn(vocabulary, 'car')).to.equal(5)
    expect(weightIn(vocabulary, 'told')).to.equal(5)
  })

  it('may be said of this field alone', () => {
    expect(knowing().isOfField('therapist')).to.equal(true)
    expect(knowing().isOfField('cost')).to.equal(false)
  })
})

describe('slips of the pen in a question', () => {
  const mended = (text: string): string =>
    knowing(['medicare deductible copay'], ['medicine']).mended(text.split(' ')).join(' ')

  it('are put right when a word sections are asked by is near', () => {
    expect(mended('deductable please')).to.equal('deductible please')
    expect(mended('umbrella')).to.equal('umbrella')
  })

  it('are put right to the word that stands for the one that was meant', () => {
    expect(mended('counseler')).to.equal('therapist')
  })

  it('are left alone in words of up to five letters, and where the first letter is another', () => {
    expect(mended('copey')).to.equal('copey')
    expect(mended('peductible')).to.equal('peductible')
    expect(knowing(['copays']).mended(['copayz'])).to.deep.equal(['copays'])
  })

  it('are none in words that sections are asked by, in whatever form', () => {
    expect(knowing(['medicines'], ['medicine x']).mended(['medicines'])).to.deep.equal(['medicines'])
    expect(mended('medicare medicine')).to.equal('medicare medicine')
  })

  it('are put right in the first six words it does not know', () => {
    const unknown = Array.from({ length: 6 }, (_, n) => `unknown${n}`)
    expect(mended([...unknown.slice(1), 'deductable'].join(' '))).to.match(/deductible$/)
    expect(mended([...unknown, 'deductable'].join(' '))).to.match(/deductable$/)
    expect(mended(['short', 'copay', 'medicare', ...unknown.slice(1), 'deductable'].join(' '))).to.match(/deductible$/)
  })

  it('are found among the words sections are asked by, never those they only tell in', () => {
    const other = knowing(['copay'])
    other.read(['umbrella'])
    expect(other.mended(['umbrela'])).to.deep.equal(['umbrela'])
  })
})
