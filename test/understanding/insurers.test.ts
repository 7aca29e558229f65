import { expect } from 'chai'
import { ENGLISH_FIELDS } from '../../src/understanding/english/fields.ts'

const { find } = ENGLISH_FIELDS.insurer
const named = (plain: string, asked = false) => find(plain, asked)?.name ?? null

describe('the insurer a text names', () => {
  it('is the first that is not somebody else’s', () => {
    expect(named('i have cigna or aetna')).to.equal('Cigna')
    expect(named('we had aetna, now cigna')).to.equal('Cigna')
    expect(named('his humana')).to.equal(null)
  })

  it('stands where its words do', () => {
    expect(find('i have blue cross blue shield', false)).to.deep.include({ start: 7, end: 29 })
    expect(find('its sunny plan', true)).to.deep.equal({ name: 'Sunny Plan', start: 4, end: 14 })
  })

  it('is one we do not know only where it was asked for, in up to four words', () => {
    expect(named('sunny plan')).to.equal(null)
    expect(named('sunny  side health plan', true)).to.match(/^Sunny +Side Health Plan$/)
    expect(named('sunny side health plan west', true)).to.equal(null)
    expect(named('what is that', true)).to.equal(null)
    expect(named('12', true)).to.equal(null)
  })

  it('has no dots at its end, and is put right where it is a slip', () => {
    expect(named('sunny plan...', true)).to.equal('Sunny Plan')
    expect(named('aetma', true)).to.equal('Aetna')
  })
})
