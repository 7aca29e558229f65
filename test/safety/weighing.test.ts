import { expect } from 'chai'
import { type DangerModel, HEADS } from '../../src/safety/model.ts'
import { createScreen } from '../../src/safety/screen.ts'

/** A model that knows a few words, each with what it says for some heads (in tenths of log odds). */
function knowing(words: Readonly<Record<string, Partial<Record<(typeof HEADS)[number], number>>>>): DangerModel {
  const clues = Object.keys(words)
  return {
    kinds: {},
    clues,
    weights: Int8Array.from(clues.flatMap((clue) => HEADS.map((head) => words[clue]?.[head] ?? 0))),
    steps: Float32Array.from(HEADS, () => 0.5),
    bias: Float32Array.from(HEADS, () => 0),
  }
}

const model = knowing({
  plover: { crisis: 120, sign: 120, abuse: 120, other: 120, 'self-harm': -120, medical: -120, 'harm-to-others': -120 },
  heron: { crisis: -120, sign: 120, abuse: -120, medical: -120, 'self-harm': -120, 'harm-to-others': -120, other: -120 },
  jay: { crisis: 10, sign: 10 },
  wren: { crisis: -120, sign: -120 },
  robin: { crisis: -8, sign: -19 },
}) // biome-ignore format: a table
const screen = createScreen(model)
const read = (text: string) => screen({ text, recent: [], asking: false, language: 'en' })

describe('phrases and the model together', () => {
  it('raise an alarm over what only the model knows, of its kind, for whom it says, with its words', () => {
    const risk = read('there was one plover here')
    expect(risk).to.deep.include({ level: 'crisis', kind: 'abuse', who: 'other' })
    expect(risk.evidence).to.contain('plover')
  })

  it('ask about what only the model thinks a sign', () => {
    expect(read('there was one heron here')).to.deep.include({ level: 'concern', kind: 'suicide', who: 'self' })
  })

  it('stay silent where neither speaks', () => {
    expect(read('there was one magpie here').level).to.equal('none')
  })

  it('raise a question of a phrase to an alarm when the model is sure, and leave it otherwise', () => {
    expect(read('I feel hopeless').level).to.equal('concern')
    expect(read('I feel hopeless plover').level).to.equal('crisis')
    expect(read('I feel hopeless heron').level).to.equal('concern')
  })

  it('raise what is firmly told of as past or lost only when the model is all but certain', () => {
    for (const [bird, level] of [
      ['jay', 'concern'],
      ['plover', 'crisis'],
    ]) {
      expect(read(`${bird} my brother died by suicide`).level).to.equal(level)
      expect(read(`${bird} I wanted to kill myself ten years ago`).level).to.equal(level)
    }
  })

  it('leave a no its due: the model reads on after it, unless it is all but certain', () => {
    expect(read('jay I would never kill myself').level).to.equal('none')
    expect(read('plover I would never kill myself').level).to.equal('crisis')
    expect(read('I would never kill myself, there is one jay').level).to.equal('crisis')
    expect(read('I would never kill myself, there is one magpie').level).to.equal('none')
  })

  it('ask beside a figure of speech, and raise an alarm only when the model is all but certain', () => {
    expect(read('jay this job is killing me').level).to.equal('concern')
    expect(read('plover this job is killing me').level).to.equal('crisis')
  })

  it('lower a phrase among everyday words by a step, and by two when nothing could be plainer', () => {
    expect(read('I have a plan robin').level).to.equal('concern')
    expect(read('I have a plan wren').level).to.equal('none')
    expect(read('I feel hopeless wren').level).to.equal('none')
  })

  it('never lower what could not be said more plainly', () => {
    expect(read('I want to kill myself wren').level).to.equal('crisis')
  })

  it('never lower what is firm or sure', () => {
    expect(read('wren my brother died by suicide').level).to.equal('concern')
    expect(read('wren he will kill me if I leave').level).to.equal('crisis')
  })

  it('leave one or two words, and long stories, to the phrases', () => {
    expect(read('plover').level).to.equal('none')
    expect(read('hello plover').level).to.equal('none')
    expect(read(`plover ${'and then we went to town '.repeat(8)}`).level).to.equal('none')
    expect(read(`wren I want to kill myself ${'and then we went to town '.repeat(8)}`).level).to.equal('crisis')
  })

  it('read texts of one minute that are put together by phrases only', () => {
    const recent = ['one plover here']
    expect(screen({ text: 'thanks a lot', recent, asking: false, language: 'en' }).level).to.equal('none')
    expect(screen({ text: 'me too', recent, asking: false, language: 'en' }).level).to.equal('concern')
  })
})
