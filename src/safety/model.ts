import type { RiskKind, RiskWho } from '../core/risk.ts'
import { type Clue, createClues, type WordKinds } from './clues.ts'
import type { Tokens } from './tokens.ts'
import { namesOnly } from './whom.ts'

/** What the model estimates: danger now, any sign at all, what kind it is, and whether it is someone else's. */
export const HEADS = ['crisis', 'sign', 'self-harm', 'medical', 'abuse', 'harm-to-others', 'other'] as const

/** A linear model of danger, trained on the lines in `content/danger`: a logistic regression for each head. */
export interface DangerModel {
  readonly kinds: WordKinds
  readonly clues: readonly string[]
  /** For each clue, a weight for every head, counted in steps. */
  readonly weights: Int8Array
  /** How large a step is, for each head. */
  readonly steps: Float32Array
  readonly bias: Float32Array
}

/** What the model makes of some words. Chances are from 0 to 1. */
export interface Estimate {
  readonly crisis: number
  readonly sign: number
  readonly kind: RiskKind
  readonly who: RiskWho
  /** The words that say most for it, from the first up to and with the last; worked out on asking. */
  readonly place: () => readonly [number, number]
}

/** A model ready to read the words from `from` up to `to`; `covered` marks figures of speech. */
export type Estimator = (tokens: Tokens, covered: Uint8Array, from: number, to: number) => Estimate

const WIDTH = HEADS.length
const NOTHING: Estimate = { crisis: 0, sign: 0, kind: 'suicide', who: 'self', place: () => [0, 0] }
const KINDS: readonly RiskKind[] = ['self-harm', 'medical', 'abuse', 'harm-to-others']

/** Prepare a model for reading. */
export function openModel({ kinds, clues, weights, steps, bias }: DangerModel): Estimator {
  const cluesOf = createClues(kinds)
  const places = new Map(clues.map((clue, at) => [clue, at]))
  const isNaming = namesOnly(kinds)
  return (tokens, covered, from, to) => {
    if (isNaming(tokens, from, to)) return NOTHING
    const told = cluesOf(tokens, covered, from, to)
    const known = new Map<number, Clue>()
    const names = new Set<string>()
    for (const clue of told) {
      names.add(clue.name)
      const at = places.get(clue.name)
      if (at !== undefined && !known.has(at)) known.set(at, clue)
    }
    const sums = new Float64Array(WIDTH)
    for (const at of known.keys())
      for (let head = 0; head < WIDTH; head++) sums[head] = (sums[head] ?? 0) + (weights[at * WIDTH + head] ?? 0)
    // Words it has never seen say nothing, so they weaken what the others say.
    const share = 1 / Math.sqrt(names.size || 1)
    const chance = (head: (typeof HEADS)[number]): number => {
      const h = HEADS.indexOf(head)
      return 1 / (1 + Math.exp(-(bias[h] ?? 0) - (sums[h] ?? 0) * (steps[h] ?? 0) * share))
    }
    return {
      crisis: chance('crisis'),
      sign: chance('sign'),
      kind: kindOf(chance),
      who: chance('other') > 0.5 ? 'other' : 'self',
      place: () => mostTelling(known, weights),
    }
  }
}

/** Suicide, unless another kind is more likely than not. */
function kindOf(chance: (head: (typeof HEADS)[number]) => number): RiskKind {
  const [likeliest] = KINDS.map((kind) => ({ kind, chance: chance(kind as (typeof HEADS)[number]) })).sort(
    (a, b) => b.chance - a.chance,
  )
  return likeliest !== undefined && likeliest.chance > 0.5 ? likeliest.kind : 'suicide'
}

function mostTelling(known: ReadonlyMap<number, Clue>, weights: Int8Array): readonly [number, number] {
  const says = (at: number): number => weights[at * WIDTH + HEADS.indexOf('sign')] ?? 0
  const best = [...known].sort(([a], [b]) => says(b) - says(a)).slice(0, EVIDENCE)
  return [Math.min(...best.map(([, { first }]) => first)), Math.max(...best.map(([, { last }]) => last))]
}

/** Clues that are shown as the reason. */
const EVIDENCE = 2
