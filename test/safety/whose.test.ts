import { expect } from 'chai'
import { whose } from '../../src/safety/context.ts'
import type { Phrases } from '../../src/safety/lexicon/phrases.ts'
import { marked } from './marked.ts'

/** Whose danger the marked words tell of; with a question mark where that is only taken to be. */
function whoseIs(text: string, more: Partial<Phrases> = {}): string {
  const { tokens, start, end } = marked(text)
  const { who, sure } = whose(tokens, start, end, { kind: 'suicide', level: 'crisis', patterns: [], ...more })
  return sure ? who : `${who}?`
}

const ROWS = `
self|I want to [kill myself]
self|she said I [want to die]
self|my sister knows I [want to die]
self|my mother hates [my life]
self|me quiero [morirme]
self|yo [quiero morir]
self|he took me and [wants to die]
self?|[want to die]
self?|lately [suicide]
self?|my [suicide]
self?|mi [suicidio]
self?|my sister called. [suicide]
self?|I am fine. [suicide]
other|he wants to [kill himself]
other|I know she [wants to die]
other|my friend [suicidal]
other|mi hermano quiere [matarse]
other|[my sister wants to die]
other|[my sisters want to die]
other|my son texted me that he [wants to die]
other|my son who texted me [wants to die]
other|my son sends me texts, shows me, and he [wants to die]
other|I fear [she kills herself]
`

describe('whose danger it is', () => {
  for (const row of ROWS.trim().split('\n')) {
    const [told = '', text = ''] = row.split('|')
    it(`is told or taken to be (${told}) in "${text}"`, () => {
      expect(whoseIs(text)).to.equal(told)
    })
  }

  it('is searched for sixty words back, in the same sentence', () => {
    const behind = (times: number) => whoseIs(`my brother said ${'and it went on '.repeat(times)}[suicide]`)
    expect(behind(14)).to.equal('other')
    expect(behind(15)).to.equal('self?')
  })

  it('is mine for phrases that leave out the I, though they name another', () => {
    expect(whoseIs('[goodbye to friends]')).to.equal('other')
    expect(whoseIs('[goodbye to friends]', { mine: true })).to.equal('self?')
  })
})

describe('who is hurt by another', () => {
  const hurt = (text: string) => whoseIs(text, { kind: 'abuse' })

  it('is the one who writes, where the sentence names them or theirs', () => {
    expect(hurt('[my husband hit me]')).to.equal('self')
    expect(hurt('[he makes sure I cry]')).to.equal('self')
    expect(hurt('[he kicked us]')).to.equal('self')
    expect(hurt('he came to my house and [hit]')).to.equal('self')
    expect(hurt('he came to our house and [hit]')).to.equal('self')
    expect(hurt('he shouted at us and [hit]')).to.equal('self')
    expect(hurt('my ex shouted at me and [hit]')).to.equal('self')
  })

  it('is another where it does not', () => {
    expect(hurt('my sister has a man who [hit her]')).to.equal('other')
    expect(hurt('our son was [hit]')).to.equal('other')
    expect(hurt('he shouted at me. her man [hit her]')).to.equal('other')
  })
})
