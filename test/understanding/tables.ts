import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LISTS, SLOTS, type Slot } from '../../src/core/vocabulary.ts'
import { loadConcerns } from '../../src/load/concerns.ts'
import { loadModel } from '../../src/load/model.ts'
import { createReader } from '../../src/understanding/reader.ts'
import { root } from '../root.ts'

const knowledgeOf = (language: string) => ({
  lexicon: loadConcerns(root, language).value,
  model: loadModel(root, language).value?.model ?? null,
})

/** The reader we ship, made of nothing but its own files. */
export const read = createReader({ en: knowledgeOf('en'), es: knowledgeOf('es') })

/** One row of a table: what a person writes, and what is to be read. */
export interface Row {
  readonly text: string
  /** What the question on the table is about. */
  readonly slots: readonly Slot[]
  readonly expected: string
}

/** The rows of a table in this folder: `[slot] sentence => what is to be read`; `#` begins a remark. */
export function rowsOf(file: string): readonly Row[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map(rowOf)
}

function rowOf(line: string): Row {
  const [, slot, text, expected] = line.match(/^(?:\[(\w+)\] )?(.*?) =>(.*)$/) ?? []
  if (text === undefined || expected === undefined) throw new Error(`not a row: ${line}`)
  if (slot !== undefined && !(slot in SLOTS)) throw new Error(`no such slot: ${line}`)
  return { text, slots: slot === undefined ? [] : [slot as Slot], expected: expected.trim() }
}

/** `who=me times=mornings,evenings`, as the fields a reading holds; `+` stands for a space. */
export const fieldsOf = (expected: string): Record<string, unknown> =>
  Object.fromEntries(expected.split(' ').filter(Boolean).map(fieldOf))

function fieldOf(part: string): [string, unknown] {
  const [slot = '', value = ''] = part.split('=')
  const ids = value.replaceAll('+', ' ').split(',')
  return [slot, (LISTS as readonly string[]).includes(slot) ? ids : ids[0]]
}

/** A concern a row expects: absent, or read with these marks. */
export interface ExpectedConcern {
  readonly id: string
  readonly meant: boolean
  readonly marks: readonly string[]
}

/** `sleep past, not work`, as what to look for. */
export const concernsOf = (expected: string): readonly ExpectedConcern[] =>
  expected.split(',').map((part) => {
    const [first = '', ...rest] = part.trim().split(' ')
    return first === 'not'
      ? { id: rest[0] ?? '', meant: false, marks: [] }
      : { id: first, meant: true, marks: rest.sort() }
  })
