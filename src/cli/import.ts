import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dangerousLinks } from '../danger.ts'
import { type Questionnaire, QuestionnaireShape } from '../load/form/questionnaire.ts'
import { readForm } from '../load/form/read-form.ts'
import { type FormWords, languageOf, titleOf, writeForm } from '../load/form/write-dialog.ts'
import { languagesOf, load } from '../load/index.ts'
import { findRoot } from '../root.ts'
import { type JsonLimits, parseTame } from '../server/json.ts'
import { StartError } from '../start-error.ts'

const HELP = `signpost import QUESTIONNAIRE.json: make a dialog of a FHIR R4 Questionnaire that you have the right to use

  --name ID         what the dialog is called; made from its title otherwise
  --into FOLDER     the project it is written into, as dialogs/ID.yml and content/LANGUAGE/ID.md; this one otherwise
  --danger LINK     the question with this linkId asks about self-harm: any answer above nothing leads to the direct question
  --no-danger LINK  it looks like that, but does not
  --total LINK      the item that stands for the sum of the points
  --leave-out LINK  do not ask this item
  --replace         write over files of an earlier import`

const OPTIONS = {
  name: { type: 'string' },
  into: { type: 'string' },
  danger: { type: 'string', multiple: true, default: [] as string[] },
  'no-danger': { type: 'string', multiple: true, default: [] as string[] },
  total: { type: 'string' },
  'leave-out': { type: 'string', multiple: true, default: [] as string[] },
  replace: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

type Given = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values']

/** `signpost import questionnaire.json`: a FHIR Questionnaire becomes a dialog with its words. What cannot be asked is named, and nothing is written until each such item is decided on. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args)
  const [path, ...more] = positionals
  if (values.help || path === undefined || more.length > 0) {
    process[values.help ? 'stdout' : 'stderr'].write(`${HELP}\n`)
    return values.help ? 0 : 1
  }
  const questionnaire = readQuestionnaire(path)
  const root = resolve(values.into ?? findRoot())
  const open = undecided(questionnaire, values)
  if (open.length > 0) throw new StartError([...open, 'Nothing was written.'])
  const id = values.name ?? idOf(titleOf(questionnaire, 'questionnaire'))
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(id)) throw new StartError(['--name: use small letters, digits and hyphens'])
  const files = written(questionnaire, root, id, values)
  for (const line of told(questionnaire, values, files)) process.stdout.write(`${line}\n`)
  return 0
}

function parsed(args: readonly string[]): { readonly values: Given; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new StartError([error instanceof Error ? error.message : String(error), '', HELP])
  }
}

function readQuestionnaire(path: string): Questionnaire {
  const read = QuestionnaireShape.safeParse(jsonIn(path))
  if (read.success) return read.data
  throw new StartError(
    read.error.issues.map(({ path: at, message }) => `${path}: ${at.join('.') || 'the file'}: ${message}`),
  )
}

function jsonIn(path: string): unknown {
  let text: string
  try {
    // Some editors put a mark at the start of a file.
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw new StartError([`${path} cannot be read${code}: name another file`])
  }
  const json = parseTame(text, ASKABLE)
  if (json.kind === 'json') return json.value
  if (json.kind === 'broken') throw new StartError([`${path} is no JSON: name a FHIR Questionnaire as JSON`])
  throw new StartError([
    `${path} holds more than can be asked in a chat, is nested too deep, or has a key such as "__proto__": name a shorter one`,
  ])
}

/** Far more than any questionnaire that people are asked; beyond it, reading would end in a stack that is full. */
const ASKABLE: JsonLimits = { depth: 64, values: 20_000 }

/** Everything the operator has to decide before anything is written. */
function undecided(questionnaire: Questionnaire, values: Given): readonly string[] {
  const { parts, unsupported } = readForm(questionnaire)
  const links = [...parts, ...unsupported].map(({ link }) => link)
  const leftOut = values['leave-out']
  const decided = [...values.danger, ...values['no-danger'], ...leftOut]
  const strange = [...decided, ...(values.total === undefined ? [] : [values.total])].filter(
    (link) => !links.includes(link),
  )
  const twice = new Set(links.filter((link, n) => link !== '' && links.indexOf(link) < n))
  return [
    ...[...twice].map((link) => `it has two items "${link}": give each a linkId of its own`),
    ...strange.map((link) => `it has no item "${link}": correct the linkId`),
    ...unsupported
      .filter(({ link, number }) => !leftOut.includes(link) && !(number && link === values.total))
      .map(({ link, why, number }) =>
        link === ''
          ? `${why}: it cannot be imported`
          : `"${link}" cannot be asked: ${why}; add --leave-out ${link}${number ? `, or --total ${link} if it is the sum of the points` : ''}`,
      ),
    ...dangerousLinks(parts)
      .filter((link) => !decided.includes(link))
      .map(
        (link) => `"${link}" seems to ask about self-harm: add --danger ${link}, or --no-danger ${link} if it does not`,
      ),
  ]
}

function written(questionnaire: Questionnaire, root: string, id: string, values: Given): readonly string[] {
  const language = languageOf(questionnaire)
  const choices = {
    id,
    danger: values.danger,
    notDanger: values['no-danger'],
    leftOut: values['leave-out'],
    total: values.total ?? null,
    today: new Date().toISOString().slice(0, 10),
  }
  const { dialog, words } = writeForm(questionnaire, choices, wordsIn(language))
  const files = [
    [`dialogs/${id}.yml`, dialog],
    [`content/${language}/${id}.md`, words],
  ] as const
  const there = files.map(([name]) => name).filter((name) => existsSync(join(root, name)))
  if (there.length > 0 && !values.replace)
    throw new StartError(there.map((name) => `${name} is there already: choose another --name, or add --replace`))
  for (const [name, text] of files) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return files.map(([name]) => name)
}

/** The words around the questions, from `content/<language>/forms.md`. */
function wordsIn(language: string): FormWords {
  const root = findRoot()
  if (!languagesOf(root).includes(language))
    throw new StartError([
      `it is in "${language}", which Signpost does not speak: set "language" to one of ${languagesOf(root).join(', ')}`,
    ])
  const say = (name: string) => load(root, {}).value.words[language]?.entries[`forms.${name}`]?.text ?? ''
  return { intro: say('intro'), name: say('name'), score: say('score'), scoreOpen: say('score-open') }
}

function told(questionnaire: Questionnaire, values: Given, files: readonly string[]): readonly string[] {
  const { parts } = readForm(questionnaire)
  const asked = parts.filter(({ kind, link }) => kind !== 'say' && !values['leave-out'].includes(link))
  const scored = asked.filter(({ options }) => options.some(({ points }) => points !== null))
  return [
    `Wrote ${files.join(' and ')}: ${asked.length} questions, ${scored.length} of them with points.`,
    ...values['leave-out'].map((link) => `Left out: ${link}`),
    ...(values.total === undefined
      ? []
      : [`${values.total} is given the sum of the points; its own expression, if any, is not worked out.`]),
    'Have someone check that you may use it. Then run: npx signpost check',
  ]
}

const idOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-{1,200}|-{1,200}$/g, '')
    .slice(0, 40)
