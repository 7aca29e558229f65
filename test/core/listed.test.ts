import { expect } from 'chai'
import fc from 'fast-check'
import { listed } from '../../src/core/slots.ts'
import type { Words } from '../../src/core/words.ts'

/** Words that some language hears as they begin, and any others. */
const item = fc.oneof(
  fc.constantFrom('ingreso', 'hijo', 'hielo', 'hiato', 'Irlanda', 'Hi', 'yo', 'ídolo'),
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
)

describe('a list in words', () => {
  for (const language of ['en', 'es', 'he', 'de'])
    it(`is joined as ${language} joins it, whatever it lists`, () => {
      const words = { language } as Words
      const format = new Intl.ListFormat(language, { type: 'conjunction' })
      fc.assert(
        fc.property(fc.array(item, { maxLength: 6 }), (items) => {
          expect(listed(words, items)).to.equal(format.format(items))
        }),
        { numRuns: 500 },
      )
    })
})
