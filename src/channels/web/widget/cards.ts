import type { Card, SummaryLine } from '../../../core/reply.ts'
import { button, make } from './dom.ts'
import { drawCopy } from './sheet.ts'
import { drawSuggestions } from './suggestions.ts'
import { drawText, link } from './text.ts'

/** Sends a tap to the server, with the words to show for it. */
export type Tap = (step: string, values: readonly string[], shown: string) => void

/** Draws what stands beside a reply's words. */
export function drawCard(card: Card, tap: Tap): HTMLElement {
  switch (card.kind) {
    case 'summary':
      return drawSummary(card.lines, tap)
    case 'steps':
      return make('ol', { class: 'card' }, ...card.steps.map((step) => make('li', {}, ...drawText(step.text))))
    case 'table':
      return drawTable(card.head, card.rows)
    case 'help':
      return make(
        'div',
        { class: 'card help' },
        ...card.contacts.map((at) => make('p', {}, link(at.label, at.href, 'call'), at.note)),
      )
    case 'copy':
      return drawCopy(card)
    case 'lesson':
      return make(
        'div',
        { class: 'card' },
        ...card.sources.map((at) => make('p', {}, link(at.title, at.url))),
        ...drawTopics(card.more, tap),
      )
    case 'topics':
      return make('div', { class: 'card' }, ...drawTopics(card.topics, tap))
    case 'suggestions':
      return drawSuggestions(card)
  }
}

/** The answers so far, each with a button that changes it. */
export function drawSummary(lines: readonly SummaryLine[], tap: Tap): HTMLElement {
  const drawn = lines.flatMap((line) => {
    const change = button('Change', () => tap(':', [':change', line.step], `Change: ${line.label}`))
    change.setAttribute('aria-label', `Change ${line.label}`)
    return [make('dt', {}, line.label), make('dd', {}, line.value, ' ', change)]
  })
  return make('dl', { class: 'card' }, ...drawn)
}

function drawTable(head: readonly string[], rows: readonly (readonly string[])[]): HTMLElement {
  const top = make('tr', {}, ...head.map((cell) => make('th', { scope: 'col' }, cell)))
  const body = rows.map((row) =>
    make('tr', {}, ...row.map((cell, at) => (at ? make('td', {}, cell) : make('th', { scope: 'row' }, cell)))),
  )
  const table = make('table', {}, make('thead', {}, top), make('tbody', {}, ...body))
  return make('div', { class: 'card wide', role: 'group', 'aria-label': 'Table', tabindex: '0' }, table)
}

function drawTopics(topics: readonly { id: string; title: string }[], tap: Tap): HTMLElement[] {
  return topics.map((topic) => button(topic.title, () => tap(':', [':lesson', topic.id], topic.title)))
}
