// @ts-nocheck
import { z } from 'zod'
import { SLOTS, type Slot } from '../core/vocabulary.ts'
import { QuestionnaireShape } from './form/questionnaire.ts'

const NEVER = 'yes|no|on|off|true|false|null|y|n'

/** A name of a step or an option. YAML turns some words into booleans, so those are refused. */
export const Id = z
  .string({ error: `an id is text in kebab-case, and never ${NEVER.replaceAll('|', ', ')}` })
  .regex(
    new RegExp(`^(?!(?:${NEVER})$)[a-z0-9][a-z0-9-]*$`),
    `an id is kebab-case, and never ${NEVER.replaceAll('|', ', ')}`,
  )

const Road = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9][a-z0-9-]*)?$/, 'a road is `step`, `dialog.step` or `end`')
const SlotName = z.enum(Object.keys(SLOTS) as [Slot, ...Slot[]])
const Fills = z.record(Id, z.partialRecord(SlotName, z.union([z.string(), z.array(z.string())])))

const NumberQuestion = z.strictObject({
  slot: SlotName,
  from: z.number(),
  to: z.number(),
  bands: z.record(Id, z.tuple([z.number(), z.number()])).default({}),
})

/** The question of the questionnaire a step asks, and whether an answer above nothing tells of danger. */
const Item = z.strictObject({ link: z.string().min(1), danger: z.enum(['self-harm', 'none']).optional() })

/** One step as it stands in a file; `dialogs/README.md` explains each key. */
export const StepFile = z
  .strictObject({
    choose: z.array(Id).min(1).optional(),
    several: z.array(Id).min(1).optional(),
    number: NumberQuestion.optional(),
    text: z.array(SlotName).min(1).optional(),
    words: z.literal(true).optional(),
    item: Item.optional(),
    read: z.literal('concerns').optional(),
    confirm: z.literal('concerns').optional(),
    themes: z.array(Id).optional(),
    slot: SlotName.optional(),
    fills: Fills.optional(),
    affects: z.array(SlotName).optional(),
    also: z.array(SlotName).optional(),
    optional: z.boolean().optional(),
    consent: Id.optional(),
    show: z.enum(['summary', 'suggestions', 'next-steps', 'roles', 'score']).optional(),
    lesson: z.string().optional(),
    do: Id.optional(),
    by: SlotName.optional(),
    next: z.union([Road, z.record(z.string(), Road)]).optional(),
  })
  .refine(
    (step) => ASKS.filter((kind) => step[kind] !== undefined).length <= 1,
    'a step asks one thing: choose, several, number, text, words, read or confirm',
  )
  .refine((step) => step.do !== undefined || step.next !== undefined, 'a step needs a road: add `next:`')

const ASKS = ['choose', 'several', 'number', 'text', 'words', 'read', 'confirm'] as const

/** A whole dialog file. */
export const DialogFile = z.strictObject({
  dialog: Id,
  start: Id,
  steps: z.record(Id, StepFile),
  'left-out': z.array(z.string()).optional(),
  total: z.string().optional(),
  bands: z.record(Id, z.tuple([z.number(), z.number()])).optional(),
  questionnaire: QuestionnaireShape.optional(),
})

export type DialogSourceFile = z.infer<typeof DialogFile>

export type StepSource = z.infer<typeof StepFile>

/** The JSON Schema that gives editors completion in `dialogs/`. */
export const dialogJsonSchema = (): unknown => z.toJSONSchema(DialogFile, { io: 'input' })
