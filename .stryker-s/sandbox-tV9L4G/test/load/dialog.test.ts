// @ts-nocheck
import { expect } from 'chai'
import { readDialog } from '../../src/load/dialog.ts'
import { printFault } from '../../src/load/fault.ts'

const read = (steps: string, start = 'a') =>
  readDialog(`dialog: intake\nstart: ${start}\nsteps:\n${steps}`, 'dialogs/intake.yml')
const step = (yaml: string) => read(`  a: ${yaml}`).value?.dialog.steps.a
const faults = (yaml: string) => read(`  a: ${yaml}`).faults.map(printFault)

describe('reading a dialog', () => {
  it('gives every step its full name and its roads theirs', () => {
    const { dialog } = read('  a: { next: b }\n  b: { next: summary.review }\n  c: { next: end }').value!
    expect(dialog.steps.a?.key).to.equal('intake.a')
    expect([dialog.steps.a?.next, dialog.steps.b?.next, dialog.steps.c?.next]).to.deep.equal([
      'intake.b',
      'summary.review',
      'end',
    ])
  })

  it('lets an option fill the slot with its own id unless told otherwise', () => {
    const asked = step(
      '{ choose: [me, me-teen], slot: who, fills: { me-teen: { who: me, ageBand: 13-17 } }, next: end }',
    )
    expect(asked?.expect).to.deep.equal({
      kind: 'choose',
      options: ['me', 'me-teen'],
      fills: { me: { who: 'me' }, 'me-teen': { who: 'me', ageBand: '13-17' } },
      affects: [],
    })
  })

  it('fills the slots that hold lists with lists', () => {
    const listed = step(
      '{ several: [evenings, online], fills: { online: { format: online }, evenings: { times: [evenings] } }, next: end }',
    )
    expect(listed?.expect).to.have.deep.property('fills', {
      evenings: { times: ['evenings'] },
      online: { format: 'online' },
    })
    expect(step('{ several: [cope, heal], slot: goals, next: end }')?.expect).to.have.deep.property('fills', {
      cope: { goals: ['cope'] },
      heal: { goals: ['heal'] },
    })
  })

  it('takes roads by the slot, and by the tapped option in a menu', () => {
    expect(step('{ choose: [me, couple], slot: who, next: { couple: a, else: end } }')?.next).to.deep.equal({
      by: 'who',
      roads: { couple: 'intake.a', else: 'end' },
    })
    expect(step('{ choose: [left, right], next: { left: a, right: end } }')?.next).to.have.property('by', 'answer')
    expect(step('{ by: ageBand, next: { 13-17: a, else: end } }')?.next).to.have.property('by', 'ageBand')
  })

  it('lets questions be skipped and menus not, unless told otherwise', () => {
    expect(step('{ choose: [me, couple], slot: who, next: end }')?.optional).to.equal(true)
    expect(step('{ text: [insurer, region], next: end }')?.optional).to.equal(true)
    expect(step('{ read: concerns, next: end }')?.optional).to.equal(true)
    expect(step('{ choose: [left, right], next: end }')?.optional).to.equal(false)
    expect(step('{ read: concerns, optional: false, next: end }')?.optional).to.equal(false)
  })

  it('knows forks, lessons and commands as steps without words of their own', () => {
    expect(step('{ by: who, next: { me: a, else: end } }')?.silent).to.equal(true)
    expect(step('{ lesson: cost.insurance, next: end }')).to.include({ silent: true, lesson: 'cost.insurance' })
    expect(step('{ do: change }')).to.include({ silent: true, does: 'change', next: 'end' })
    expect(step('{ next: end }')?.silent).to.equal(false)
    expect(step('{ show: suggestions, next: end }')).to.include({ silent: false, show: 'suggestions' })
  })

  it('reads a number with its bands, themes beside what was heard, and consent', () => {
    const number =
      '{ number: { slot: ageBand, from: 0, to: 17, bands: { under-13: [0, 12], 13-17: [13, 17] } }, next: end }'
    expect(step(number)?.expect).to.deep.equal({
      kind: 'number',
      min: 0,
      max: 17,
      slot: 'ageBand',
      bands: { 'under-13': [0, 12], '13-17': [13, 17] },
    })
    expect(step('{ confirm: concerns, themes: [anxiety], next: end }')?.expect).to.deep.equal({
      kind: 'confirm',
      options: ['anxiety'],
    })
    expect(step('{ choose: [agree, decline], consent: agree, next: end }')?.consent).to.equal('agree')
  })

  const wrong: readonly (readonly [title: string, yaml: string, says: string])[] = [
    ['an option that YAML turns into a boolean', '{ choose: [true, later], next: end }', 'never yes, no'],
    [
      'an option that other YAML readers would turn into a boolean',
      '{ choose: [yes, later], next: end }',
      'never yes, no',
    ],
    [
      'a list slot without a list',
      '{ several: [x1], fills: { x1: { times: evenings } }, next: end }',
      'holds a list; write [evenings]',
    ],
    ['a list in a slot for one value', '{ several: [x1], fills: { x1: { who: [me] } }, next: end }', 'holds one value'],
    ['a theme that is no concern', '{ confirm: concerns, themes: [cooking], next: end }', '"cooking" is no concern'],
    ['a misspelt key', '{ chose: [a1, b1], next: end }', 'chose'],
    ['an unknown slot in fills', '{ several: [x1], fills: { x1: { colour: red } }, next: end }', 'colour'],
    [
      'an unknown value in fills',
      '{ several: [x1], fills: { x1: { who: me-too } }, next: end }',
      '"me-too" is no value of the slot who',
    ],
    [
      'fills for no option',
      '{ choose: [me, couple], slot: who, fills: { dog: {} }, next: end }',
      '"dog", which is no option',
    ],
    [
      'an option that is no value of its slot',
      '{ choose: [me, dog], slot: who, next: end }',
      '"dog" is no value of the slot who',
    ],
    ['an option that stands twice', '{ choose: [me, me], slot: who, next: end }', 'stands twice'],
    ['two questions at once', '{ choose: [me, couple], read: concerns, next: end }', 'a step asks one thing'],
    ['a step that leads nowhere', '{ choose: [me, couple], slot: who }', 'a step needs a road'],
    ['roads by an answer nobody can give', '{ next: { left: end, else: end } }', 'lets nobody choose'],
    ['`by` without roads', '{ by: who, next: end }', '`by` without a table'],
    ['a slot without options', '{ read: concerns, slot: who, next: end }', '`slot` without options'],
    ['consent that is no option', '{ choose: [left, right], consent: agree, next: end }', 'not one of its options'],
    ['a command that also asks', '{ do: change, choose: [left, right] }', 'carries out a command'],
    ['`also` without boxes', '{ read: concerns, also: [language], next: end }', '`also` without `several`'],
    ['themes without a mirror', '{ read: concerns, themes: [anxiety], next: end }', '`themes` without'],
    ['numbers in no order', '{ number: { slot: insurer, from: 9, to: 2 }, next: end }', 'holds no numbers'],
    [
      'a gap between bands',
      '{ number: { slot: ageBand, from: 0, to: 17, bands: { under-13: [0, 11], 13-17: [13, 17] } }, next: end }',
      '12 falls in no band',
    ],
    [
      'a band that is no value',
      '{ number: { slot: ageBand, from: 0, to: 9, bands: { baby: [0, 9] } }, next: end }',
      'the band "baby"',
    ],
  ]
  for (const [title, yaml, says] of wrong) {
    it(`finds ${title}`, () => {
      const found = faults(yaml).filter((line) => line.includes(says))
      expect(found, faults(yaml).join('\n')).to.have.length(1)
      expect(found[0]).to.match(/^dialogs\/intake\.yml:4: .+; .+/)
    })
  }

  it('finds a step written twice, and says on which line', () => {
    const { value, faults } = read('  a: { next: end }\n  a: { next: end }')
    expect(value).to.equal(null)
    expect(faults.map(({ line }) => line)).to.deep.equal([5])
  })
})
