// @ts-nocheck
import { expect } from 'chai'
import type { Wish } from '../../src/core/matching.ts'
import { read } from './rows.ts'

const PLAN_NET = 'http://hl7.org/fhir/us/davinci-pdex-plan-net/StructureDefinition'
const concept = (code: string, system = 'http://nucc.org/provider-taxonomy') => ({ coding: [{ system, code }] })
const extension = (name: string, part: string, code: string) => ({
  url: `${PLAN_NET}/${name}`,
  extension: [{ url: part, valueCodeableConcept: concept(code, `${PLAN_NET}/CodeSystem`) }],
})

const practitioner = {
  resourceType: 'Practitioner',
  id: 'p1',
  address: [{ city: 'Home', state: 'NY' }],
  name: [{ given: ['Joe', 'B'], family: 'Smith', suffix: ['LCSW'] }],
  communication: [concept('es', 'urn:ietf:bcp:47')],
  qualification: [{ code: concept('1041C0700X') }],
}
const location = {
  resourceType: 'Location',
  id: 'l1',
  address: { city: 'Hartford', state: 'CT', country: 'US' },
  telecom: [{ system: 'phone', value: '(860) 555-0100' }],
}
const service = {
  resourceType: 'HealthcareService',
  id: 's1',
  extension: [extension('delivery-method', 'type', 'virtual')],
  telecom: [{ system: 'url', value: 'https://example.org' }],
}
const role = {
  resourceType: 'PractitionerRole',
  id: 'r1',
  active: true,
  meta: { lastUpdated: '2026-07-07T13:26:22.031+00:00' },
  extension: [extension('newpatients', 'acceptingPatients', 'newpt')],
  practitioner: { reference: 'Practitioner/p1' },
  location: [{ reference: 'https://fhir.example.org/Location/l1' }],
  healthcareService: [{ reference: 'urn:uuid:5' }],
  specialty: [concept('1041C0700X'), concept('ph', 'http://other')],
}
const bundle = (...resources: readonly object[]): string =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({
      fullUrl: 'resourceType' in resource && resource.resourceType === 'HealthcareService' ? 'urn:uuid:5' : '',
      resource,
    })),
  })
const wish: Wish = {
  kinds: [['1041C0700X']],
  region: 'US-CT',
  language: 'es',
  languageAsked: true,
  format: 'either',
  turn: '',
}
const found = (text: string) => read(text).directory.find(wish)

describe('a Plan-Net list', () => {
  it('joins role, person, place and service, however they are referred to', () => {
    const { notices, directory } = read(
      bundle(practitioner, location, service, role, { resourceType: 'Organization', address: [7] }),
    )
    expect(notices).to.deep.equal([])
    expect(directory.find(wish)).to.deep.equal([
      {
        id: 'r1',
        name: 'Joe B Smith LCSW',
        codes: ['1041C0700X'],
        regions: ['US-CT'],
        city: 'Hartford',
        languages: ['es'],
        formats: ['online'],
        accepting: true,
        phone: '(860) 555-0100',
        url: 'https://example.org',
        verified: '2026-07-07',
      },
    ])
  })

  it('reads the same from newline-delimited resources, and names a broken line', () => {
    const joined = { ...role, healthcareService: [{ reference: 'HealthcareService/s1' }] }
    const lines = [joined, practitioner, location, service].map((one) => JSON.stringify(one))
    const { notices, directory } = read([lines[0], '{"resourceType":', ...lines.slice(1), '[1]'].join('\n'))
    expect(directory.find(wish).map(({ formats }) => formats)).to.deep.equal([['online']])
    expect(notices).to.deep.equal([
      'line 2: this line is not JSON; left out',
      'line 6: this is no FHIR resource; left out',
    ])
  })

  it('takes the kind from the qualification, and a place for a room, when a role says neither', () => {
    const plain = { ...role, specialty: [], healthcareService: [], extension: [] }
    const [one] = found(bundle(practitioner, location, plain))
    expect(one?.codes).to.deep.equal(['1041C0700X'])
    expect(one?.formats).to.deep.equal(['in-person'])
    expect(one?.accepting).to.equal(null)
  })

  it('leaves out who takes only known people, and roles that are over', () => {
    const full = { ...role, extension: [extension('newpatients', 'acceptingPatients', 'existptonly')] }
    expect(found(bundle(practitioner, location, full))).to.deep.equal([])
    const over = read(bundle(practitioner, location, { ...role, active: false }))
    expect([over.count, over.notices]).to.deep.equal([0, []])
  })

  it('names a role without its person, without a date, or without a place, by its entry', () => {
    const dateless = { ...role, id: 'r2', meta: {} }
    const placeless = { ...role, id: 'r3', location: [] }
    const { notices } = read(
      bundle(
        practitioner,
        location,
        { ...role, practitioner: { reference: 'Practitioner/none' } },
        dateless,
        placeless,
      ),
    )
    expect(notices).to.deep.equal([
      'entry 3: its practitioner is not in the list; left out',
      'entry 4: verified is no date: write the day it was last checked, such as 2026-10-02; left out',
      'entry 5: regions is empty: write where they see people, such as US-OH; left out',
    ])
  })

  it('takes a written name as it is, and survives odd shapes', () => {
    const written = { ...practitioner, name: [{ text: 'Dr. Joe' }] }
    expect(found(bundle(written, location, role))[0]?.name).to.equal('Dr. Joe')
    expect(read(bundle({ ...practitioner, name: 7 }, location, role)).notices[0]).to.match(/^entry 3: name is empty/)
    expect(read('{"resourceType":"Bundle","entry":7}').notices).to.deep.equal([
      'entry 1: this is no FHIR Bundle of resources; left out',
    ])
    expect(read('{"resourceType":"Bundle"}').notices).to.deep.equal([])
  })
})
