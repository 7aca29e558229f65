import { expect } from 'chai'
import type { Figures } from '../../src/figures/publish.ts'
import { figuresAfter, many, type Visit } from './month.ts'

/** What the target does, and 120 made-up people like them: every one of their figures is shown. */
const ALIKE: Omit<Visit, 'id'> = {
  type: 'psychiatrist',
  concerns: ['substance-use', 'sleep'],
  places: ['intake.medication'],
  payment: 'low-cost',
  questions: ['lesson.a'],
}
const CROWD = 120
const REST = 60
const OTHERS: readonly Visit[] = [
  ...many(CROWD, 'fake', ALIKE),
  ...many(REST, 'rest', { type: 'lpc', places: ['intake.brings'], payment: 'insurance', questions: ['lesson.b'] }),
]
/** How fast noise gets rare (`noise.ts`): what an attacker weighs a figure by. */
const SCALE = 4
const TRIES = 600

/** Each figure the target is in, and what it would be without them and without noise. */
const figuresOfTarget = ({
  conversations,
  tables,
}: Figures): readonly (readonly [figure: number, without: number])[] => {
  const mine = ['psychiatrist', 'substance-use', 'sleep', 'intake.medication', 'low-cost', 'lesson.a']
  const all = CROWD + REST
  const rows = tables
    .flatMap(({ name, rows }) => (name === 'steps' ? [] : rows))
    .filter(({ item }) => mine.includes(item))
  const steps = tables.flatMap(({ name, rows }) => (name === 'steps' ? rows : []))
  return [
    [conversations ?? all, all],
    ...steps.map(({ count }) => [count, all] as const),
    ...rows.map(({ count }) => [count, CROWD] as const),
  ]
}

describe('an operator who made up everybody else and weighs all figures of a month together', () => {
  it('is right about one person in no more than some two of three tries, as the README says', async () => {
    let right = 0
    let figures = 0
    for (let n = 0; n < TRIES; n++) {
      const there = n % 2 === 0
      const shown = await figuresAfter(there ? [...OTHERS, { id: 'web:target', ...ALIKE }] : OTHERS, `together ${n}`)
      const told = shown === null ? [] : figuresOfTarget(shown)
      figures = Math.max(figures, told.length)
      // The best there is (Neyman and Pearson): how much likelier each figure is with the target than without.
      const likelier = told.reduce(
        (sum, [figure, without]) => sum + (Math.abs(figure - without) - Math.abs(figure - without - 1)) / SCALE,
        0,
      )
      right += likelier > 0 === there ? 1 : 0
    }
    expect(figures, 'figures that hold the target').to.be.at.least(9)
    expect(right / TRIES).to.be.below(0.7)
  })
})
