import { expect } from 'chai'
import { tokensOf } from '../../src/understanding/tokens.ts'

const wordsOf = (text: string): readonly string[] => tokensOf(text).map(({ word }) => word)

describe('the words of a text', () => {
  it('are in small letters, without accents and apostrophes', () => {
    expect(wordsOf(`"Can't" SLEEP, café; 'tis o’clock`)).to.deep.equal(['cant', 'sleep', 'cafe', 'tis', 'oclock'])
    expect(wordsOf('(rock`n`roll) 24/7')).to.deep.equal(['rocknroll', '24', '7'])
  })

  it('are found alike whether or not there is an emoji or a letter beyond English in the text', () => {
    for (const text of ["'so' low", ' I am ok', "can't sleep'", '...', 'we don’t', 'a-b_c', "it''s 1000 & more"]) {
      expect(wordsOf(`${text} 🙂`), text).to.deep.equal([...wordsOf(text), '🙂'])
      expect(wordsOf(`ñ ${text}`), text).to.deep.equal(['n', ...wordsOf(text)])
    }
  })

  it('stand where they were written', () => {
    for (const text of [" (It's) me,  ok", '¿Qué? 😀 sí'])
      for (const { start, end, word } of tokensOf(text))
        expect(wordsOf(text.slice(start, end)), text).to.deep.equal([word])
    expect(tokensOf(' I  am')).to.deep.equal([{ word: 'im', start: 1, end: 6 }])
    expect(tokensOf("ok (it's)").map(({ start, end }) => [start, end])).to.deep.equal([
      [0, 2],
      [4, 8],
    ])
  })

  it('are one where people also write them as one, unless something stands between', () => {
    expect(wordsOf('I am, we did not, you can not')).to.deep.equal(['im', 'we', 'didnt', 'you', 'cant'])
    expect(wordsOf('cannot')).to.deep.equal(wordsOf("can't"))
    expect(wordsOf('I, am I? Am.')).to.deep.equal(['i', 'am', 'i', 'am'])
    expect(wordsOf('can - not')).to.deep.equal(['can', 'not'])
    expect(wordsOf('not not')).to.deep.equal(['not', 'not'])
  })

  it('are the same however many times a letter is written, from three on, and figures stay', () => {
    expect(wordsOf('saaaad sooo good bookkeeper 1000')).to.deep.equal(['sad', 'so', 'good', 'bookkeeper', '1000'])
  })

  it('are read alike when they are longer than any there is', () => {
    const endless = "ÉTABLI’t'".repeat(8)
    expect(wordsOf(`${endless}oooo`)).to.deep.equal([`${'etablit'.repeat(8)}o`])
    expect(wordsOf(`${'good1000'.repeat(8)}`)).to.deep.equal(['good1000'.repeat(8)])
  })

  it('are the usual ones for those of a quick message', () => {
    expect(wordsOf('bc u rly cnt')).to.deep.equal(['because', 'you', 'really', 'cant'])
  })

  it('are none in nothing', () => {
    for (const text of ['', '  ', '?!', "'’`"]) expect(tokensOf(text), text).to.deep.equal([])
  })
})
