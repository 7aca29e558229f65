// @ts-nocheck
import { expect } from 'chai'
import { createCounter, figuresOf } from '../../src/figures/figures.ts'
import { memoryFigures } from '../../src/figures/store.ts'
import { figuresAfter, many, NOVEMBER, OCTOBER, turnsOf, type Visit } from './month.ts'

const TARGET: Visit = { id: 'web:target', type: 'psychiatrist', concerns: ['substance-use'] }

/** How often an attacker is right who must tell from published figures whether the target was there; 0.5 is a guess. */
async function rightly(
  others: readonly Visit[],
  tries: number,
  guess: (figures: string) => boolean | null,
): Promise<number> {
  let right = 0
  for (let n = 0; n < tries; n++) {
    const there = n % 2 === 0
    const figures = await figuresAfter(there ? [...others, TARGET] : others, `try ${n}`)
    // When the figures say nothing, a coin is as good as anything.
    right += (guess(JSON.stringify(figures)) ?? n % 4 < 2) === there ? 1 : 0
  }
  return right / tries
}

/** The theory allows 0.562 for one figure (epsilon 0.25), and chance a little more in so few tries. */
const NO_BETTER = 0.62
const TRIES = 400

describe('an operator who tries to find one person in the figures', () => {
  const countOf = (figures: string, item: string): number | null =>
    Number(new RegExp(`"item":"${item}","count":(\\d+)`).exec(figures)?.[1] ?? Number.NaN) || null

  it('gains nothing by asking again and again while people come and go', async () => {
    const store = memoryFigures()
    let now = OCTOBER
    const counter = createCounter(store, () => now)
    const visit = (one: Visit) => {
      for (const [before, turn] of turnsOf(one)) counter.kept(before, turn)
      return counter.flush()
    }
    const ask = async (period = '2026-10') =>
      JSON.stringify(await figuresOf(store, period, { now, chance: Math.random }))
    for (const one of many(80, 'a', { type: 'lpc' })) await visit(one)
    expect(await ask(), 'the month is not over').to.equal('null')
    now = NOVEMBER
    const first = await ask()
    expect(first).to.contain('"conversations":')
    await visit(TARGET)
    now = OCTOBER
    await visit({ ...TARGET, id: 'web:late' })
    now = NOVEMBER
    for (let n = 0; n < 50; n++) expect(await ask()).to.equal(first)
    expect(await store.counts('2026-10'), 'the counts behind the figures are gone').to.deep.equal({})
  })

  it('cannot see from a month or year that is not over, nor cut a window of its own', async () => {
    const store = memoryFigures()
    for (const period of [
      '2026-10-01',
      '2026-10-01/2026-10-15',
      '2026-W42',
      '2026-10,2026-11',
      '2026-11',
      '2026',
      'all',
      ' 2026-10',
    ]) {
      expect(await figuresOf(store, period, { now: NOVEMBER, chance: () => 0.5 }), period).to.equal(null)
    }
  })

  it('cannot tell by injecting everybody else, who picks the same as the target', async () => {
    const others = many(120, 'fake', { type: 'psychiatrist', concerns: ['substance-use'] })
    const rate = await rightly(others, TRIES, (figures) => {
      const count = countOf(figures, 'psychiatrist')
      return count === null ? null : count > 120
    })
    expect(rate).to.be.below(NO_BETTER)
  })

  it('cannot tell by injecting just enough to bring the cell to the brink of being shown', async () => {
    for (const alike of [10, 11, 30, 31]) {
      const others = [...many(alike, 'fake', { type: 'psychiatrist' }), ...many(100, 'rest', { type: 'lpc' })]
      const rate = await rightly(others, TRIES, (figures) => countOf(figures, 'psychiatrist') !== null)
      expect(rate, String(alike)).to.be.below(NO_BETTER)
    }
  })

  it('cannot tell by injecting just enough for a group of 50', async () => {
    for (const alike of [49, 50, 69, 70]) {
      const rate = await rightly(many(alike, 'fake', {}), TRIES, (figures) => !figures.includes('"conversations":null'))
      expect(rate, String(alike)).to.be.below(NO_BETTER)
    }
  })

  it('cannot tell by joining tables: totals less the items shown', async () => {
    const others = [...many(120, 'lpc', { type: 'lpc' }), ...many(40, 'rest', { type: 'lcsw' })]
    const rate = await rightly(others, TRIES, (figures) => {
      const total = countOf(figures, 'suggested')
      const lpc = countOf(figures, 'lpc')
      if (total === null || lpc === null) return null
      return total - lpc > 40
    })
    expect(rate).to.be.below(NO_BETTER)
  })

  it('cannot tell by taking one month from the next', async () => {
    const month = (visits: readonly Visit[], seed: string) => figuresAfter(visits, seed)
    let right = 0
    for (let n = 0; n < TRIES; n++) {
      const same = many(100, 'regular', { type: 'psychiatrist' })
      const october = await month(same, `october ${n}`)
      const november = await month(n % 2 === 0 ? [...same, TARGET] : same, `november ${n}`)
      const more = (november?.conversations ?? 0) - (october?.conversations ?? 0)
      right += more > 0 === (n % 2 === 0) ? 1 : 0
    }
    expect(right / TRIES).to.be.below(NO_BETTER)
  })

  it('cannot weigh one person up by making them do a thing many times', async () => {
    const busy: Visit = { ...TARGET, questions: Array.from({ length: 200 }, (_, n) => `lesson.${n % 3}`) }
    const quiet = await figuresAfter(many(100, 'a', { type: 'lpc' }), 'one')
    const loud = await figuresAfter([...many(100, 'a', { type: 'lpc' }), busy], 'one')
    expect(JSON.stringify(loud)).to.not.contain('lesson.')
    expect((loud?.conversations ?? 0) - (quiet?.conversations ?? 0)).to.equal(1)
  })

  /** What the target alone could change: where they were last, how they pay, how long it took. */
  const lone = async (alike: Omit<Visit, 'id'>, item: string, crowd: number) => {
    const same = { type: 'lpc', ...alike }
    const others = [...many(crowd, 'fake', same), ...many(120, 'rest', { type: 'lpc', places: ['consent.ask'] })]
    let right = 0
    for (let n = 0; n < TRIES; n++) {
      const there = n % 2 === 0
      const figures = JSON.stringify(
        await figuresAfter(there ? [...others, { id: 'web:target', ...same }] : others, `${item} ${n}`),
      )
      const count = countOf(figures, item)
      right += (count === null ? n % 4 < 2 : count > crowd) === there ? 1 : 0
    }
    return right / TRIES
  }

  it('cannot tell at which question the target left', async () => {
    expect(await lone({ places: ['intake.brings', 'intake.medication'] }, 'intake.medication', 100)).to.be.below(
      NO_BETTER,
    )
  })

  it('cannot tell how the target pays', async () => {
    expect(await lone({ payment: 'low-cost' }, 'low-cost', 100)).to.be.below(NO_BETTER)
  })

  it('cannot tell the target by being the only one who took so many turns', async () => {
    const slow: Visit = { id: 'web:target', type: 'lpc', places: Array.from({ length: 40 }, (_, n) => `intake.s${n}`) }
    for (let n = 0; n < 40; n++) {
      const figures = JSON.stringify(await figuresAfter([...many(120, 'a', { type: 'lpc' }), slow], `slow ${n}`))
      expect(figures).to.not.contain('"item":"31-up"')
      expect(figures, 'nor the steps they alone walked').to.not.contain('intake.s')
    }
  })

  it('cannot weigh one person up by making them walk about', async () => {
    const about = Array.from({ length: 300 }, (_, n) => (n % 2 === 0 ? 'intake.brings' : 'intake.confirm'))
    const store = memoryFigures()
    const counter = createCounter(store, () => OCTOBER)
    for (const [before, turn] of turnsOf({ ...TARGET, places: about })) counter.kept(before, turn)
    await counter.flush()
    const counts = Object.entries(await store.counts('2026-10'))
    expect(counts.filter(([key, count]) => key.startsWith('at.') && count !== 0)).to.deep.equal([
      ['at.intake.confirm', 1],
    ])
    const weight = counts.reduce((sum, [, count]) => sum + Math.abs(count), 0)
    expect(weight, 'no conversation is in more figures than the README says').to.be.at.most(12)
  })
})
