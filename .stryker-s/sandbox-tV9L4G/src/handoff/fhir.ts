// @ts-nocheck
import type { Effect } from '../core/bot.ts'

/** What the core asks to be sent. */
export type Send = Extract<Effect, { kind: 'send' }>

/** As much of FHIR R4 (hl7.org/fhir/R4) as is written here; the tests hold what comes out against the whole of it. */
export interface Coding {
  readonly system: string
  readonly code: string
  readonly display?: string
}

export interface QuestionnaireItem {
  readonly linkId: string
  readonly text: string
  readonly type: 'group' | 'choice' | 'open-choice' | 'string' | 'text' | 'integer' | 'dateTime'
  readonly code?: readonly Coding[]
  readonly repeats?: boolean
  readonly answerOption?: readonly { readonly valueCoding: Coding }[]
  readonly item?: readonly QuestionnaireItem[]
}

export interface Answer {
  readonly valueCoding?: Coding
  readonly valueString?: string
  readonly valueInteger?: number
  readonly valueDecimal?: number
  readonly valueBoolean?: boolean
  readonly valueDateTime?: string
  readonly item?: readonly ResponseItem[]
}

export interface ResponseItem {
  readonly linkId: string
  readonly text?: string
  readonly answer?: readonly Answer[]
  readonly item?: readonly ResponseItem[]
}

export interface Resource {
  readonly resourceType: string
  readonly [element: string]: unknown
}

/** Codes of our own are named under this; there is no registry they belong to. */
export const SYSTEM = 'urn:signpost'
export const LOINC = 'http://loinc.org'
export const NUCC = 'http://nucc.org/provider-taxonomy'

/** A group, or null when nothing is in it: FHIR knows no empty ones. */
export const group = (linkId: string, item: readonly ResponseItem[]): readonly ResponseItem[] =>
  item.length === 0 ? [] : [{ linkId, item }]

/** A question with its answers; left out when there is none, or only empty words. */
export function answered(linkId: string, answers: readonly Answer[]): readonly ResponseItem[] {
  const answer = answers.filter(({ valueString }) => valueString !== '')
  return answer.length === 0 ? [] : [{ linkId, answer }]
}
