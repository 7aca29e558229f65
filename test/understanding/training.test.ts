import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { CONCERNS } from '../../src/core/vocabulary.ts'
import { loadConcerns } from '../../src/load/concerns.ts'
import { loadExamples } from '../../src/load/examples.ts'
import { loadModel, modelFile, printedModel } from '../../src/load/model.ts'
import { openModel } from '../../src/understanding/model.ts'
import { englishStem } from '../../src/understanding/model-features.ts'
import { tokensOf } from '../../src/understanding/tokens.ts'
import { chanceFrom, composed, variantsOf } from '../../src/understanding/training/examples.ts'
import { fitted } from '../../src/understanding/training/fit.ts'
import { meanOf } from '../../src/understanding/training/mean.ts'
import { examplesFrom, train } from '../../src/understanding/training/train.ts'
import { root } from '../bot.ts'

const { lists } = loadConcerns(root, 'en').value
const examples = loadExamples(root, 'en', lists).value
const nothing: ReadonlySet<number> = new Set()

describe('training the model of concerns', () => {
  it('gives the bytes that are shipped, from the lines that are shipped', function () {
    this.timeout(300_000)
    const made = printedModel(train(examples.lines, lists, englishStem), examples.hash)
    expect(made === readFileSync(join(root, modelFile('en')), 'utf8')).to.equal(true)
  })

  it('takes the mean of several models, with the clues at least two of them know', () => {
    const [one, two] = [2, 3].map((seed) =>
      fitted(examplesFrom(examples.lines.slice(0, 60), lists, seed).slice(0, 900), englishStem),
    )
    if (!one || !two) throw new Error('no models')
    const mean = meanOf([one, two])
    expect(mean.clues).to.deep.equal(one.clues.filter((clue) => two.clues.includes(clue)))
    const clue = mean.clues[5] ?? ''
    const weightIn = ({ clues, weights, steps }: typeof mean): number =>
      (weights[clues.indexOf(clue) * CONCERNS.length] ?? 0) * (steps[0] ?? 0)
    expect(weightIn(mean)).to.be.closeTo((weightIn(one) + weightIn(two)) / 2, (mean.steps[0] ?? 0) / 2 + 1e-6)
    expect(mean.bias[0]).to.be.closeTo(((one.bias[0] ?? 0) + (two.bias[0] ?? 0)) / 2, 1e-5)
    expect(meanOf([one])).to.deep.equal(one)
  })

  it('keeps the file below 2 MB', () => {
    expect(readFileSync(join(root, modelFile('en'))).length).to.be.below(2_000_000)
  })

  it('writes a model down and reads the same back', () => {
    const model = fitted(examplesFrom(examples.lines.slice(0, 60), lists).slice(0, 300), englishStem)
    const shipped = loadModel(root, 'en').value
    expect(shipped && printedModel(shipped.model, shipped.examples)).to.equal(
      readFileSync(join(root, modelFile('en')), 'utf8'),
    )
    expect(model.weights.length).to.equal(model.clues.length * CONCERNS.length)
  })

  it('has several thousand texts, every concern in a hundred of them or more, and some about nothing', () => {
    const texts = examplesFrom(examples.lines, lists)
    expect(texts.length).to.be.above(4000)
    for (const id of CONCERNS) {
      expect(texts.filter(({ concerns }) => concerns.includes(id)).length, id).to.be.above(100)
    }
    expect(texts.filter(({ concerns }) => concerns.length === 0).length).to.be.above(50)
  })

  it('makes each alternative of a line, and words of its lists', () => {
    const line = { line: 'I (hate|love) my <pet>', concerns: [] }
    const texts = variantsOf(line, { pet: ['cat', 'dog'] }, chanceFrom(1)).map(({ text }) => text)
    expect(texts).to.have.members(['I hate my cat', 'I hate my dog', 'I love my cat', 'I love my dog'])
  })

  it('makes one text of a line without alternatives', () => {
    const line = { line: 'I (really) mean it', concerns: ['anger' as const] }
    expect(variantsOf(line, {}, chanceFrom(1))).to.deep.equal([{ text: 'I (really) mean it', concerns: ['anger'] }])
  })

  it('makes no more than eight texts of a line with many alternatives', () => {
    const line = { line: '(a|b|c|d) (e|f|g|h) (i|j|k|l)', concerns: [] }
    const texts = variantsOf(line, {}, chanceFrom(3))
    expect(texts.length).to.equal(8)
    expect(new Set(texts.map(({ text }) => text)).size).to.equal(8)
  })

  it('makes longer texts that tell of all they are made of', () => {
    const lines = [
      { text: 'sad', concerns: ['depression' as const] },
      { text: 'awake', concerns: ['sleep' as const] },
    ]
    const texts = composed(lines, ['depression', 'sleep'], 50, chanceFrom(5))
    expect(texts.length).to.equal(50)
    for (const { text, concerns } of texts) {
      expect(concerns.includes('depression'), text).to.equal(text.includes('sad'))
      expect(concerns.includes('sleep'), text).to.equal(text.includes('awake'))
    }
  })

  it('teaches what the lines say: each word goes with its concern, an unknown word with none', () => {
    const lines = Array.from({ length: 40 }, (_, n) =>
      n % 2 === 0
        ? { text: 'shouting and rage', concerns: ['anger' as const] }
        : { text: 'awake every night', concerns: ['sleep' as const] },
    )
    const estimate = openModel(fitted(lines, englishStem), englishStem)
    const read = (text: string) => {
      const tokens = tokensOf(text)
      return estimate(tokens, 0, tokens.length, nothing).toSorted((a, b) => b.chance - a.chance)
    }
    const [best] = read('so much rage')
    expect(best?.id).to.equal('anger')
    expect(best?.place()).to.deep.equal({ first: 2, last: 2 })
    expect(best?.chance).to.be.above(0.5)
    expect(read('awake at night')[0]?.id).to.equal('sleep')
    expect(read('zzz qqq')).to.deep.equal([])
  })

  it('does not see words that are kept from it', () => {
    const model = loadModel(root, 'en').value?.model
    const estimate = model && openModel(model, englishStem)
    const tokens = tokensOf('insomnia')
    expect(estimate?.(tokens, 0, 1, nothing).some(({ id, chance }) => id === 'sleep' && chance > 0.5)).to.equal(true)
    expect(estimate?.(tokens, 0, 1, new Set([0]))).to.deep.equal([])
  })
})
