import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createBot } from './bot.ts'
import { dangerFaults } from './load/danger-model.ts'
import type { Fault } from './load/fault.ts'
import { languagesOf, load } from './load/index.ts'
import { loadLessons } from './load/lessons.ts'
import { loadMatching } from './load/matching.ts'
import { modelFaults } from './load/model-age.ts'
import { type Readable, readableIn, readingFaults } from './load/readability.ts'
import { readableTexts } from './load/spoken.ts'
import { ruleFaults } from './matching/faults.ts'

/** Every fault the project's files have: those that keep it from starting, then how hard the words are to read, and rules at odds. */
export function allFaults(root: string, today: string): readonly Fault[] {
  const { faults } = createBot(root, today)
  return [...faults, ...readingFaults(textsOf(root)), ...rulesOf(root, today), ...modelsOf(root), ...dangerFaults(root)]
}

// The measure is made for English; other languages need their own.
function textsOf(root: string): readonly Readable[] {
  if (!languagesOf(root).includes('en')) return []
  const lessons = loadLessons(root, 'en').value.map(({ id, text }) => {
    return { key: id, text, file: `content/en/lessons/${id.slice(0, id.indexOf('.'))}.md`, line: 1 }
  })
  return [
    ...(load(root, {}).value.sources.entries.en ?? []).flatMap(readableIn),
    ...lessons,
    ...readableTexts(root, 'en'),
  ]
}

/** Rules at odds, each with the place it stands. */
function rulesOf(root: string, today: string): readonly Fault[] {
  const { value, placeOf } = loadMatching(root, 'en', today)
  return ruleFaults(value).map(({ rule, what, fix }) => ({ ...placeOf(rule), what: `rule "${rule}": ${what}`, fix }))
}

const modelsOf = (root: string): readonly Fault[] =>
  languagesOf(root).flatMap((language) =>
    existsSync(join(root, `content/${language}/concerns.yml`)) ? modelFaults(root, language) : [],
  )
