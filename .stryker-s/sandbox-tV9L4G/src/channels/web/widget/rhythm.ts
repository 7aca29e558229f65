// @ts-nocheck
import { make } from './dom.ts'

/** A pause to read by: longer after a longer message, in milliseconds. */
const SHORTEST = 250
const LONGEST = 900
const PER_CHARACTER = 4

/** Shows the messages of one turn one after the other, so that nobody is met by a wall of text. */
export class Rhythm {
  readonly #log: HTMLElement
  readonly #dots = make('div', { class: 'dots', 'aria-hidden': 'true' }, make('i'), make('i'), make('i'))
  #rest: readonly HTMLElement[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #done: (() => void) | null = null
  #shown: () => void = () => {}

  constructor(log: HTMLElement) {
    this.#log = log
  }

  /** The first at once, the rest with pauses; all at once when it is urgent, or motion is not wished for. `shown` comes after each. */
  play(messages: readonly HTMLElement[], urgent: boolean, shown: () => void, done: () => void): void {
    this.finish()
    this.#shown = shown
    this.#rest = messages
    this.#done = done
    this.#next()
    if (urgent || document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches) this.finish()
  }

  /** Whatever is still to come, now. */
  finish(): void {
    clearTimeout(this.#timer)
    this.#dots.remove()
    this.#log.append(...this.#rest)
    this.#rest = []
    this.#shown()
    this.#done?.()
    this.#done = null
  }

  #next(): void {
    const [first, ...rest] = this.#rest
    this.#rest = rest
    this.#dots.remove()
    if (first !== undefined) this.#log.append(first)
    if (first === undefined || rest.length === 0) this.finish()
    else {
      this.#shown()
      this.#pauseAfter(first)
    }
  }

  #pauseAfter(message: HTMLElement): void {
    this.#log.append(this.#dots)
    const pause = Math.min(LONGEST, SHORTEST + (message.textContent?.length ?? 0) * PER_CHARACTER)
    this.#timer = setTimeout(() => this.#next(), pause)
  }
}
