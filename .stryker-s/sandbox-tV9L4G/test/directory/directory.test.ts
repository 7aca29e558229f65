// @ts-nocheck
import { expect } from 'chai'
import fc from 'fast-check'
import type { Wish } from '../../src/core/matching.ts'
import { generated, HEAD, read } from './rows.ts'

const LCSW = '1041C0700X'
const wish = (more: Partial<Wish> = {}): Wish => ({
  kinds: [[LCSW]],
  region: 'US-OH',
  language: 'en',
  languageAsked: false,
  format: 'either',
  turn: 'a',
  ...more,
})
const row = (cells: Readonly<Record<string, string>>): string => {
  const all: Readonly<Record<string, string>> = {
    id: cells.name ?? '',
    name: 'Ana Ruiz',
    nucc: LCSW,
    region: 'US-OH',
    phone: '614-555-0100',
    verified: '2026-10-02',
    ...cells,
  }
  return HEAD.split(',')
    .map((name) => `"${all[name] ?? ''}"`)
    .join(',')
}
const csv = (...rows: readonly Readonly<Record<string, string>>[]): string => [HEAD, ...rows.map(row)].join('\n')
const names = (text: string, wished: Wish): readonly string[] =>
  read(text)
    .directory.find(wished)
    .map(({ name }) => name)

describe('a list of providers', () => {
  it('is read with everything a row says', () => {
    const { directory, notices, count } = read(
      csv({ city: 'Columbus', languages: 'en;es', formats: 'Online', accepting: 'Yes', url: 'https://example.org' }),
    )
    expect(notices).to.deep.equal([])
    expect(count).to.equal(1)
    expect(directory.find(wish())).to.deep.equal([
      {
        id: 'Ana Ruiz|614-555-0100|https://example.org',
        name: 'Ana Ruiz',
        codes: [LCSW],
        regions: ['US-OH'],
        city: 'Columbus',
        languages: ['en', 'es'],
        formats: ['online'],
        accepting: true,
        phone: '614-555-0100',
        url: 'https://example.org',
        verified: '2026-10-02',
      },
    ])
  })

  it('fits the kind, best first, and the place, or the country when no more is known', () => {
    const list = csv(
      { name: 'social worker' },
      { name: 'doctor', nucc: '2084P0800X' },
      { name: 'elsewhere', region: 'US-KY' },
      { name: 'both', region: 'US-KY;us-oh', nucc: `2084P0805X;${LCSW}` },
    )
    expect(names(list, wish())).to.have.members(['social worker', 'both'])
    expect(names(list, wish({ region: 'US' }))).to.have.members(['social worker', 'both', 'elsewhere'])
    expect(names(list, wish({ region: 'IE' }))).to.deep.equal([])
    const doctorFirst = names(list, wish({ kinds: [['2084P0800X'], [LCSW]] }))
    expect(doctorFirst[0]).to.equal('doctor')
    expect(doctorFirst).to.have.length(3)
  })

  it('fits the language: what a list does not say is enough unless the person asked', () => {
    const list = csv(
      { name: 'silent' },
      { name: 'spanish', languages: 'es-MX' },
      { name: 'english', languages: 'en;fr' },
    )
    expect(names(list, wish())).to.have.members(['silent', 'english'])
    expect(names(list, wish({ language: 'es', languageAsked: true }))).to.deep.equal(['spanish'])
    expect(names(list, wish({ language: 'en', languageAsked: true }))).to.deep.equal(['english'])
  })

  it('fits the way to meet', () => {
    const list = csv(
      { name: 'silent' },
      { name: 'video', formats: 'telehealth' },
      { name: 'room', formats: 'in-person' },
    )
    expect(names(list, wish({ format: 'online' }))).to.deep.equal(['video'])
    expect(names(list, wish({ format: 'in-person' }))).to.deep.equal(['room'])
    expect(names(list, wish())).to.have.length(3)
  })

  it('leaves out who takes nobody, and puts those who do before those who do not say', () => {
    const list = csv({ name: 'silent' }, { name: 'open', accepting: 'true' }, { name: 'full', accepting: 'no' })
    for (const turn of ['a', 'b', 'c', 'd']) expect(names(list, wish({ turn }))).to.deep.equal(['open', 'silent'])
  })

  const BAD: Readonly<Record<string, readonly [Readonly<Record<string, string>>, RegExp]>> = {
    'no name': [{ name: '' }, /^line 2: name is empty: .*; left out$/],
    'a code of another kind': [{ nucc: '12345' }, /^line 2: codes is no NUCC code: /],
    'no code': [{ nucc: '' }, /^line 2: codes is empty: /],
    'no place': [{ region: '' }, /^line 2: regions is empty: /],
    'a place in words': [{ region: 'Ohio' }, /^line 2: regions is no ISO 3166 code: /],
    'a language in words': [{ languages: 'Spanish!' }, /^line 2: languages is no BCP 47 code: /],
    'an unknown way to meet': [{ formats: 'by owl' }, /^line 2: formats is neither online nor in-person/],
    'an unclear yes': [{ accepting: 'maybe' }, /^line 2: accepting is neither yes nor no/],
    'no way to reach them': [{ phone: '' }, /^line 2: phone and url are both empty: /],
    'a phone that is none': [{ phone: 'call Bob' }, /^line 2: phone is no phone number/],
    'an address that runs code': [{ url: 'javascript:alert(1)' }, /^line 2: url is no web address: /],
    'no date': [{ verified: '' }, /^line 2: verified is no date: /],
    'a date that has not come': [{ verified: '2027-01-01' }, /^line 2: verified is a day that has not come yet/],
    'a name without an end': [{ id: '1', name: 'x'.repeat(200) }, /^line 2: name is longer than 120 characters/],
  }
  for (const [title, [cells, says]] of Object.entries(BAD)) {
    it(`names a row with ${title}, leaves it out and keeps the rest`, () => {
      const { notices, directory } = read(csv(cells, { name: 'Good' }))
      expect(notices).to.have.length(1)
      expect(notices[0]).to.match(says)
      expect(directory.find(wish()).map(({ name }) => name)).to.deep.equal(['Good'])
    })
  }

  it('never repeats a cell in what it says of a row', () => {
    const { notices } = read(csv({ phone: 'private 123', verified: 'secret', url: 'https://a b' }))
    expect(notices.join('\n')).not.to.match(/private|secret|a b/)
  })

  it('keeps one of two that are the same, and names a quote that is not closed', () => {
    const { notices, count } = read(`${csv({ id: '1' }, { id: '1', name: 'Other' })}\n"open,1`)
    expect(count).to.equal(1)
    expect(notices[0]).to.equal('line 3: it is listed twice: remove one; left out')
    expect(notices[1]).to.match(/^line \d: this line cannot be read: /)
  })

  it('names twenty bad rows and counts the others', () => {
    const { notices } = read(csv(...Array.from({ length: 50 }, (_, at) => ({ id: String(at), verified: '' }))))
    expect(notices).to.have.length(21)
    expect(notices.at(-1)).to.equal('30 more are left out')
  })

  it('takes marks that would steer a sentence out of names', () => {
    const { directory } = read(csv({ name: 'A [link](https://x) **b** \u0007c', city: '<b>T</b>' }))
    const [found] = directory.find(wish())
    expect(found?.name).to.equal('A link https://x b c')
    expect(found?.city).to.equal('b T /b')
  })

  it('reads a list with a byte order mark, other columns and CRLF', () => {
    const text = `\uFEFF${HEAD.toUpperCase()},notes\r\n${row({})},hello\r\n`
    expect(read(text).count).to.equal(1)
  })

  it('reads an empty list as one that fits nobody', () => {
    for (const text of ['', '\n', HEAD]) expect(read(text).directory.find(wish())).to.deep.equal([])
  })
})

describe('the order of a list of ten thousand', () => {
  const { directory, count, notices } = read(generated(10_000))

  it('is read whole', () => {
    expect([count, notices, directory.version.length]).to.deep.equal([10_000, [], 12])
  })

  it('gives at most five, each once, that fit, and the same for the same answers', () => {
    fc.assert(
      fc.property(
        fc.record({
          region: fc.constantFrom('US-OH', 'US-NY', 'US', 'IE'),
          language: fc.constantFrom('en', 'es', 'fr'),
          languageAsked: fc.boolean(),
          format: fc.constantFrom('online', 'in-person', 'either'),
          turn: fc.string(),
          kinds: fc.array(fc.constantFrom([LCSW], ['103TC0700X', '103T00000X'], ['999999999X']), { maxLength: 4 }),
        }),
        (wished) => {
          const found = directory.find(wished)
          expect(found.length).to.be.at.most(5)
          expect(new Set(found.map(({ id }) => id)).size).to.equal(found.length)
          expect(directory.find(structuredClone(wished))).to.deep.equal(found)
          for (const one of found) {
            expect(
              one.codes.some((code) => wished.kinds.some((kind: readonly string[]) => kind.includes(code))),
            ).to.equal(true)
            expect(one.regions.some((region) => region.startsWith(wished.region))).to.equal(true)
            expect(one.languages).to.include(wished.language)
            if (wished.format !== 'either') expect(one.formats).to.include(wished.format)
            expect(one.accepting).not.to.equal(false)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('gives every provider that fits about the same chance, wherever it stands in the file', () => {
    const shown = new Map<string, number>()
    const turns = 4000
    for (let at = 0; at < turns; at++) {
      for (const { id } of directory.find(wish({ turn: `person ${at}` }))) shown.set(id, (shown.get(id) ?? 0) + 1)
    }
    const open = [...shown.values()]
    const fair = (turns * 5) / open.length
    expect(open.length).to.be.greaterThan(100)
    expect(Math.max(...open)).to.be.below(fair * 2.2)
    const halves = [...shown].sort((a, b) => Number(a[0]) - Number(b[0])).map(([, times]) => times)
    const early = halves.slice(0, Math.floor(halves.length / 2)).reduce((sum, times) => sum + times, 0)
    expect(early / (turns * 5)).to.be.within(0.45, 0.55)
  })
})
