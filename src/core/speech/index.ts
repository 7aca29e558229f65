import { ENGLISH } from './english.ts'
import { SPANISH } from './spanish.ts'
import type { DangerSpeech, Speech } from './speech.ts'

const SPEECH: ReadonlyMap<string, Speech> = new Map([
  ['en', ENGLISH],
  ['es', SPANISH],
])

/** How people speak in a language (a code such as `es`); a language nobody has described is heard as English is. */
export const speechOf = (language: string): Speech => SPEECH.get(language) ?? ENGLISH

/** The words of a plain text that say this in any language; empty when none do. */
export const saidInAny = (what: keyof DangerSpeech, plainText: string): string =>
  [...SPEECH.values()].map(({ danger }) => danger[what].exec(plainText)?.[0] ?? '').join(' ')

/** Whether a plain text says this in any language: around danger nobody has to find the right one. */
export const saysInAny = (what: keyof DangerSpeech, plainText: string): boolean =>
  [...SPEECH.values()].some(({ danger }) => danger[what].test(plainText))
