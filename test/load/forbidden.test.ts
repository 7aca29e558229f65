import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { loadForbidden } from '../../src/load/forbidden.ts'
import { root } from '../root.ts'

const { value: find, faults } = loadForbidden(root)
const rows = readFileSync(join(root, 'test/load/forbidden.txt'), 'utf8')
  .split('\n')
  .map((line) => /^(bad|good): (.+)$/.exec(line))
  .flatMap((found) => (found ? [{ bad: found[1] === 'bad', text: found[2] ?? '' }] : []))

describe('phrases no text may hold', () => {
  it('are read without a fault', () => {
    expect(faults).to.deep.equal([])
  })

  for (const { bad, text } of rows)
    it(`${bad ? 'are found' : 'are none'} in "${text}"`, () => {
      expect(find(text).length > 0).to.equal(bad)
    })

  it('are told as they stand in the text, with what to write instead', () => {
    const [found] = find('He has committed SUICIDE, they say.')
    expect(found).to.deep.include({ says: 'committed suicide', why: 'it speaks of a crime' })
  })
})
