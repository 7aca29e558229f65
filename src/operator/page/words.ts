import type { OperatorWord } from '../../load/operator-word-list.ts'

/** The build puts `content/en/operator.yml` here. */
declare const OPERATOR_PAGE_WORDS: Readonly<Record<OperatorWord, string>>

/** A word of the page, with what stands in braces filled in. */
export const say = (word: OperatorWord, filled: Readonly<Record<string, string | number>> = {}): string =>
  OPERATOR_PAGE_WORDS[word].replace(/\{(\w+)\}/g, (_, name: string) => String(filled[name] ?? ''))

/** A word by a name put together here; as it stands when there is none. */
export const sayOr = (name: string, otherwise: string): string =>
  (Object.hasOwn(OPERATOR_PAGE_WORDS, name) ? OPERATOR_PAGE_WORDS[name as OperatorWord] : undefined) ?? otherwise

/** What a language is called, in English as all of this page. */
export const nameOfLanguage = (code: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code
