// @ts-nocheck
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { DANGER_MODEL, loadDangerModel, printedDanger } from '../../src/load/danger-model.ts'
import { KNOWN } from '../../src/safety/lexicon/index.ts'
import { HEADS, openModel } from '../../src/safety/model.ts'
import { readings } from '../../src/safety/tokens.ts'
import { type DangerWords, trainDanger } from '../../src/safety/training/train.ts'
import { variantsOf } from '../../src/safety/training/variants.ts'
import { root } from '../root.ts'

const WORDS: DangerWords = {
  kinds: { boat: ['canoe', 'kayak', 'raft'], shore: ['beach', 'coast', 'bay'] },
  groups: [
    { about: 'a', level: 'crisis', kind: 'abuse', who: 'other', lines: ['the (red|green|blue) canoe left the (beach|bay)'] },
    { about: 'b', level: 'concern', kind: 'medical', who: 'self', lines: ['my (soup|bread|rice) tastes of (copper|soap)'] },
    { about: 'c', level: 'none', kind: 'none', who: 'self', lines: ['we (walked|drove|ran) to the (market|school)'] },
  ],
} // biome-ignore format: a table

const estimated = (text: string) => {
  const [tokens] = readings(text, KNOWN)
  if (tokens === undefined) throw new Error('every text has a reading')
  const size = tokens.words.length
  const estimate = openModel(trainDanger(WORDS, ['a quiet afternoon', 'a quiet evening']))
  return { ...estimate(tokens, new Uint8Array(size + 1), 0, size), words: tokens.words }
}

describe('the lines that teach the model of danger', () => {
  it('stand for each of their choices', () => {
    expect(variantsOf('(one|two) (small )?boats', 8)).to.have.members([
      'one small boats',
      'two small boats',
      'one boats',
      'two boats',
    ])
  })

  it('become no more texts than asked for, spread over all choices', () => {
    const texts = variantsOf('(a|b|c) (d|e|f) (g|h|i)', 5)
    expect(texts).to.have.lengthOf(5)
    for (const place of [0, 2, 4]) expect(new Set(texts.map((text) => text[place])).size).to.be.greaterThan(1)
  })

  it('are kept as they are when there is nothing to choose', () => {
    expect(variantsOf('only this', 8)).to.deep.equal(['only this'])
  })
})

describe('the model of danger', () => {
  it('learns what is danger, what is a sign, whose it is and of what kind', () => {
    const canoe = estimated('the green canoe left the beach')
    expect(canoe.crisis).to.be.greaterThan(0.8)
    expect(canoe).to.deep.include({ kind: 'abuse', who: 'other' })
    const soup = estimated('my soup tastes of soap')
    expect(soup.crisis).to.be.lessThan(0.3)
    expect(soup.sign).to.be.greaterThan(0.8)
    expect(soup).to.deep.include({ kind: 'medical', who: 'self' })
    expect(estimated('we ran to the school').sign).to.be.lessThan(0.2)
  })

  it('knows a word it never saw by its kind', () => {
    const near = estimated('a kayak near the coast').sign
    expect(near).to.be.greaterThan(estimated('a lamp near the wall').sign + 0.1)
  })

  it('shows the words that say most for it', () => {
    const { place, words } = estimated('yesterday my soup tastes of soap they say')
    const [first, last] = place()
    expect(words.slice(first, last + 1).join(' ')).to.match(/soup|tastes|soap/)
    expect(first).to.be.greaterThan(0)
    expect(last).to.be.lessThan(words.length - 1)
  })

  it('is the same each time for the same lines', () => {
    expect(trainDanger(WORDS, ['a quiet day'])).to.deep.equal(trainDanger(WORDS, ['a quiet day']))
  })

  it('has a weight for every head of every clue', () => {
    const { clues, weights, bias, steps } = trainDanger(WORDS, [])
    expect(weights).to.have.lengthOf(clues.length * HEADS.length)
    expect([bias.length, steps.length]).to.deep.equal([HEADS.length, HEADS.length])
  })

  it('takes texts for everyday ones only when no phrase finds danger in them', () => {
    const quiet = trainDanger(WORDS, ['I want to die', 'I want to die'])
    expect(quiet).to.deep.equal(trainDanger(WORDS, []))
  })

  it('is the same file, byte for byte, when it is read and written again', () => {
    const trained = loadDangerModel(root).value!
    expect(printedDanger(trained.model, trained.lines)).to.equal(readFileSync(join(root, DANGER_MODEL), 'utf8'))
  })
})
