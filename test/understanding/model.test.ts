import { expect } from 'chai'
import { CONCERNS, type ConcernId } from '../../src/core/vocabulary.ts'
import { type ConcernModel, openModel, usualClues } from '../../src/understanding/model.ts'
import { cluesOf } from '../../src/understanding/model-features.ts'
import { tokensOf } from '../../src/understanding/tokens.ts'

type Clues = Readonly<Record<string, { readonly telling?: number } & { readonly [C in ConcernId]?: number }>>

/** A model of a few clues, each with what it weighs for some concerns; without clues a chance is one in about 7.4. */
function modelOf(clues: Clues, bias = -2): ConcernModel {
  const names = Object.keys(clues)
  return {
    clues: names,
    telling: Float32Array.from(names, (name) => clues[name]?.telling ?? 1),
    weights: Int8Array.from(names.flatMap((name) => CONCERNS.map((id) => clues[name]?.[id] ?? 0))),
    steps: new Float32Array(CONCERNS.length).fill(0.5),
    bias: Float32Array.from(CONCERNS, (id) => (id === 'anger' || id === 'sleep' ? bias : -20)),
  }
}
const stem = (word: string): string => word.replace(/(?:ing|s)$/, '')
const chanceOf = (sum: number): number => 1 / (1 + Math.exp(-sum))

function read(clues: Clues, text: string, { from = 0, to = Number.NaN, unseen = [] as readonly number[] } = {}) {
  const tokens = tokensOf(text)
  return openModel(modelOf(clues), stem)(tokens, from, to || tokens.length, new Set(unseen))
}
const anger = (...[clues, text, span]: Parameters<typeof read>) =>
  read(clues, text, span).find(({ id }) => id === 'anger')

describe('a model of concerns', () => {
  it('tells a chance by what a word weighs, whatever its form', () => {
    const clues = { rage: { anger: 8 } }
    for (const text of ['rage', 'rages', 'so much rage'])
      expect(anger(clues, text)?.chance, text).to.be.closeTo(chanceOf(-2 + 4), 1e-6)
  })

  it('tells nothing without a word it knows, and no concern that is faint', () => {
    expect(read({ rage: { anger: 8 } }, 'so much')).to.deep.equal([])
    expect(read({ rage: { anger: 8 } }, '')).to.deep.equal([])
    const ids = (weight: number) => read({ rage: { anger: weight } }, 'rage').map(({ id }) => id)
    expect(ids(-1)).to.deep.equal(['anger', 'sleep'])
    expect(ids(-2)).to.deep.equal(['sleep'])
  })

  it('lets a text have length one, each word counting as it is telling', () => {
    const clues = { rage: { anger: 8, telling: 3 }, shout: { anger: 4, telling: 4 } }
    expect(anger(clues, 'rage, shouting')?.chance).to.be.closeTo(chanceOf(-2 + (8 * 3 + 4 * 4) / 2 / 5), 1e-6)
  })

  it('counts a word said twice once, and again in the next text', () => {
    const clues = { rage: { anger: 8 }, calm: { anger: -4 } }
    expect(anger(clues, 'rage rage rage calm')?.chance).to.equal(anger(clues, 'rage calm')?.chance)
    const estimate = openModel(modelOf(clues), stem)
    const twice = [1, 2].map(() => estimate(tokensOf('rage'), 0, 1, new Set()).map(({ chance }) => chance))
    expect(twice[0]).to.deep.equal(twice[1])
  })

  it('knows two words one after the other, and the one a text begins with', () => {
    expect(anger({ 'so angry': { anger: 8 } }, 'so angry')?.chance).to.be.closeTo(chanceOf(2), 1e-6)
    expect(read({ 'so angry': { anger: 8 } }, 'so very angry')).to.deep.equal([])
    expect(anger({ ' angry': { anger: 8 } }, 'angry me')?.chance).to.be.closeTo(chanceOf(2), 1e-6)
    expect(read({ ' angry': { anger: 8 } }, 'me angry')).to.deep.equal([])
  })

  it('shows the word, or the two, that said most', () => {
    const clues = { rage: { anger: 4 }, shout: { anger: 6, sleep: -2 }, night: { sleep: 9 } }
    expect(anger(clues, 'rage, shouting at night')?.place()).to.deep.equal({ first: 1, last: 1 })
    const telling = { rage: { anger: 4, telling: 3 }, shout: { anger: 6 } }
    expect(anger(telling, 'rage, shouting')?.place()).to.deep.equal({ first: 0, last: 0 })
    expect(anger({ 'so angry': { anger: 8 } }, 'I get so angry')?.place()).to.deep.equal({ first: 2, last: 3 })
    expect(anger({ ' angry': { anger: 8 } }, 'angry me')?.place()).to.deep.equal({ first: 0, last: 0 })
    expect(anger({ rage: { anger: 8 } }, 'rage and rage')?.place()).to.deep.equal({ first: 0, last: 0 })
  })

  it('reads only the part it is asked for, as if it began there', () => {
    const clues = { rage: { anger: 8 }, ' shout': { anger: 8 } }
    expect(read(clues, 'rage shout night', { from: 2 })).to.deep.equal([])
    expect(read(clues, 'night rage', { to: 1 })).to.deep.equal([])
    expect(anger(clues, 'rage shout night', { from: 1 })?.place()).to.deep.equal({ first: 1, last: 1 })
  })

  it('does not see words that are hidden, nor two of which one is', () => {
    expect(read({ rage: { anger: 8 } }, 'so rage', { unseen: [1] })).to.deep.equal([])
    expect(anger({ rage: { anger: 8 } }, 'so rage', { unseen: [0] })?.chance).to.be.closeTo(chanceOf(2), 1e-6)
    for (const hidden of [0, 1])
      expect(read({ 'so angry': { anger: 8 } }, 'so angry', { unseen: [hidden] }), String(hidden)).to.deep.equal([])
    expect(read({ 'so angry': { anger: 8 } }, 'me so angry', { unseen: [0] })).not.to.deep.equal([])
  })

  it('knows a word of four texts or more from a slip: by how much less telling it is than the rarest', () => {
    const rarest = 6
    const clues = { rare: { telling: rarest }, some: { telling: rarest - Math.log(4) - 0.01 }, two: { telling: 5 } }
    expect([...usualClues(modelOf(clues))]).to.deep.equal(['some'])
  })

  it('learns from each word of a text and from each two neighbours', () => {
    expect(cluesOf(tokensOf('so very angry'), stem)).to.deep.equal([
      { name: 'so', first: 0, last: 0 },
      { name: ' so', first: 0, last: 0 },
      { name: 'very', first: 1, last: 1 },
      { name: 'so very', first: 0, last: 1 },
      { name: 'angry', first: 2, last: 2 },
      { name: 'very angry', first: 1, last: 2 },
    ])
  })
})
