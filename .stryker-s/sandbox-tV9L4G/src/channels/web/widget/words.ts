// @ts-nocheck
import type { PageWord } from '../../../core/words.ts'

/** Put in by the build, from `content/<language>/page.yml`. */
declare const PAGE_WORDS: Readonly<Record<string, Readonly<Record<PageWord, string>> & { readonly name: string }>>

/** The page's words in the language of the conversation, and what is to be said anew when that changes. */
export class PageWords {
  #language = 'en'
  readonly #told: (() => void)[] = []

  constructor(wanted: readonly string[]) {
    this.#language = wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag in PAGE_WORDS) ?? 'en'
  }

  get language(): string {
    return this.#language
  }

  /** Codes and own names of the languages the page speaks. */
  get languages(): readonly (readonly [string, string])[] {
    return Object.entries(PAGE_WORDS).map(([code, { name }]) => [code, name])
  }

  say(word: PageWord, slots: Readonly<Record<string, string | number>> = {}): string {
    const text = PAGE_WORDS[this.#language]?.[word] ?? ''
    return text.replace(/\{(\w+)\}/g, (_, name: string) => String(slots[name] ?? ''))
  }

  /** Do this now, and again whenever the language changes. */
  always(tell: () => void): void {
    this.#told.push(tell)
    tell()
  }

  change(language: string): void {
    if (language === this.#language || !(language in PAGE_WORDS)) return
    this.#language = language
    for (const tell of this.#told) tell()
  }
}
