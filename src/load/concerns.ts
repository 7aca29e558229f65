import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CONCERNS, type ConcernId } from '../core/vocabulary.ts'
import type { ConcernLexicon } from '../understanding/lexicon.ts'
import type { Fault, Loaded } from './fault.ts'
import { readYaml } from './yaml.ts'

const ConcernsFile = z.strictObject({
  language: z.string().min(2),
  reviewed: z.iso.date(),
  reviewer: z.string().min(1),
  concerns: z.partialRecord(
    z.enum(CONCERNS),
    z.strictObject({ label: z.string().min(1), phrases: z.array(z.string().min(2)).min(1) }),
  ),
})

/** The words behind each concern in one language, from `content/<language>/concerns.yml`. */
export function loadConcerns(root: string, language: string): Loaded<ConcernLexicon> {
  const file = `content/${language}/concerns.yml`
  const { value, faults, lineOf } = readYaml(readFileSync(join(root, file), 'utf8'), file, ConcernsFile)
  if (value === null) return { value: { concerns: [] }, faults }
  const entries = Object.entries(value.concerns) as [ConcernId, { phrases: string[] }][]
  const missing = CONCERNS.filter((id) => value.concerns[id] === undefined).map(
    (id): Fault => ({
      file,
      line: lineOf(['concerns']),
      what: `the concern "${id}" is missing`,
      fix: 'add it with a label and phrases',
    }),
  )
  const twice = entries.flatMap(([id, { phrases }]) =>
    phrases
      .filter((phrase, at) => phrases.indexOf(phrase) < at)
      .map(
        (phrase): Fault => ({
          file,
          line: lineOf(['concerns', id]),
          what: `${id} has "${phrase}" twice`,
          fix: 'keep one',
        }),
      ),
  )
  return {
    value: { concerns: entries.map(([id, { phrases }]) => ({ id, phrases })) },
    faults: [...faults, ...missing, ...twice],
  }
}
