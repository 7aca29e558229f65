// @ts-nocheck
import type { Card } from '../../../core/reply.ts'
import { fold, make } from './dom.ts'
import type { Page } from './page.ts'

/** The suggested kinds of provider, each with its reasons in sight and the rest folded away. */
export function drawSuggestions(card: Extract<Card, { kind: 'suggestions' }>, { words }: Page): HTMLElement {
  const drawn = card.suggestions.map((at) =>
    make(
      'li',
      { class: 'card' },
      make('h3', {}, at.title),
      make('p', {}, at.about),
      make('h4', {}, words.say('why')),
      make('ul', { class: 'because' }, ...at.because.map((why) => make('li', {}, why.text))),
      fold(words.say('ask-about'), at.askAbout),
      fold(words.say('know'), at.know),
      fold(words.say('sources'), [...new Set(at.because.map((why) => why.source))]),
    ),
  )
  const texts = (notes: readonly { readonly text: string }[]) => notes.map(({ text }) => text)
  return make(
    'div',
    {},
    make('ol', { class: 'suggestions' }, ...drawn),
    fold(words.say('also-see'), texts(card.alsoSee)),
    fold(words.say('held-back'), texts(card.heldBack)),
  )
}
