// @ts-nocheck
import { button, make } from './dom.ts'
import type { PageWords } from './words.ts'

/** The box to write in: always there, whatever is asked. */
export interface Composer {
  readonly form: HTMLFormElement
  readonly focus: () => void
  /** Put a line back that could not be sent, unless something new was begun. */
  readonly giveBack: (text: string) => void
}

/** Builds the box; `send` gets what was written, never empty. */
export function drawComposer(words: PageWords, send: (text: string) => void): Composer {
  const box = make('textarea', { id: 'line', rows: '1', maxlength: '4000', autocomplete: 'off', enterkeyhint: 'send' })
  const label = make('label', { for: 'line' })
  const submit = button('', () => form.requestSubmit(), 'strong', 'send')
  const form = make('form', {}, label, box, submit)
  const resize = () => {
    box.style.blockSize = 'auto'
    box.style.blockSize = `${box.scrollHeight + 2}px`
  }
  words.always(() => {
    label.textContent = words.say('write')
    submit.querySelector('span')?.replaceChildren(words.say('send'))
  })
  box.addEventListener('input', resize)
  box.addEventListener('keydown', (event) => {
    // While a word is being put together (Japanese, dead keys), Enter belongs to the keyboard.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    form.requestSubmit()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = box.value.trim()
    if (text === '') return box.focus()
    box.value = ''
    resize()
    send(text)
  })
  return {
    form,
    focus: () => box.focus({ preventScroll: true }),
    giveBack: (text) => {
      if (box.value !== '') return
      box.value = text
      resize()
    },
  }
}
