// @ts-nocheck
import { button, make } from '../../channels/web/widget/dom.ts'
import { say } from './words.ts'

export { button, make }

/** A part of the page with its heading and a sentence on what it is. */
export function part(title: string, lead: string, ...inside: readonly (Node | string)[]): HTMLElement {
  const head = make('h3', {}, title)
  return make(
    'section',
    { class: 'part' },
    head,
    ...(lead === '' ? [] : [make('p', { class: 'lead' }, lead)]),
    ...inside,
  )
}

/** A table with a caption, in a box that scrolls on a small page; nothing it holds is ever markup. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (string | Node)[])[],
): HTMLElement {
  const cells = rows.map((row) =>
    make('tr', {}, ...row.map((cell, n) => (n === 0 ? make('th', { scope: 'row' }, cell) : make('td', {}, cell)))),
  )
  const drawn = make(
    'table',
    {},
    make('caption', { class: 'unseen' }, caption),
    make('thead', {}, make('tr', {}, ...head.map((name) => make('th', { scope: 'col' }, name)))),
    make('tbody', {}, ...cells),
  )
  return scrolling(caption, drawn, 'wide')
}

/** A box that scrolls sideways where the page is too narrow, by keyboard too. */
export const scrolling = (name: string, inside: Element, look = 'scroll'): HTMLElement =>
  make('div', { class: look, tabindex: '0', role: 'group', 'aria-label': name }, inside)

/** A small sign of how something is, in words as well as colour. */
export const badge = (words: string, mood: 'good' | 'soon' | 'bad' | 'calm'): HTMLElement =>
  make('span', { class: `badge ${mood}` }, words)

/** Something folded away until wanted. */
export const folded = (title: string, ...inside: readonly Node[]): HTMLElement =>
  make('details', {}, make('summary', {}, title), ...inside)

/** Offers a text as a file. */
export function saveAs(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  const link = make('a', { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1_000)
}

/** Shows that something is on its way, then it, or why it did not come and a button to try again. */
export async function filled(box: HTMLElement, draw: () => Promise<readonly Node[]>): Promise<void> {
  box.setAttribute('aria-busy', 'true')
  if (box.childElementCount === 0) box.replaceChildren(make('p', { class: 'lead' }, say('loading')))
  try {
    box.replaceChildren(...(await draw()))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const again = button(say('again'), () => void filled(box, draw))
    box.replaceChildren(make('p', { role: 'alert', class: 'problem' }, say('broken', { why })), again)
  }
  box.removeAttribute('aria-busy')
}
