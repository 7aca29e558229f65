// @ts-nocheck
import { z } from 'zod'

/** As much of an extension as scores and expressions need. */
const Extension = z.looseObject({
  url: z.string(),
  valueDecimal: z.number().optional(),
  valueInteger: z.number().optional(),
})
const Coding = z.looseObject({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
  extension: z.array(Extension).optional(),
})
const Option = z.looseObject({
  valueCoding: Coding.optional(),
  valueString: z.string().optional(),
  valueInteger: z.number().optional(),
  extension: z.array(Extension).optional(),
})

const Item = z.looseObject({
  linkId: z.string().min(1),
  type: z.string(),
  text: z.string().optional(),
  prefix: z.string().optional(),
  required: z.boolean().optional(),
  repeats: z.boolean().optional(),
  readOnly: z.boolean().optional(),
  maxLength: z.number().optional(),
  code: z.array(Coding).optional(),
  answerOption: z.array(Option).optional(),
  answerValueSet: z.string().optional(),
  enableWhen: z.array(z.unknown()).optional(),
  initial: z.array(z.unknown()).optional(),
  extension: z.array(Extension).optional(),
  modifierExtension: z.array(z.unknown()).optional(),
  get item(): z.ZodOptional<z.ZodArray<typeof Item>> {
    return z.array(Item).optional()
  },
})

const Concepts = z.looseObject({
  concept: z.array(Coding).optional(),
  contains: z.array(Coding).optional(),
  system: z.string().optional(),
})
const ValueSet = z.looseObject({
  id: z.string().optional(),
  compose: z.looseObject({ include: z.array(Concepts).optional() }).optional(),
  expansion: Concepts.optional(),
})

/** As much of a FHIR R4 Questionnaire as is read here; everything else in it is kept as it came. */
export const QuestionnaireShape = z.looseObject({
  resourceType: z.literal('Questionnaire', { error: 'use a FHIR Questionnaire' }),
  url: z.string().optional(),
  version: z.string().optional(),
  title: z.string().optional(),
  name: z.string().optional(),
  description: z.string().optional(),
  language: z.string().optional(),
  code: z.array(Coding).optional(),
  contained: z.array(z.looseObject({ resourceType: z.string() })).optional(),
  modifierExtension: z.array(z.unknown()).optional(),
  item: z.array(Item).min(1, 'it asks nothing'),
})

export type Questionnaire = z.infer<typeof QuestionnaireShape>
export type QuestionnaireItem = z.infer<typeof Item>
export type AnswerOption = z.infer<typeof Option>

/** A contained list of answers as answer options; null when the list is somewhere else. */
export function containedOptions({ contained = [] }: Questionnaire, reference: string): readonly AnswerOption[] | null {
  const found = contained.find(({ resourceType, id }) => resourceType === 'ValueSet' && `#${String(id)}` === reference)
  const read = ValueSet.safeParse(found)
  if (!read.success) return null
  const { compose, expansion } = read.data
  const listed = expansion?.contains ?? []
  const composed = (compose?.include ?? []).flatMap(({ system, concept = [] }) =>
    concept.map((one) => ({ ...(system !== undefined && { system }), ...one })),
  )
  const codings = listed.length > 0 ? listed : composed
  return codings.length === 0 ? null : codings.map((valueCoding) => ({ valueCoding }))
}
