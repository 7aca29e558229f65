// @ts-nocheck
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CONCERNS, type ConcernId } from '../core/vocabulary.ts'
import type { ExampleLine } from '../understanding/training/examples.ts'
import type { Fault, Loaded } from './fault.ts'
import { readYaml } from './yaml.ts'

const ExamplesFile = z.strictObject({
  language: z.string().min(2),
  reviewed: z.iso.date(),
  reviewer: z.string().min(1),
  concern: z.enum([...CONCERNS, 'none']),
  lines: z.string().min(1),
})

/** The example lines of a language, and a fingerprint of them and of the lists they use. */
export interface Examples {
  readonly lines: readonly ExampleLine[]
  /** SHA-256, its first 16 hex digits. */
  readonly hash: string
}

/** Every example line of a language, from `content/<language>/examples/`. A language without the folder has none. */
export function loadExamples(
  root: string,
  language: string,
  lists: Readonly<Record<string, readonly string[]>>,
): Loaded<Examples> {
  const folder = `content/${language}/examples`
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []
  const files = names
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => ({ file: `${folder}/${name}`, source: readFileSync(join(root, folder, name), 'utf8') }))
  const read = files.map(({ file, source }) => readFile(file, source, Object.keys(lists)))
  const hash = createHash('sha256').update(JSON.stringify([lists, read.map(({ value }) => value)]))
  return {
    value: { lines: read.flatMap(({ value }) => value), hash: hash.digest('hex').slice(0, 16) },
    faults: read.flatMap(({ faults }) => faults),
  }
}

function readFile(file: string, source: string, lists: readonly string[]): Loaded<readonly ExampleLine[]> {
  const { value, faults, lineOf } = readYaml(source, file, ExamplesFile)
  if (value === null) return { value: [], faults }
  const first = lineOf(['lines']) + 1
  const rows = value.lines.trimEnd().split('\n')
  const read = rows.map((row, n) => readLine(row, value.concern, lists, { file, line: first + n }))
  return { value: read.flatMap(({ value }) => value), faults: read.flatMap(({ faults }) => faults) }
}

/** `[also, these] the text`: the names before it are concerns the line tells of besides its file's. */
function readLine(
  row: string,
  own: ConcernId | 'none',
  lists: readonly string[],
  at: Pick<Fault, 'file' | 'line'>,
): Loaded<readonly ExampleLine[]> {
  const [, more, line = ''] = row.match(/^(?:\[([^\]]*)\] )?(.*)$/) ?? []
  const named = more === undefined ? [] : more.split(',').map((name) => name.trim())
  const unknown = named.filter((name) => !isConcern(name))
  const missing = [...line.matchAll(/<([^<>]*)>/g)].map(([, name = '']) => name).filter((name) => !lists.includes(name))
  return {
    value: [{ line, concerns: [...(own === 'none' ? [] : [own]), ...named.filter(isConcern)] }],
    faults: [
      ...unknown.map((name) => ({ ...at, what: `there is no concern "${name}"`, fix: 'use an id of concerns.yml' })),
      ...missing.map((name) => ({ ...at, what: `there is no list <${name}>`, fix: 'use a list of concerns.yml' })),
    ],
  }
}

const isConcern = (name: string): name is ConcernId => (CONCERNS as readonly string[]).includes(name)
