import { expect } from 'chai'
import { combined, isHeard, type Mention, type Sensed, saidBy, sensedIn } from '../../src/understanding/evidence.ts'
import type { Estimate } from '../../src/understanding/model.ts'
import { passageOf, sentencesOf } from '../../src/understanding/passage.ts'

const mention = (some: Partial<Mention> = {}): Mention => ({
  id: 'anxiety',
  phrase: 'so nervous',
  weight: 1,
  first: 50,
  last: 51,
  negated: false,
  hedged: false,
  asked: false,
  who: 'self',
  time: 'now',
  ...some,
})
const LONG = 100

/** How many plain phrases, each said once and late in a long text, would say as much. */
const worth = (mentions: readonly Mention[], words = LONG): number =>
  Math.log(1 - saidBy(mentions, words).score) / Math.log(1 - saidBy([mention()], LONG).score)

describe('what phrases say together', () => {
  it('is nothing without any, and comes to 0.67 for one that names the trouble early', () => {
    expect(saidBy([], LONG)).to.deep.equal({ score: 0, best: null })
    expect(saidBy([mention({ weight: 2, first: 0 })], LONG).score).to.be.closeTo(0.67, 0.005)
  })

  it('is twice as much in the first twelve words, and anywhere in a message of up to 24', () => {
    expect(worth([mention({ first: 11 })])).to.be.closeTo(2, 1e-9)
    expect(worth([mention({ first: 12 })])).to.be.closeTo(1, 1e-9)
    expect(worth([mention({ first: 23 })], 24)).to.be.closeTo(2, 1e-9)
    expect(worth([mention({ first: 23 })], 25)).to.be.closeTo(1, 1e-9)
  })

  it('adds up, while the same phrase again says half as much each time', () => {
    expect(worth([mention(), mention({ phrase: 'on edge' })])).to.be.closeTo(2, 1e-9)
    expect(worth([mention(), mention(), mention()])).to.be.closeTo(1.75, 1e-9)
  })

  it('is less when it is a guess, or over, unless it is what hurts for long', () => {
    expect(worth([mention({ hedged: true })])).to.be.closeTo(0.7, 1e-9)
    expect(worth([mention({ time: 'past' })])).to.be.closeTo(0.5, 1e-9)
    for (const id of ['trauma', 'grief', 'abuse'] as const)
      expect(worth([mention({ id, time: 'past' })]), id).to.be.closeTo(1, 1e-9)
  })

  it('is shown by the phrase that says most, the first of several', () => {
    const [weak, first, second] = [mention({ weight: 0.4 }), mention({ phrase: 'on edge' }), mention()]
    expect(saidBy([weak, first, second], LONG).best).to.equal(first)
    expect(saidBy([mention({ first: 60 }), mention({ first: 3, phrase: 'on edge' })], LONG).best?.first).to.equal(3)
  })
})

/** A model that knows two words. */
const estimate: Estimate = (tokens, from, to, unseen) =>
  [...tokens.entries()].slice(from, to).flatMap(([at, { word }]) => {
    const chance = { worried: 0.5, terrified: 0.8 }[word]
    return chance === undefined || unseen.has(at)
      ? []
      : [{ id: 'anxiety' as const, chance, place: () => ({ first: at, last: at }) }]
  })

function sensed(text: string, unseen: ReadonlySet<number> = new Set()): Sensed | undefined {
  const passage = passageOf(text, (tokens) => tokens)
  return sensedIn(sentencesOf(passage), passage, estimate, unseen).get('anxiety')
}

describe('what the model senses in a text', () => {
  it('is a little less than its chance for one sentence, and nothing where it sees nothing', () => {
    expect(sensed('I am worried.')?.chance).to.be.closeTo(0.45, 1e-9)
    expect(sensed('I am worried.', new Set([1]))).to.equal(undefined)
  })

  it('counts a sentence after the first less, the less the more there are', () => {
    expect(sensed('Hello. I am worried.')?.chance).to.be.closeTo(0.5 / Math.sqrt(2), 1e-9)
    expect(sensed('Hello. So. Well now. I am worried.')?.chance).to.be.closeTo(0.25, 1e-9)
  })

  it('adds up over sentences as chances do', () => {
    const second = 0.8 / Math.sqrt(2)
    expect(sensed('I am worried. I feel so terrified.')?.chance).to.be.closeTo(1 - 0.55 * (1 - second), 1e-9)
  })

  it('shows the words of the sentence that said most', () => {
    expect(sensed('I am worried. I feel so terrified.')?.place()).to.deep.equal({ first: 5, last: 5 })
    expect(sensed('I am worried. So worried about it.')?.place()).to.deep.equal({ first: 1, last: 1 })
    expect(sensed('Hello. Me worried. Terrified. And worried again.')?.place()).to.deep.equal({ first: 3, last: 3 })
  })

  it('looks once at a sentence that is said again and again', () => {
    const once = 1 - 0.55 * (1 - 0.8 / Math.sqrt(3))
    expect(sensed('I am worried. I am worried. I am terrified.')?.chance).to.be.closeTo(once, 1e-9)
  })
})

describe('phrases and model together', () => {
  const said = (score: number) => ({ score, best: null })
  const model = (chance: number): Sensed => ({ chance, place: () => ({ first: 0, last: 0 }) })

  it('make one score, phrases three parts of it and the model two', () => {
    expect(combined(said(1), model(1))).to.be.closeTo(1, 1e-9)
    expect(combined(said(0.5), undefined)).to.be.closeTo(0.3, 1e-9)
    expect(combined(said(0), model(0.5))).to.be.closeTo(0.2, 1e-9)
  })

  it('are heard when either says enough', () => {
    expect(isHeard(said(0.22), undefined)).to.equal(true)
    expect(isHeard(said(0), model(0.35))).to.equal(true)
    expect(isHeard(said(0.21), model(0.34))).to.equal(false)
    expect(isHeard(said(0.21), undefined)).to.equal(false)
  })
})
