// @ts-nocheck
import type { Card, Contact, SummaryLine } from '../../../core/reply.ts'
import { button, make } from './dom.ts'
import type { Icon } from './icons.ts'
import type { Page } from './page.ts'
import { drawCopy } from './sheet.ts'
import { drawSuggestions } from './suggestions.ts'
import { drawText, link } from './text.ts'

/** Draws what stands beside a reply's words. */
export function drawCard(card: Card, page: Page): HTMLElement {
  switch (card.kind) {
    case 'summary':
      return make('div', { class: 'card' }, drawSummary(card.lines, page))
    case 'steps':
      return make('ol', { class: 'card steps' }, ...card.steps.map((step) => make('li', {}, ...drawText(step.text))))
    case 'table':
      return drawTable(card.head, card.rows, page)
    case 'help':
      return make('div', { class: 'card help' }, ...card.contacts.map((at) => drawContact(at, page)))
    case 'copy':
      return drawCopy(card, page)
    case 'lesson':
      return drawLesson(card, page)
    case 'topics':
      return make('div', { class: 'choices' }, ...drawTopics(card.topics, page))
    case 'suggestions':
      return drawSuggestions(card, page)
  }
}

/** The answers so far, each with a button that changes it. */
export function drawSummary(lines: readonly SummaryLine[], { words, tap }: Page): HTMLElement {
  const drawn = lines.map((line) => {
    const shown = `${words.say('change')}: ${line.label}`
    const change = button(words.say('change'), () => tap(':', [':change', line.step], shown), 'link')
    change.setAttribute('aria-label', shown)
    return make(
      'div',
      { class: 'line' },
      make('dt', {}, line.label),
      make('dd', {}, line.value),
      make('dd', {}, change),
    )
  })
  return make('dl', { class: 'summary' }, ...drawn)
}

const DRAWN_AS: readonly (readonly [string, Icon])[] = [
  ['tel:', 'phone'],
  ['sms:', 'text'],
  ['https:', 'page'],
]

/** One way to reach help: a large target to press, and what to know about it. */
function drawContact({ label, href, note }: Contact, page: Page): HTMLElement {
  const drawing = DRAWN_AS.find(([scheme]) => href.startsWith(scheme))?.[1]
  return make('p', {}, link(label, href, page, 'call', drawing), make('span', { class: 'note' }, note))
}

function drawLesson({ sources, more }: Extract<Card, { kind: 'lesson' }>, page: Page): HTMLElement {
  const links = sources.map(({ title, url }) => make('li', {}, link(title, url, page)))
  const folded = make('details', {}, make('summary', {}, page.words.say('sources')), make('ul', {}, ...links))
  const topics = make('div', { class: 'choices' }, ...drawTopics(more, page))
  return make('div', {}, ...(links.length > 0 ? [folded] : []), topics)
}

function drawTable(head: readonly string[], rows: readonly (readonly string[])[], { words }: Page): HTMLElement {
  const top = make('tr', {}, ...head.map((cell) => make('th', { scope: 'col' }, cell)))
  const body = rows.map((row) =>
    make('tr', {}, ...row.map((cell, at) => (at ? make('td', {}, cell) : make('th', { scope: 'row' }, cell)))),
  )
  const table = make('table', {}, make('thead', {}, top), make('tbody', {}, ...body))
  return make('div', { class: 'wide', role: 'group', 'aria-label': words.say('table'), tabindex: '0' }, table)
}

const drawTopics = (topics: readonly { id: string; title: string }[], { tap }: Page): HTMLElement[] =>
  topics.map(({ id, title }) => button(title, () => tap(':', [':lesson', id], title)))
