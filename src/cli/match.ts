import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { Bot } from '../core/bot.ts'
import { AnswersFile, answersFrom } from '../load/answers-schema.ts'
import { printFault } from '../load/fault.ts'
import { loadMatching } from '../load/matching.ts'
import { explain } from '../matching/explain.ts'
import type { MatchingKnowledge } from '../matching/knowledge.ts'
import { createMatcher } from '../matching/matcher.ts'

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

const Row = z.strictObject({ id: z.union([z.string(), z.number()]), answers: AnswersFile })

/** `signpost match < answers.jsonl`: one row of answers in, one row of suggestions out; a bad row is named and skipped. */
export async function run(args: readonly string[], streams: Streams = OWN): Promise<number> {
  const unknown = args.find((arg) => arg !== '--explain')
  if (unknown !== undefined) {
    streams.error(`match: unknown option ${unknown}; use: signpost match [--explain] < answers.jsonl`)
    return 1
  }
  const { value: knowledge, faults } = loadMatching('.', 'en')
  if (faults.length > 0) {
    for (const fault of faults) streams.error(printFault(fault))
    return 1
  }
  const match = createMatcher(knowledge)
  let bad = 0
  let number = 0
  for await (const line of createInterface({ input: streams.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const row = readRow(line)
    if (typeof row === 'string') {
      bad += 1
      streams.error(`line ${number}: ${row}; skipped`)
    } else streams.out(JSON.stringify(answerTo(row, match, knowledge, args.includes('--explain'))))
  }
  return bad > 0 ? 1 : 0
}

/** The row, or what is wrong with it. */
function readRow(line: string): z.infer<typeof Row> | string {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return 'this is not JSON'
  }
  const row = Row.safeParse(json)
  if (row.success) return row.data
  return row.error.issues.map(({ path, message }) => `${path.join('.') || 'row'}: ${message}`).join('; ')
}

function answerTo(
  row: z.infer<typeof Row>,
  match: Bot['match'],
  knowledge: MatchingKnowledge,
  explained: boolean,
): unknown {
  const answers = answersFrom(row.answers)
  const trace = explained ? { trace: explain(knowledge, answers) } : {}
  return { id: row.id, ...match(answers, 'en'), ...trace }
}
