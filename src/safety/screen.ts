import { NO_RISK, type Risk, type Screening } from '../core/risk.ts'
import { answerToQuestion } from './asking.ts'
import { longPast, negated, whose } from './context.ts'
import { KNOWN, possible, SIGNS_BY_WORD, type Sign } from './lexicon/index.ts'
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
  readonly start: number
  readonly end: number
  readonly risk: Risk
}

/** The strongest sign in a text that ends after `from`. */
function screenText(text: string, from = 0): Risk {
  let best: Risk = NO_RISK
  for (const tokens of readings(text, KNOWN)) {
    for (const { end, risk } of hitsIn(tokens, text)) {
      if ((tokens.spans[end - 1]?.[1] ?? 0) <= from) continue
      if (RANK[risk.level] > RANK[best.level] || (risk.level === best.level && firmer(risk, best))) best = risk
    }
  }
  return best
}

const firmer = (risk: Risk, best: Risk) =>
  (risk.kind === 'medical' && best.kind === 'suicide' && risk.level === 'crisis') ||
  (risk.kind === 'harm-to-others' && best.kind === 'self-harm') ||
  (best.who === 'other' && risk.who === 'self' && risk.kind === 'suicide' && best.kind === 'suicide')

function hitsIn(tokens: Tokens, text: string): readonly Hit[] {
  const risky: { start: number; end: number; sign: Sign }[] = []
  const covered = new Uint8Array(tokens.words.length + 1)
  const can = possible(tokens.words)
  tokens.words.forEach((word, start) => {
    for (const sign of SIGNS_BY_WORD.get(word) ?? []) {
      if (!can(sign)) continue
      const end = matchAt(sign.pattern, tokens, start)
      if (end <= start) continue
      if (sign.phrases === null) covered.fill(1, start, end)
      else risky.push({ start, end, sign })
    }
  })
  const past = longPast(tokens)
  // A loss to suicide is grief: the word inside it is not a second sign.
  const losses = risky.filter(({ sign: { phrases } }) => phrases?.firm === true && phrases.who === 'other')
  return risky.flatMap(({ start, end, sign: { phrases } }): Hit[] => {
    const loss = phrases?.firm === true && phrases.who === 'other'
    const inLoss = !loss && losses.some((one) => one.start < start && one.end >= end)
    if (inLoss) return []
    if (phrases === null || (!loss && covered.subarray(start, end).includes(1))) return []
    const spanned = tokens.words.slice(start, end)
    const carries =
      phrases.firm === true ||
      /^(?:no|not|never|nobody|do|does|did|can|could|would|without|nadie)$/.test(spanned[0] ?? '')
    if (!carries && negated(tokens, start, end)) return []
    const level = phrases.level === 'crisis' && !phrases.firm && past ? 'concern' : phrases.level
    const who = phrases.who ?? whose(tokens, start, end)
    const evidence = text.slice(tokens.spans[start]?.[0] ?? 0, tokens.spans[end - 1]?.[1] ?? 0)
    return [{ start, end, risk: { level, who, kind: phrases.kind, evidence } }]
  })
}
