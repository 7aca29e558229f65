import { expect } from 'chai'
import { type Entry, isAsked, phraseOf, sureness } from '../../src/understanding/topics-likeness.ts'
import { type TopicGrammar, Vocabulary } from '../../src/understanding/topics-terms.ts'

const GRAMMAR: TopicGrammar = {
  stem: (word) => word,
  topics: {
    small: new Set(['what', 'does', 'is', 'the', 'do', 'you']),
    same: new Map(),
    field: new Set(['therapist']),
    common: new Set(),
    sayings: new Map(),
    long: new Map(),
  },
}
const SECTIONS = ['what does insurance cost', 'the therapist license', 'is sleep needed', 'copay cost']

function vocabulary(): Vocabulary {
  const known = new Vocabulary(GRAMMAR)
  for (const asked of SECTIONS) known.add([asked.split(' ')])
  return known
}

const phrase = (text: string) => phraseOf(text.split(' '), vocabulary())
const entry = (asked: readonly string[], told = ''): Entry => ({
  id: 'cost.what',
  title: 'Cost',
  phrases: asked.map(phrase),
  ways: new Set(asked.flatMap((one) => [...phrase(one).stems])),
  told: new Set(told.split(' ')),
})
const sure = (question: string, of: Entry, rank = 1): number => sureness(phrase(question), of, rank, vocabulary())

describe('a phrase', () => {
  it('has each word once, and weighs what its words weigh together', () => {
    const { terms, stems, weight, ofField } = phrase('cost what cost')
    expect(terms.map(({ stem }) => stem)).to.deep.equal(['cost', '_what'])
    expect([...stems]).to.deep.equal(['cost', '_what'])
    expect(weight).to.be.closeTo(Math.log(1 + 4 / 2) + 0.5, 1e-9)
    expect(ofField).to.equal(false)
    expect(phrase('the therapist').ofField).to.equal(true)
  })

  it('is asked word for word by the same words in any order, no more and no fewer', () => {
    const section = entry(['what does insurance cost', 'copay cost'])
    expect(isAsked(phrase('cost copay'), section)).to.equal(true)
    for (const text of ['copay', 'copay cost what', 'copay insurance'])
      expect(isAsked(phrase(text), section), text).to.equal(false)
  })
})

describe('how sure it is that a section answers', () => {
  it('is most for a known way of asking that ranks first, and a tenth less at the end of the ranks', () => {
    const section = entry(['what does insurance cost', 'copay cost'], 'dollar')
    expect(sure('insurance cost what does', section)).to.be.closeTo(1.25, 1e-9)
    expect(sure('insurance cost what does', section, 0)).to.be.closeTo(1.125, 1e-9)
  })

  it('goes by the nearest of the known ways', () => {
    expect(sure('copay cost', entry(['is sleep needed', 'copay cost']))).to.be.closeTo(1.25, 1e-9)
  })

  it('is less for a word more or fewer, least of all for one the section speaks of', () => {
    const section = entry(['what does insurance cost', 'copay cost'], 'dollar')
    const known = sure('insurance cost', section)
    expect(known).to.be.below(1.25)
    expect(sure('insurance cost what', section)).to.be.above(known)
    expect(sure('copay cost dollar', section)).to.be.below(sure('copay cost', section))
    expect(sure('copay cost dollar', section)).to.be.above(sure('copay cost', section) * 0.45)
    expect(sure('copay cost car', section)).to.be.below(sure('copay cost dollar', section) / 1.5)
    expect(sure('copay cost is', section)).to.be.within(sure('copay cost', section) * 0.8, 1.2)
  })

  it('is little for another subject, the more of it there is', () => {
    const section = entry(['what does insurance cost', 'copay cost'], 'dollar')
    expect(sure('car house', section, 0)).to.equal(0)
    expect(sure('cost car', section)).to.be.below(0.35)
    expect(sure('cost car house', section)).to.be.below(sure('cost car', section) / 1.5)
  })

  it('is more where a word of the field shows that it is no other subject', () => {
    const section = entry(['what does insurance cost', 'copay cost'], 'dollar')
    const license = entry(['the therapist license'])
    const ofField = sure('therapist license car', license)
    expect(ofField).to.be.above(0.5)
    expect(sure('copay cost car', section)).to.be.below(ofField)
  })

  it('hangs on the small words around it when there is only one that tells', () => {
    const sleep = entry(['is sleep needed', 'is sleep', 'what sleep'])
    expect(sure('is sleep', sleep)).to.be.closeTo(1, 1e-9)
    expect(sure('is sleep', sleep, 0)).to.be.closeTo(0.9, 1e-9)
    expect(sure('do you sleep', sleep)).to.be.below(0.75)
    expect(sure('do you the sleep', sleep)).to.be.below(sure('do you sleep', sleep))
    expect(sure('is car', sleep, 0)).to.equal(0)
    expect(sure('is car', sleep)).to.be.closeTo(0.1, 1e-9)
  })

  it('goes by small words alone where there are no others', () => {
    expect(sure('what is', entry(['what is']))).to.be.closeTo(1.25, 1e-9)
    expect(sure('what is', entry(['copay']), 0)).to.equal(0)
  })
})
