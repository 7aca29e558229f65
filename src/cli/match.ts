import { createInterface } from 'node:readline'
import type { Bot } from '../core/bot.ts'
import { type ReadAnswers, readAnswers } from '../load/answers-read.ts'
import { printFault } from '../load/fault.ts'
import { loadMatching } from '../load/matching.ts'
import { explain } from '../matching/explain.ts'
import type { MatchingKnowledge } from '../matching/knowledge.ts'
import { createMatcher } from '../matching/matcher.ts'
import { openDirectory } from '../provider-list.ts'
import { findRoot } from '../root.ts'

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
}

/** `signpost match < answers.jsonl`: one row of answers in, one row of suggestions out. What cannot be used of a row is named, and the rest is matched. */
export async function run(args: readonly string[], streams: Streams = OWN): Promise<number> {
  const unknown = args.find((arg) => arg !== '--explain')
  if (unknown !== undefined) {
    streams.error(`match: unknown option ${unknown}; use: signpost match [--explain] < answers.jsonl`)
    return 1
  }
  const { value: knowledge, faults } = loadMatching(findRoot(), 'en')
  for (const fault of faults) streams.error(printFault(fault))
  if (faults.length > 0) return 1
  const listed = await openDirectory(process.env.PROVIDER_DIRECTORY)
  const match = createMatcher(knowledge, listed?.directory)
  return matchRows(knowledge, match, args.includes('--explain'), streams)
}

async function matchRows(
  knowledge: MatchingKnowledge,
  match: Bot['match'],
  explained: boolean,
  streams: Streams,
): Promise<number> {
  let number = 0
  let sound = true
  for await (const line of createInterface({ input: streams.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const row = readRow(line, number)
    const wrong = typeof row === 'string' ? [`${row}; skipped`] : row.ignored.map((what) => `${what}; left out`)
    for (const what of wrong) streams.error(`line ${number}: ${what}`)
    sound &&= wrong.length === 0
    if (typeof row !== 'string') streams.out(JSON.stringify(answerTo(row, match, knowledge, explained)))
  }
  return sound ? 0 : 1
}

/** The row, or what is wrong with it. A row without an id goes by its line. */
function readRow(line: string, number: number): Row | string {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return 'this is not JSON'
  }
  if (typeof json !== 'object' || json === null) return 'use { "id": …, "answers": {…} }'
  const { id, answers } = json as { readonly id?: unknown; readonly answers?: unknown }
  const read = readAnswers(answers)
  if (read === null) return 'answers: use an object like { "concerns": ["sleep"] }'
  return { id: typeof id === 'string' || typeof id === 'number' ? id : number, ...read }
}

function answerTo(row: Row, match: Bot['match'], knowledge: MatchingKnowledge, explained: boolean): unknown {
  const { id, answers, ignored } = row
  return {
    id,
    ...match(answers, 'en'),
    ...(ignored.length > 0 && { ignored }),
    ...(explained && { trace: explain(knowledge, answers) }),
  }
}
