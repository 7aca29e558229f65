// @ts-nocheck
import type { Bot } from '../core/bot.ts'
import type { ClinicSummary, RiskAnswers, ToldAnswer, ToldConcern } from '../core/clinic/shape.ts'
import type { Matching, Suggestion } from '../core/matching.ts'
import { wordsOf } from '../core/say.ts'
import { unmarked } from '../core/sheet.ts'
import { SLOTS } from '../core/vocabulary.ts'
import type { Words } from '../core/words.ts'
import { type Answer, answered, type Coding, group, NUCC, type ResponseItem, SYSTEM } from './fhir.ts'
import { listed, slotCoding } from './questionnaire.ts'

/** The items of a QuestionnaireResponse to our own Questionnaire. */
export function intakeItems(bot: Bot, summary: ClinicSummary): readonly ResponseItem[] {
  const words = wordsOf(bot, summary)
  return [
    { linkId: 'risk', item: riskItems(words, summary.risk) },
    ...group('concerns', summary.concerns.map(concernItem(words))),
    ...group('answers', summary.answers.flatMap(answerItem(bot, summary.language))),
    ...group('suggested', suggestedItems(summary.matching)),
    { linkId: 'made-with', item: versionItems(summary) },
  ]
}

const coded = (valueCoding: Coding): Answer => ({ valueCoding })
const texts = (all: readonly string[]): readonly Answer[] => all.map((valueString) => ({ valueString }))

function riskItems(words: Words, risk: RiskAnswers | null): readonly ResponseItem[] {
  const level = answered('risk.level', [coded(listed(words, 'risk-levels', risk?.level ?? 'none'))])
  if (risk === null) return level
  const answer = risk.answer === 'no' ? 'no-thoughts' : risk.answer
  return [
    ...level,
    ...answered('risk.kind', [coded(listed(words, 'risk-kinds', risk.kind))]),
    ...answered('risk.who', [coded(listed(words, 'risk-whose', risk.who))]),
    ...answered('risk.at', [{ valueDateTime: risk.at }]),
    ...answered('risk.answer', [coded(listed(words, 'risk-answers', answer))]),
    ...answered('risk.times', [{ valueInteger: risk.times }]),
    ...answered('risk.shown', texts(risk.shown)),
  ]
}

const concernItem =
  (words: Words) =>
  ({ id, label, status, words: own }: ToldConcern): ResponseItem => ({
    linkId: 'concern',
    item: [
      ...answered('concern.what', [coded({ system: `${SYSTEM}:concern`, code: id, display: label })]),
      ...answered('concern.status', [coded(listed(words, 'statuses', status))]),
      ...answered('concern.words', texts([own.trim()])),
    ],
  })

const answerItem =
  (bot: Bot, language: string) =>
  ({ slot, values }: ToldAnswer): readonly ResponseItem[] => {
    if (SLOTS[slot] !== null)
      return answered(
        slot,
        values.map(({ id }) => coded(slotCoding(bot, language, slot, id))),
      )
    return answered(slot, texts(values.map(({ label }) => label.trim())))
  }

function suggestedItems(matching: Matching | null): readonly ResponseItem[] {
  if (matching === null) return []
  return [
    ...answered('suggestion', matching.suggestions.map(suggestion)),
    ...answered('also', texts(matching.alsoSee.map(({ text }) => unmarked(text)))),
    ...answered('held-back', texts(matching.heldBack.map(({ text }) => unmarked(text)))),
  ]
}

const suggestion = ({ nucc, title, because }: Suggestion): Answer => ({
  ...coded({ system: NUCC, code: nucc, display: unmarked(title) }),
  item: answered('suggestion.because', texts(because.map(({ text }) => unmarked(text)))),
})

const versionItems = ({ versions, matching }: ClinicSummary): readonly ResponseItem[] => [
  ...answered('version.dialogs', texts([versions.dialogs])),
  ...answered('version.content', texts([versions.content])),
  ...answered('version.rules', texts([matching?.rulesVersion ?? ''])),
]
