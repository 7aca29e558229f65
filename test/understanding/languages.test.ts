import { expect } from 'chai'
import { ENGLISH_FIELDS } from '../../src/understanding/english/fields.ts'
import { languagesIn } from '../../src/understanding/languages.ts'
import { SPANISH_FIELDS } from '../../src/understanding/spanish/fields.ts'

const { find } = ENGLISH_FIELDS.language

describe('the language a person wishes to speak', () => {
  it('is told with where it was said', () => {
    expect(find('one who speaks polish, please', false)).to.deep.equal({ code: 'pl', start: 8, end: 21 })
    expect(find('is there a tamil therapist', false)).to.deep.equal({ code: 'ta', start: 11, end: 26 })
  })

  it('is a bare name only where it was asked for', () => {
    expect(find('polish', true)).to.deep.equal({ code: 'pl', start: 0, end: 6 })
    expect(find('my polish', false)).to.equal(null)
    expect(find('no wish', true)).to.equal(null)
  })

  it('may be English where it was asked for, and is not when English is only spoken of', () => {
    expect(find('english is fine', true)).to.deep.equal({ code: 'en', start: 0, end: 7 })
    expect(find('she speaks english', false)).to.equal(null)
  })

  it('may be a name with a slip in it, in a short answer to the question', () => {
    const slips = {
      spnish: 'es',
      mandrin: 'zh',
      'a portugese speaker': 'pt',
      vietnamise: 'vi',
      korian: 'ko',
      engish: 'en',
    }
    for (const [text, code] of Object.entries(slips)) expect(find(text, true)?.code, text).to.equal(code)
    expect(find('polsh ones', true)).to.deep.equal({ code: 'pl', start: 0, end: 5 })
    for (const text of ['a person', 'green', 'my family', 'not important', 'police'])
      expect(find(text, true), text).to.equal(null)
    expect(find('spnish', false)).to.equal(null)
    expect(find(`${'I would like that '.repeat(4)}spnish`, true)).to.equal(null)
  })

  it('may be called by its own name, or by the Spanish one', () => {
    for (const [text, code] of Object.entries({ espanol: 'es', español: 'es', ingles: 'en', inglés: 'en' }))
      expect(find(text, true)?.code, text).to.equal(code)
  })

  it('may have a slip in Spanish too', () => {
    for (const [text, code] of Object.entries({ espaol: 'es', inlges: 'en', portugez: 'pt', mandrin: 'zh' }))
      expect(SPANISH_FIELDS.language.find(text, true)?.code, text).to.equal(code)
  })

  it('is the longer of two names that begin alike', () => {
    const names = languagesIn({ names: { low: 'nds', 'low german': 'nds-DE' }, wishes: ['in NAME'] })
    expect(names.find('in low german', false)?.code).to.equal('nds-DE')
  })
})
