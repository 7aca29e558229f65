import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import type { Risk, RiskLevel } from '../../src/core/risk.ts'
import { screen } from '../../src/safety/screen.ts'

interface Row {
  readonly level: RiskLevel
  readonly who: string
  readonly text: string
  readonly risk: Risk
}

/** Rows under headings such as "# crisis self: plans and means", each as the screen reads it. */
function rowsOf(file: string): readonly Row[] {
  let heading: { level: RiskLevel; who: string } = { level: 'none', who: 'self' }
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line): Row[] => {
      const [, level, who] = /^# (crisis|concern|none)(?: (self|other))?:/.exec(line) ?? []
      if (level !== undefined) heading = { level: level as RiskLevel, who: who ?? 'self' }
      if (line === '' || line.startsWith('#')) return []
      return [{ ...heading, text: line, risk: screen({ text: line, recent: [], asking: false, language: 'en' }) }]
    })
}

/** How many of a hundred rows of a level are as they should be; the others are named. */
function expectShare(rows: readonly Row[], right: (row: Row) => boolean, least: number): void {
  const wrong = rows.filter((row) => !right(row))
  const share = (100 * (rows.length - wrong.length)) / rows.length
  expect(share, wrong.map(({ text }) => text).join('\n')).to.be.at.least(least)
}

const FILES = [
  { file: './said.txt', floor: { flagged: 99, crisis: 98, concern: 98, calm: 99, silent: 98, who: 95 } },
  // A third of the first rows, drawn by chance and not looked at while the patterns were written.
  { file: './said-unseen.txt', floor: { flagged: 97, crisis: 92, concern: 85, calm: 96, silent: 90, who: 90 } },
]

for (const { file, floor } of FILES) {
  describe(`the crisis screen on ${file}`, () => {
    const rows = rowsOf(file)
    const of = (level: RiskLevel) => rows.filter((row) => row.level === level)

    it('notices danger', () => expectShare(of('crisis'), ({ risk }) => risk.level !== 'none', floor.flagged))
    it('takes danger for danger', () => expectShare(of('crisis'), ({ risk }) => risk.level === 'crisis', floor.crisis))
    it('notices what calls for a question', () =>
      expectShare(of('concern'), ({ risk }) => risk.level !== 'none', floor.concern))
    it('raises no alarm over everyday words', () =>
      expectShare(of('none'), ({ risk }) => risk.level !== 'crisis', floor.calm))
    it('asks nothing about everyday words', () =>
      expectShare(of('none'), ({ risk }) => risk.level === 'none', floor.silent))
    it('knows whose danger it is', () => {
      const noticed = of('crisis').filter(({ risk }) => risk.level !== 'none')
      expectShare(noticed, ({ who, risk }) => risk.who === who, floor.who)
    })
  })
}
