import { NO_RISK, type Risk, type RiskKind, type Screening } from '../core/risk.ts'
import { answerToQuestion } from './asking.ts'
import { KNOWN } from './lexicon/index.ts'
import { type DangerModel, type Estimator, openModel } from './model.ts'
import { withNewborn } from './newborn.ts'
import { type Hit, signsIn } from './signs.ts'
import { withThreat } from './threats.ts'
import { readings } from './tokens.ts'

/** How a message reads: the text itself, then together with the last minute's. Pure, and linear in its length. Without a model only the phrases speak. */
export function createScreen(model: DangerModel | null): (screening: Screening) => Risk {
  const estimate = model && openModel(model)
  return (screening) => screen(screening, estimate)
}

function screen({ text, recent, asking }: Screening, estimate: Estimator | null): Risk {
  const own = screenText(text, estimate)
  if (own.level === 'crisis') return own
  const answer = asking ? answerToQuestion(text) : null
  if (answer !== null && RANK[answer.level] >= RANK[own.level]) return answer
  const before = recent.slice(-3)
  if (before.length === 0) return own
  // Texts put together are no text anyone wrote: only phrases, which say why, are looked for across them.
  const joined = screenText(`${before.join(' ')} ${text}`, null, before.join(' ').length + 1)
  if (RANK[joined.level] > RANK[own.level] && !(joined.level === 'concern' && isShort(joined.evidence))) return joined
  const shared =
    own.level === 'none' &&
    AGREES.test(text.toLowerCase()) &&
    before.some((one) => screenText(one, estimate).level !== 'none')
  return shared ? { level: 'concern', who: 'self', kind: 'suicide', evidence: text } : own
}

/** Two or three words are met by chance where one answer ends and the next begins: "my daughter", "low cost". */
const isShort = (evidence: string): boolean => evidence.trim().split(/\s+/).length < 4

const RANK = { none: 0, concern: 1, crisis: 2 } as const
const AGREES =
  /\b(i (totally |kind of )?(get|understand|see|know) (why|how)|me too|same here|so do i|feel the same|(can.?t|don.?t|cannot) blame)\b/

/** The strongest sign in a text that ends after `from`. */
function screenText(text: string, estimate: Estimator | null, from = 0): Risk {
  let best: Hit = { end: 0, risk: NO_RISK, sure: false }
  const forms = readings(text, KNOWN)
  for (const tokens of forms) {
    for (const hit of signsIn(tokens, text, estimate)) {
      if ((tokens.spans[hit.end - 1]?.[1] ?? 0) <= from) continue
      const more = RANK[hit.risk.level] - RANK[best.risk.level]
      if (more > 0 || (more === 0 && firmer(hit, best))) best = hit
    }
  }
  // Two texts together were written by nobody: how somebody stands to a threat is read in one alone.
  return from > 0 ? best.risk : stood(best.risk, forms[0]?.words.join(' ') ?? '', text)
}

/** How whoever writes stands to harm that is told. */
function stood(risk: Risk, words: string, text: string): Risk {
  const told = withNewborn(risk, words, text)
  return told.about === undefined ? withThreat(told, words, text) : told
}

/** Of two signs of one level, which decides the words that are said. */
function firmer({ risk, sure }: Hit, { risk: best, sure: known }: Hit): boolean {
  if (risk.kind !== best.kind) return risk.level === 'crisis' && URGENCY.indexOf(risk.kind) > URGENCY.indexOf(best.kind)
  return best.who === 'other' ? risk.who === 'self' && sure : risk.who === 'other' && !known
}

/** Others in danger come first, then a body in danger. */
const URGENCY: readonly RiskKind[] = ['none', 'self-harm', 'abuse', 'suicide', 'medical', 'harm-to-others']
