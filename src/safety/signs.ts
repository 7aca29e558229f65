import type { Risk } from '../core/risk.ts'
import { clauseBounds, partsOf } from './clauses.ts'
import { goesOnAboutMe, longPast, turnsToMe, whose } from './context.ts'
import { isDenied, isFigure, isLoss, type Match, matchesIn } from './matches.ts'
import type { Estimate, Estimator } from './model.ts'
import { isQuotedFromAnother } from './quoted.ts'
import type { Tokens } from './tokens.ts'

/** A sign of danger, and the word it ends before. */
export interface Hit {
  readonly end: number
  readonly risk: Risk
  /** Whether the words say whose danger it is. */
  readonly sure: boolean
}

/** Phrases decide; the model speaks where they are silent, and doubts those that stand among everyday words. */
export function signsIn(tokens: Tokens, text: string, estimate: Estimator | null): readonly Hit[] {
  const { matches, covered } = matchesIn(tokens)
  const standing = matches.filter((match) => !isFigure(tokens, match, covered))
  const signs = standing.filter((match) => !isDenied(tokens, match) && !isTurnedOnMe(tokens, match))
  // A loss to suicide is grief: the word inside it is not a second sign, unless it goes on to speak of oneself.
  const lost = new Uint8Array(tokens.words.length + 1)
  for (const { start, end, phrases } of matches) if (isLoss(phrases)) lost.fill(1, start, end)
  const told = signs.filter(
    ({ start, end, phrases }) =>
      isLoss(phrases) ||
      phrases.sure === true ||
      turnsToMe(tokens.words.slice(start, end)) ||
      !lost.subarray(start, end).includes(1),
  )
  const { length } = tokens.words
  if (estimate === null || length < FEW || length > SHORT) return told.map((match) => hitOf(tokens, text, match))
  const whole = estimate(tokens, covered, 0, length)
  const read = told.map((match) => ({ match, hit: hitOf(tokens, text, match) }))
  const alone = aloneIn(tokens, covered, estimate)
  const hits = read.flatMap(({ match, hit }) =>
    hit.risk.level === 'crisis' && whole.sign < DOUBT && alone(match) >= PLAINLY
      ? [hit]
      : doubted(hit, match, tokens, whole.sign),
  )
  const settled = read.some(
    ({ match, hit }) =>
      match.phrases.firm === true || hit.risk.level === 'crisis' || hit.risk.level !== match.phrases.level,
  )
  const denied = Math.max(0, ...standing.filter((match) => !signs.includes(match)).map(({ end }) => end))
  if (denied > 0) return [...hits, ...felt(readOn(tokens, covered, denied, estimate, whole), hits, tokens, text)]
  const more = length <= BRIEF ? SURER : 0
  const floors = {
    crisis: settled || covered.includes(1) ? OVERRULES : CRISIS + more,
    sign: settled ? OVERRULES : SIGN + more,
  }
  const heard = [...hits, ...felt({ ...whole, floors }, hits, tokens, text)]
  return heard.length > 0 ? heard : inParts(tokens, covered, estimate, text)
}

/** What the model makes of each sentence and each clause, where it makes nothing of the whole: calm words around danger would drown it. */
function inParts(tokens: Tokens, covered: Uint8Array, estimate: Estimator, text: string): readonly Hit[] {
  const floors = ALONE
  for (const [from, to] of partsOf(tokens)) {
    if (to - from < FEW) continue
    const hits = felt({ ...estimate(tokens, covered, from, to), floors }, [], tokens, text)
    if (hits.length > 0) return hits
  }
  return []
}

/** How much like danger a phrase sounds in its own clause, with nothing of what stands around that. */
function aloneIn(tokens: Tokens, covered: Uint8Array, estimate: Estimator): (match: Match) => number {
  const { length } = tokens.words
  const bounds = clauseBounds(tokens)
  return ({ start, end }) => {
    const from = bounds.findLast((at) => at <= start) ?? 0
    const to = bounds.find((at) => at >= end) ?? length
    return to - from < FEW || to - from === length ? 0 : estimate(tokens, covered, from, to).crisis
  }
}

/** What was taken back says nothing more: the model reads on after it, unless it is all but certain about the whole. */
function readOn(tokens: Tokens, covered: Uint8Array, from: number, estimate: Estimator, whole: Estimate): Heard {
  const { length } = tokens.words
  const floors = { crisis: CRISIS, sign: SIGN }
  if (whole.crisis < INSISTS && length - from >= FEW) return { ...estimate(tokens, covered, from, length), floors }
  return { ...whole, floors: { crisis: INSISTS, sign: INSISTS } }
}

/** What the model makes of some words, and the chances from which that counts. */
interface Heard extends Estimate {
  readonly floors: { readonly crisis: number; readonly sign: number }
}

/** Words of a text the model reads as a whole: longer ones tell a story, in which its clues mean less; of fewer it makes too much. */
const SHORT = 40
const FEW = 3
/** So short is most of what people answer to a question. One odd word weighs much among so few, so the model has to be surer. */
const BRIEF = 6
const SURER = 0.05

/** "I want to murder myself" threatens nobody else, nor does "he held a pillow over my face": other phrases say what they are. */
const isTurnedOnMe = ({ words }: Tokens, { start, end, phrases }: Match): boolean =>
  phrases.kind === 'harm-to-others' &&
  ON_ME.test(`${words.slice(Math.max(start, end - 2), end).join(' ')}|${words[end] ?? ''}`)

const ON_ME = /\|my ?self$|\bmy (?:face|head|throat|neck|mouth|nose)\|/

function hitOf(tokens: Tokens, text: string, { start, end, phrases }: Match): Hit {
  const level = phrases.level === 'crisis' && !phrases.firm && longPast(tokens, start) ? 'concern' : phrases.level
  const quoted = phrases.kind === 'suicide' && isQuotedFromAnother(text, tokens.spans[start]?.[0] ?? 0)
  const { who, sure } = quoted
    ? ({ who: 'other', sure: true } as const)
    : phrases.who
      ? {
          who: phrases.level === 'concern' && goesOnAboutMe(tokens.words.slice(start, end)) ? 'self' : phrases.who,
          sure: true,
        }
      : whose(tokens, start, end, phrases)
  return { end, sure, risk: { level, who, kind: phrases.kind, evidence: said(tokens, text, start, end) } }
}

const said = ({ spans }: Tokens, text: string, start: number, end: number): string =>
  text.slice(spans[start]?.[0] ?? 0, spans[end - 1]?.[1] ?? 0)

/** Chances from which the model calls something danger, or a sign; and below which it doubts a phrase of danger, a phrase of worry, and both. */
const CRISIS = 0.7
const SIGN = 0.6
const DOUBT = 0.2
const IDLE = 0.08
const CERTAIN = 0.03
/** The chance from which a clause alone leaves no doubt about a phrase of danger in it, whatever stands around it. */
const PLAINLY = 0.5
/** The chances from which the model calls a part of a text danger, or a sign, that says nothing as a whole. */
const ALONE = { crisis: 0.9, sign: 0.95 }
/** Against what the phrases say (a figure of speech, a time long past) it has to be surer, against a no surest. */
const OVERRULES = 0.85
const INSISTS = 0.95

/** What the model alone makes of a text. Which danger it is, it may not say against phrases of danger. */
function felt(
  { crisis, sign, who, kind, place, floors }: Heard,
  known: readonly Hit[],
  tokens: Tokens,
  text: string,
): readonly Hit[] {
  const level = crisis >= floors.crisis ? 'crisis' : sign >= floors.sign && known.length === 0 ? 'concern' : 'none'
  const dangers = known.filter(({ risk }) => risk.level === 'crisis')
  if (level === 'none' || (dangers.length > 0 && dangers.every(({ risk }) => risk.kind !== kind))) return []
  const [first, last] = place()
  const risk = { level, who, kind, evidence: said(tokens, text, first, last + 1) } as const
  return [{ end: tokens.words.length, sure: false, risk }]
}

/** One step down for a phrase among words of everyday matters: danger becomes a question, a question nothing; two when hardly anything could be plainer. */
function doubted(hit: Hit, { start, end, phrases }: Match, { words }: Tokens, sign: number): readonly Hit[] {
  if (phrases.firm === true || phrases.sure === true || PLAIN.test(words.slice(Math.max(0, start - 2), end).join(' ')))
    return [hit]
  if (hit.risk.level === 'concern') return sign < IDLE ? [] : [hit]
  if (sign < CERTAIN) return []
  return [sign < DOUBT ? { ...hit, risk: { ...hit.risk, level: 'concern' } } : hit]
}

/** Said so plainly that nothing beside it makes it less. */
const PLAIN =
  /\b(?:kill|killing|off|offing|unalive|unaliving|hang|hanging|shoot|drown|end|ending|take|taking) (?:myself|my (?:own )?life)\b|\bi (?:am|feel|been) suicidal\b/
