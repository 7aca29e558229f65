import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { loadOrganisation } from '../../src/load/organisation.ts'

describe('loadOrganisation', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'organisation-'))
  })
  afterEach(() => rmSync(root, { recursive: true }))
  const load = (text: string, today = '2026-11-23') => {
    writeFileSync(join(root, 'o.yml'), text)
    return loadOrganisation(root, today, 'o.yml')
  }
  const EAP = 'eap: { name: Assist, sessions: 6, contact: dial 5, hours: all day, expires: 2026-12-01 }'

  it('is content when there is no file', () => {
    expect(loadOrganisation(root, '2026-11-23')).to.deep.equal({ value: null, faults: [] })
  })

  it('reads the example that ships', () => {
    const { value, faults } = loadOrganisation('.', '2026-11-23', 'content/organisation.example.yml')
    expect(faults).to.deep.equal([])
    expect(value?.eap?.sessions).to.equal(6)
  })

  it('keeps a contact until its last day, then names its line and leaves it out', () => {
    expect(load(`name: Us\n${EAP}\n`, '2026-12-01').faults).to.deep.equal([])
    const { value, faults } = load(`name: Us\n${EAP}\n`, '2026-12-02')
    expect(value?.eap).to.equal(null)
    expect(faults).to.deep.equal([
      {
        file: 'o.yml',
        line: 2,
        what: 'the contact "Assist" expired on 2026-12-01',
        fix: 'check that it still holds and give it a new date',
        isAge: true,
      },
    ])
  })

  it('refuses a contact without a date', () => {
    expect(load('name: Us\nplans: [{ name: Plan, contact: card }]\n').faults[0]?.what).to.match(/plans\.0\.expires/)
  })

  it('checks every contact, and keeps the ones that still hold', () => {
    const { value, faults } = load(
      [
        'name: Us',
        'plans:',
        '  - { name: Old, contact: card, expires: 2026-01-01 }',
        '  - { name: New, also: [N1], contact: card, expires: 2027-01-01 }',
        'directories:',
        '  - { name: List, contact: page, expires: 2026-01-02 }',
        'crisis:',
        '  - { label: Call the nurse 555-0100, href: "tel:5550100", note: "", expires: 2026-01-03 }',
        '  - { label: Call the guard 555-0101, href: "tel:5550101", note: at night, expires: 2027-01-03 }',
      ].join('\n'),
    )
    expect(faults.map(({ line, what }) => `${line} ${what}`)).to.deep.equal([
      '8 the contact "Call the nurse 555-0100" expired on 2026-01-03',
      '3 the contact "Old" expired on 2026-01-01',
      '6 the contact "List" expired on 2026-01-02',
    ])
    expect(value?.plans.map(({ name, also }) => [name, ...also])).to.deep.equal([['New', 'N1']])
    expect(value?.directories).to.deep.equal([])
    expect(value?.crisis).to.deep.equal([{ label: 'Call the guard 555-0101', href: 'tel:5550101', note: 'at night' }])
  })

  it('refuses a line that no tap can open, and a language that is no code', () => {
    const { value, faults } = load(
      'name: Us\ncrisis:\n  - { label: x, href: "javascript:1", note: "", expires: 2027-01-01 }\nlanguages: [Spanish!]\n',
    )
    expect(value).to.equal(null)
    expect(faults.map(({ line }) => line)).to.deep.equal([3, 4])
  })
})
