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
export function button(label: string, press: () => void, look = 'choice'): HTMLButtonElement {
  const made = make('button', { type: 'button', class: look }, label)
  made.addEventListener('click', press)
  return made
}
