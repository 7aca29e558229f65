// @ts-nocheck
import type { FormPart } from './load/form/read-form.ts'
import { createScreen } from './safety/screen.ts'

/** LOINC's code for the question about thoughts of death or self-harm in the PHQ-9. */
const ASKS_OF_DANGER = '44260-8'

/** Questions that read as if they asked about thoughts of self-harm: somebody has to say whether they do. */
export const dangerousLinks = (parts: readonly FormPart[]): readonly string[] =>
  parts
    .filter(({ kind, text, codes }) => kind === 'choose' && (codes.includes(ASKS_OF_DANGER) || soundsLikeDanger(text)))
    .map(({ link }) => link)

/** The same words as a person would write them of themselves: "thoughts of hurting yourself" is "of hurting myself". */
function soundsLikeDanger(text: string): boolean {
  const own = text
    .replace(/\b(?:your|one|them|him|her)sel(?:f|ves)\b/gi, 'myself')
    .replace(/\byour\b/gi, 'my')
    .replace(/\byou\b/gi, 'I')
  return [text, own].some((one) => isDanger(one)) || PLAINLY.test(text)
}

/** By phrases alone: a question is nobody's message, and a model of messages would guess. */
const screen = createScreen(null)

const isDanger = (text: string): boolean => screen({ text, recent: [], asking: false, language: 'en' }).level !== 'none'

/** What such questions name. */
const PLAINLY =
  /suicid|kill(?:ing)? (?:your|my|one)self|self[- ]?harm|better off dead|not (?:be|being) alive|end(?:ing)? (?:your|my) life|(?:hurt|harm)(?:ing)? (?:your|my|one)self/i
