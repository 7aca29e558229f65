import { expect } from 'chai'
import { createScreen } from '../../src/safety/screen.ts'

const screen = createScreen(null)
const read = (text: string) => screen({ text, recent: [], asking: false, language: 'en' })

const DISGUISED: Readonly<Record<string, readonly string[]>> = {
  'signs in place of letters': [
    'I want to k#ll mys_lf',
    'I want to k*** myself',
    'I am s-icidal',
    'i want to d#e',
    'me quiero m*tarme',
  ],
  'digits and signs drawn as letters': ['I want to k!11 my$31f', 'I want to 3nd my 1!f3'],
  'signs between letters': ['I want to su-icide', 'I want to ki🙂ll my🙂self', 'I am su/ici/dal'],
  halves: ['I want to ki ll my self', 'I am su icidal', 'I want to ki\nll my\nself'],
  'letters by their number': ['I want to k&#105;ll myself', 'I want to &#x65;nd my life'],
  'tags inside a word': ['I want to ki<i></i>ll my<b></b>self'],
  'letters of other alphabets': ['I ԝапт то кіӏӏ муѕеӏf', 'I ωαητ το κιλλ μγσελϕ', 'ɪ ᴡᴀɴᴛ ᴛᴏ ᴇɴᴅ ᴍʏ ʟɪꜰᴇ'],
  'letters of flags': ['I want to 🇰 🇮 🇱 🇱 myself'],
  'capitals in turn': ['i wAnT To dIe'],
  'letters swapped or doubled': ['I want to end my lfie', 'I want to end my liife'],
}

describe('grave words in disguise', () => {
  for (const [way, texts] of Object.entries(DISGUISED))
    for (const text of texts)
      it(`are read through ${way}: ${JSON.stringify(text)}`, () => expect(read(text).level).to.equal('crisis'))

  it('are pointed at where they stand in the message', () => {
    expect(read('So I want to k#ll mys_lf today').evidence).to.equal('k#ll mys_lf')
    expect(read('So I want to ki<i></i>ll myself today').evidence).to.contain('ki<i></i>ll myself')
  })

  it('are not seen in words that only look alike', () => {
    for (const text of [
      'I have e.d. and low mood',
      'I l*ve my job',
      'we play a live show',
      'x-ray on Friday',
      'and/or both',
      '&#0; &#x110000;',
    ])
      expect(read(text).level, text).to.equal('none')
  })
})
