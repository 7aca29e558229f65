import { expect } from 'chai'
import { rowsOf } from './rows.ts'
import { read } from './shipped.ts'

// Figures of speech are taken out of what the phrases see; here is what they must leave in sight.
const BEFORE = [
  'I lost my job and',
  'I am on the phone with mum and',
  'our server crashed and',
  'my car broke down and',
  'after the game',
  'work is a lot and',
  'my dog needs me but',
  'it is hot here and',
  'the wifi is down and',
  'my boss is on my back and',
  'I play games all night and',
  'my thesis is due and',
  'my exam is on Monday and',
  'I was at the gym and',
  'I take 20 mg of fluoxetine every morning and',
  'I drink a bottle of wine most nights and',
]
const PLAINLY = [
  'I want to die',
  'I am suicidal',
  'I want to kill myself',
  "I don't want to be alive anymore",
  'my husband hits me',
  'I took all my pills',
]

describe('danger beside figures of speech', () => {
  for (const { text } of rowsOf('near-harmless.txt'))
    it(`is noticed in "${text}"`, () => {
      expect(read(text).level).to.not.equal('none')
    })

  for (const before of BEFORE)
    it(`is danger after "${before}"`, () => {
      const missed = PLAINLY.filter((plain) => read(`${before} ${plain}`).level !== 'crisis')
      expect(missed).to.deep.equal([])
    })
})
