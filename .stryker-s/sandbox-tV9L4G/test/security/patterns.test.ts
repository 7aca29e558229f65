// @ts-nocheck
import { execFileSync } from 'node:child_process'
import { expect } from 'chai'
import { root } from '../bot.ts'
import { type Found, slowness, written } from './patterns.ts'

const told = ({ where, source, flags }: Found, faults: readonly string[]) =>
  `${where}: /${source.slice(0, 80)}/${flags}: ${faults.join('; ')}`
const slow = (all: readonly Found[]) =>
  all.map((one) => ({ one, faults: slowness(one) })).filter(({ faults }) => faults.length > 0)

describe('regular expressions', () => {
  it('run in linear time wherever they are written in src', () => {
    const all = written()
    expect(all.length).to.be.greaterThan(300)
    expect(slow(all).map(({ one, faults }) => told(one, faults))).to.deep.equal([])
  })

  it('run in linear time when they are built from parts as well', () => {
    const printed = execFileSync(process.execPath, ['--import', 'tsx', 'test/security/built-patterns.ts'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    const all = printed
      .trimEnd()
      .split('\n')
      .map((line): Found => JSON.parse(line))
    expect(all.length).to.be.greaterThan(20)
    expect(slow(all).map(({ one, faults }) => told(one, faults))).to.deep.equal([])
  })

  it('are told from slow ones', () => {
    expect(slowness({ source: '^(?:a+)+$', flags: '' })).to.not.deep.equal([])
    expect(slowness({ source: 'a*a*b', flags: '' })).to.not.deep.equal([])
    expect(slowness({ source: '<([^>]*)>', flags: 'g' })).to.not.deep.equal([])
    expect(slowness({ source: '^(a|b){1,3}$', flags: '' })).to.deep.equal([])
  })
})
