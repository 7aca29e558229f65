// @ts-nocheck
import { z } from 'zod'
import type { Answers } from '../core/answers.ts'
import * as ids from '../core/vocabulary.ts'

const concern = z.enum(ids.CONCERNS)
const heard = z.strictObject({
  id: concern,
  evidence: z.string().max(500).default(''),
  confirmed: z.boolean().default(true),
})

/** What would help the person feel at ease, as others send it. */
export const PreferencesFile = z.strictObject({
  language: z
    .string()
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/, 'use BCP 47: es, or pt-BR')
    .optional(),
  gender: z.enum(ids.GENDERS).optional(),
  affirming: z.array(z.enum(ids.AFFIRMING)).optional(),
})

/** The structured answers, as others send them; a concern may be a plain id, which counts as confirmed. */
export const AnswersFile = z.strictObject({
  who: z.enum(ids.WHO).optional(),
  ageBand: z.enum(ids.AGE_BANDS).optional(),
  concerns: z.array(z.union([concern, heard], 'use a concern id, or { id, evidence, confirmed }')).max(30),
  duration: z.enum(ids.DURATIONS).optional(),
  impact: z.enum(ids.IMPACTS).optional(),
  goals: z.array(z.enum(ids.GOALS)).optional(),
  medication: z.enum(ids.MEDICATION).optional(),
  style: z.enum(ids.STYLES).optional(),
  format: z.enum(ids.FORMATS).optional(),
  times: z.array(z.enum(ids.TIMES)).optional(),
  payment: z.enum(ids.PAYMENTS).optional(),
  insurer: z.string().max(200).optional(),
  region: z
    .string()
    .toUpperCase()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'use ISO 3166: US-OH, or IE')
    .optional(),
  preferences: PreferencesFile.optional(),
  before: z.enum(ids.BEFORE).optional(),
  dialogVersion: z.string().optional(),
  contentVersion: z.string().optional(),
})

/** Turn checked answers into the core's, where every concern says whether it is confirmed. */
export function answersFrom(file: z.infer<typeof AnswersFile>): Answers {
  const concerns = file.concerns.map((one) =>
    typeof one === 'string' ? { id: one, evidence: '', confirmed: true } : one,
  )
  // Absent and undefined mean the same here; JSON leaves undefined out.
  return { ...file, concerns } as Answers
}

/** The JSON Schema that others validate their answers with. */
export const answersJsonSchema = (): unknown => z.toJSONSchema(AnswersFile, { io: 'input' })
