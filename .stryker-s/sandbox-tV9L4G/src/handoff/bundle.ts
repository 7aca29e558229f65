// @ts-nocheck
import type { Bot } from '../core/bot.ts'
import { markdownOf } from '../core/sheet.ts'
import { LOINC, type Resource, type Send, SYSTEM } from './fhir.ts'
import { formResources } from './form.ts'
import { narrativeOf } from './page.ts'
import { INTAKE, intakeQuestionnaire } from './questionnaire.ts'
import { intakeItems } from './response.ts'

/** What a clinic is sent, as a FHIR R4 Bundle: the answers, what they answer to, and the note as a document. Same effect, same bytes. */
export function bundleOf(bot: Bot, language: string, send: Send): Resource {
  const { key, at, summary } = send
  const about =
    summary === null
      ? [withdrawn(bot, language, send)]
      : [...told(bot, language, send, summary), ...summary.forms.flatMap((form) => formResources(bot, send, form))]
  return {
    resourceType: 'Bundle',
    identifier: { system: `${SYSTEM}:delivery`, value: key },
    type: 'collection',
    timestamp: at,
    entry: [...about, note(language, send)].map((resource, n) => ({
      fullUrl: `${SYSTEM}:${key}:${n}`,
      resource,
    })),
  }
}

/** The version a response answers to: the dialogs and words it was held with. */
const versionOf = ({ dialogs, content }: Bot['versions']): string => `${dialogs}-${content}`

function told(
  bot: Bot,
  language: string,
  send: Send,
  summary: NonNullable<Send['summary']>,
): readonly [Resource, Resource] {
  const version = versionOf(summary.versions)
  const response = {
    ...responseTo(language, send, `${INTAKE}|${version}`),
    status: 'completed',
    item: intakeItems(bot, summary),
  }
  return [response, intakeQuestionnaire(bot, language, version, send.at)]
}

const withdrawn = (bot: Bot, language: string, send: Send): Resource => ({
  ...responseTo(language, send, `${INTAKE}|${versionOf(bot.versions)}`),
  status: 'entered-in-error',
})

const responseTo = (language: string, { reference, at, note }: Send, questionnaire: string): Resource => ({
  resourceType: 'QuestionnaireResponse',
  language,
  text: { status: 'generated', div: narrativeOf(note) },
  identifier: { system: `${SYSTEM}:reference`, value: reference },
  questionnaire,
  authored: at,
})

/** LOINC 51855-5, Patient Note: what the person told, not what a clinician found. */
function note(language: string, { key, at, note, summary }: Send): Resource {
  const text = markdownOf(note)
  return {
    resourceType: 'DocumentReference',
    language,
    masterIdentifier: { system: `${SYSTEM}:delivery`, value: key },
    status: summary === null ? 'entered-in-error' : 'current',
    type: { coding: [{ system: LOINC, code: '51855-5', display: 'Patient Note' }] },
    date: at,
    description: note.title,
    content: [
      {
        attachment: {
          contentType: 'text/markdown; charset=utf-8',
          language,
          data: Buffer.from(text).toString('base64'),
          title: note.title,
          creation: at,
        },
      },
    ],
  }
}
