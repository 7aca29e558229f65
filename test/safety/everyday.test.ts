import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import type { RiskLevel } from '../../src/core/risk.ts'
import { rowsOf } from './rows.ts'
import { read } from './shipped.ts'

// What people answer, wish and ask all day long: whoever is met with an alarm for "only after six" does not come back.
const TABLES = [
  'understanding/fields.txt',
  'understanding/fields.unseen.txt',
  'understanding/fields-lives.unseen.txt',
  'understanding/questions.everyday.txt',
  'understanding/questions.fresh.txt',
  'understanding/questions.unseen.txt',
  'understanding/spanish-questions.everyday.txt',
  'understanding/spanish-questions.fresh.txt',
  'core/commands.unseen.txt',
  'core/corrections.unseen.txt',
]

// Work and play that hang, crash, kill and die; 12 of 165 set off an alarm on the first run, 4 a question.
const FRESH = ['answers.fresh.txt', 'jargon.fresh.txt']

/** The words before the arrow, without the question they answer. */
const textsOf = (table: string): readonly string[] =>
  readFileSync(new URL(`../${table}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => (line.split(' => ')[0] ?? '').replace(/^\[[^\]]*\]\s*/, ''))

describe('the crisis screen on everyday answers', () => {
  const all: readonly (readonly [string, readonly string[]])[] = [
    ...TABLES.map((table) => [table, textsOf(table)] as const),
    ...FRESH.map((table) => [`safety/${table}`, rowsOf(table).map(({ text }) => text)] as const),
  ]
  for (const [table, texts] of all) {
    const raising = (level: RiskLevel) => texts.filter((text) => read(text).level === level)

    it(`raises no alarm on ${table}`, () => {
      expect(texts.length).to.be.greaterThan(30)
      expect(raising('crisis')).to.deep.equal([])
    })

    it(`asks about thoughts of dying after at most five in a hundred of ${table}`, () => {
      expect(raising('concern').length / texts.length, raising('concern').join('\n')).to.be.at.most(0.05)
    })
  }

  // Each drawn by one who knew nothing of the program. Some hold what a careful reader would ask about, so not all need be silent.
  // calm.fresh.txt: of 220 messages 20 set off an alarm on the first run and 18 a question. Other everyday talk was taught then,
  // and of this only a few idioms: 6 and 8. calm.second.txt: of 260 never looked at, 1 and 6; before everyday talk was taught, 7 and 21.
  for (const [table, alarms, all] of [
    ['calm.fresh.txt', 0.03, 0.07],
    ['calm.second.txt', 0.01, 0.03],
    // Before like answers were taught 1 and 2 of 48, then 1 and 0.
    ['calm.hopes.txt', 0.03, 0.03],
  ] as const) {
    const texts = rowsOf(table).map(({ text }) => text)
    const raising = (...levels: readonly RiskLevel[]) => texts.filter((text) => levels.includes(read(text).level))

    it(`raises few alarms on ${table}, where people ramble`, () => {
      expect(texts.length).to.be.greaterThan(40)
      expect(raising('crisis').length / texts.length, raising('crisis').join('\n')).to.be.at.most(alarms)
    })

    it(`raises few alarms and questions on ${table}`, () => {
      const raised = raising('crisis', 'concern')
      expect(raised.length / texts.length, raised.join('\n')).to.be.at.most(all)
    })
  }
})
