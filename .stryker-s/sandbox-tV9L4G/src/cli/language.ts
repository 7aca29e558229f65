// @ts-nocheck
import { languagesOf } from '../load/index.ts'

/** What a command line says about language, `--lang es`: the language (null when none is named), and the other arguments; `problem` names what to write instead. */
export interface LanguageAsked {
  readonly language: string | null
  readonly rest: readonly string[]
  readonly problem: string | null
}

/** Take `--lang` out of the arguments of a command, and hold it against the languages there are words in. */
export function languageAsked(args: readonly string[], root: string): LanguageAsked {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const option = args[at]
  if (option === undefined) return { language: null, rest: args, problem: null }
  const joined = option.startsWith('--lang=')
  const language = joined ? option.slice('--lang='.length) : (args[at + 1] ?? '')
  const rest = args.toSpliced(at, joined ? 1 : 2)
  return { language, rest, problem: strangeLanguage(language, languagesOf(root)) }
}

/** What is wrong with a language that was named; null when there are words in it. */
export const strangeLanguage = (language: string, languages: readonly string[]): string | null =>
  languages.includes(language)
    ? null
    : `there are no words in the language "${language.slice(0, 20)}"; use ${languages.join(' or ')}`
