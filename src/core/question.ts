import { plain } from './plain.ts'
import { speechOf } from './speech/index.ts'

/** Whether a text asks for something to be explained, rather than telling or answering, in a language (a code such as `es`). */
export function looksLikeQuestion(text: string, language: string): boolean {
  if (MARK.test(text)) return true
  const { asks, asksLast } = speechOf(language)
  return text.split(SENTENCE_END).some((sentence) => {
    const said = plain(sentence)
    return asks.test(said) || asksLast.test(said) || asks.test(lastPart(sentence))
  })
}

/** Whether a short text without a question mark may ask or tell: in Spanish "puedo llevar a mi esposa" is both. */
export function mayAsk(text: string, language: string): boolean {
  const said = plain(text)
  return said.length <= LONGEST_HALF && (speechOf(language).mayAsk?.test(said) ?? false)
}

const LONGEST_HALF = 80

/** The few words after the last comma, where people put the question: "me da nervios ir, qué llevo". Nothing when they may only add to what was said: "my husband, who drinks". */
function lastPart(sentence: string): string {
  const at = sentence.lastIndexOf(',')
  const said = at < 0 ? '' : plain(sentence.slice(at + 1))
  return ADDS.test(said) || said.split(' ').length > LONGEST_LAST ? '' : said
}

const ADDS =
  /^(?:(?:wh(?:o|om|ose|ich|ere|y|at)|whos) (?!(?:one |ones )?(?:do|does|can|could|should|would|will|is|are) )|(?:quien|donde|so) )/
const LONGEST_LAST = 10

const MARK = /[?？؟¿]/
const SENTENCE_END = /[.!;\n]/
