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

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const HEDGES = words('maybe perhaps possibly might guess somewhat kinda probably sometimes wonder wondering unsure')
const OTHERS = words(
  'he she they hes shes theyre his her their son daughter husband wife friend friends mom mum dad mother father brother sister partner boyfriend girlfriend kid kids child children teenager grandma grandpa grandmother grandfather uncle aunt cousin nephew niece roommate coworker boss fiance fiancee parents bf gf toddler',
)
const SELF = words('i im ive me my id ill myself we were weve our us')
const PAST = words('ago formerly previously')
/** How many words back a denial or a person reaches. */
const REACH = 4

/** Read the words around a phrase, within its own clause. */
export function contextOf(text: string, tokens: readonly Token[], span: Span): Context {
  const { first, last } = span
  const before = clauseBefore(text, tokens, first)
  const after = clauseAfter(text, tokens, last)
  const inside = tokens.slice(first, last + 1).map(({ word }) => word)
  const rest = text.slice(tokens[last]?.end ?? 0).match(/^[^.!?\n]{0,200}[.!?]?/)?.[0] ?? ''
  return {
    negated: isDenied(before, inside, after),
    hedged: before.slice(-REACH).some((word) => HEDGES.has(word)),
    asked: rest.endsWith('?'),
    who: whose(before, inside),
    time: isPast(before, after) ? 'past' : 'now',
  }
}

/** "My daughter is sad" is hers; "he hits me" and "my marriage" are mine. */
function whose(before: readonly string[], inside: readonly string[]): 'self' | 'other' {
  const own = inside.findLast((word) => OTHERS.has(word) || SELF.has(word))
  const subject = inside.some((word) => SELF.has(word)) ? 'i' : (own ?? lastPerson(before))
  return subject !== undefined && OTHERS.has(subject) ? 'other' : 'self'
}

const lastPerson = (before: readonly string[]): string | undefined =>
  before.findLast((word) => OTHERS.has(word) || SELF.has(word))

const isPast = (before: readonly string[], after: readonly string[]): boolean =>
  before.some((word, n) => word === 'used' && before[n + 1] === 'to') ||
  before.slice(-REACH).some((word, n, near) => word === 'longer' && near[n - 1] === 'no') ||
  after.slice(0, REACH).some((word) => PAST.has(word))

const BREAKS = words('but just only except although though because since')

/** The words before, back to where the clause began: a stop, a comma, or a "but". */
function clauseBefore(text: string, tokens: readonly Token[], first: number): readonly string[] {
  const found: string[] = []
  for (let n = first - 1; n >= 0 && found.length < 12; n--) {
    const { word = '' } = tokens[n] ?? {}
    if (isBroken(text, tokens, n) || isBreak(tokens, n)) break
    found.unshift(word)
  }
  return found
}

/** "Not just sad" goes on; "not sad, just tired" begins anew. */
const isBreak = (tokens: readonly Token[], n: number): boolean =>
  BREAKS.has(tokens[n]?.word ?? '') && tokens[n - 1]?.word !== 'not'

function clauseAfter(text: string, tokens: readonly Token[], last: number): readonly string[] {
  const found: string[] = []
  for (let n = last + 1; n < tokens.length && found.length < 6; n++) {
    const { word = '' } = tokens[n] ?? {}
    if (isBroken(text, tokens, n - 1) || BREAKS.has(word)) break
    found.push(word)
  }
  return found
}

const isBroken = (text: string, tokens: readonly Token[], n: number): boolean =>
  /[.!?;:,\n]/.test(text.slice(tokens[n]?.end, tokens[n + 1]?.start))
