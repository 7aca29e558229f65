import { expect } from 'chai'
import { CALM } from '../../src/safety/lexicon/index.ts'
import { matchesIn } from '../../src/safety/matches.ts'
import { tokensOf } from './marked.ts'
import { sayer } from './sampled.ts'
import { read } from './shipped.ts'

// Whatever everyday phrase we ship: danger said plainly beside it is never passed over in silence.
const DANGER = {
  en: [
    'I want to die',
    'I am suicidal',
    "I don't want to be alive anymore",
    'I have a plan to end my life',
    'everyone would be better off without me',
    'I took all my pills',
    'I cut my arms every night',
    'my husband hits me',
    'he raped me last night',
    'my brother wants to kill himself',
    'she overdosed and is not waking up',
    'I am going to kill my boss',
  ],
  es: ['quiero morirme', 'ya no quiero vivir', 'mi marido me pega', 'me corto los brazos', 'mi hija se quiere matar'],
} as const
const JOINED: readonly ((calm: string, danger: string) => string)[] = [
  (calm, danger) => `${calm}. ${danger}`,
  (calm, danger) => `${calm} and ${danger}`,
  (calm, danger) => `${calm}, ${danger}`,
  (calm, danger) => `${calm} but ${danger}`,
  (calm, danger) => `${danger}. ${calm}`,
  (calm, danger) => `${danger} because ${calm}`,
]
const SPANISH = /\b(?:el|la|los|las|que|mi|de|me|no|una?|con)\b/

describe('danger beside every everyday phrase of the lexicon', () => {
  const say = sayer(7)
  const calm = CALM.flatMap((pattern) => {
    for (let turn = 0; turn < 20; turn++) {
      const text = say(pattern)
      if (text !== '' && matchesIn(tokensOf(text)).covered.includes(1) && read(text).level === 'none') return [text]
    }
    return []
  })

  it('is tried beside nearly all of them', () => {
    expect(calm.length / CALM.length).to.be.greaterThan(0.95)
  })

  for (const [n, join] of JOINED.entries())
    it(`is noticed, joined as "${join('…', 'danger')}"`, () => {
      const missed = calm.flatMap((text, at) => {
        const dangers = SPANISH.test(text) && !/\b(?:i|the|my|to|of|is)\b/.test(text) ? DANGER.es : DANGER.en
        const told = [0, 1, 2, 3].map((k) => join(text, dangers[(at + n + k * 3) % dangers.length] ?? ''))
        return told.filter((one) => read(one).level === 'none')
      })
      expect(missed).to.deep.equal([])
    })
})
