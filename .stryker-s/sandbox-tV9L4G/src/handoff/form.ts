// @ts-nocheck
import type { Bot } from '../core/bot.ts'
import type { ToldForm } from '../core/clinic/shape.ts'
import type { Resource, ResponseItem, Send } from './fhir.ts'
import { SYSTEM } from './fhir.ts'

/** A questionnaire of the operator's as it came, and the answers to it. */
export function formResources(bot: Bot, { key, reference, at }: Send, told: ToldForm): readonly Resource[] {
  const { form } = bot.dialogs[told.id] ?? {}
  if (!form) return []
  const source: Resource = { ...form.source, resourceType: 'Questionnaire' }
  const items = Array.isArray(source.item) ? source.item.flatMap((one) => itemOf(one, told, form.total)) : []
  const response: Resource = {
    resourceType: 'QuestionnaireResponse',
    language: form.language,
    identifier: { system: `${SYSTEM}:reference`, value: reference },
    questionnaire: canonicalOf(source, `${SYSTEM}:${key}:${told.id}`),
    status: told.complete ? 'completed' : 'in-progress',
    authored: at,
    item: items,
  }
  return [response, source]
}

/** By its own address and version, where it has them. */
function canonicalOf({ url, version }: Resource, otherwise: string): string {
  if (typeof url !== 'string') return otherwise
  return typeof version === 'string' ? `${url}|${version}` : url
}

/** As much of a Questionnaire's item as an answer to it needs. */
interface SourceItem {
  readonly linkId: string
  readonly text?: string
  readonly type: string
  readonly item?: readonly SourceItem[]
}

/** Answers stand where their questions do: in the same groups, in the same order. */
function itemOf(source: SourceItem, told: ToldForm, total: string | null): readonly ResponseItem[] {
  const { linkId, text, type } = source
  const inner = (source.item ?? []).flatMap((one) => itemOf(one, told, total))
  const head = { linkId, ...(text !== undefined && { text }) }
  if (type === 'group') return inner.length === 0 ? [] : [{ ...head, item: inner }]
  const value = linkId === total ? sumAs(type, told) : told.answers.find(({ link }) => link === linkId)?.value
  if (value === undefined || value === null) return []
  return [{ ...head, answer: [{ ...value, ...(inner.length > 0 && { item: inner }) }] }]
}

/** The sum, in the kind of number the item takes; none while questions that count are open. */
function sumAs(type: string, { score }: ToldForm): Readonly<Record<string, unknown>> | null {
  if (score === null || score.open > 0) return null
  if (type === 'integer') return Number.isInteger(score.points) ? { valueInteger: score.points } : null
  return type === 'decimal' ? { valueDecimal: score.points } : { valueQuantity: { value: score.points } }
}
