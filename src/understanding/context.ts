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
  /** Whether the words before a phrase put it into the past; `near` are the last few of them, `inside` is the phrase. */
  readonly wasBefore: (before: readonly string[], near: readonly string[], inside: readonly string[]) => boolean
  /** "In the past", "when I was little" after a phrase. */
  readonly wasAfter?: RegExp
  /** Several words that make a guess of what follows: "it could be". */
  readonly hedging?: RegExp
  /** What makes a guess of what went before: ", I guess". */
  readonly hedgingAfter?: RegExp
  /** Words whose object the next person is: "with my parents" does not make what follows theirs. */
  readonly objects?: ReadonlySet<string>
  /** After "I don't drink": words that say another does. */
  readonly othersDo?: RegExp
  /** Words a clause ends at, unless "not" goes before. */
  readonly breaks: ReadonlySet<string>
  readonly not: string
  readonly isDenied: (before: readonly string[], inside: readonly string[], after: readonly string[]) => boolean
}

/** How many words back a denial or a person reaches. */
const REACH = 4

/** Read the words around a phrase, within its own clause. A loss is the person's own, whoever is named in the phrase: "mom died". */
export function contextOf(
  text: string,
  tokens: readonly Token[],
  span: Span,
  language: ContextWords,
  isLoss = false,
): Context {
  const { first, last } = span
  const before = clauseBefore(text, tokens, first, language)
  const after = clauseAfter(text, tokens, last, language)
  const inside = tokens.slice(first, last + 1).map(({ word }) => word)
  const rest = text.slice(tokens[last]?.end ?? 0).match(/^[^.!?\n]{0,200}[.!?]?/)?.[0] ?? ''
  const negated = language.isDenied(before, inside, after)
  const othersDo = negated && (language.othersDo?.test(rest) ?? false)
  return {
    negated: negated && !othersDo,
    hedged: isHedged(nearBefore(text, tokens, first), rest, language),
    asked: rest.endsWith('?'),
    who: othersDo
      ? 'other'
      : isLoss
        ? whose(besidesTheDead(before, language), [], language)
        : whose(before, inside, language),
    time: isPast(before, inside, after, language) ? 'past' : 'now',
  }
}

const isHedged = (before: readonly string[], rest: string, { hedges, hedging, hedgingAfter }: ContextWords): boolean =>
  before.slice(-REACH).some((word) => hedges.has(word)) ||
  (hedging?.test(before.join(' ')) ?? false) ||
  (hedgingAfter?.test(rest) ?? false)

/** The last words before, across a "just" but not across a stop: "probably just stress". */
function nearBefore(text: string, tokens: readonly Token[], first: number): readonly string[] {
  let from = first
  while (from > 0 && first - from < REACH + 2 && !isBroken(text, tokens, from - 1)) from -= 1
  return tokens.slice(from, first).map(({ word }) => word)
}

/** "My daughter is sad" is hers; "he hits me", "my marriage" and "with my parents I am sad" are mine. */
function whose(before: readonly string[], inside: readonly string[], language: ContextWords): 'self' | 'other' {
  const { others, self } = language
  if (inside.some((word) => self.has(word))) return 'self'
  const subject = subjectOf(before, language) ?? (others.has(inside[0] ?? '') ? inside[0] : undefined)
  return subject !== undefined && others.has(subject) ? 'other' : 'self'
}

/** "Mom died": the loss is not hers. */
const besidesTheDead = (before: readonly string[], { others }: ContextWords): readonly string[] =>
  others.has(before.at(-1) ?? '') ? before.slice(0, -1) : before

/** The last person named who is not the object of what went before. */
function subjectOf(before: readonly string[], { others, self, objects }: ContextWords): string | undefined {
  return before.findLast(
    (word, n) =>
      self.has(word) || (others.has(word) && !before.slice(Math.max(0, n - 2), n).some((one) => objects?.has(one))),
  )
}

function isPast(
  before: readonly string[],
  inside: readonly string[],
  after: readonly string[],
  { past, wasBefore, wasAfter }: ContextWords,
): boolean {
  return (
    wasBefore(before, before.slice(-REACH), inside) ||
    after.slice(0, REACH).some((word) => past.has(word)) ||
    (wasAfter?.test(after.join(' ')) ?? false)
  )
}

/** The words before, back to where the clause began: a stop, a comma, or a "but". */
function clauseBefore(
  text: string,
  tokens: readonly Token[],
  first: number,
  language: ContextWords,
): readonly string[] {
  const from = clauseStart(text, tokens, first, language)
  return tokens.slice(from, first).map(({ word }) => word)
}

/** The place of the word a clause begins with. */
export function clauseStart(text: string, tokens: readonly Token[], first: number, language: ContextWords): number {
  let from = first
  while (from > 0 && first - from < 12 && !isBroken(text, tokens, from - 1) && !isBreak(tokens, from - 1, language))
    from -= 1
  return from
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
