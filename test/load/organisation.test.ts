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
      },
    ])
  })

  it('refuses a contact without a date', () => {
    expect(load('name: Us\nplans: [{ name: Plan, contact: card }]\n').faults[0]?.what).to.match(/plans\.0\.expires/)
  })
})
