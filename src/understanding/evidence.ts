import type { ConcernId } from '../core/vocabulary.ts'
import type { Context } from './context.ts'
import type { Estimate } from './model.ts'
import type { Passage } from './passage.ts'
import type { Span } from './phrase-tree.ts'
import type { Found } from './phrases.ts'

/** A phrase where it stands, with how it is meant there. */
export interface Mention extends Found, Context {}

/** What the phrases of one concern say together. */
interface Said {
  /** From 0 to 1. */
  readonly score: number
  readonly best: Mention | null
}

/** What the model makes of a text for one concern: a chance from 0 to 1, and the words that told most. */
export interface Sensed {
  readonly chance: number
  readonly place: () => Span
}

/** How fast phrases add up to certainty: one that names the trouble, said early, comes to 0.67. */
const RATE = 0.28
/** The same phrase again says half as much each time. */
const AGAIN = 0.5
/** A title or the first sentence is what people came to say. */
const EARLY = 2
const EARLY_WORDS = 12
/** A message this short is all of it what they came to say. */
const SHORT_WORDS = 24

/** Add up the phrases of one concern in a text of so many words. */
export function saidBy(mentions: readonly Mention[], words: number): Said {
  const early = words <= SHORT_WORDS ? words : EARLY_WORDS
  const times = new Map<string, number>()
  let total = 0
  let best: Mention | null = null
  for (const mention of mentions) {
    const before = times.get(mention.phrase) ?? 0
    times.set(mention.phrase, before + 1)
    total += weightOf(mention, early) * AGAIN ** before
    if (best === null || saysMore(mention, best, early)) best = mention
  }
  return { score: 1 - Math.exp(-RATE * total), best }
}

/** Of two that weigh the same, what is so today says more. */
function saysMore(one: Mention, best: Mention, early: number): boolean {
  const more = weightOf(one, early) - weightOf(best, early)
  return more > 0 || (more === 0 && best.time === 'past' && one.time === 'now')
}

/** What happened long ago and hurts today. */
const LASTING: ReadonlySet<ConcernId> = new Set<ConcernId>(['trauma', 'grief', 'abuse'])

const weightOf = ({ id, first, weight, hedged, time }: Mention, early: number): number =>
  weight * (first < early ? EARLY : 1) * (hedged ? 0.7 : 1) * (time === 'past' && !LASTING.has(id) ? 0.5 : 1)

/** Ask the model sentence by sentence: a sentence is what it was taught on. In a long text each sentence after the first counts less, and one said again not at all. */
export function sensedIn(
  sentences: readonly Words[],
  { tokens, words }: Passage,
  estimate: Estimate,
  denied: ReadonlySet<number>,
): ReadonlyMap<ConcernId, Sensed> {
  const sensed = new Map<ConcernId, Strongest>()
  const rest = 1 / Math.sqrt(sentences.length)
  let counts = FIRST
  for (const { from, to } of besidesRepeats(sentences, words)) {
    for (const { id, chance, place } of estimate(tokens, from, to, denied)) {
      const known = sensed.get(id)
      if (known) addTo(known, chance * counts, place)
      else sensed.set(id, { chance: 1 - (1 - chance * counts), place, most: chance * counts })
    }
    counts = rest
  }
  return sensed
}

/** A span of words: `from` up to, not with, `to`. */
interface Words {
  readonly from: number
  readonly to: number
}

/** What is sensed of a concern so far, and the sentence that said most. */
interface Strongest {
  chance: number
  place: () => Span
  most: number
}

function addTo(known: Strongest, chance: number, place: () => Span): void {
  known.chance = 1 - (1 - known.chance) * (1 - chance)
  if (chance <= known.most) return
  known.most = chance
  known.place = place
}

/** A sentence said again and again is looked at once. */
function besidesRepeats(sentences: readonly Words[], words: readonly string[]): readonly Words[] {
  // Only sentences of the same length can be the same.
  if (new Set(sentences.map(({ from, to }) => to - from)).size === sentences.length) return sentences
  const told = new Set<string>()
  return sentences.filter(({ from, to }) => {
    const said = words.slice(from, to).join(' ')
    return !told.has(said) && told.add(said)
  })
}

/** Even a sure model leaves room for what comes after. */
const FIRST = 0.9

/** Phrases and model together, from 0 to 1. The shares were set on the examples and checked once on real questions. */
export const combined = ({ score }: Said, sensed: Sensed | undefined): number =>
  PHRASES * score + MODEL * (sensed?.chance ?? 0)

const PHRASES = 0.6
const MODEL = 0.4

/** Below both of these, saying nothing is better than guessing. */
export const isHeard = ({ score }: Said, sensed: Sensed | undefined): boolean =>
  score >= LEAST_SAID || (sensed?.chance ?? 0) >= LEAST_SENSED

const LEAST_SAID = 0.22
const LEAST_SENSED = 0.35
