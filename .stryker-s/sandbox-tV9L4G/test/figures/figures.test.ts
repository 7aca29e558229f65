// @ts-nocheck
import { expect } from 'chai'
import fc from 'fast-check'
import { bandOf, medianOf } from '../../src/figures/bands.ts'
import { toCsv } from '../../src/figures/csv.ts'
import { createCounter, figuresOf } from '../../src/figures/figures.ts'
import { MOST_NOISE, noiseFrom } from '../../src/figures/noise.ts'
import { isOver } from '../../src/figures/period.ts'
import { publishMonth, type Table } from '../../src/figures/publish.ts'
import { memoryFigures } from '../../src/figures/store.ts'
import { chanceFrom, figuresAfter, many, NOVEMBER, OCTOBER, turnsOf } from './month.ts'

describe("the operator's figures", () => {
  const table = (tables: readonly Table[] = [], name: Table['name']) => tables.find((one) => one.name === name)

  it('count whole months of a large enough group, each person once in each place', async () => {
    const busy = {
      type: 'lpc',
      concerns: ['anxiety', 'sleep', 'work'] as const,
      questions: ['cost.eap', 'cost.eap', 'when.now'],
    }
    const figures = await figuresAfter([...many(200, 'a', busy), ...many(100, 'b', { type: 'lcsw' })], 'one')
    expect(figures?.conversations).to.be.within(300 - MOST_NOISE, 300 + MOST_NOISE)
    const types = table(figures?.tables, 'types')
    expect(types?.rows.map(({ item }) => item)).to.include('lpc')
    expect(types?.rows[0]?.count).to.be.within(200 - MOST_NOISE, 200 + MOST_NOISE)
    const concerns = table(figures?.tables, 'concerns')?.rows
    expect(concerns?.map(({ item }) => item).toSorted(), 'two concerns of each at most').to.deep.equal([
      'anxiety',
      'sleep',
    ])
    const questions = table(figures?.tables, 'questions')?.rows
    expect(questions, 'one question of each at most').to.have.length(1)
    expect(questions?.[0]?.count).to.be.within(200 - MOST_NOISE, 200 + MOST_NOISE)
  })

  it('tell where people were last, how they pay, and what it took', async () => {
    const stayed = { type: 'lpc', places: ['intake.brings', 'summary.review'], payment: 'eap' } as const
    const left = { places: ['intake.brings'] }
    const figures = await figuresAfter([...many(150, 'a', stayed), ...many(100, 'b', left)], 'one')
    const places = table(figures?.tables, 'places')?.rows
    expect(places?.map(({ item }) => item)).to.have.members(
      ['summary.review', 'intake.brings'].slice(0, places?.length),
    )
    expect(places?.[0]?.count).to.be.within(150 - MOST_NOISE, 150 + MOST_NOISE)
    expect(table(figures?.tables, 'payments')).to.deep.include({ rows: [] })
    const [turns] = [table(figures?.tables, 'turns')]
    expect((turns?.rows[0]?.count ?? turns?.other) as number).to.be.within(150 - MOST_NOISE, 150 + MOST_NOISE)
  })

  it('put turns and minutes into bands, and find the one in the middle', () => {
    expect([0, 1, 5, 6, 31, 500].map((turns) => bandOf('turns', turns))).to.deep.equal([
      '1-5',
      '1-5',
      '1-5',
      '6-10',
      '31-up',
      '31-up',
    ])
    expect([0, 2.9, 3, 60.5, 61].map((minutes) => bandOf('minutes', minutes))).to.deep.equal([
      '0-2',
      '0-2',
      '3-5',
      '21-60',
      '61-up',
    ])
    const rows = [
      { item: '6-10', count: 40 },
      { item: '1-5', count: 45 },
      { item: '21-30', count: 50 },
    ]
    expect(medianOf('turns', rows)).to.equal('6-10')
    expect(medianOf('turns', [])).to.equal(null)
  })

  it('say nothing of fewer than 50 people, whatever chance does', () => {
    const never = fc.property(fc.integer({ min: 0, max: 49 }), fc.string(), (started, seed) => {
      const counts = { started, suggested: started, 'type.lpc': started, 'concern.anxiety': started }
      expect(publishMonth('2026-10', counts, chanceFrom(seed))).to.deep.include({ conversations: null, tables: [] })
    })
    fc.assert(never, { numRuns: 2_000 })
  })

  it('never show a cell of fewer than 11 people, nor one that can be found by taking the rest away', () => {
    const cells = fc.dictionary(fc.constantFrom('lpc', 'lcsw', 'lmft', 'psychologist', 'psychiatrist'), fc.nat(60))
    const never = fc.property(cells, fc.string(), (types, seed) => {
      const keys = Object.entries(types).map(([type, count]) => [`type.${type}`, count] as const)
      const all = keys.reduce((sum, [, count]) => sum + count, 0)
      const counts = { started: all + 100, suggested: all, ...Object.fromEntries(keys) }
      const shown = table(publishMonth('2026-10', counts, chanceFrom(seed)).tables, 'types')
      for (const { item } of shown?.rows ?? []) expect(types[item], item).to.be.at.least(11)
      const items = shown?.rows.map(({ item }) => item) ?? []
      const rest = keys.filter(([key]) => !items.includes(key.slice(5))).reduce((sum, [, count]) => sum + count, 0)
      if (items.length > 0) expect(rest, 'what is left when the shown is taken away').to.be.at.least(11)
    })
    fc.assert(never, { numRuns: 3_000 })
  })

  it('show a crisis by the year only, and only where many needed help', async () => {
    const visits = [...many(100, 'a', { crisis: true, type: 'lpc' }), ...many(100, 'b', {})]
    expect(JSON.stringify(await figuresAfter(visits, 'one'))).to.not.contain('crisis')
    const year = await figuresAfter(visits, 'one', '2026')
    expect(table(year?.tables, 'help')?.rows[0]?.count).to.be.within(100 - MOST_NOISE, 100 + MOST_NOISE)
    const few = await figuresAfter([...many(10, 'a', { crisis: true }), ...many(100, 'b', {})], 'one', '2026')
    expect(table(few?.tables, 'help')?.rows).to.deep.equal([])
  })

  it('leave out what people who did not agree asked about', async () => {
    const [opened] = turnsOf({ id: 'web:x' })
    const conversation = opened?.[1].conversation
    if (conversation === undefined) throw new Error('a visit has a first turn')
    const store = memoryFigures()
    const counter = createCounter(store, () => OCTOBER)
    counter.kept(conversation, {
      conversation,
      replies: [],
      effects: [{ kind: 'count', what: 'unanswered', of: 'cost.eap' }],
    })
    await counter.flush()
    expect(await store.counts('2026-10')).to.deep.equal({})
  })

  it('take no word of a person for a name, whatever an effect says', async () => {
    const store = memoryFigures()
    const counter = createCounter(store, () => OCTOBER)
    const odd = ['I told nobody', '=1+1', '__proto__', 'a'.repeat(100), '']
    for (const visit of odd.map((type, n) => ({ id: `web:${n}`, type, questions: [type] })))
      for (const [before, turn] of turnsOf(visit)) counter.kept(before, turn)
    await counter.flush()
    expect(
      Object.keys(await store.counts('2026-10')).filter((key) => /^(type|question)\.(?!$)/.test(key)),
    ).to.deep.equal([])
  })

  it('are for months and years that are over, and nothing else', async () => {
    for (const [period, over] of [
      ['2026-10', true],
      ['2026-11', false],
      ['2026', false],
      ['2025', true],
      ['2026-13', false],
      ['2026-1', false],
      ['2026-10-15', false],
      ['../2026-10', false],
      ['', false],
    ] as const) {
      expect(isOver(period, NOVEMBER), period).to.equal(over)
    }
    const store = memoryFigures()
    expect(await figuresOf(store, '2026-11', { now: NOVEMBER, chance: () => 0 })).to.equal(null)
  })

  it('use noise that is small, even-handed and never beyond its bound', () => {
    const draw = chanceFrom('noise')
    const drawn = Array.from({ length: 20_000 }, () => noiseFrom(draw()))
    expect(Math.abs(drawn.reduce((a, b) => a + b) / drawn.length)).to.be.below(0.2)
    expect(Math.max(...drawn.map(Math.abs))).to.be.at.most(MOST_NOISE)
    expect(drawn.filter((at) => Math.abs(at) > 12).length / drawn.length).to.be.below(0.05)
    expect([noiseFrom(0), noiseFrom(1 - 2 ** -48)]).to.deep.equal([-MOST_NOISE, MOST_NOISE])
  })

  it('give CSV that no spreadsheet runs', () => {
    const rows = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1', 'a,"b"'].map((item) => ({
      item,
      count: -5,
    }))
    const csv = toCsv({ period: '2026-10', conversations: null, tables: [{ name: 'types', rows, other: null }] })
    for (const line of csv.split('\r\n').slice(2, -1)) {
      const item = /^2026-10,types,(.*),/s.exec(line)?.[1] ?? line
      expect(item).to.match(/^("'|"a|other|")/)
      expect(item).to.not.match(/^"?[=+\-@\t\r]/)
    }
  })
})
