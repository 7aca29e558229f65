// @ts-nocheck
import type { Bot } from '../bot.ts'
import type { Conversation } from '../conversation.ts'
import type { Score } from '../dialog.ts'
import type { Suggestion } from '../matching.ts'
import { entryOf, fill, wordsOf } from '../say.ts'
import { type Sheet, type SheetItem, type SheetPart, unmarked } from '../sheet.ts'
import type { Words } from '../words.ts'
import type { ClinicSummary, RiskAnswers, ToldConcern, ToldForm } from './shape.ts'

/** The summary as a page to read: danger first, then what the person said, then what was suggested and with what. */
export function clinicNote(bot: Bot, conversation: Conversation, summary: ClinicSummary): Sheet {
  const words = wordsOf(bot, conversation)
  const say = sayer(words)
  const { suggestions = [], alsoSee = [], heldBack = [] } = summary.matching ?? {}
  const part = (name: string, items: readonly SheetItem[], ordered = false): SheetPart => {
    return { title: say(name), ordered, items }
  }
  const parts = [
    part('risk', riskItems(words, summary)),
    part('concerns', summary.concerns.map(concernItem(words))),
    part('answers', answerItems(words, summary)),
    ...summary.forms.map((form) => formPart(words, form)),
    part('suggested', suggestedItems(suggestions), true),
    part('also', alsoSee.map(textItem)),
    part('held-back', heldBack.map(textItem)),
    part('made-with', [versionsItem(words, summary)]),
  ]
  return {
    title: say('title', { clinic: bot.clinic?.name ?? '' }),
    lead: say('lead', { reference: summary.reference, at: minute(summary.at) }),
    parts: parts.filter(({ items }) => items.length > 0),
    foot: say('foot'),
  }
}

/** What tells a clinic that the person wants a summary back. */
export function withdrawalNote(bot: Bot, conversation: Conversation, reference: string, at: string): Sheet {
  const say = sayer(wordsOf(bot, conversation))
  const slots = { clinic: bot.clinic?.name ?? '', reference, at: minute(at) }
  return { title: say('withdrawal-title', slots), lead: say('withdrawal', slots), parts: [], foot: say('foot') }
}

const sayer =
  (words: Words) =>
  (name: string, slots: Readonly<Record<string, string>> = {}): string =>
    unmarked(fill(entryOf(words, `clinic.${name}`).text, slots))

/** A label from a list of `clinic.md`. */
const labelFrom = (words: Words, list: string, id: string): string =>
  entryOf(words, `clinic.${list}`).options[id]?.label ?? id

const item = (text: string, lines: readonly string[] = []): SheetItem => ({ text, lines })
const textItem = ({ text }: { readonly text: string }): SheetItem => item(unmarked(text))

function riskItems(words: Words, { risk }: ClinicSummary): readonly SheetItem[] {
  const say = sayer(words)
  if (risk === null) return [item(say('risk-none'))]
  const kind = labelFrom(words, 'risk-kinds', risk.kind)
  const whose = labelFrom(words, 'risk-whose', risk.who)
  const slots = { at: minute(risk.at), kind, whose, times: String(risk.times), lines: risk.shown.join('; ') }
  return [
    item(say(`risk-${risk.level}`, slots)),
    item(`${say('risk-answer')} ${answerTo(words, risk)}`),
    item(say('risk-shown', slots)),
  ]
}

const answerTo = (words: Words, { answer }: RiskAnswers): string =>
  labelFrom(words, 'risk-answers', answer === 'no' ? 'no-thoughts' : answer)

const concernItem =
  (words: Words) =>
  ({ label, status, words: own }: ToldConcern): SheetItem =>
    item(`${label}: ${labelFrom(words, 'statuses', status)}`, own === '' ? [] : [`“${own}”`])

const answerItems = (words: Words, { answers }: ClinicSummary): readonly SheetItem[] =>
  answers.map(({ slot, values }) =>
    item(`${labelFrom(words, 'slots', slot)}: ${values.map(({ label }) => label).join(', ')}`),
  )

/** A questionnaire: the sum first, then each question with its answer. */
function formPart(words: Words, { title, score, answers }: ToldForm): SheetPart {
  const items = answers.map(({ question, answer }) => item(`${question}: ${answer}`))
  return { title, ordered: false, items: [...(score === null ? [] : [item(scoreIn(words, score))]), ...items] }
}

function scoreIn(words: Words, { points, most, open }: Score): string {
  const slots = { points: String(points), most: String(most), open: String(open) }
  return sayer(words)(open > 0 ? 'score-open' : 'score', slots)
}

/** A reason that holds for several stands under the first of them: the note should fit one page. */
function suggestedItems(suggestions: readonly Suggestion[]): readonly SheetItem[] {
  const given = new Set<string>()
  return suggestions.map(({ title, nucc, because }) => {
    const fresh = because.filter(({ text }) => !given.has(text))
    for (const { text } of fresh) given.add(text)
    return item(
      `${unmarked(title)} (NUCC ${nucc})`,
      fresh.map(({ text }) => unmarked(text)),
    )
  })
}

function versionsItem(words: Words, { versions, matching }: ClinicSummary): SheetItem {
  const { dialogs, content } = versions
  return item(sayer(words)('versions', { dialogs, content, rules: matching?.rulesVersion ?? '-' }))
}

/** To the minute, in UTC: whoever reads it may be anywhere. */
const minute = (at: string): string => `${at.slice(0, 16).replace('T', ' ')} UTC`
