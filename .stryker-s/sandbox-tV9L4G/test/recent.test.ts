// @ts-nocheck
import { expect } from 'chai'
import { createRecent } from '../src/recent.ts'

describe('what was written in the last minute', () => {
  let clock = 0
  const make = () => createRecent(() => clock)

  it('is given oldest first, without the event that asks', () => {
    const recent = make()
    recent.add('p', 'e1', 'one')
    recent.add('p', 'e2', 'two')
    expect(recent.before('p', 'e3')).to.deep.equal(['one', 'two'])
    expect(recent.before('p', 'e2')).to.deep.equal(['one'])
  })

  it('holds a repeated event once', () => {
    const recent = make()
    recent.add('p', 'e1', 'one')
    recent.add('p', 'e1', 'one')
    expect(recent.before('p', 'e2')).to.deep.equal(['one'])
  })

  it('is gone after a minute, and at once when someone is forgotten', () => {
    const recent = make()
    recent.add('p', 'e1', 'one')
    recent.add('q', 'e1', 'other')
    recent.forget('q')
    expect(recent.before('q', 'e2')).to.deep.equal([])
    clock += 59_999
    expect(recent.before('p', 'e2')).to.deep.equal(['one'])
    clock += 1
    expect(recent.before('p', 'e2')).to.deep.equal([])
  })

  it('stays small: ten texts of a person, two thousand people, the silent ones go first', () => {
    const recent = make()
    for (let n = 0; n < 30; n++) recent.add('p', `e${n}`, `${n}`)
    expect(recent.before('p', 'now')).to.deep.equal(Array.from({ length: 10 }, (_, n) => `${n + 20}`))
    for (let n = 0; n < 2000; n++) recent.add(`person-${n}`, 'e', 'x')
    expect(recent.before('p', 'now')).to.deep.equal([])
    expect(recent.before('person-0', 'now')).to.deep.equal(['x'])
  })
})
