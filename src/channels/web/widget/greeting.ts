import { make } from './dom.ts'
import { scene } from './icons.ts'
import type { PageWords } from './words.ts'

/** What somebody new meets above the first message: a drawing and one line. */
export function drawGreeting(words: PageWords): HTMLElement {
  const line = make('p', {})
  words.always(() => {
    line.textContent = words.say('open')
  })
  return make('div', { class: 'scene' }, scene(), line)
}
