// @ts-nocheck
import { z } from 'zod'
import { CONCERNS } from '../core/vocabulary.ts'
import type { Loaded } from './fault.ts'
import { readYaml } from './yaml.ts'

// The rest of each entry belongs to the reader of concerns, whose own loader is strict about it.
const LabelsFile = z.object({ concerns: z.partialRecord(z.enum(CONCERNS), z.object({ label: z.string().min(1) })) })

/** Read the everyday name of each concern. */
export function readConcernLabels(source: string, file: string): Loaded<Readonly<Record<string, string>>> {
  const { value, faults, lineOf } = readYaml(source, file, LabelsFile)
  if (value === null) return { value: {}, faults }
  const missing = CONCERNS.filter((id) => value.concerns[id] === undefined).map((id) => ({
    file,
    line: lineOf(['concerns']),
    what: `the concern "${id}" has no label`,
    fix: 'add it with the everyday words for it',
  }))
  const labels = Object.entries(value.concerns).map(([id, { label }]) => [id, label])
  return { value: Object.fromEntries(labels), faults: missing }
}
