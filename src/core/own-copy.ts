import type { Bot } from './bot.ts'
import type { Conversation } from './conversation.ts'
import { reachable } from './crisis-help.ts'
import type { Suggestion } from './matching.ts'
import { entryOf, textFor, wordsOf } from './say.ts'
import { scoreText } from './score.ts'
import { type Sheet, type SheetItem, type SheetPart, unmarked } from './sheet.ts'
import { summaryLines } from './summary.ts'
import type { Words } from './words.ts'

/** The person's own copy: what they said, who to look for and why, what to ask, what to do next. */
export function ownCopy(bot: Bot, conversation: Conversation): Sheet {
  const words = wordsOf(bot, conversation)
  const said = (name: string) => unmarked(entryOf(words, `copy.${name}`).text)
  const { suggestions = [], alsoSee = [], heldBack = [], nextSteps = [] } = conversation.matching ?? {}
  const part = (name: string, items: readonly SheetItem[], ordered = false): SheetPart => {
    return { title: said(name), ordered, items }
  }
  const parts = [
    part('help', helpItems(bot, conversation)),
    part('answers', answerItems(bot, conversation)),
    part('own-words', ownWords(words, conversation)),
    part('forms', sums(bot, conversation)),
    part(
      'suggestions',
      suggestions.map((one) => suggestionItem(one, said)),
      true,
    ),
    part('ask', [...new Set(suggestions.flatMap(({ askAbout }) => askAbout))].map(plainItem)),
    part(
      'also',
      alsoSee.map(({ text }) => plainItem(text)),
    ),
    part(
      'held-back',
      heldBack.map(({ text }) => plainItem(text)),
    ),
    part('questions', suggestions.length > 0 ? listItems(words, conversation, 'questions') : []),
    part(
      'steps',
      nextSteps.map(({ text }) => listItem(text)),
      true,
    ),
  ]
  return {
    title: said('title'),
    lead: `${said('made')} ${dayOf(conversation)}`,
    parts: parts.filter(({ items }) => items.length > 0),
    foot: said('foot'),
  }
}

/** A line of a sheet with nothing under it, from a text of ours. */
export const plainItem = (text: string): SheetItem => ({ text: unmarked(text), lines: [] })

/** A text of ours that may end in a list: its lines stand under it. */
const listItem = (text: string): SheetItem => {
  const [first = '', ...rest] = text.split('\n')
  return { text: unmarked(first), lines: rest.map((line) => unmarked(line.replace(/^- /, ''))) }
}

/** What the person told, question by question; a question left out needs no line on their own page. */
const answerItems = (bot: Bot, conversation: Conversation): readonly SheetItem[] =>
  summaryLines(bot, conversation)
    .filter(({ step }) => !(step in conversation.passed))
    .map(({ label, value }) => ({ text: `${label}: ${value}`, lines: [] }))

/** Help lines stand first for someone who was in danger. */
function helpItems(bot: Bot, conversation: Conversation): readonly SheetItem[] {
  const { crisis } = conversation
  if (crisis === null) return []
  const { contacts } = reachable(bot, conversation, crisis)
  return contacts.map(({ label, note }) => plainItem(note === '' ? label : `${label}. ${note}`))
}

/** What the answers to each questionnaire add up to. */
const sums = (bot: Bot, conversation: Conversation): readonly SheetItem[] =>
  Object.values(bot.dialogs).flatMap((dialog) => {
    const told = Object.values(dialog.steps).find(({ show }) => show === 'score')
    const begun = Object.values(dialog.steps).some(({ key }) => key in conversation.items)
    if (dialog.form === null || told === undefined || !begun) return []
    const text = scoreText(wordsOf(bot, conversation), dialog, told.key, conversation)
    return [{ text: dialog.form.title, lines: [unmarked(text)] }]
  })

/** The person's own words for what brought them, where they chose to keep them. */
const ownWords = (words: Words, { concerns }: Conversation): readonly SheetItem[] =>
  concerns
    .filter(({ evidence, confirmed }) => confirmed && evidence !== '')
    .map(({ id, evidence }) => ({ text: `${words.concerns[id] ?? id}: “${evidence}”`, lines: [] }))

function suggestionItem({ title, about, because, know }: Suggestion, said: (name: string) => string): SheetItem {
  const lines = [
    unmarked(about),
    ...because.map(({ text }) => `${said('why')} ${unmarked(text)}`),
    ...know.map((text) => `${said('know')} ${unmarked(text)}`),
  ]
  return { text: unmarked(title), lines }
}

/** The `- ` lines of an entry. */
function listItems(words: Words, conversation: Conversation, name: string): readonly SheetItem[] {
  const { as, text, ...rest } = entryOf(words, `copy.${name}-list`)
  return textFor({ as, text, ...rest }, conversation)
    .split('\n')
    .flatMap((line) => (line.startsWith('- ') ? [plainItem(line.slice(2))] : []))
}

/** The day the person last wrote, in their language. UTC: nobody's own time is known. */
const dayOf = ({ seen, language }: Conversation): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(seen))
