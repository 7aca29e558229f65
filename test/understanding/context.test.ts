import { expect } from 'chai'
import { type ContextWords, clauseStart, contextOf } from '../../src/understanding/context.ts'
import { passageOf } from '../../src/understanding/passage.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** A small English: enough to tell what each list of words does. */
const SMALL: ContextWords = {
  hedges: words('maybe'),
  others: words('she her mother brother'),
  self: words('i im my me'),
  past: words('ago'),
  breaks: words('but just'),
  not: 'not',
  wasBefore: (before, near, inside) => near.includes('once') || before.includes('formerly') || inside.includes('was'),
  isDenied: (before, inside, after) => before.includes('never') || inside.includes('non') || after.includes('nope'),
}
const FULL: ContextWords = {
  ...SMALL,
  objects: words('with told'),
  hedging: /could be/,
  hedgingAfter: /^, i guess/,
  wasAfter: /long gone/,
  othersDo: /^, but she does/,
}

/** How `low` or `[some words]` are meant in a text. */
function meant(text: string, language = SMALL, isLoss = false) {
  const plain = text.replace(/[[\]]/g, '')
  const passage = passageOf(plain, (tokens) => tokens)
  const from = text.includes('[') ? text.indexOf('[') : text.indexOf('low')
  const to = text.includes('[') ? text.indexOf(']') - 1 : from + 3
  const first = passage.tokens.findIndex(({ start }) => start === from)
  const last = passage.tokens.findIndex(({ end }) => end === to)
  return contextOf(passage, { first, last }, language, isLoss)
}

describe('how a phrase is meant where it stands', () => {
  it('is plain when nothing around says otherwise', () => {
    expect(meant('so low')).to.deep.equal({ negated: false, hedged: false, asked: false, who: 'self', time: 'now' })
    expect(meant('low', FULL)).to.deep.equal({ negated: false, hedged: false, asked: false, who: 'self', time: 'now' })
  })

  it('is denied by words of its own clause only, before it, in it or after it', () => {
    expect(meant('never low').negated).to.equal(true)
    expect(meant('[non low]').negated).to.equal(true)
    expect(meant('low nope').negated).to.equal(true)
    for (const text of ['never, low', 'never. low', 'never but low', 'low, nope', 'low but nope', 'low. nope'])
      expect(meant(text).negated, text).to.equal(false)
  })

  it('reaches twelve words back in its clause, and six on', () => {
    const many = (count: number) => 'so '.repeat(count)
    expect(meant(`never ${many(11)}low`).negated).to.equal(true)
    expect(meant(`never ${many(12)}low`).negated).to.equal(false)
    expect(meant(`low ${many(5)}nope`).negated).to.equal(true)
    expect(meant(`low ${many(6)}nope`).negated).to.equal(false)
  })

  it('goes on after "not just", where "just" begins a clause otherwise', () => {
    expect(meant('never just low').negated).to.equal(false)
    expect(meant('never not just low').negated).to.equal(true)
    const { tokens, ...rest } = passageOf('so but low', (all) => all)
    expect(clauseStart({ tokens, ...rest }, 2, SMALL)).to.equal(2)
  })

  it('is a guess after a hedge within four words of its sentence, across a comma and a "just"', () => {
    expect(meant('maybe low').hedged).to.equal(true)
    expect(meant('maybe, just low').hedged).to.equal(false)
    expect(meant('maybe just low').hedged).to.equal(true)
    expect(meant('maybe a b c low').hedged).to.equal(true)
    expect(meant('maybe a b c d low').hedged).to.equal(false)
    expect(meant('maybe. low').hedged).to.equal(false)
  })

  it('is a guess by several words within six before it, or by what comes after it', () => {
    expect(meant('could be low', FULL).hedged).to.equal(true)
    expect(meant('could be a b c d low', FULL).hedged).to.equal(true)
    expect(meant('could be a b c d e low', FULL).hedged).to.equal(false)
    expect(meant('low, i guess', FULL).hedged).to.equal(true)
    expect(meant('low. i guess', FULL).hedged).to.equal(false)
  })

  it('is asked when its sentence ends in a question mark', () => {
    expect(meant('is it low or what?').asked).to.equal(true)
    expect(meant('low. right?').asked).to.equal(false)
    expect(meant('low\nright?').asked).to.equal(false)
    expect(meant(`low ${'a'.repeat(198)}?`).asked).to.equal(true)
    expect(meant(`low ${'a'.repeat(250)}?`).asked).to.equal(false)
  })

  it('is of the last person named before it, oneself or another', () => {
    expect(meant('she is low').who).to.equal('other')
    expect(meant('she says i am low').who).to.equal('self')
    expect(meant('i see her low').who).to.equal('other')
  })

  it('is of another whom it begins with, unless it says "my" or "me" itself', () => {
    expect(meant('[mother low]').who).to.equal('other')
    expect(meant('[low mother]').who).to.equal('self')
    expect(meant('she is [low with me]').who).to.equal('self')
    expect(meant('i [her low]').who).to.equal('self')
  })

  it('is not of a person who is only the object of what went before', () => {
    expect(meant('with her low', FULL).who).to.equal('self')
    expect(meant('with a mother low', FULL).who).to.equal('self')
    expect(meant('with a b mother low', FULL).who).to.equal('other')
    expect(meant('with her low').who).to.equal('other')
    expect(meant('with me low', FULL).who).to.equal('self')
    expect(meant('she told mother low', FULL).who).to.equal('other')
  })

  it('is of oneself for a loss, whoever died, unless another is named before', () => {
    expect(meant('mother [low]', SMALL, true).who).to.equal('self')
    expect(meant('[mother low]', SMALL, true).who).to.equal('self')
    expect(meant('she lost mother [low]', SMALL, true).who).to.equal('other')
    expect(meant('she is [low]', SMALL, true).who).to.equal('other')
  })

  it('is over when words before it, in it, or within four after it say so', () => {
    expect(meant('once low').time).to.equal('past')
    expect(meant('once a b c low').time).to.equal('past')
    expect(meant('once a b c d low').time).to.equal('now')
    expect(meant('formerly a b c d low').time).to.equal('past')
    expect(meant('[was low]').time).to.equal('past')
    expect(meant('low a b c ago').time).to.equal('past')
    expect(meant('low a b c d ago').time).to.equal('now')
    expect(meant('low and long gone', FULL).time).to.equal('past')
    expect(meant('low and long gone').time).to.equal('now')
  })

  it("is another's when it is denied of oneself and another does it", () => {
    const { negated, who } = meant('i never low, but she does', FULL)
    expect({ negated, who }).to.deep.equal({ negated: false, who: 'other' })
    expect(meant('i low, but she does', FULL).who).to.equal('self')
    expect(meant('i never low, but she does').negated).to.equal(true)
    expect(meant('i never low', FULL).negated).to.equal(true)
  })
})
