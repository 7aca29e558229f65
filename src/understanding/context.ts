import type { IsDenied } from './denial.ts'
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
  /** Whether such a word is none before the next one: "el juego" is no "él". */
  readonly isArticle?: (word: string, next: string | undefined) => boolean
  /** "… ago" after a phrase. */
  readonly past: ReadonlySet<string>
  /** Whether the words before a phrase put it into the past; `near` are the last few of them, `inside` is the phrase. */
  readonly wasBefore: (before: readonly string[], near: readonly string[], inside: readonly string[]) => boolean
  /** "In the past", "when I was little" after a phrase. */
  readonly wasAfter?: RegExp
  /** Whether a whole clause, or the rest of its sentence, says that it is over: "…, not any more". */
  readonly isOver?: (clause: string, rest: string) => boolean
  /** Right after a phrase these make it one's own: "he stalks me". */
  readonly toMe?: ReadonlySet<string>
  /** Before a person's name these make it a time of life: "as a kid" is not somebody else. */
  readonly stages?: ReadonlySet<string>
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
  readonly isDenied: IsDenied
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
        : language.toMe?.has(after[0] ?? '')
          ? 'self'
          : whose(before, inside, language),
    time: isPast(before, inside, after, rest, language) ? 'past' : 'now',
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
  const [first = '', next] = inside
  const subject = subjectOf(before, first, language) ?? (language.isArticle?.(first, next) ? undefined : first)
  return subject !== undefined && others.has(subject) ? 'other' : 'self'
}

/** "Mom died": the loss is not hers. */
const besidesTheDead = (before: readonly string[], { others }: ContextWords): readonly string[] =>
  others.has(before.at(-1) ?? '') ? before.slice(0, -1) : before

/** The last person named who is not the object of what went before. */
function subjectOf(before: readonly string[], following: string, language: ContextWords): string | undefined {
  const { others, self, objects, stages, isArticle } = language
  return before.findLast((word, n) => {
    if (self.has(word)) return true
    if (!others.has(word) || isStage(before, n, stages) || isArticle?.(word, before[n + 1] ?? following)) return false
    return !before.slice(Math.max(0, n - 2), n).some((one) => objects?.has(one))
  })
}

const isStage = (before: readonly string[], n: number, stages: ContextWords['stages']): boolean =>
  stages !== undefined &&
  (stages.has(before[n - 1] ?? '') || (ARTICLES.has(before[n - 1] ?? '') && stages.has(before[n - 2] ?? '')))

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'un', 'una'])

function isPast(
  before: readonly string[],
  inside: readonly string[],
  after: readonly string[],
  rest: string,
  { past, wasBefore, wasAfter, isOver }: ContextWords,
): boolean {
  return (
    wasBefore(before, before.slice(-REACH), inside) ||
    after.slice(0, REACH).some((word) => past.has(word)) ||
    (wasAfter?.test(after.join(' ')) ?? false) ||
    (isOver?.([...before, ...inside, ...after].join(' '), rest) ?? false)
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

const clauseAfter = (passage: Passage, last: number, language: ContextWords): readonly string[] =>
  passage.words.slice(last + 1, clauseEnd(passage, last, language))

/** The place after the last word of a clause, six words on at most. */
export function clauseEnd({ words, ends }: Passage, last: number, { breaks }: ContextWords): number {
  let to = last + 1
  while (to < words.length && to - last <= 6 && !ends[to - 1] && !breaks.has(words[to] ?? '')) to += 1
  return to
}
