import { expect } from 'chai'
import { type CrisisLines, createContacts } from '../../src/safety/contacts.ts'

const line = (label: string) => ({ label, href: `tel:${label}`, note: '' })
const LINES: CrisisLines = {
  fallback: { label: 'Find a line', url: 'https://example.org/find' },
  countries: {
    US: { name: 'United States', emergency: ['911'], lines: [line('988')], abuse: [line('DV')], medical: [line('Poison')], young: [line('Teens')], newborn: [line('Parents')], pride: [line('Pride')] },
    IE: { name: 'Ireland', emergency: ['112', '999'], lines: [line('116123')], abuse: [], medical: [], young: [], newborn: [], pride: [] },
  },
} // biome-ignore format: a table
const OWN = [line('At work')]
type Asked = Parameters<ReturnType<typeof createContacts>>
const contacts = (...asked: Asked) => createContacts(LINES, OWN)(...asked)
const labels = (region: string | null, kind: Asked[1] = 'suicide') =>
  contacts(region, kind, 'en').contacts.map(({ label }) => label)

describe('whom to reach', () => {
  it('is the emergency number first, then the lines of the country, the finder, and an organisation’s own last', () => {
    expect(labels('US')).to.deep.equal(['Call 911', '988', 'Find a line', 'At work'])
    expect(labels('IE')).to.deep.equal(['Call 112', 'Call 999', '116123', 'Find a line', 'At work'])
  })

  it('calls the emergency number in one tap', () => {
    expect(contacts('IE', 'suicide', 'en').contacts[1]).to.deep.equal({
      label: 'Call 999',
      href: 'tel:999',
      note: 'Emergency',
    })
  })

  it('has lines of its own for abuse and for poison, before the others', () => {
    expect(labels('US', 'abuse')).to.deep.equal(['Call 911', 'DV', '988', 'Find a line', 'At work'])
    expect(labels('US', 'medical')).to.deep.equal(['Call 911', 'Poison', '988', 'Find a line', 'At work'])
    expect(labels('US', 'self-harm')).to.not.include.members(['DV', 'Poison'])
  })

  it('has lines for the young, and for what else was told', () => {
    const besides = (kind: Asked[1], also: readonly Asked[1][], young: boolean) =>
      contacts('US', kind, 'en', { also, young }).contacts.map(({ label }) => label)
    expect(besides('suicide', [], true)).to.deep.equal(['Call 911', 'Teens', '988', 'Find a line', 'At work'])
    expect(besides('suicide', ['abuse'], false)).to.deep.equal(['Call 911', '988', 'DV', 'Find a line', 'At work'])
    expect(besides('abuse', ['suicide'], true)).to.deep.equal([
      'Call 911',
      'Teens',
      'DV',
      '988',
      'Find a line',
      'At work',
    ])
    expect(besides('medical', ['abuse'], true).slice(0, 3)).to.deep.equal(['Call 911', 'Poison', 'Teens'])
  })

  it('has lines for new parents, and for LGBTQ people who ask for them, right after the emergency number', () => {
    const asked = (besides: Partial<NonNullable<Asked[3]>>) =>
      contacts('US', 'suicide', 'en', { also: [], young: false, ...besides }).contacts.map(({ label }) => label)[1]
    expect([asked({}), asked({ newborn: true }), asked({ pride: true })]).to.deep.equal(['988', 'Parents', 'Pride'])
  })

  it('tells how many of the first are emergency numbers', () => {
    expect(contacts('IE', 'suicide', 'en').emergency).to.equal(2)
    expect(contacts(null, 'suicide', 'en').emergency).to.equal(0)
  })

  it('reads the country from a state as well, in small letters too', () => {
    for (const region of ['US-OH', 'us-oh', 'us']) {
      const found = contacts(region, 'suicide', 'en')
      expect(found).to.deep.include({ known: true, country: 'US', name: 'United States', countries: [] })
    }
  })

  it('is a finder and the choice of a country where the country is not known, and never 988', () => {
    for (const region of [null, 'ZZ', 'constructor', '']) {
      const found = contacts(region, 'suicide', 'en')
      expect(found).to.deep.include({ known: false, country: null, name: '' })
      expect(found.contacts.map(({ label, href }) => [label, href])).to.deep.equal([
        ['Find a line', 'https://example.org/find'],
        ['At work', 'tel:At work'],
      ])
      expect(found.countries).to.deep.equal([
        { code: 'US', name: 'United States' },
        { code: 'IE', name: 'Ireland' },
      ])
    }
  })

  it('speaks the language of the person, and English where there is no other', () => {
    const spanish: CrisisLines = {
      ...LINES,
      fallback: { label: 'Busca una línea', url: 'https://example.org/es' },
      call: (number) => `Llama al ${number}`,
      emergency: 'Emergencia',
    }
    const spoken = createContacts(LINES, [], { es: spanish })
    const first = (language: string) => spoken('US', 'suicide', language).contacts[0]
    expect(first('es')).to.deep.equal({ label: 'Llama al 911', href: 'tel:911', note: 'Emergencia' })
    expect(first('en')?.label).to.equal('Call 911')
    expect(first('fr')?.label).to.equal('Call 911')
    expect(spoken(null, 'suicide', 'es').contacts).to.deep.equal([
      { label: 'Busca una línea', href: 'https://example.org/es', note: '' },
    ])
  })

  it('stands without an organisation', () => {
    expect(createContacts(LINES)('IE', 'suicide', 'en').contacts.at(-1)?.label).to.equal('Find a line')
  })
})
