import { expect } from 'chai'
import { SURE } from '../../src/core/repair.ts'
import { loadLessons } from '../../src/load/lessons.ts'
import { createTopics } from '../../src/understanding/topics.ts'
import { root } from '../root.ts'
import { rowsOf } from './tables.ts'

const lessons = ['en', 'es'].flatMap((language) => loadLessons(root, language).value)
const { topics } = createTopics(lessons)

/** The table, its language, and what is asked of it: the share of questions answered well, the share answered with another section, and the share of the rest left alone. */
const TABLES = [
  ['questions.everyday.txt', 'en', { right: 0.75, wrong: 0.04, silent: 0.9 }],
  ['questions.unseen.txt', 'en', { right: 0.8, wrong: 0.04, silent: 0.85 }],
  ['questions.fresh.txt', 'en', { right: 0.72, wrong: 0.08, silent: 0.95 }],
  ['spanish-questions.fresh.txt', 'es', { right: 0.65, wrong: 0.06, silent: 0.95 }],
  ['spanish-questions.everyday.txt', 'es', { right: 0.78, wrong: 0.04, silent: 0.92 }],
  ['spanish-questions.unseen.txt', 'es', { right: 0.85, wrong: 0.06, silent: 0.92 }],
  ['questions.slang.txt', 'en', { right: 0.9, wrong: 0.02, silent: 0.95 }],
  ['spanish-questions.slang.txt', 'es', { right: 0.93, wrong: 0.02, silent: 0.92 }],
  ['questions.slang.fresh.txt', 'en', { right: 0.62, wrong: 0.05, silent: 0.95 }],
  ['spanish-questions.slang.fresh.txt', 'es', { right: 0.66, wrong: 0.04, silent: 0.92 }],
  ['questions.texting.txt', 'en', { right: 0.54, wrong: 0.07, silent: 0.95 }],
  ['spanish-questions.texting.txt', 'es', { right: 0.75, wrong: 0.07, silent: 0.95 }],
  ['questions.street.txt', 'en', { right: 0.47, wrong: 0.08, silent: 0.95 }],
  ['spanish-questions.street.txt', 'es', { right: 0.42, wrong: 0.1, silent: 0.95 }],
  ['questions.corner.txt', 'en', { right: 0.55, wrong: 0.04, silent: 0.95 }],
  ['spanish-questions.corner.txt', 'es', { right: 0.42, wrong: 0.09, silent: 0.85 }],
] as const

function readingOf(file: string, language: string) {
  const rows = rowsOf(file).map(({ text, expected }) => {
    const [best] = topics(text, language)
    return { text, fits: expected.split(/, */), got: best && best.score >= SURE ? best.id : 'nothing' }
  })
  const asked = rows.filter(({ fits }) => !fits.includes('nothing'))
  return { asked, other: rows.filter(({ fits }) => fits.includes('nothing')) }
}

const share = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length / all.length

describe('questions asked in everyday words', () => {
  for (const [file, language, least] of TABLES) {
    const { asked, other } = readingOf(file, language)

    it(`names only sections there are, in ${file}`, () => {
      const ids = new Set(lessons.map(({ id }) => id))
      expect(asked.flatMap(({ fits }) => fits).filter((id) => !ids.has(id))).to.deep.equal([])
    })

    it(`are answered with a fitting section, seldom with another, in ${file}`, () => {
      const missed = asked.filter(({ fits, got }) => !fits.includes(got)).map(({ text, got }) => `${text} -> ${got}`)
      expect(1 - missed.length / asked.length, missed.join('\n')).to.be.at.least(least.right)
      expect(share(asked, ({ fits, got }) => got !== 'nothing' && !fits.includes(got))).to.be.at.most(least.wrong)
    })

    it(`are left alone when no section answers, in ${file}`, () => {
      const answered = other.filter(({ got }) => got !== 'nothing').map(({ text, got }) => `${text} -> ${got}`)
      expect(1 - answered.length / other.length, answered.join('\n')).to.be.at.least(least.silent)
    })
  }

  it("are no questions about the price of a lesson's matter when they are about a house", () => {
    for (const text of ['cuánto cuesta una casa', '¿cuánto cuesta un departamento?', 'cuánto vale un coche usado'])
      expect(topics(text, 'es')[0]?.score ?? 0, text).to.be.below(SURE)
  })
})
