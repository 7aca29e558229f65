import { stringify } from 'yaml'
import { plain } from '../../core/plain.ts'
import { fill } from '../../core/say.ts'
import type { Questionnaire } from './questionnaire.ts'
import { type FormPart, readForm } from './read-form.ts'
import { safe } from './safe.ts'

/** What the operator decides about a questionnaire. */
export interface Choices {
  /** The name of the dialog. */
  readonly id: string
  /** Questions whose answers tell of danger, and questions that look like it but do not. */
  readonly danger: readonly string[]
  readonly notDanger: readonly string[]
  /** What is not to be asked. */
  readonly leftOut: readonly string[]
  /** The item that stands for the sum of the points. */
  readonly total: string | null
  /** YYYY-MM-DD. */
  readonly today: string
}

/** The words around the questions, in the language of the questionnaire. */
export interface FormWords {
  readonly intro: string
  readonly name: string
  readonly score: string
  readonly scoreOpen: string
}

/** A questionnaire as a dialog file and its words file. */
export interface Written {
  readonly dialog: string
  readonly words: string
}

/** Turn a questionnaire into a dialog that asks every part of it in its order, then tells the sum and goes back to the menu. */
export function writeForm(questionnaire: Questionnaire, choices: Choices, words: FormWords): Written {
  const parts = readForm(questionnaire).parts.filter(({ link }) => !choices.leftOut.includes(link))
  const named = parts.map((part, n) => ({ part, name: nameOf(part, parts.slice(0, n)) }))
  const scored = parts.some(({ options }) => options.some(({ points }) => points !== null))
  const after = scored ? 'score' : 'results.menu'
  const steps = named.map(({ part, name }, n) => [name, stepOf(part, named[n + 1]?.name ?? after, choices)] as const)
  const file = {
    dialog: choices.id,
    start: 'intro',
    steps: {
      intro: { next: named[0]?.name ?? after },
      ...Object.fromEntries(steps),
      ...(scored && { score: { show: 'score', next: 'results.menu' } }),
    },
    ...(choices.leftOut.length > 0 && { 'left-out': choices.leftOut }),
    ...(choices.total !== null && { total: choices.total }),
    questionnaire,
  }
  return {
    dialog: `${HEAD}${stringify(file, { lineWidth: 0 })}`,
    words: wordsFile(questionnaire, choices, words, named, scored),
  }
}

const HEAD = `# yaml-language-server: $schema=../schema/dialog.schema.json
# Imported by signpost import. The questionnaire at the end stands as it came; dialogs/README.md tells what may be changed.
`

/** q1, q2, … for questions and t1, t2, … for texts. */
function nameOf({ kind }: FormPart, before: readonly FormPart[]): string {
  const number = before.filter((one) => (one.kind === 'say') === (kind === 'say')).length + 1
  return `${kind === 'say' ? 't' : 'q'}${number}`
}

function stepOf(part: FormPart, next: string, { danger, notDanger }: Choices): Record<string, unknown> {
  const { kind, link, options } = part
  if (kind === 'say') return { item: { link }, next }
  const decided = danger.includes(link) ? 'self-harm' : notDanger.includes(link) ? 'none' : null
  const item = { link, ...(decided !== null && { danger: decided }) }
  return kind === 'words' ? { words: true, item, next } : { choose: options.map(({ id }) => id), item, next }
}

interface Named {
  readonly part: FormPart
  readonly name: string
}

function wordsFile(
  questionnaire: Questionnaire,
  { id, today }: Choices,
  words: FormWords,
  named: readonly Named[],
  scored: boolean,
): string {
  const title = titleOf(questionnaire, id)
  const front = { dialog: id, language: languageOf(questionnaire), reviewed: today, reviewer: 'not-yet-a-clinician' }
  const sections = named.map(({ part, name }) =>
    section(part, name, fill(words.name, { form: title, number: name.slice(1) })),
  )
  return [
    `---\n${stringify(front)}---`,
    `## intro\n**${safe(title)}**\n\n${words.intro}`,
    ...sections,
    ...(scored ? [`## score\n${words.score}\n\n### as none\n${words.scoreOpen}`] : []),
    '',
  ].join('\n\n')
}

function section({ kind, text, options }: FormPart, name: string, title: string): string {
  const labels = options.map(({ id, label }) => `- ${id}: ${safe(label)}${numberWays(label)}`)
  const said = [`## ${name}`, safe(text), ...labels].join('\n')
  return kind === 'say' ? said : `${said}\n\n### name\n${safe(title).slice(0, 75)}`
}

/** "Yes" can be said in more ways. */
const numberWays = (label: string): string =>
  plain(label) === 'yes' ? ' | yeah, yep' : plain(label) === 'no' ? ' | nope' : ''

/** The language of a questionnaire by its first two letters; English when it names none. */
export const languageOf = ({ language }: Questionnaire): string => (language ?? 'en').slice(0, 2).toLowerCase()

/** What people are told it is called. */
export const titleOf = ({ title, name }: Questionnaire, id: string): string => title ?? name ?? id
