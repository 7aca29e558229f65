// @ts-nocheck
import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'chai'
import { createScreen } from '../../src/safety/screen.ts'
import { rowsOf } from './rows.ts'

const FILES = ['said-unseen.txt', 'said-fresh.txt', 'said-second.txt', 'said-third.txt']
const KEPT = new URL('readings.txt', import.meta.url)

/** Phrases alone: training the model again changes nothing here. */
const phrases = createScreen(null)

/** A row as the phrases read it: what is shown, for whom, why. */
function reading(text: string): string {
  const { level, who, kind, evidence } = phrases({ text, recent: [], asking: false, language: 'en' })
  return `${text}\n  ${level === 'none' ? 'none' : `${level}, ${who}, ${kind}: ${evidence}`}`
}

describe('the readings of the phrases', () => {
  if (process.env.UPDATE_READINGS === '1')
    before(() =>
      writeFileSync(
        KEPT,
        `${FILES.flatMap(rowsOf)
          .map(({ text }) => reading(text))
          .join('\n')}\n`,
      ),
    )

  for (const [n, file] of FILES.entries())
    it(`are as written down for ${file}, to the words that raised them`, () => {
      const kept = readFileSync(KEPT, 'utf8')
      const before = FILES.slice(0, n).flatMap(rowsOf).length
      const rows = rowsOf(file)
      const lines = kept.split('\n').slice(2 * before, 2 * (before + rows.length))
      expect(rows.flatMap(({ text }) => reading(text).split('\n'))).to.deep.equal(lines)
    })
})
