import type { Card } from '../../../core/reply.ts'
import { make } from './dom.ts'

/** The suggested kinds of provider, each with its reasons in sight and their sources folded away. */
export function drawSuggestions(card: Extract<Card, { kind: 'suggestions' }>): HTMLElement {
  const drawn = card.suggestions.map((at) =>
    make(
      'article',
      { class: 'card' },
      make('h3', {}, at.title),
      make('p', {}, at.about),
      make('ul', { class: 'because' }, ...at.because.map((why) => make('li', {}, why.text))),
      fold('What to ask about', at.askAbout),
      fold('Good to know', at.know),
      fold('Where these reasons come from', [...new Set(at.because.map((why) => why.source))]),
    ),
  )
  const notes = [
    fold(
      'Also worth a look',
      card.alsoSee.map((note) => note.text),
    ),
    fold(
      'Not suggested now, and why',
      card.heldBack.map((note) => note.text),
    ),
  ]
  return make('div', {}, ...drawn, ...notes)
}

function fold(title: string, lines: readonly string[]): Node {
  if (lines.length === 0) return document.createDocumentFragment()
  return make('details', {}, make('summary', {}, title), make('ul', {}, ...lines.map((line) => make('li', {}, line))))
}
