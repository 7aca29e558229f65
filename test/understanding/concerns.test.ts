import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import type { ReadConcern } from '../../src/core/reading.ts'
import { CONCERNS } from '../../src/core/vocabulary.ts'
import { readConcernLabels } from '../../src/load/concern-labels.ts'
import { root } from '../root.ts'
import { concernsOf, type ExpectedConcern, type Row, read, rowsOf } from './tables.ts'

const heardIn = (text: string, language = 'en'): readonly ReadConcern[] => read(text, { slots: [], language }).concerns

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

const faultsOf = ({ text, expected }: Row, language: string): readonly string[] =>
  concernsOf(expected)
    .map((one) => faultOf(heardIn(text, language), one))
    .filter(Boolean)

const TABLES = [
  ['concerns.unseen.txt', 'en'],
  ['concerns-lives.unseen.txt', 'en'],
  ['concerns.txt', 'en'],
  ['concerns-denied.txt', 'en'],
  ['concerns-denied.unseen.txt', 'en'],
  ['spanish-denied.txt', 'es'],
  ['spanish-denied.unseen.txt', 'es'],
] as const

describe('concerns in what people write', () => {
  for (const [file, language] of TABLES)
    for (const row of rowsOf(file))
      it(`reads "${row.text}" as ${row.expected}`, () => {
        expect(faultsOf(row, language)).to.deep.equal([])
      })

  it('shows the exact words of each concern where they stand, and scores from 0 to 1, best first, denied ones last', () => {
    for (const { text } of [...rowsOf('concerns.unseen.txt'), ...rowsOf('concerns.txt')]) {
      const heard = heardIn(text)
      for (const { evidence, start, end, score } of heard) {
        expect(evidence, text).to.equal(text.slice(start, end)).and.not.equal('')
        expect(score, text).to.be.within(0, 1)
      }
      const meant = heard.filter(({ negated }) => !negated)
      expect(meant.map(({ score }) => score)).to.deep.equal(meant.map(({ score }) => score).sort((a, b) => b - a))
      expect(heard.slice(0, meant.length)).to.deep.equal(meant)
      expect(new Set(heard.map(({ id }) => id)).size).to.equal(heard.length)
    }
  })

  it('shows words of a text with apostrophes, emoji and accents where they stand', () => {
    const text = '😀 “Café” – I can’t sleep, and I’m só stressed'
    for (const { evidence, start, end } of heardIn(text)) expect(evidence).to.equal(text.slice(start, end))
    expect(heardIn(text).map(({ id }) => id)).to.include.members(['sleep', 'stress'])
  })

  it('hears every theme of a bare list', () => {
    const ids = heardIn('sleep, anxiety, my marriage, work').map(({ id }) => id)
    expect(ids).to.have.members(['sleep', 'anxiety', 'relationship', 'work'])
  })

  it('names no diagnosis: its themes are everyday words', () => {
    const labels = Object.values(
      readConcernLabels(readFileSync(join(root, 'content/en/concerns.yml'), 'utf8'), '').value,
    )
    expect(labels).to.have.length(CONCERNS.length)
    expect([...labels, ...CONCERNS].join()).not.to.match(
      /disorder|bipolar|ocd|adhd|ptsd|schizo|anorexia|bulimia|autis/i,
    )
  })
})
