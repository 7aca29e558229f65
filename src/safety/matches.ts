import { figurative } from './context.ts'
import type { Phrases } from './lexicon/phrases.ts'
import { NEGATORS } from './lexicon/spellings.ts'
import { lookAhead } from './look-ahead.ts'
import { hasNo, negated } from './negation.ts'
import { matchAt } from './pattern.ts'
import type { Tokens } from './tokens.ts'
import { endsWish } from './wished.ts'

/** A risk phrase found in the words from `start` up to `end`. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly phrases: Phrases
  /** Whether a no is one of the pattern's own words. */
  readonly ownNo: boolean
}

/** Every risk phrase in the words, and which words figures of speech take up. */
export function matchesIn(tokens: Tokens): { matches: readonly Match[]; covered: Uint8Array } {
  const { words } = tokens
  const found: Match[][] = []
  const covered = new Uint8Array(words.length + 1)
  const { see, can } = lookAhead(words)
  for (let start = words.length - 1; start >= 0; start--) {
    const word = words[start] ?? ''
    const here: Match[] = []
    for (const sign of see(word, start)) {
      if (!can(sign, start)) continue
      const { pattern, phrases, hasNo: ownNo } = sign
      const end = matchAt(pattern, tokens, start, phrases === null)
      if (end <= start) continue
      if (phrases === null) {
        if (isFigureAt(tokens, start, end, sign.own)) covered.fill(1, start, end)
      } else here.push({ start, end, phrases, ownNo })
    }
    if (here.length > 0) found.push(here)
  }
  return { matches: found.reverse().flat(), covered }
}

/** Whether the words of a figure of speech are one here, and hide nothing that is said in them. */
const isFigureAt = (tokens: Tokens, start: number, end: number, own: ReadonlySet<string>): boolean =>
  isOneSaying(tokens, start, end) && !beginsAnew(tokens, start, end, own) && !endsWish(tokens.words, start, end)

/** Whether words stand in one sentence, or in a question and its no ("Suicidal? No."): "I want to die. End this marriage" is no "die end". */
function isOneSaying({ words, sentences }: Tokens, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++)
    if (
      sentences[at] !== sentences[at - 1] &&
      !(at - start <= ASKED && isNo(words[at] ?? '')) &&
      !isNo(words[at - 1] ?? '')
    )
      return false
  return true
}

/** Words of a question as short as "Self-harm?". */
const ASKED = 2

const isNo = (word: string): boolean => NEGATORS.has(word) || word === 'nope'

/**
 * Whether something new is said inside a figure of speech: a person, or what comes after an "and", that is none of its own
 * words. "The server is down and I want to die" has the words of "the server wants to die".
 */
function beginsAnew({ words, commas }: Tokens, start: number, end: number, own: ReadonlySet<string>): boolean {
  for (let at = start; at < end; at++) {
    const word = words[at] ?? ''
    if (commas[at] === true && at > start && SUICIDAL.test(words.slice(at, at + 3).join(' '))) return true
    if (word === 'want' && !own.has(word) && !WHO_WANTS.test(words[at - 1] ?? '')) return true
    if (ANEW.has(word) && !own.has(word) && !(word === 'myself' && isNo(words[start] ?? ''))) return true
  }
  return false
}

const SUICIDAL = /^i (?:am|feel) suicidal$/
/** "I have no job want to die": no job wants anything. */
const WHO_WANTS = /^(?:i|you|we|they|to|not|never|might|may|would|who|people|\p{L}+s)$/u
const ANEW: ReadonlySet<string> = new Set(
  'i me myself he she they himself herself themselves quiero and but because yo y pero porque wife husband partner mother father mum mom dad son daughter boss'.split(
    ' ',
  ),
)

/** A loss to suicide is grief, whatever words tell of it. */
export const isLoss = ({ firm, who }: Phrases): boolean => firm === true && who === 'other'

/** Whether a phrase is no sign because a figure of speech takes it up. */
export const isFigure = (tokens: Tokens, { start, end, phrases }: Match, covered: Uint8Array): boolean =>
  !isLoss(phrases) && phrases.sure !== true && figurative(tokens, covered, start, end)

/** Whether a phrase is taken back by a no. */
export function isDenied(tokens: Tokens, { start, end, phrases, ownNo }: Match): boolean {
  const spanned = tokens.words.slice(start, end)
  if (phrases.firm === true || CARRIES_ITS_NO.test(spanned[0] ?? '')) return false
  return negated(tokens, start, end) || NEVER_CROSSED.test(spanned.join(' ')) || (!ownNo && hasNo(spanned))
}

const NEVER_CROSSED = /\b(?:has|have) (?:not|never) (?:crossed|entered|been (?:an option|a thought))\b/

/** "Nobody would miss me": the no is part of the danger. */
const CARRIES_ITS_NO = /^(?:no|not|never|nobody|do|does|did|can|could|would|without|nadie|nothing)$/
