// @ts-nocheck
import type { Passage } from './passage.ts'
import type { Span } from './phrase-tree.ts'

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
export function contextOf(passage: Passage, { first, last }: Span, language: ContextWords, isLoss = false): Context {
  const { words } = passage
  const before = words.slice(clauseStart(passage, first, language), first)
  const after = clauseAfter(passage, last, language)
  const inside = words.slice(first, last + 1)
  const rest = restOfSentence(passage, last)
  const negated = language.isDenied(before, inside, after)
  const othersDo = negated && (language.othersDo?.test(rest) ?? false)
  return {
    negated: negated && !othersDo,
    hedged: isHedged(nearBefore(passage, first), rest, language),
    asked: rest.endsWith('?'),
    who: othersDo
      ? 'other'
      : isLoss
        ? whose(besidesTheDead(before, language), [], language)
        : whose(before, inside, language),
    time: isPast(before, inside, after, language) ? 'past' : 'now',
  }
}

/** What follows a word, up to the end of its sentence and with its mark. */
function restOfSentence({ text, tokens }: Passage, last: number): string {
  REST.lastIndex = tokens[last]?.end ?? 0
  return REST.exec(text)?.[0] ?? ''
}

const REST = /[^.!?\n]{0,200}[.!?]?/y

const isHedged = (before: readonly string[], rest: string, { hedges, hedging, hedgingAfter }: ContextWords): boolean =>
  before.slice(-REACH).some((word) => hedges.has(word)) ||
  (hedging?.test(before.join(' ')) ?? false) ||
  (hedgingAfter?.test(rest) ?? false)

/** The last words before, across a "just" but not across a stop: "probably just stress". */
function nearBefore({ words, ends }: Passage, first: number): readonly string[] {
  let from = first
  while (from > 0 && first - from < REACH + 2 && !ends[from - 1]) from -= 1
  return words.slice(from, first)
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

/** The place of the word a clause begins with: after a stop, a comma, or a "but". */
export function clauseStart({ words, ends }: Passage, first: number, { breaks, not }: ContextWords): number {
  let from = first
  // "Not just sad" goes on; "not sad, just tired" begins anew.
  const begins = (n: number): boolean => ends[n] !== 0 || (breaks.has(words[n] ?? '') && words[n - 1] !== not)
  while (from > 0 && first - from < 12 && !begins(from - 1)) from -= 1
  return from
}

function clauseAfter({ words, ends }: Passage, last: number, { breaks }: ContextWords): readonly string[] {
  let to = last + 1
  while (to < words.length && to - last <= 6 && !ends[to - 1] && !breaks.has(words[to] ?? '')) to += 1
  return words.slice(last + 1, to)
}
