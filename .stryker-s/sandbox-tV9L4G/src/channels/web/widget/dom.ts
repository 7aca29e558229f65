// @ts-nocheck
import { type Icon, icon } from './icons.ts'

/** Makes one element with attributes and children; words only ever go in as text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

/** A button that does one thing. */
export function button(label: string, press: () => void, look = 'choice', drawing?: Icon): HTMLButtonElement {
  const made = make(
    'button',
    { type: 'button', class: look },
    ...(drawing ? [icon(drawing)] : []),
    make('span', {}, label),
  )
  made.addEventListener('click', press)
  return made
}

/** Words for screen readers only. */
export const unseen = (text: string): HTMLElement => make('span', { class: 'unseen' }, text)

/** Lines that stay folded until wanted; nothing at all when there are none. */
export function fold(title: string, lines: readonly (Node | string)[]): Node {
  if (lines.length === 0) return document.createDocumentFragment()
  const items = lines.map((line) => make('li', {}, line))
  return make('details', {}, make('summary', {}, title), make('ul', {}, ...items))
}
