import { expect } from 'chai'
import { createScreen } from '../../src/safety/screen.ts'

// Phrases alone, so that what stands around them is all that counts.
const screen = createScreen(null)
const read = (text: string, recent: readonly string[] = [], asking = false) =>
  screen({ text, recent, asking, language: 'en' })

describe('texts of one minute', () => {
  it('are read together, so that danger told in pieces is seen, up to three texts back', () => {
    const end = 'to be here any more honestly'
    expect(read(end)).to.deep.include({ level: 'none' })
    expect(read(end, ['no reason'])).to.deep.include({ level: 'crisis', who: 'self', kind: 'suicide' })
    expect(read('here honestly', ['no reason', 'to', 'be'])).to.deep.include({ level: 'crisis' })
    expect(read('here honestly', ['no', 'reason', 'to', 'be']).level).to.equal('none')
  })

  it('raise nothing again that was all said before', () => {
    expect(read('thanks', ['I want to die']).level).to.equal('none')
    expect(read('thanks', ['the day I', 'want to die']).level).to.equal('none')
  })

  it('raise no question over two or three words that only meet by chance', () => {
    expect(read('I feel hopeless').level).to.equal('concern')
    expect(read('hopeless', ['I feel']).level).to.equal(read('hopeless').level)
  })

  it('keep a question the text raises by itself', () => {
    expect(read('I feel hopeless', ['hello'])).to.deep.equal(read('I feel hopeless'))
  })

  it('make a sign of agreeing with one, and of nothing else', () => {
    for (const text of ['me too', 'Same here.', 'I can’t blame them', 'I totally get why'])
      expect(read(text, ['my friend wants to die', 'well']), text).to.deep.equal({
        level: 'concern',
        who: 'self',
        kind: 'suicide',
        evidence: text,
      })
    expect(read('me too', ['I like tea']).level).to.equal('none')
    expect(read('me too').level).to.equal('none')
    expect(read('I see', ['my friend wants to die']).level).to.equal('none')
  })
})

describe('an answer to the direct question', () => {
  it('is danger when it is a yes, a question when they do not know, and nothing when it was not asked', () => {
    expect(read('yes', [], true)).to.deep.include({ level: 'crisis', evidence: 'yes' })
    expect(read('I don’t know', [], true).level).to.equal('concern')
    expect(read('no', [], true).level).to.equal('none')
    expect(read('I don’t know').level).to.equal('none')
  })

  it('is what it says when it says more', () => {
    expect(read('I feel hopeless', [], true)).to.deep.equal(read('I feel hopeless'))
    expect(read('no, I want to kill my boss', [], true).kind).to.equal('harm-to-others')
  })
})

describe('of several signs', () => {
  const ROWS = [
    ['I feel hopeless and I want to die', 'crisis self suicide'],
    ['I want to die and I feel hopeless', 'crisis self suicide'],
    ['I want to die and I will shoot my boss', 'crisis other harm-to-others'],
    ['I will shoot my boss and I want to die', 'crisis other harm-to-others'],
    ['my husband hit me and I want to die', 'crisis self suicide'],
    ['my sister wants to die and I want to kill myself', 'crisis self suicide'],
    ['I want to kill myself and my sister wants to die', 'crisis self suicide'],
    ['suicide. My sister wants to die', 'crisis other suicide'],
  ] as const

  for (const [text, read_] of ROWS)
    it(`the gravest decides in "${text}"`, () => {
      const { level, who, kind } = read(text)
      expect(`${level} ${who} ${kind}`).to.equal(read_)
    })
})
