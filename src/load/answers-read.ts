import type { z } from 'zod'
import type { Answers } from '../core/answers.ts'
import { AnswersFile, answersFrom, PreferencesFile } from './answers-schema.ts'

/** Answers as far as they can be used, and what was left out: each place, and what to write instead. */
export interface ReadAnswers {
  readonly answers: Answers
  readonly ignored: readonly string[]
}

type Fields = Readonly<Record<string, unknown>>

/** Read answers written elsewhere. What is missing or empty was not said, what cannot be used is left out and named; null when these are no fields at all. */
export function readAnswers(given: unknown): ReadAnswers | null {
  if (!isFields(given)) return null
  const ignored: string[] = []
  const { preferences, ...own } = given
  const flat = readFields(AnswersFile.shape, own, 'answers', ignored)
  const wished = isFields(preferences) ? preferences : {}
  const wishes = { preferences: readFields(PreferencesFile.shape, wished, 'answers.preferences', ignored) }
  if (preferences && !isFields(preferences)) ignored.push('answers.preferences: use an object')
  return { answers: answersFrom(AnswersFile.parse({ concerns: [], ...flat, ...wishes })), ignored }
}

const LISTS: readonly string[] = ['concerns', 'goals', 'times', 'affirming']

/** Tell what is left out, and why. */
type Refuse = (place: string, why: string) => void

function readFields(
  shape: Readonly<Record<string, z.ZodType>>,
  given: Fields,
  at: string,
  ignored: string[],
): Record<string, unknown> {
  const refuse: Refuse = (place, why) => void ignored.push(`${at}.${place}: ${why}`)
  const read = Object.entries(given).flatMap(([name, value]) => {
    const schema = Object.hasOwn(shape, name) ? shape[name] : undefined
    if (schema === undefined) refuse(name, 'no such field')
    const used = schema && (LISTS.includes(name) ? readList : readOne)(schema, value, name, refuse)
    return used === undefined ? [] : [[name, used] as const]
  })
  return Object.fromEntries(read)
}

/** A value that can be used; undefined when it is empty, or refused. */
function readOne(schema: z.ZodType, value: unknown, name: string, refuse: Refuse): unknown {
  if (value === null || value === '') return undefined
  const { data, error } = schema.safeParse(value)
  if (error !== undefined) refuse(name, error.issues[0]?.message ?? '')
  return data
}

/** The entries that can be used, each once. A single value stands for a list of one. */
function readList(schema: z.ZodType, value: unknown, name: string, refuse: Refuse): readonly unknown[] {
  const entries = Array.isArray(value) ? value : value === null || value === '' ? [] : [value]
  const kept = new Map<unknown, unknown>()
  entries.forEach((entry, at) => {
    const tidy = name === 'concerns' ? concernOf(entry) : entry
    if (schema.safeParse([tidy]).success) kept.set(isFields(tidy) ? tidy.id : tidy, tidy)
    else refuse(`${name}.${at}`, 'no such id; schema/answers.schema.json has them all')
  })
  return [...kept.values()]
}

/** Of a full concern, what the matcher reads; one that is not denied counts as confirmed, as a plain id does. */
function concernOf(entry: unknown): unknown {
  if (!isFields(entry)) return entry
  const { id, evidence, confirmed } = entry
  return { id, evidence: typeof evidence === 'string' ? evidence.slice(0, 500) : '', confirmed: confirmed !== false }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
