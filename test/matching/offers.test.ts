import { expect } from 'chai'
import type { Offer, Organisation } from '../../src/matching/knowledge.ts'
import { offersOf } from '../../src/matching/offers.ts'
import { small } from './made.ts'

const { words } = small({})
const organisation: Organisation = {
  name: 'Us',
  eap: null,
  plans: [
    { name: 'Blue-Plan', also: ['BPG', 'Ñandú  Salud'], contact: 'the card' },
    { name: 'Green', also: [], contact: 'dial 7' },
  ],
  directories: [
    { name: 'Our list', contact: 'a.example' },
    { name: 'Their list', contact: 'b.example' },
  ],
  languages: [],
}
const ALL: readonly Offer[] = ['eap', 'plan', 'plans', 'directories', 'listings']
const has = (of: Organisation | null, insurer?: string, listings: readonly string[] = []) => {
  const offers = offersOf(of, insurer, listings, words)
  return ALL.filter((offer) => offers.has(offer)).join(' ')
}
const slots = (of: Organisation | null, insurer?: string, listings: readonly string[] = []) =>
  offersOf(of, insurer, listings, words).slots

describe('what is offered', () => {
  it('is what the organisation has, and names of a list when some fit', () => {
    expect(has(null)).to.equal('')
    expect(has(null, 'Green', ['Ann'])).to.equal('listings')
    expect(has(organisation)).to.equal('plans directories')
    expect(has(organisation, 'Green', ['Ann'])).to.equal('plan plans directories listings')
    expect(has({ ...organisation, plans: [], directories: [] })).to.equal('')
    expect(
      has({ ...organisation, eap: { name: 'Assist', sessions: 6, contact: 'dial 5', hours: 'all day' } }),
    ).to.equal('eap plans directories')
  })

  it('is named in full', () => {
    expect(slots(null, undefined, ['Ann', 'Bob'])).to.deep.equal({ listings: '\n- Ann\n- Bob' })
    expect(slots(organisation, 'green')).to.deep.equal({
      listings: '',
      organisation: 'Us',
      insurer: 'Green',
      'plan-contact': 'dial 7',
      plans: 'Blue-Plan (the card); Green (dial 7)',
      directories: 'Our list (a.example); Their list (b.example)',
    })
  })

  it('names its languages in the language spoken', () => {
    const inSpanish = { ...words, language: 'es', slots: { 'in-languages': 'Idiomas:' } }
    const both = { ...organisation, languages: ['en', 'es'] }
    expect(offersOf(both, undefined, [], inSpanish).slots['offer-languages']).to.equal('Idiomas: inglés, español.')
    expect(slots(both)['offer-languages']).to.equal(' English, Spanish.')
  })
})

describe('the person’s own plan', () => {
  const NAMES = {
    'Blue-Plan': 'Blue-Plan',
    'blue plan': 'Blue-Plan',
    'My BLUE … PLAN, gold': 'Blue-Plan',
    blu: 'Blue-Plan',
    bpg: 'Blue-Plan',
    'BPG plus': 'Blue-Plan',
    ' ñandú salud!': 'Blue-Plan',
    'the green one': 'Green',
    bp: undefined,
    'b p': undefined,
    '---': undefined,
    blueplan: undefined,
    Acme: undefined,
  }
  for (const [given, name] of Object.entries(NAMES))
    it(`${name === undefined ? 'is not known by' : `is ${name} by`} the name "${given}"`, () => {
      expect(slots(organisation, given).insurer).to.equal(name)
    })
})
