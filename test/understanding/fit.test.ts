import { expect } from 'chai'
import { CONCERNS, type ConcernId } from '../../src/core/vocabulary.ts'
import { chanceFrom, composed, type Example, variantsOf } from '../../src/understanding/training/examples.ts'
import { fitted } from '../../src/understanding/training/fit.ts'

const same = (word: string): string => word
const times = (count: number, text: string, ...concerns: readonly ConcernId[]): readonly Example[] =>
  Array.from({ length: count }, () => ({ text, concerns }))
/** Chance that comes out as it is written, again and again. */
function chanceOf(...numbers: readonly number[]): () => number {
  let at = 0
  return () => numbers[at++ % numbers.length] as number
}

describe('what a model learns from texts', () => {
  const texts = [...times(6, 'rage', 'anger'), ...times(5, 'awake', 'sleep'), ...times(3, 'rare', 'sleep')]
  const learned = () => fitted(texts, same)
  const weightOf = (clue: string, id: ConcernId, model = learned()): number =>
    model.weights[model.clues.indexOf(clue) * CONCERNS.length + CONCERNS.indexOf(id)] as number

  it('is clues of four texts or more, in the order of the alphabet, the rarer the more telling', () => {
    const model = learned()
    expect(model.clues).to.deep.equal([' awake', ' rage', 'awake', 'rage'])
    const rounded = (value: number) => Math.fround(Math.round(value * 1e6) / 1e6)
    expect([...model.telling]).to.deep.equal([14 / 5, 14 / 6, 14 / 5, 14 / 6].map((one) => rounded(Math.log(one))))
  })

  it('is a weight for each clue and concern, up where they go together and down where not', () => {
    expect(weightOf('rage', 'anger')).to.be.above(0)
    expect(weightOf('rage', 'sleep')).to.be.below(0)
    expect(weightOf('awake', 'sleep')).to.be.above(0)
    expect(weightOf('awake', 'anger')).to.be.below(0)
  })

  it('is counted in steps, 127 of which are the largest weight of a concern', () => {
    const model = learned()
    for (const id of ['anger', 'sleep'] as const)
      expect(Math.max(...model.clues.map((clue) => Math.abs(weightOf(clue, id, model)))), id).to.equal(127)
    for (const step of model.steps) expect(step).to.be.within(1e-6, 1)
  })

  it('is little of a concern no text tells of', () => {
    expect(learned().bias[CONCERNS.indexOf('grief')]).to.be.below(-3)
  })

  it('is nothing from nothing', () => {
    const { clues, weights, steps } = fitted([], same)
    expect([clues.length, weights.length]).to.deep.equal([0, 0])
    expect([...new Set(steps)]).to.deep.equal([1])
  })

  it('is the same each time', () => {
    expect(learned()).to.deep.equal(learned())
  })
})

describe('texts made of lines', () => {
  it('are made by chance that comes out the same each time, as published', () => {
    const chance = chanceFrom(0)
    const first = Array.from({ length: 4 }, () => chance() * 2 ** 32)
    expect(first).to.deep.equal([0x3c6ef35f, 0x47502932, 0xd1ccf6e9, 0xaaf95334])
  })

  it('are up to four for a line with words of a list, and as many as there are ways for others', () => {
    const lists = { pet: ['cat', 'dog', 'hen', 'cow', 'pig', 'rat'] }
    const made = (line: string) => variantsOf({ line, concerns: [] }, lists, chanceFrom(2)).map(({ text }) => text)
    expect(made('my <pet>')).to.have.length(4)
    expect(made('(my|our) cat')).to.have.members(['my cat', 'our cat'])
    expect(made(' my cat ')).to.deep.equal(['my cat'])
    expect(made('my <other> cat')).to.deep.equal(['my  cat'])
  })

  it('are tried twice as often as they are wanted, when chance gives the same again', () => {
    const line = { line: '(a|b)', concerns: [] }
    const made = (...numbers: readonly number[]) => variantsOf(line, {}, chanceOf(...numbers)).map(({ text }) => text)
    expect(made(0, 0, 0, 0.9)).to.deep.equal(['a', 'b'])
    expect(made(0, 0, 0, 0, 0.9)).to.deep.equal(['a'])
  })

  const lines: readonly Example[] = [
    { text: 'sad', concerns: ['depression'] },
    { text: 'low', concerns: ['depression'] },
    { text: 'awake', concerns: ['sleep'] },
    { text: 'hello', concerns: [] },
  ]
  const ids = ['depression', 'sleep'] as const
  const made = (...numbers: readonly number[]) => composed(lines, ids, 1, chanceOf(...numbers))[0]

  it('are put together of lines about one concern, two or three', () => {
    expect(made(0.4, 0, 0, 0, 0.9)).to.deep.equal({ text: 'sad', concerns: ['depression'] })
    expect(made(0.5, 0.6, 0, 0.9, 0, 0.9, 0, 0, 0.9)).to.deep.equal({
      text: 'low. awake',
      concerns: ['depression', 'sleep'],
    })
    expect(made(0.5, 0.7, 0, 0, 0.9, 0, 0, 0, 0, 0, 0, 0.9)?.text.split('. ')).to.have.length(3)
  })

  it('are put together of up to three lines about each, and may begin with a word about nothing', () => {
    expect(made(0.4, 0, 0.9, 0, 0.9, 0, 0.9)?.text).to.equal('sad. low. sad')
    expect(made(0.4, 0, 0, 0, 0.29, 0)).to.deep.equal({ text: 'hello. sad', concerns: ['depression'] })
    expect(made(0.4, 0, 0, 0, 0.3, 0)?.text).to.equal('sad')
  })

  it('are none of what no line tells', () => {
    expect(composed([], ids, 2, chanceOf(0.4, 0, 0, 0, 0.9)).map(({ text }) => text)).to.deep.equal(['', ''])
  })
})
