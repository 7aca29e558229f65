import { expect } from 'chai'
import { read } from './shipped.ts'

const YES = ['yes', 'Yes.', 'YES!!', 'y', 'yeah', 'yep', 'yes, sometimes', 'Sometimes', 'every day', 'Nearly every day', 'More than half the days', 'maybe', 'kind of', 'i guess so', 'not right now', 'On and off…', 'sí', 'a veces', 'tal vez'] // biome-ignore format: a list
const UNSURE = ["I don't know", 'idk', 'not sure', "I'm not sure", 'I’d rather not say', 'prefer not to say', 'no sé'] // biome-ignore format: a list
const NO = ['no', 'No, not at all', 'never', 'nope, I am fine', 'yesterday', 'yesteryear', 'what do you mean'] // biome-ignore format: a list

describe('a short answer', () => {
  for (const text of YES)
    it(`"${text}" is a yes right after the direct question, and nothing otherwise`, () => {
      expect(read(text, [], true)).to.deep.equal({ level: 'crisis', who: 'self', kind: 'suicide', evidence: text })
      expect(read(text).level).to.equal('none')
    })

  for (const text of UNSURE)
    it(`"${text}" after the direct question is no no`, () => {
      expect(read(text, [], true)).to.deep.include({ level: 'concern', kind: 'suicide', evidence: text })
      expect(read(text).level).to.equal('none')
    })

  for (const text of NO)
    it(`"${text}" after the direct question is no yes`, () => expect(read(text, [], true).level).to.equal('none'))

  it('gives way to what is plainly said', () => {
    const risk = read('yes, my daughter wants to kill herself', [], true)
    expect(risk).to.deep.include({ level: 'crisis', who: 'other' })
    expect(read('not sure, my husband hits me', [], true)).to.deep.include({ level: 'crisis', kind: 'abuse' })
  })
})

describe('texts of one minute', () => {
  it('are read together, when it is the last one that completes the sign', () => {
    expect(read('to be here any more honestly', ['no reason']).level).to.equal('crisis')
    expect(read('myself', ['hello', 'I want to kill']).level).to.equal('crisis')
    expect(read('thanks, Tuesday is fine', ['I want to kill myself']).level).to.equal('none')
  })

  it('are joined with the last three only', () => {
    const before = ['I want to kill', 'one', 'two', 'three']
    expect(read('myself', before).level).to.equal('none')
    expect(read('myself', ['one', 'two', 'I want to kill']).level).to.equal('crisis')
  })

  it('make agreeing a question when the one before was a sign', () => {
    for (const text of ['and I get why', 'me too', 'same here', "can't blame her"])
      expect(read(text, ['my sister tried to kill herself'])).to.deep.include({ level: 'concern', who: 'self' })
    expect(read('me too', ['I like tea']).level).to.equal('none')
  })

  it('do not lower what the last one says alone', () => {
    expect(read('I want to kill myself', ['I would never say', 'not that']).level).to.equal('crisis')
  })
})
