// @ts-nocheck
import type { Bot } from '../core/bot.ts'
import { entryOf, wordsOf } from '../core/say.ts'
import { unmarked } from '../core/sheet.ts'
import { slotLabel } from '../core/summary.ts'
import { CONCERNS, SLOTS, type Slot } from '../core/vocabulary.ts'
import type { Words } from '../core/words.ts'
import { type Coding, LOINC, type QuestionnaireItem, type Resource, SYSTEM } from './fhir.ts'

/** What a summary answers to, as a FHIR R4 Questionnaire: every question with its possible answers, in one language. */
export function intakeQuestionnaire(bot: Bot, language: string, version: string, date: string): Resource {
  const words = wordsOf(bot, { language })
  const say = (name: string) => unmarked(entryOf(words, `clinic.${name}`).text)
  return {
    resourceType: 'Questionnaire',
    id: 'signpost-intake',
    language,
    url: INTAKE,
    version,
    name: 'SignpostIntake',
    title: say('form-title'),
    status: 'active',
    subjectType: ['Patient'],
    date,
    item: [
      { ...grouped('risk', say('risk'), riskItems(words)) },
      { ...grouped('concerns', say('concerns'), [concernItem(words)]), code: [REASON] },
      grouped('answers', say('answers'), slotItems(bot, words)),
      grouped('suggested', say('suggested'), suggestedItems(say)),
      grouped('made-with', say('made-with'), versionItems(words)),
    ],
  }
}

/** The canonical name of that Questionnaire. */
export const INTAKE = `${SYSTEM}:questionnaire:intake`

// Codes read in C-CDA's reason-for-visit section and in the PRAPARE questionnaire.
const REASON: Coding = { system: LOINC, code: '29299-5', display: 'Reason for visit' }
const SLOT_CODES: Partial<Record<Slot, Coding>> = {
  language: { system: LOINC, code: '54899-0', display: 'Preferred language' },
}

const grouped = (linkId: string, text: string, item: readonly QuestionnaireItem[]): QuestionnaireItem => ({
  linkId,
  text,
  type: 'group',
  item,
})

/** A code of our own, with the name a list of `clinic.md` gives it. */
export const listed = (words: Words, list: string, code: string): Coding => ({
  system: `${SYSTEM}:${list}`,
  code,
  display: entryOf(words, `clinic.${list}`).options[code]?.label ?? code,
})

const choice = (linkId: string, text: string, options: readonly Coding[]): QuestionnaireItem => ({
  linkId,
  text,
  type: 'choice',
  answerOption: options.map((valueCoding) => ({ valueCoding })),
})

const allOf = (words: Words, list: string): readonly Coding[] =>
  Object.keys(entryOf(words, `clinic.${list}`).options).map((code) => listed(words, list, code))

function riskItems(words: Words): readonly QuestionnaireItem[] {
  const text = (name: string) => listed(words, 'risk-items', name).display ?? name
  return [
    choice('risk.level', text('level'), allOf(words, 'risk-levels')),
    choice('risk.kind', text('kind'), allOf(words, 'risk-kinds')),
    choice('risk.who', text('who'), allOf(words, 'risk-whose')),
    { linkId: 'risk.at', text: text('at'), type: 'dateTime' },
    choice('risk.answer', text('answer'), allOf(words, 'risk-answers')),
    { linkId: 'risk.times', text: text('times'), type: 'integer' },
    { linkId: 'risk.shown', text: text('shown'), type: 'string', repeats: true },
  ]
}

function concernItem(words: Words): QuestionnaireItem {
  const text = (name: string) => listed(words, 'concern-items', name).display ?? name
  return {
    ...grouped('concern', text('concern'), [
      choice(
        'concern.what',
        text('what'),
        CONCERNS.map((id) => ({ system: `${SYSTEM}:concern`, code: id, display: words.concerns[id] ?? id })),
      ),
      choice('concern.status', text('status'), allOf(words, 'statuses')),
      { linkId: 'concern.words', text: text('words'), type: 'text' },
    ]),
    repeats: true,
  }
}

const slotItems = (bot: Bot, words: Words): readonly QuestionnaireItem[] =>
  (Object.keys(SLOTS) as Slot[]).map((slot) => {
    const ids: readonly string[] | null = SLOTS[slot]
    const text = listed(words, 'slots', slot).display ?? slot
    const code = SLOT_CODES[slot]
    const item: QuestionnaireItem =
      ids === null
        ? { linkId: slot, text, type: 'string' }
        : {
            ...choice(
              slot,
              text,
              ids.map((id) => slotCoding(bot, words.language, slot, id)),
            ),
            repeats: true,
          }
    return code === undefined ? item : { ...item, code: [code] }
  })

/** A value of a slot, as it is called in this language. */
export const slotCoding = (bot: Bot, language: string, slot: Slot, id: string): Coding => ({
  system: `${SYSTEM}:${slot}`,
  code: id,
  display: slotLabel(bot, language, slot, id),
})

const suggestedItems = (say: (name: string) => string): readonly QuestionnaireItem[] => [
  {
    linkId: 'suggestion',
    text: say('suggested'),
    type: 'open-choice',
    repeats: true,
    item: [{ linkId: 'suggestion.because', text: say('because'), type: 'string', repeats: true }],
  },
  { linkId: 'also', text: say('also'), type: 'string', repeats: true },
  { linkId: 'held-back', text: say('held-back'), type: 'string', repeats: true },
]

const versionItems = (words: Words): readonly QuestionnaireItem[] =>
  Object.keys(entryOf(words, 'clinic.version-items').options).map((name) => ({
    linkId: `version.${name}`,
    text: listed(words, 'version-items', name).display ?? name,
    type: 'string' as const,
  }))
