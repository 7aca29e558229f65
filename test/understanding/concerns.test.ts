import { expect } from 'chai'
import type { ReadConcern } from '../../src/core/reading.ts'
import { concernsOf, type ExpectedConcern, type Row, read, rowsOf } from './tables.ts'

const heardIn = (text: string): readonly ReadConcern[] => read(text, { slots: [], language: 'en' }).concerns

/** What a reading gets wrong about one expected concern, in words; empty when nothing. */
function faultOf(heard: readonly ReadConcern[], { id, meant, marks }: ExpectedConcern): string {
  if (id === 'nothing') return heard.length === 0 ? '' : `reads ${heard.map((one) => one.id).join()}`
  const found = heard.find((one) => one.id === id)
  if (!meant) return found === undefined || found.negated ? '' : `reads ${id} in "${found.evidence}"`
  if (found === undefined) return `does not read ${id}`
  const read = marksOf(found)
  return read.join() === marks.join() ? '' : `reads ${id} as ${read.join() || 'plain'}`
}

const marksOf = ({ who, time, hedged, asked, negated }: ReadConcern): readonly string[] =>
  Object.entries({ asked, hedged, negated, other: who === 'other', past: time === 'past' })
    .filter(([, is]) => is)
    .map(([mark]) => mark)

const faultsOf = ({ text, expected }: Row): readonly string[] =>
  concernsOf(expected)
    .map((one) => faultOf(heardIn(text), one))
    .filter(Boolean)

describe('concerns in what people write', () => {
  for (const file of ['concerns.unseen.txt', 'concerns.txt'])
    for (const row of rowsOf(file))
      it(`reads "${row.text}" as ${row.expected}`, () => {
        expect(faultsOf(row)).to.deep.equal([])
      })
})
