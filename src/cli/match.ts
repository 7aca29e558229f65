import type { Bot } from '../core/bot.ts'
import type { Matching } from '../core/matching.ts'
import { type ReadAnswers, readAnswers } from '../load/answers-read.ts'
import { printFault } from '../load/fault.ts'
import { languagesOf } from '../load/index.ts'
import { loadMatching } from '../load/matching.ts'
import { explain } from '../matching/explain.ts'
import type { MatchingKnowledge } from '../matching/knowledge.ts'
import { createMatcher } from '../matching/matcher.ts'
import { openDirectory } from '../provider-list.ts'
import { findRoot } from '../root.ts'
import { nameOf } from '../understanding/grammar.ts'
import { languageAsked, strangeLanguage } from './language.ts'
import { rowsOf } from './rows.ts'

/** Where rows come from and go to; the process's own streams unless a test says otherwise. */
export interface Streams {
  readonly input: NodeJS.ReadableStream
  readonly out: (line: string) => void
  readonly error: (line: string) => void
}

const OWN: Streams = {
  input: process.stdin,
  out: (line) => void process.stdout.write(`${line}\n`),
  error: (line) => void process.stderr.write(`${line}\n`),
}

/** One row: the answers as read, under the id they came with. */
interface Row extends ReadAnswers {
  readonly id: string | number
  readonly language?: string
}

/** What there is to match with, in one language. */
interface Speaker {
  readonly knowledge: MatchingKnowledge
  readonly match: Bot['match']
}

const USE = 'use: signpost match [--lang es] [--explain] < answers.jsonl'

/** `signpost match < answers.jsonl`: one row of answers in, one row of suggestions out, in the language of `--lang` or of the row's own `lang`. What cannot be used of a row is named, and the rest is matched. */
export async function run(args: readonly string[], streams: Streams = OWN): Promise<number> {
  const root = findRoot()
  const { language, rest, problem } = languageAsked(args, root)
  const unknown = rest.find((arg) => arg !== '--explain')
  if (unknown !== undefined || problem !== null) {
    streams.error(`match: ${problem ?? `unknown option ${unknown}; ${USE}`}`)
    return 1
  }
  const listed = await openDirectory(process.env.PROVIDER_DIRECTORY)
  for (const notice of listed?.notices ?? []) streams.error(notice)
  const read = languagesOf(root).map((name) => [name, loadMatching(root, name)] as const)
  const faults = read.flatMap(([, { faults }]) => faults)
  for (const fault of faults) streams.error(printFault(fault))
  if (faults.length > 0) return 1
  const speakers = new Map(
    read.map(([name, { value }]) => [
      name,
      { knowledge: value, match: createMatcher(value, listed?.directory, nameOf) },
    ]),
  )
  return matchRows(speakers, language ?? 'en', rest.includes('--explain'), streams)
}

async function matchRows(
  speakers: ReadonlyMap<string, Speaker>,
  language: string,
  explained: boolean,
  streams: Streams,
): Promise<number> {
  let sound = true
  for await (const { number, line } of rowsOf(streams.input)) {
    const row = readRow(line, number, [...speakers.keys()])
    const wrong = typeof row === 'string' ? [`${row}; skipped`] : row.ignored.map((what) => `${what}; left out`)
    for (const what of wrong) streams.error(`line ${number}: ${what}`)
    sound &&= wrong.length === 0
    if (typeof row !== 'string') streams.out(JSON.stringify(answerTo(row, speakers, language, explained)))
  }
  return sound ? 0 : 1
}

/** The row, or what is wrong with it. A row without an id goes by its line. */
function readRow(line: string, number: number, languages: readonly string[]): Row | string {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return 'this is not JSON'
  }
  if (typeof json !== 'object' || json === null) return 'use { "id": …, "answers": {…} }'
  const { id, answers, lang = null } = json as Record<string, unknown>
  const read = readAnswers(answers)
  if (read === null) return 'answers: use an object like { "concerns": ["sleep"] }'
  const strange = lang === null ? null : strangeLanguage(String(lang), languages)
  const named = typeof id === 'string' || typeof id === 'number'
  const ignored = [
    ...(named || id === undefined || id === null ? [] : ['id: use a text or a number']),
    ...read.ignored,
    ...(strange === null ? [] : [`lang: ${strange}`]),
  ]
  const spoken = lang === null || strange !== null ? {} : { language: String(lang) }
  return { ...spoken, ...read, id: named ? id : number, ignored }
}

function answerTo(row: Row, speakers: ReadonlyMap<string, Speaker>, usual: string, explained: boolean): unknown {
  const { id, answers, ignored, language = usual } = row
  const speaker = speakers.get(language)
  return {
    id,
    ...(speaker && forPrograms(speaker.match(answers, language))),
    ...(ignored.length > 0 && { ignored }),
    ...(explained && speaker && { trace: explain(speaker.knowledge, answers) }),
  }
}

/** What programs read: a type and its code say which kind it is, so the words people read about it stay out. */
const forPrograms = (matching: Matching) => ({
  ...matching,
  suggestions: matching.suggestions.map(({ type, nucc, rank, because, askAbout }) => ({
    type,
    nucc,
    rank,
    because,
    askAbout,
  })),
})
