// @ts-nocheck
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createBot } from './bot.ts'
import { dangerousLinks } from './danger.ts'
import { languageFaults } from './load/check-languages.ts'
import { dangerFaults } from './load/danger-model.ts'
import type { Fault } from './load/fault.ts'
import { QuestionnaireShape } from './load/form/questionnaire.ts'
import { readForm } from './load/form/read-form.ts'
import { languagesOf, load } from './load/index.ts'
import { loadLessons } from './load/lessons.ts'
import { loadMatching } from './load/matching.ts'
import { modelFaults } from './load/model-age.ts'
import { MEASURED, type Readable, readableIn, readingFaults } from './load/readability.ts'
import { readableTexts } from './load/spoken.ts'
import type { EntrySource } from './load/words.ts'
import { ruleFaults } from './matching/faults.ts'

/** Every fault the project's files have: those that keep it from starting, then how hard the words are to read, and rules at odds. */
export function allFaults(root: string, today: string): readonly Fault[] {
  const { faults } = createBot(root, today)
  const languages = languagesOf(root)
  const reading = MEASURED.filter((language) => languages.includes(language)).flatMap((language) =>
    readingFaults(textsOf(root, language), language),
  )
  return [
    ...faults,
    ...languageFaults(root, languages),
    ...formFaults(root),
    ...reading,
    ...rulesOf(root, today),
    ...modelsOf(root),
    ...dangerFaults(root),
  ]
}

/** Questions of a questionnaire that sound of danger, as long as nobody has said whether they are. */
const formFaults = (root: string): readonly Fault[] =>
  load(root, {}).value.sources.dialogs.flatMap(({ dialog, file, lineOf }) => {
    const read = QuestionnaireShape.safeParse(dialog.form?.source)
    const links = read.success ? dangerousLinks(readForm(read.data).parts) : []
    return Object.entries(dialog.steps)
      .filter(([, { item }]) => item !== null && item.danger === null && links.includes(item.link))
      .map(([name]) => ({
        file,
        line: lineOf(name),
        what: `step "${name}" seems to ask about self-harm, and nobody has said so`,
        fix: 'add danger: self-harm to its item, or danger: none if it does not',
      }))
  })

// A language nobody has a measure for is not measured.
function textsOf(root: string, language: string): readonly Readable[] {
  const lessons = loadLessons(root, language).value.map(({ id, text }) => {
    return { key: id, text, file: `content/${language}/lessons/${id.slice(0, id.indexOf('.'))}.md`, line: 1 }
  })
  return [...entriesOf(root, language).flatMap(readableIn), ...lessons, ...readableTexts(root, language)]
}

/** What we say ourselves: the questions of an operator's questionnaire are not ours to change. */
function entriesOf(root: string, language: string): readonly EntrySource[] {
  const { dialogs, sources } = load(root, {}).value
  return (sources.entries[language] ?? []).filter(({ key }) => !dialogs[key.slice(0, key.indexOf('.'))]?.form)
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
