// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { FIXED } from '../../src/load/fixed-words.ts'

const CORE = fileURLToPath(new URL('../../src/core', import.meta.url))
const source = readdirSync(CORE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8'))
  .join('\n')

describe('the list of fixed words', () => {
  it('holds every reply the engine says by its plain name', () => {
    const said = [...source.matchAll(/told\(\s*\w+,\s*[\w.]+,\s*'([a-z-]+)'/g)].map(([, name]) => name)
    const keyed = [...source.matchAll(/'replies\.([a-z-]+)'/g)].map(([, name]) => name)
    expect(said.length).to.be.above(10)
    expect(FIXED.replies).to.include.members([...new Set([...said, ...keyed])])
  })

  it('holds no reply the engine never names', () => {
    const named = (name: string) => {
      const parts = name.split('-')
      const [first = '', last = ''] = [parts[0], parts.at(-1)]
      return [`'${name}'`, `replies.${name}`, `\`${first}-\${`, `}-${last}\``].some((form) => source.includes(form))
    }
    // The words for a store that fails are the shell's, not the engine's.
    expect((FIXED.replies ?? []).filter((name) => !named(name))).to.deep.equal(['try-again'])
  })

  it('holds a crisis text for every kind of danger', () => {
    const kinds = /export type RiskKind =([^\n]*(?:\n {2}\|[^\n]*)*)/.exec(source)?.[1] ?? ''
    const names = [...kinds.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name).filter((name) => name !== 'none')
    expect(names.length).to.be.above(3)
    expect(FIXED.crisis).to.include.members(names)
  })
})
