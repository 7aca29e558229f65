import { expect } from 'chai'
import { HEADS } from '../../src/safety/model.ts'
import { fitted, type Row } from '../../src/safety/training/fit.ts'

const row = (clues: string, ...yes: readonly string[]): Row => ({
  clues: clues.split(' ').filter((clue) => clue !== ''),
  yes: new Set(yes),
})
const times = (count: number, ...rows: readonly Row[]): readonly Row[] =>
  Array.from({ length: count }, () => rows).flat()

/** What a clue says for a head, and the head says of anything, in log odds. */
function learned(rows: readonly Row[], head: (typeof HEADS)[number] = 'sign') {
  const { clues, weights, steps, bias } = fitted(rows, {})
  const at = HEADS.indexOf(head)
  const says = (clue: string) => (weights[clues.indexOf(clue) * HEADS.length + at] ?? 0) * (steps[at] ?? 0)
  return { says, bias: bias[at] ?? 0 }
}

describe('what the model learns from rows', () => {
  it('is about clues of three rows or more, in the order of the alphabet', () => {
    expect(
      fitted([row('owl elk'), ...times(2, row('wolf elk'), row('owl')), row('ant'), row('')], {}).clues,
    ).to.deep.equal(['elk', 'owl'])
    expect(fitted([], {}).clues).to.deep.equal([])
  })

  it('is that a clue speaks for what its rows say, against what they do not, and for neither when they differ', () => {
    const rows = [...times(20, row('wolf', 'sign'), row('owl'), row('elk', 'sign'), row('elk'))]
    const { says } = learned(rows)
    expect(says('wolf')).to.be.greaterThan(2)
    expect(says('owl')).to.be.lessThan(-2)
    expect(says('elk')).to.be.within(0, 1)
    expect(learned(rows, 'abuse').says('wolf')).to.be.lessThan(0)
  })

  it('costs more when a sign is missed than when one too many is raised', () => {
    const { says, bias } = learned(times(40, row('elk', 'sign'), row('elk')))
    expect(bias + says('elk')).to.be.within(0.6, 1.2)
  })

  it('fits a byte: the strongest of each head has 127 steps', () => {
    const { weights, steps } = fitted(times(3, row('wolf elk', 'sign'), row('owl')), {})
    for (const head of HEADS.keys()) {
      const own = [...weights].filter((_, k) => k % HEADS.length === head)
      expect(Math.max(...own.map(Math.abs))).to.equal(127)
      expect(steps[head]).to.be.greaterThan(0)
    }
  })

  it('has a step of one where there is nothing to weigh', () => {
    const { weights, steps, kinds } = fitted([row('wolf')], { beast: ['wolf'] })
    expect([weights.length, ...steps]).to.deep.equal([0, 1, 1, 1, 1, 1, 1, 1])
    expect(kinds).to.deep.equal({ beast: ['wolf'] })
  })

  it('weighs a clue among many others less than one that stands alone', () => {
    const crowd = Array.from({ length: 15 }, (_, n) => `c${n}`).join(' ')
    const { says } = learned(times(10, row('wolf', 'sign'), row(`elk ${crowd}`, 'sign'), row('owl')))
    expect(says('wolf')).to.be.greaterThan(says('elk') + 0.5)
    expect(says('elk')).to.be.greaterThan(0.1)
  })

  it('knows for every head which rows say yes to it', () => {
    const rows = times(10, row('wolf', 'crisis', 'sign', 'other'), row('owl', 'sign', 'medical'), row('elk'))
    const yes = (clue: string) => HEADS.filter((head) => learned(rows, head).says(clue) > 0)
    expect(yes('wolf')).to.deep.equal(['crisis', 'sign', 'other'])
    expect(yes('owl')).to.deep.equal(['sign', 'medical'])
    expect(yes('elk')).to.deep.equal([])
  })

  it('changes little for a row more, wherever it stands', () => {
    const rows = Array.from({ length: 300 }, (_, n) =>
      row([7, 11, 13, 17].map((step) => `c${(n * step + (n % step)) % 40}`).join(' '), ...(n % 5 < 2 ? ['sign'] : [])),
    )
    const says = (more: readonly Row[]) => {
      const { weights, steps } = fitted([...more, ...rows], {})
      return [...weights].map((weight, k) => weight * (steps[k % HEADS.length] ?? 0))
    }
    const before = says([])
    const moved = says([row('c1 c2', 'sign')]).map((weight, k) => Math.abs(weight - (before[k] ?? 0)))
    expect(Math.max(...moved)).to.be.lessThan(Math.max(...before.map(Math.abs)) / 5)
  })

  // As the shipped model was made: other numbers here mean that training it again would change it.
  it('is the same numbers as ever', () => {
    const rows = times(
      2,
      row('wolf den', 'crisis', 'sign'),
      row('wolf', 'crisis', 'sign', 'other'),
      row('owl den', 'sign', 'medical'),
      row('owl elk'),
      row('elk'),
      row(''),
    )
    const { clues, weights, bias, steps } = fitted(rows, {})
    expect(clues).to.deep.equal(['den', 'elk', 'owl', 'wolf'])
    expect([...weights]).to.deep.equal([
      35, 88, -127, 76, -127, -127, -127,
      -113, -127, -99, -125, -99, -99, -104,
      -127, 26, -82, 56, -82, -82, -87,
      103, 82, -94, -127, -94, -94, 76,
    ]) // biome-ignore format: a row for each clue, a column for each head
    const short = (values: Float32Array) => [...values].map((value) => value.toFixed(4)).join(' ')
    expect(short(bias)).to.equal('-0.2634 0.0741 -3.3835 -1.0241 -3.3835 -3.3835 -0.7019')
    expect(short(steps)).to.equal('0.0193 0.0210 0.0119 0.0190 0.0119 0.0119 0.0197')
  })
})
