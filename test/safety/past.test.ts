import { expect } from 'chai'
import { figurative, longPast } from '../../src/safety/context.ts'
import { marked } from './marked.ts'

const isPast = (text: string): boolean => {
  const { tokens, start } = marked(text)
  return longPast(tokens, start)
}
const LONG = 'We talked about the garden and the weather and the new kitchen and many other things of that kind'

describe('what is long past', () => {
  const ROWS = `
past|I [tried to die] ten years ago
past|In school. It was hard. I [tried to die]
past|I [tried to die] in 2012
past|when I was a child I [tried to die]
past|hace diez años [quise morir]
past|these days I think of the [suicide] ten years ago
past|I am well, I [tried to die] in college
near|I [tried to die]
near|I [tried to die] in 2025
near|I [tried to die] ten years ago and again last week
near|I [tried to die] ten years ago and I want it now
near|I [tried to die] years ago. It is back tonight
near|ten days. I [tried to die] in college
past|ten days ago, I [tried to die] in college
`
  for (const row of ROWS.trim().split('\n')) {
    const [when = '', text = ''] = row.split('|')
    it(`is ${when} in "${text}"`, () => {
      expect(isPast(text)).to.equal(when === 'past')
    })
  }

  it('counts in its own sentence only where the text is long', () => {
    expect(isPast(`${LONG}. I [tried to die] ten years ago. ${LONG}. It is back tonight`)).to.equal(true)
    expect(isPast(`That was ten years ago. ${LONG}. ${LONG}. I [tried to die]`)).to.equal(false)
    expect(isPast(`${LONG}. ${LONG}. I [tried to die] ten years ago`)).to.equal(true)
    expect(isPast(`I [tried to die] ten years ago and now. ${LONG}. ${LONG}`)).to.equal(false)
  })

  it('is told apart for each sentence of one text', () => {
    const text = `I tried to die ten years ago. ${LONG}. ${LONG}. Then I wanted it`
    const { tokens } = marked(text)
    expect(longPast(tokens, 0)).to.equal(true)
    expect(longPast(tokens, tokens.words.length - 1)).to.equal(false)
    expect(longPast(tokens, 1)).to.equal(true)
  })
})

describe('a figure of speech', () => {
  /** Whether a figure of speech over the words at these places takes in the marked phrase. */
  const takesIn = (text: string, ...places: readonly number[]): boolean => {
    const { tokens, start, end } = marked(text)
    const covered = new Uint8Array(tokens.words.length + 1)
    for (const place of places) covered[place] = 1
    return figurative(tokens, covered, start, end)
  }

  it('takes in a phrase when all but its small words are its own', () => {
    expect(takesIn('this job [is killing me]', 3, 4)).to.equal(true)
    expect(takesIn('this job [is killing me]', 3)).to.equal(true)
  })

  it('leaves a phrase that says more, and one it only stands beside', () => {
    expect(takesIn('this job [is killing me] dead', 4)).to.equal(false)
    expect(takesIn('this job [killing time] suicide', 2)).to.equal(false)
    expect(takesIn('this job [is to me] dead', 0, 1, 5)).to.equal(false)
  })
})
