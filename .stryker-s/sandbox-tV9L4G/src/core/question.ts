// @ts-nocheck
import { plain } from './plain.ts'
import { speechOf } from './speech/index.ts'

/** Whether a text asks for something to be explained, rather than telling or answering, in a language (a code such as `es`). */
export function looksLikeQuestion(text: string, language: string): boolean {
  if (MARK.test(text)) return true
  const { asks, asksLast } = speechOf(language)
  return text
    .split(SENTENCE_END)
    .map(plain)
    .some((it) => asks.test(it) || asksLast.test(it))
}

const MARK = /[?？؟¿]/
const SENTENCE_END = /[.!;\n]/
