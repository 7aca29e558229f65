// @ts-nocheck
import { expect } from 'chai'
import { z } from 'zod'
import { readYaml } from '../../src/load/yaml.ts'

describe('a YAML file', () => {
  const read = (source: string) => readYaml(source, 'x.yml', z.unknown())

  it('with an alias that names nothing is a fault with its line, not the end of the program', () => {
    for (const source of ['a: 1\nname: *bold* words\n', 'a: 1\n<<: *missing\n', 'a: 1\nb: **<at>all</at>**\n']) {
      const { value, faults } = read(source)
      expect(value, source).to.equal(null)
      expect(faults, source).to.have.length(1)
      expect(faults[0]).to.include({ file: 'x.yml', line: 2 })
    }
  })

  it('whose aliases would grow without end is a fault', () => {
    const levels = 'bcdefghij'.split('').map((name, n) => {
      const before = `*${'abcdefghij'[n]}`
      return `${name}: &${name} [${Array(9).fill(before).join(', ')}]`
    })
    const { value, faults } = read(`a: &a [x, x, x]\n${levels.join('\n')}\n`)
    expect(value).to.equal(null)
    expect(faults).to.have.length(1)
  })
})
