import type { Found } from './phrases.ts'
import type { Token } from './tokens.ts'

/** How a phrase is meant where it stands. */
export interface Context {
  readonly negated: boolean
  readonly hedged: boolean
  readonly asked: boolean
  readonly who: 'self' | 'other'
  readonly time: 'now' | 'past'
}

const NEGATIONS = new Set([
  'not',
  'no',
  'never',
  'without',
  'isnt',
  'arent',
  'wasnt',
  'dont',
  'doesnt',
  'didnt',
  'nor',
  'neither',
  'hardly',
])
const HEDGES = new Set(['maybe', 'perhaps', 'possibly', 'might', 'guess', 'somewhat', 'kinda', 'probably', 'sometimes'])
const OTHERS = new Set([
  'he',
  'she',
  'they',
  'his',
  'her',
  'their',
  'son',
  'daughter',
  'husband',
  'wife',
  'friend',
  'mom',
  'mum',
  'dad',
  'mother',
  'father',
  'brother',
  'sister',
  'partner',
  'boyfriend',
  'girlfriend',
  'kid',
  'child',
])
const SELF = new Set(['i', 'im', 'ive', 'me', 'my', 'id', 'myself', 'we'])
const PAST = new Set(['ago', 'formerly', 'previously'])
/** How many words back a denial or a person reaches. */
const REACH = 4

/** Read the words around a phrase, within its own clause. */
export function contextOf(text: string, tokens: readonly Token[], { first, last }: Found): Context {
  const before = clauseBefore(text, tokens, first)
  const near = before.slice(-REACH)
  const subject = before.findLast((word) => OTHERS.has(word) || SELF.has(word))
  const clause = text.slice(tokens[last]?.end ?? 0).match(/^[^.!?\n]{0,200}[.!?]?/)?.[0] ?? ''
  return {
    negated: near.some((word) => NEGATIONS.has(word)),
    hedged: near.some((word) => HEDGES.has(word)),
    asked: clause.endsWith('?'),
    who: subject !== undefined && OTHERS.has(subject) ? 'other' : 'self',
    time:
      usedTo(before) || tokens.slice(last + 1, last + 1 + REACH).some(({ word }) => PAST.has(word)) ? 'past' : 'now',
  }
}

const usedTo = (before: readonly string[]) => before.some((word, n) => word === 'used' && before[n + 1] === 'to')

/** The words before, back to where the clause began: a stop, a comma, or a "but". */
function clauseBefore(text: string, tokens: readonly Token[], first: number): readonly string[] {
  const words: string[] = []
  for (let n = first - 1; n >= 0 && words.length < 12; n--) {
    const { word = '', end = 0 } = tokens[n] ?? {}
    const gap = text.slice(end, tokens[n + 1]?.start)
    if (/[.!?;:,\n]/.test(gap) || ['but', 'just', 'only', 'except', 'although', 'because'].includes(word)) break
    words.unshift(word)
  }
  return words
}
