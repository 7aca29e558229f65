import { NO_RISK, type Risk, type RiskKind, type Screening } from '../core/risk.ts'
import { answerToQuestion } from './asking.ts'
import { figurative, hasNo, longPast, negated, whose } from './context.ts'
import { KNOWN, possible, SIGNS_BY_WORD } from './lexicon/index.ts'
import type { Phrases } from './lexicon/phrases.ts'
import { matchAt } from './pattern.ts'
import { readings, type Tokens } from './tokens.ts'

/** Read a message for danger: the text itself, then together with the last minute's. Pure, and linear in its length. */
export function screen({ text, recent, asking }: Screening): Risk {
  const own = screenText(text)
  if (own.level === 'crisis') return own
  const answer = asking ? answerToQuestion(text) : null
  if (answer !== null && RANK[answer.level] >= RANK[own.level]) return answer
  const before = recent.slice(-3)
  if (before.length === 0) return own
  const joined = screenText(`${before.join(' ')} ${text}`, before.join(' ').length + 1)
  if (RANK[joined.level] > RANK[own.level]) return joined
  const shared =
    own.level === 'none' && AGREES.test(text.toLowerCase()) && before.some((one) => screenText(one).level !== 'none')
  return shared ? { level: 'concern', who: 'self', kind: 'suicide', evidence: text } : own
}

const RANK = { none: 0, concern: 1, crisis: 2 } as const
const AGREES =
  /\b(i (totally |kind of )?(get|understand|see|know) (why|how)|me too|same here|so do i|feel the same|(can.?t|don.?t|cannot) blame)\b/

interface Hit {
  readonly end: number
  readonly risk: Risk
  /** Whether the words say whose danger it is. */
  readonly sure: boolean
}

/** The strongest sign in a text that ends after `from`. */
function screenText(text: string, from = 0): Risk {
  let best: Hit = { end: 0, risk: NO_RISK, sure: false }
  for (const tokens of readings(text, KNOWN)) {
    for (const hit of hitsIn(tokens, text)) {
      if ((tokens.spans[hit.end - 1]?.[1] ?? 0) <= from) continue
      const more = RANK[hit.risk.level] - RANK[best.risk.level]
      if (more > 0 || (more === 0 && firmer(hit, best))) best = hit
    }
  }
  return best.risk
}

/** Of two signs of one level, which decides the words that are said. */
function firmer({ risk, sure }: Hit, { risk: best, sure: known }: Hit): boolean {
  if (risk.kind !== best.kind) return risk.level === 'crisis' && URGENCY.indexOf(risk.kind) > URGENCY.indexOf(best.kind)
  return best.who === 'other' ? risk.who === 'self' && sure : risk.who === 'other' && !known
}

/** Others in danger come first, then a body in danger. */
const URGENCY: readonly RiskKind[] = ['none', 'self-harm', 'abuse', 'suicide', 'medical', 'harm-to-others']

interface Match {
  readonly start: number
  readonly end: number
  readonly phrases: Phrases
  /** Whether a no is one of the pattern's own words. */
  readonly ownNo: boolean
}

function hitsIn(tokens: Tokens, text: string): readonly Hit[] {
  const { matches, covered } = matchesIn(tokens)
  // A loss to suicide is grief: the word inside it is not a second sign.
  const losses = matches.filter(({ phrases }) => isLoss(phrases))
  return matches.flatMap((match): Hit[] => {
    const { start, end, phrases } = match
    const grieved = !isLoss(phrases) && losses.some((one) => one.start <= start && one.end >= end)
    if (grieved || taken(tokens, match, covered)) return []
    const level = phrases.level === 'crisis' && !phrases.firm && longPast(tokens, start) ? 'concern' : phrases.level
    const { who, sure } = phrases.who ? { who: phrases.who, sure: true } : whose(tokens, start, end, phrases)
    const evidence = text.slice(tokens.spans[start]?.[0] ?? 0, tokens.spans[end - 1]?.[1] ?? 0)
    return [{ end, sure, risk: { level, who, kind: phrases.kind, evidence } }]
  })
}

const isLoss = ({ firm, who }: Phrases): boolean => firm === true && who === 'other'

/** Every risk phrase in the words, and which words figures of speech take up. */
function matchesIn(tokens: Tokens): { matches: readonly Match[]; covered: Uint8Array } {
  const matches: Match[] = []
  const covered = new Uint8Array(tokens.words.length + 1)
  const can = possible(tokens.words)
  tokens.words.forEach((word, start) => {
    for (const sign of SIGNS_BY_WORD.get(word) ?? []) {
      if (!can(sign)) continue
      const { pattern, phrases, hasNo: ownNo } = sign
      const end = matchAt(pattern, tokens, start, phrases === null)
      if (end <= start) continue
      if (phrases === null) covered.fill(1, start, end)
      else matches.push({ start, end, phrases, ownNo })
    }
  })
  return { matches, covered }
}

/** Whether a phrase is taken back by what surrounds it: a figure of speech or a no. */
function taken(tokens: Tokens, { start, end, phrases, ownNo }: Match, covered: Uint8Array): boolean {
  if (!isLoss(phrases) && phrases.sure !== true && figurative(tokens, covered, start, end)) return true
  const spanned = tokens.words.slice(start, end)
  if (phrases.firm === true || CARRIES_ITS_NO.test(spanned[0] ?? '')) return false
  return negated(tokens, start, end) || (!ownNo && hasNo(spanned))
}

/** "Nobody would miss me": the no is part of the danger. */
const CARRIES_ITS_NO = /^(?:no|not|never|nobody|do|does|did|can|could|would|without|nadie|nothing)$/
