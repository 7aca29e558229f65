import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import fc from 'fast-check'
import { ENGLISH_FIELDS } from '../../../src/understanding/english/fields.ts'
import { gateOf } from '../../../src/understanding/gate/gate.ts'
import { plainCopy } from '../../../src/understanding/plain-copy.ts'
import { SPANISH_FIELDS } from '../../../src/understanding/spanish/fields.ts'

const folder = new URL('..', import.meta.url)
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))

const mayMatch = (pattern: RegExp, text: string): boolean => gateOf([[pattern]])(text)[0] === 1

describe('what may match a text, told before it is tried', () => {
  const apart: readonly (readonly [RegExp, string, string])[] = [
    [/\bman\b/, 'a woman', 'a man'],
    [/\bman\b/, 'mankind', 'man'],
    [/person(?:al)?\b/, 'in personality', 'very personal'],
    [/\bdays?\b/, 'a daydream', 'seven days'],
    [/\b(?:in|from) ohio\b/, 'in ohioan towns', 'from ohio'],
    [/\b(?:very |so )*tired\b/, 'retired', 'so very tired'],
    [/(?:a|b)c+/, 'a b d', 'bcc'],
    [/\bolder than \d+\b/, 'older then 30', 'older than 30'],
    [/age: [mf]\b/, 'page 7', 'age: f'],
    [/^\W*yes$/, 'oh yesterday', '"yes'],
    [/\bespañol\b/, 'espanol', 'en español.'],
    [/Ohio/, 'in iowa', 'in OHIO'],
    [/(?<!not )(?=on)online(?! games)/, 'on a line', 'online'],
    [/x{2,3}yz/, 'x y z', 'xxyz'],
    [/a+?/, 'bt', 'baat'],
    [/[xy]/, 'az', 'by'],
    [/q[\]-]z/, 'qaz', 'q]z'],
    [/[\d]/, 'abc', 'a 5'],
    [/\d/, 'abc', 'a 5'],
    [/[abcdefghij]/, 'xyz', 'xj'],
    [/up\sto/, 'upto', 'up to'],
    [/up[\s-]to/, 'upto', 'up-to'],
    [/up[!?]/, 'ups', 'up?'],
    [/\b(?:ab|cd)\b/, 'abcd', 'ab'],
    [/(?:ab|cd) x/, 'abc x', 'cd x'],
    [/ab(?: x| y)/, 'abc x', 'ab y'],
    [/ab\Wcd/, 'abx xcd', 'ab-cd'],
    [/cat\W\b/, 'cats', 'cat a'],
  ]
  for (const [pattern, without, within] of apart)
    it(`${pattern} may match "${within}", never "${without}"`, () => {
      expect(mayMatch(pattern, within)).to.equal(true)
      expect(mayMatch(pattern, without)).to.equal(false)
    })

  it('holds back no pattern it cannot read, or that needs no letter', () => {
    for (const pattern of [/\p{L}a/u, /^a/m, /\x61b/, /\w+/, /a?/, /(?:a|)/, /a{0,2}/])
      expect(mayMatch(pattern, 'z'), String(pattern)).to.equal(true)
  })

  const found: readonly (readonly [RegExp, string])[] = [
    [/\b(?:ab|cd)+?\b/, 'abcd'],
    [/(?=b)?b/, 'b'],
    [/[a-f]/, 'c'],
    [/[^a]/, 'b'],
    [/x[a ]/, 'xab'],
    [/\b ab/, 'x ab'],
    [/day(?:s\d)?\b/, 'days5'],
    [/ab(?: x|y)/, 'aby'],
    [/ab(?: x\d)?c/, 'abc'],
    [/ab.c/, 'abxc'],
    [/ab[\s\d]c/, 'ab5c'],
  ]
  for (const [pattern, text] of found)
    it(`${pattern} may match "${text}"`, () => {
      expect(text).to.match(pattern)
      expect(mayMatch(pattern, text)).to.equal(true)
    })

  it('is told of each text anew', () => {
    const gate = gateOf([[/one/], [/two/]])
    expect(['one', 'two', 'none'].map((text) => [...gate(text)])).to.deep.equal([
      [1, 0],
      [0, 1],
      [1, 0],
    ])
  })

  it('tells of several groups at once, each by any of its patterns', () => {
    expect([...gateOf([[/one/, /two/], [/three/], []])('two and three')]).to.deep.equal([1, 1, 0])
    expect([...gateOf([[/one/, /two/], [/three/], []])('one')]).to.deep.equal([1, 0, 0])
  })

  it('finds a run that ends another, and one that begins where another breaks off', () => {
    expect([...gateOf([[/online/], [/line/], [/nests/]])('on line in onlinest')]).to.deep.equal([1, 1, 0])
    expect([...gateOf([[/ababc/], [/abad/]])('abababc abababad')]).to.deep.equal([1, 1])
  })

  for (const [language, { rules, folded }] of Object.entries({ en: ENGLISH_FIELDS, es: SPANISH_FIELDS }))
    it(`lets through every rule that matches a text of the tables (${language})`, () => {
      const gate = gateOf(rules.map(({ says }) => [says]))
      for (const text of texts) {
        const { plain } = plainCopy(folded(text))
        const may = gate(plain)
        for (const [n, { says }] of rules.entries())
          if (plain.search(says) >= 0) expect(may[n], `${says} in ${plain}`).to.equal(1)
      }
    })

  const piece = fc.constantFrom(
    'a',
    'b',
    'ab ',
    ' ',
    'a1',
    'é',
    '-',
    '\\b',
    '\\W',
    '\\w',
    '\\d',
    '.',
    '[ab]',
    '[^a]',
    '^',
    '$',
    '[ -]',
  )
  const count = fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{0,2}')
  const { source } = fc.letrec<{ source: string }>((tie) => ({
    source: fc.oneof(
      { maxDepth: 4 },
      fc
        .array(
          fc.tuple(piece, count).map(([one, many]) => (/[b^$]$/.test(one) && one.length < 3 ? one : one + many)),
          { maxLength: 4 },
        )
        .map((all) => all.join('')),
      fc.tuple(tie('source'), tie('source'), count).map(([one, other, many]) => `(?:${one}|${other})${many}`),
      fc.tuple(tie('source'), tie('source')).map(([one, other]) => one + other),
      fc
        .tuple(fc.constantFrom('?=', '?!', '?<=', '?<!', '?<x>'), piece, tie('source'))
        .map(([open, one, then]) => (open === '?<x>' ? then : `(${open}${one})${then}`)),
    ),
  }))

  it('never holds back a pattern that matches, whatever pattern and text', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'A', '1', ' ', '-', 'é', 'ab', '\n'), { maxLength: 8 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(source, fc.array(text, { minLength: 1, maxLength: 12 }), (from, texts) => {
        const pattern = new RegExp(from)
        const gate = gateOf([[pattern]])
        for (const one of texts) if (pattern.test(one) && gate(one)[0] !== 1) throw new Error(`${pattern} in "${one}"`)
      }),
      { numRuns: 3000, seed: 7 },
    )
  })
})
