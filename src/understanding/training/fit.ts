import { CONCERNS, type ConcernId } from '../../core/vocabulary.ts'
import type { ConcernModel } from '../model.ts'
import { cluesOf, type Stem } from '../model-features.ts'
import { tokensOf } from '../tokens.ts'
import { chanceFrom, type Example } from './examples.ts'

/** A text as the places of the clues it holds, and what each counts. */
interface Row {
  readonly at: readonly number[]
  readonly value: readonly number[]
  readonly concerns: ReadonlySet<ConcernId>
}

const WIDTH = CONCERNS.length
/** A clue of fewer texts is a coincidence. */
const LEAST_TEXTS = 4
const ROUNDS = 6
/** The last rounds are averaged, so that a new example line here moves little elsewhere. */
const AVERAGED = 4
const STEP = 0.5
const DECAY = 1e-5
/** A concern told of is rarer than one not told of: missing it costs twice as much. */
const MISSED = 2
const SEED = 7

/**
 * Train one logistic regression for each concern (stochastic gradient descent with AdaGrad's step sizes, L2 decay), always the same way.
 * Clues are weighed by inverse document frequency and each text has length 1.
 */
export function fitted(examples: readonly Example[], stem: Stem): ConcernModel {
  const held = examples.map(({ text }) => [...new Set(cluesOf(tokensOf(text), stem).map(({ name }) => name))])
  const { clues, telling } = vocabularyOf(held)
  const places = new Map(clues.map((clue, at) => [clue, at]))
  const rows = held.map((names, n) => rowOf(names, places, telling, examples[n]?.concerns ?? []))
  const state = new Learner(clues.length)
  const chance = chanceFrom(SEED)
  for (let round = 1; round <= ROUNDS; round++) {
    for (const row of shuffled(rows, chance)) state.learn(row)
    if (round > ROUNDS - AVERAGED) state.remember()
  }
  const { weights, bias } = state.average(AVERAGED)
  return {
    clues,
    telling: Float32Array.from(telling, rounded),
    bias: Float32Array.from(bias, rounded),
    ...inSteps(weights),
  }
}

function vocabularyOf(held: readonly (readonly string[])[]): { clues: string[]; telling: number[] } {
  const texts = new Map<string, number>()
  for (const names of held) for (const name of names) texts.set(name, (texts.get(name) ?? 0) + 1)
  const kept = [...texts].filter(([, count]) => count >= LEAST_TEXTS).sort(([a], [b]) => (a < b ? -1 : 1))
  return { clues: kept.map(([name]) => name), telling: kept.map(([, count]) => Math.log(held.length / count)) }
}

function rowOf(
  names: readonly string[],
  places: ReadonlyMap<string, number>,
  telling: readonly number[],
  concerns: readonly ConcernId[],
): Row {
  const at = names.flatMap((name) => places.get(name) ?? [])
  const length = Math.hypot(...at.map((place) => telling[place] ?? 0)) || 1
  return { at, value: at.map((place) => (telling[place] ?? 0) / length), concerns: new Set(concerns) }
}

/** Weights in 127 steps each way for each concern, so that one fits a byte. */
export function inSteps(weights: Float64Array): Pick<ConcernModel, 'weights' | 'steps'> {
  const most = new Float64Array(WIDTH)
  weights.forEach((weight, k) => {
    most[k % WIDTH] = Math.max(most[k % WIDTH] ?? 0, Math.abs(weight))
  })
  const steps = Float32Array.from(most, (largest) => rounded(largest / 127) || 1)
  return { steps, weights: Int8Array.from(weights, (weight, k) => Math.round(weight / (steps[k % WIDTH] ?? 1))) }
}

/** To six decimals, so that a model reads the same before and after it was written down. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

/** Fisher and Yates. */
function shuffled<T>(all: readonly T[], chance: () => number): readonly T[] {
  const order = [...all]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1))
    const [a, b] = [order[last] as T, order[other] as T]
    order[last] = b
    order[other] = a
  }
  return order
}

class Learner {
  readonly weights: Float64Array
  readonly bias = new Float64Array(WIDTH).fill(-3)
  readonly #squares: Float64Array
  readonly #sums: Float64Array
  readonly #biasSums = new Float64Array(WIDTH)
  readonly #biasSquares = new Float64Array(WIDTH).fill(1e-6)

  constructor(clues: number) {
    this.weights = new Float64Array(clues * WIDTH)
    this.#sums = new Float64Array(clues * WIDTH)
    this.#squares = new Float64Array(clues * WIDTH).fill(1e-6)
  }

  /** Keep the weights of this moment for the average. */
  remember(): void {
    this.weights.forEach((weight, k) => {
      this.#sums[k] = (this.#sums[k] ?? 0) + weight
    })
    this.bias.forEach((bias, c) => {
      this.#biasSums[c] = (this.#biasSums[c] ?? 0) + bias
    })
  }

  /** The mean of what was remembered. */
  average(times: number): { weights: Float64Array; bias: Float64Array } {
    return { weights: this.#sums.map((sum) => sum / times), bias: this.#biasSums.map((sum) => sum / times) }
  }

  /** One step towards telling this row's concerns. */
  learn(row: Row): void {
    const errors = this.#errors(row)
    for (let c = 0; c < WIDTH; c++) step(this.bias, this.#biasSquares, c, errors[c] ?? 0)
    row.at.forEach((place, n) => {
      const value = row.value[n] ?? 0
      for (let c = 0; c < WIDTH; c++) {
        const k = place * WIDTH + c
        step(this.weights, this.#squares, k, (errors[c] ?? 0) * value + DECAY * (this.weights[k] ?? 0))
      }
    })
  }

  #errors({ at, value, concerns }: Row): Float64Array {
    const sums = Float64Array.from(this.bias)
    at.forEach((place, n) => {
      for (let c = 0; c < WIDTH; c++)
        sums[c] = (sums[c] ?? 0) + (this.weights[place * WIDTH + c] ?? 0) * (value[n] ?? 0)
    })
    return sums.map((sum, c) => {
      const chance = 1 / (1 + Math.exp(-sum))
      return concerns.has(CONCERNS[c] as ConcernId) ? MISSED * (chance - 1) : chance
    })
  }
}

/** AdaGrad: what has moved much moves less. */
function step(values: Float64Array, squares: Float64Array, k: number, gradient: number): void {
  const square = (squares[k] ?? 0) + gradient * gradient
  squares[k] = square
  values[k] = (values[k] ?? 0) - (STEP * gradient) / Math.sqrt(square)
}
