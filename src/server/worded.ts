import type { Answer } from '../channels/channel.ts'
import type { Words } from '../core/words.ts'
import { wantedLanguage } from './language.ts'

/** What is said in each language the bot speaks. */
export type Said = Readonly<Record<string, Pick<Words, 'entries'>>>

/** The language a request asks for, of those spoken. */
export const languageOf = (said: Said, accepted: string | undefined): string =>
  wantedLanguage(Object.keys(said), null, accepted ?? '')

/** A refusal that names only its code gets its sentence, in the language of whoever asked. */
export function worded(answer: Answer, said: Said, accepted: string | undefined): Answer {
  const error = refusalIn(answer.body)
  if (error === null || 'message' in error) return answer
  const message = said[languageOf(said, accepted)]?.entries[`refusals.${error.code}`]?.text ?? ''
  return { ...answer, body: { error: { ...error, message } } }
}

function refusalIn(body: unknown): { readonly code: string } | null {
  if (typeof body !== 'object' || body === null || !('error' in body)) return null
  const { error } = body
  return typeof error === 'object' && error !== null && 'code' in error ? { ...error, code: String(error.code) } : null
}
