import { expect } from 'chai'
import { isQuotedFromAnother } from '../../src/safety/quoted.ts'
import { read } from './shipped.ts'

const at = (text: string): number => text.indexOf('|')
const plain = (text: string): string => text.replace('|', '')

describe('whom quoted words belong to', () => {
  for (const text of [
    'our intern wrote "|I won\'t be here on Monday"',
    'she texted me “I am sorry, |I want to die”',
    'mi hermano puso «|me quiero morir» en el grupo',
  ])
    it(`gives them to the one who said them: ${plain(text)}`, () => {
      expect(isQuotedFromAnother(plain(text), at(text))).to.equal(true)
    })

  for (const text of [
    'I told my boss "|I want to die"',
    'she said "calm down" and |I want to die',
    '"|I want to die", that is all I think',
    'my sister said |I want to die too much',
  ])
    it(`leaves them with the writer: ${plain(text)}`, () => {
      expect(isQuotedFromAnother(plain(text), at(text))).to.equal(false)
    })

  it('speaks of the other in the words for them', () => {
    expect(read('our intern wrote "I won\'t be in this world on Monday" in the doc')).to.include({
      level: 'crisis',
      who: 'other',
    })
  })

  it('takes murder of oneself for danger to oneself', () => {
    expect(read("I want to murder myself, that's the plain truth")).to.include({ kind: 'suicide', who: 'self' })
  })
})
