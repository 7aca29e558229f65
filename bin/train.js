import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import './build.js'

// Trains the model of concerns of every language that has examples, and the model of danger. The same lines give the same bytes.
const root = fileURLToPath(new URL('..', import.meta.url))
const [
  { languagesOf, load },
  { loadConcerns },
  { loadExamples },
  { modelFile, printedModel },
  { train },
  { grammarOf },
  { printFault },
  { loadDanger },
  { DANGER_MODEL, printedDanger },
  { trainDanger },
  { chanceFrom, variantsOf },
  { loadLessons },
] = await Promise.all([
  import('../dist/load/index.js'),
  import('../dist/load/concerns.js'),
  import('../dist/load/examples.js'),
  import('../dist/load/model.js'),
  import('../dist/understanding/training/train.js'),
  import('../dist/understanding/grammar.js'),
  import('../dist/load/fault.js'),
  import('../dist/load/danger.js'),
  import('../dist/load/danger-model.js'),
  import('../dist/safety/training/train.js'),
  import('../dist/understanding/training/examples.js'),
  import('../dist/load/lessons.js'),
])

for (const language of languagesOf(root)) {
  const concerns = loadConcerns(root, language)
  const { lists } = concerns.value
  const { value, faults } = loadExamples(root, language, lists)
  for (const fault of [...concerns.faults, ...faults]) {
    process.stderr.write(`${printFault(fault)}\n`)
    process.exitCode = 1
  }
  if (process.exitCode === 1 || value.lines.length === 0) continue
  const text = printedModel(train(value.lines, lists, grammarOf(language).stem), value.hash)
  writeFileSync(`${root}${modelFile(language)}`, text)
  process.stdout.write(`${modelFile(language)}: ${value.lines.length} lines, ${Math.round(text.length / 1024)} KB\n`)
}

const { value, faults } = loadDanger(root)
for (const fault of faults) {
  process.stderr.write(`${printFault(fault)}\n`)
  process.exitCode = 1
}
if (process.exitCode !== 1) {
  const text = printedDanger(trainDanger(value, ordinary()), value.hash)
  writeFileSync(`${root}${DANGER_MODEL}`, text)
  process.stdout.write(`${DANGER_MODEL}: ${value.groups.length} groups, ${Math.round(text.length / 1024)} KB\n`)
}

/** What people say of their concerns, ask about therapy, may answer or wish for: little of it holds danger. */
function ordinary() {
  const told = languagesOf(root).flatMap(concernsTold)
  const asked = languagesOf(root).flatMap((language) =>
    loadLessons(root, language).value.flatMap((lesson) => lesson.asked),
  )
  return [...told, ...asked, ...Object.values(load(root, {}).value.words).flatMap(answers)]
}

function concernsTold(language) {
  const { lists } = loadConcerns(root, language).value
  const chance = chanceFrom(3)
  return loadExamples(root, language, lists).value.lines.flatMap((line) =>
    variantsOf(line, lists, chance)
      .slice(0, 4)
      .map(({ text }) => text),
  )
}

function answers({ entries, commands }) {
  const calm = Object.entries(entries).filter(([key]) => !key.startsWith('crisis.'))
  const options = calm.flatMap(([, entry]) => Object.values(entry.options))
  const wishes = Object.entries(commands).filter(([name]) => name !== 'sos')
  return [
    ...options.flatMap(({ label, also }) => [label, ...also]),
    ...wishes.flatMap(([, { label, phrases }]) => [label, ...phrases]),
  ]
}
