import { expect } from 'chai'
import { type DangerModel, HEADS, openModel } from '../../src/safety/model.ts'
import { tokensOf } from './marked.ts'

type Says = Partial<Record<(typeof HEADS)[number], number>>

/** A model that knows these clues, each with steps of a tenth for some heads, and what it says of anything. */
function knowing(words: Readonly<Record<string, Says>>, bias: Says = {}): DangerModel {
  const clues = Object.keys(words)
  return {
    kinds: {},
    clues,
    weights: Int8Array.from(clues.flatMap((clue) => HEADS.map((head) => words[clue]?.[head] ?? 0))),
    steps: Float32Array.from(HEADS, () => 0.1),
    bias: Float32Array.from(HEADS, (head) => bias[head] ?? 0),
  }
}

const estimate = (text: string, words: Readonly<Record<string, Says>>, bias: Says = {}) => {
  const tokens = tokensOf(text)
  const { length } = tokens.words
  return openModel(knowing(words, bias))(tokens, new Uint8Array(length + 1), 0, length)
}
const chance = (odds: number) => 1 / (1 + Math.exp(-odds))

describe('what the model estimates', () => {
  it('is even where it knows nothing, and what it says of anything where it says something', () => {
    expect(estimate('an owl', {}).crisis).to.equal(0.5)
    expect(estimate('an owl', {}, { crisis: -2 }).crisis).to.be.closeTo(chance(-2), 1e-6)
    expect(estimate('', {}, { crisis: -2 }).crisis).to.be.closeTo(chance(-2), 1e-6)
  })

  it('is the sum of what the clues say, each once, over the root of how many there are', () => {
    const words = { owl: { crisis: 30, sign: -20 }, elk: { crisis: 10 } }
    // owl, ^ owl, elk, owl elk, elk $
    const both = estimate('owl elk', words)
    expect(both.crisis).to.be.closeTo(chance((3 + 1) / Math.sqrt(5)), 1e-6)
    expect(both.sign).to.be.closeTo(chance(-2 / Math.sqrt(5)), 1e-6)
    // owl, ^ owl, owl owl, owl $: the word counts once.
    expect(estimate('owl owl', words).crisis).to.be.closeTo(chance(3 / Math.sqrt(4)), 1e-6)
  })

  it('is of the likeliest kind, and suicide where none is likelier than not', () => {
    expect(estimate('an owl', { owl: { abuse: 20, medical: 30 } }).kind).to.equal('medical')
    expect(estimate('an owl', { owl: { abuse: 30, medical: 20 } }).kind).to.equal('abuse')
    expect(
      estimate('an owl', { owl: { abuse: -1, medical: -9 } }, { 'self-harm': -1, 'harm-to-others': -1 }).kind,
    ).to.equal('suicide')
    expect(estimate('an owl', {}).kind).to.equal('suicide')
  })

  it('is about another only where that is likelier than not', () => {
    expect(estimate('an owl', {}).who).to.equal('self')
    expect(estimate('an owl', { owl: { other: 1 } }).who).to.equal('other')
    expect(estimate('an owl', { owl: { other: -1 } }).who).to.equal('self')
  })

  it('shows the two clues that say most for a sign, from the first word to the last', () => {
    const words = { owl: { sign: 5 }, elk: { sign: 9 }, fox: { sign: 7, crisis: 90 }, 'bee fox': { sign: 1 } }
    expect(estimate('ant owl elk bee fox dog', words).place()).to.deep.equal([2, 4])
    expect(estimate('ant fox owl elk', words).place()).to.deep.equal([1, 3])
    expect(estimate('owl ant owl', words).place()).to.deep.equal([0, 0])
  })
})
