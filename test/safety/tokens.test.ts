import { expect } from 'chai'
import { plainCharacters } from '../../src/safety/characters.ts'
import { readings, type Tokens } from '../../src/safety/tokens.ts'

const KNOWN: ReadonlySet<string> = new Set('kill die end i want to now me it is of'.split(' '))
const read = (text: string): readonly Tokens[] => readings(text, KNOWN)
const said = (text: string): readonly string[] => read(text).map(({ words }) => words.join(' '))

/** The words of the first reading, each marked: "/" stands before a new sentence, "," after a pause, "!" at a turn. */
function marks(text: string): string {
  const [{ words, sentences, turns, commas } = { words: [], sentences: [], turns: [], commas: [] }] = read(text)
  return words
    .map((word, at) => {
      const begins = at > 0 && sentences[at] !== sentences[at - 1]
      return `${begins ? '/' : ''}${commas[at] ? ',' : ''}${turns[at] ? '!' : ''}${word}`
    })
    .join(' ')
}

describe('a text as words', () => {
  const ROWS = {
    'I want it. Now': 'i want it /now',
    'want it!? now; me\nend': 'want it /now /me /end',
    'end... now': 'end /now',
    'want, it: now – me — end': 'want ,it ,now ,me ,end',
    'want - it': 'want ,it',
    'well-known': 'well known',
    'want, really, it': 'want ,it',
    'want but it': 'want !but it',
    'want just it': 'want !it',
    'want , but it': 'want ,!but it',
    'want just': 'want',
    'i don\'t, it': 'i do not ,it',
    'it’s Ann\'s': 'it is anns',
    '<b>want</b> it&nbsp;now &#39; end': 'want it now end',
    'want <3 it': 'want 3 it',
    '💊 now constructor': 'pillsign now constructor',
    'k i l l me': 'kill me',
    'd i e': 'die',
    'a x c': 'a x c',
    'k i l l': 'kill',
    'me k i l l, it d i e now': 'me kill ,it die now',
    'i i want': 'i i want',
    '': '',
  } // biome-ignore format: a table
  for (const [text, marked] of Object.entries(ROWS))
    it(`is "${marked}" for "${text}"`, () => {
      expect(marks(text)).to.equal(marked)
    })

  it('keeps where each word stood, also of words that are parted or put together', () => {
    const places = (text: string) => read(text)[0]?.spans.map(([from, to]) => text.slice(from, to))
    expect(places('I don’t k i l l 💊.')).to.deep.equal(['I', 'don’t', 'don’t', 'k i l l', '💊'])
    expect(places('Ｉ wa\u200bnt')).to.deep.equal(['Ｉ', 'wa\u200bnt'])
  })
})

describe('signs in the place of letters', () => {
  it('are read as letters too, inside words that have some', () => {
    expect(said('k1ll me')).to.deep.equal(['k1ll me', 'kill me'])
    expect(said('d!e n0w!')).to.deep.equal(['d e n0w', 'die now', 'die n0w'])
    expect(said('k|ll')).to.deep.equal(['k ll', 'kill', 'kill'])
    expect(said('k+ll 1d')).to.deep.equal(['k ll 1d', 'ktll 1d'])
    expect(said('k3y (1t) 3nd')).to.deep.equal(['k3y 1t 3nd', 'key 1t 3nd', 'k3y 1t end'])
  })

  it('are left alone in numbers, in words without such signs, after words, and in starred ones', () => {
    for (const text of ['123 456', 'now!! end. me*', '20th 12am', '*kill1', '10 of 12', 'end: 5']) {
      expect(said(text), text).to.have.length(1)
    }
  })

  it('of words struck out leave only the others', () => {
    expect(said('I want ~~to die~~ it')).to.deep.equal(['i want to die it', 'i want it'])
    expect(said('~~a~~ x ~~c~~')).to.deep.equal(['a x c', 'x'])
    expect(said(`~~${'a'.repeat(61)}~~`)).to.have.length(1)
  })
})

describe('the characters of a text', () => {
  const plain = (text: string) => plainCharacters(text).text

  it('are folded to small plain letters', () => {
    const ROWS = { ABZ: 'abz', '[@`{': "[@'{", 'Éñ ü': 'en u', ｗｉｄｅ: 'wide', 'mу хоmе': 'my xome', 'a\u200bb\u00adc': 'abc', '‘x’ ´y`': "'x' 'y'", '\u0080': '\u0080', '💊': '💊', ﬁ: 'fi' }
    for (const [text, folded] of Object.entries(ROWS)) expect(plain(text), text).to.equal(folded)
  }) // biome-ignore format: a table

  it('read a capital I inside a small word as an l', () => {
    const ROWS = {
      kiII: 'kill',
      'I kiII': 'i kill',
      aIb: 'alb',
      III: 'iii',
      'A II': 'a ii',
      'a I': 'a i',
      KI: 'ki',
    }
    for (const [text, folded] of Object.entries(ROWS)) expect(plain(text), text).to.equal(folded)
  })

  it('know where each came from', () => {
    expect(plainCharacters('ﬁ💊\u200bA')).to.deep.equal({ text: 'fi💊a', from: [0, 0, 1, 1, 4] })
    expect(plainCharacters('')).to.deep.equal({ text: '', from: [] })
  })
})
