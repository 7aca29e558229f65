import { isDenied } from './denial.ts'
import type { Span } from './phrase-tree.ts'
import type { Token } from './tokens.ts'

/** How a phrase is meant where it stands. */
export interface Context {
  readonly negated: boolean
  readonly hedged: boolean
  readonly asked: boolean
  readonly who: 'self' | 'other'
  readonly time: 'now' | 'past'
}

/** The words of one language that tell how a phrase is meant. */
export interface ContextWords {
  readonly hedges: ReadonlySet<string>
  /** People other than the one who writes, and that one. */
  readonly others: ReadonlySet<string>
  readonly self: ReadonlySet<string>
  /** "… ago" after a phrase. */
  readonly past: ReadonlySet<string>
  /** Whether the words before a phrase put it into the past. */
  readonly wasBefore: (before: readonly string[], near: readonly string[]) => boolean
  /** Words a clause ends at, unless "not" goes before. */
  readonly breaks: ReadonlySet<string>
  readonly not: string
  readonly isDenied: (before: readonly string[], inside: readonly string[], after: readonly string[]) => boolean
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** English, as people chat in it. */
export const ENGLISH_CONTEXT: ContextWords = {
  hedges: words('maybe perhaps possibly might guess somewhat kinda probably sometimes wonder wondering unsure'),
  others: words(
    'he she they hes shes theyre his her their son daughter husband wife friend friends mom mum dad mother father brother sister partner boyfriend girlfriend kid kids child children teenager grandma grandpa grandmother grandfather uncle aunt cousin nephew niece roommate coworker boss fiance fiancee parents bf gf toddler',
  ),
  self: words('i im ive me my id ill myself we were weve our us'),
  past: words('ago formerly previously'),
  wasBefore: (before, near) =>
    before.some((word, n) => word === 'used' && before[n + 1] === 'to') ||
    near.some((word, n) => word === 'longer' && near[n - 1] === 'no'),
  breaks: words('but just only except although though because since'),
  not: 'not',
  isDenied,
}
/** How many words back a denial or a person reaches. */
const REACH = 4

/** Read the words around a phrase, within its own clause. */
export function contextOf(text: string, tokens: readonly Token[], span: Span, language: ContextWords): Context {
  const { first, last } = span
  const before = clauseBefore(text, tokens, first, language)
  const after = clauseAfter(text, tokens, last, language)
  const inside = tokens.slice(first, last + 1).map(({ word }) => word)
  const rest = text.slice(tokens[last]?.end ?? 0).match(/^[^.!?\n]{0,200}[.!?]?/)?.[0] ?? ''
  return {
    negated: language.isDenied(before, inside, after),
    hedged: before.slice(-REACH).some((word) => language.hedges.has(word)),
    asked: rest.endsWith('?'),
    who: whose(before, inside, language),
    time: isPast(before, after, language) ? 'past' : 'now',
  }
}

/** "My daughter is sad" is hers; "he hits me" and "my marriage" are mine. */
function whose(before: readonly string[], inside: readonly string[], { others, self }: ContextWords): 'self' | 'other' {
  if (inside.some((word) => self.has(word))) return 'self'
  const isPerson = (word: string) => others.has(word) || self.has(word)
  const subject = inside.findLast(isPerson) ?? before.findLast(isPerson)
  return subject !== undefined && others.has(subject) ? 'other' : 'self'
}

const isPast = (before: readonly string[], after: readonly string[], { past, wasBefore }: ContextWords): boolean =>
  wasBefore(before, before.slice(-REACH)) || after.slice(0, REACH).some((word) => past.has(word))

/** The words before, back to where the clause began: a stop, a comma, or a "but". */
function clauseBefore(
  text: string,
  tokens: readonly Token[],
  first: number,
  language: ContextWords,
): readonly string[] {
  const found: string[] = []
  for (let n = first - 1; n >= 0 && found.length < 12; n--) {
    const { word = '' } = tokens[n] ?? {}
    if (isBroken(text, tokens, n) || isBreak(tokens, n, language)) break
    found.unshift(word)
  }
  return found
}

/** "Not just sad" goes on; "not sad, just tired" begins anew. */
const isBreak = (tokens: readonly Token[], n: number, { breaks, not }: ContextWords): boolean =>
  breaks.has(tokens[n]?.word ?? '') && tokens[n - 1]?.word !== not

function clauseAfter(
  text: string,
  tokens: readonly Token[],
  last: number,
  { breaks }: ContextWords,
): readonly string[] {
  const found: string[] = []
  for (let n = last + 1; n < tokens.length && found.length < 6; n++) {
    const { word = '' } = tokens[n] ?? {}
    if (isBroken(text, tokens, n - 1) || breaks.has(word)) break
    found.push(word)
  }
  return found
}

const isBroken = (text: string, tokens: readonly Token[], n: number): boolean =>
  /[.!?;:,\n]/.test(text.slice(tokens[n]?.end, tokens[n + 1]?.start))
