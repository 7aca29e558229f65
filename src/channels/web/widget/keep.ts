import { Refused } from './api.ts'
import { button, make, name } from './dom.ts'
import type { PageWords } from './words.ts'

/** What the page can do about coming back later. */
export interface Keeping {
  readonly make: () => Promise<{ readonly code: string; readonly days: number }>
  /** Open the conversation a code leads to; throws when it leads nowhere. */
  readonly resume: (code: string) => Promise<void>
  /** Keep the code on this device, or (null) drop it. */
  readonly remember: (code: string | null) => void
}

/** A code for those who want to come back, and the place to type it. Nothing stays on the device unless the box is ticked. */
export function drawKeep(
  words: PageWords,
  keeping: Keeping,
): { readonly node: HTMLElement; readonly focus: () => void } {
  const ask = button('', () => void show(), 'choice')
  const shown = make('div', { 'aria-live': 'polite' })
  const typing = drawTyping(words, keeping)
  words.always(() => name(ask, words.say('keep')))
  async function show(): Promise<void> {
    const made = await keeping.make().catch((error) => whyNot(error, words))
    shown.replaceChildren(typeof made === 'string' ? made : drawCode(made, words, keeping))
  }
  return { node: make('div', { class: 'later' }, ask, shown, typing.node), focus: typing.focus }
}

const whyNot = (error: unknown, words: PageWords): string =>
  (error instanceof Refused && error.message) || words.say('broken')

function drawCode({ code, days }: { code: string; days: number }, words: PageWords, keeping: Keeping): HTMLElement {
  const done = make('span', { role: 'status' })
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => done.replaceChildren(words.say('copied')),
      () => done.replaceChildren(words.say('copy-failed')),
    )
  const box = make('input', { type: 'checkbox' })
  box.addEventListener('change', () => keeping.remember(box.checked ? code : null))
  return make(
    'div',
    {},
    make('p', {}, words.say('code'), ': ', make('strong', { class: 'code' }, code)),
    make('p', {}, words.say('keep-how', { of: days })),
    make('label', { class: 'tick' }, box, words.say('remember')),
    button(words.say('copy'), () => void copy()),
    done,
  )
}

function drawTyping(words: PageWords, keeping: Keeping) {
  const summary = make('summary', {})
  const label = make('label', { for: 'code' })
  const box = make('input', { id: 'code', autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false' })
  const wrong = make('p', { id: 'code-wrong', 'aria-live': 'polite' })
  box.setAttribute('aria-describedby', 'code-wrong')
  const go = button('', () => form.requestSubmit(), 'strong')
  const form = make('form', { class: 'typing' }, label, box, go, wrong)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    wrong.textContent = ''
    keeping.resume(box.value).then(
      () => {
        node.open = false
        box.value = ''
      },
      (error) => {
        wrong.textContent = whyNot(error, words)
        box.focus()
        wrong.scrollIntoView({ block: 'nearest' })
      },
    )
  })
  words.always(() => {
    summary.textContent = words.say('code-ask')
    label.textContent = words.say('code-write')
    name(go, words.say('go-on'))
  })
  const node = make('details', {}, summary, form)
  const focus = () => {
    node.open = true
    box.focus()
  }
  return { node, focus }
}
