import type { WordKinds } from '../clues.ts'
import { type DangerModel, HEADS } from '../model.ts'

/** A text to learn from: its clues, and the heads that should say yes. */
export interface Row {
  readonly clues: readonly string[]
  readonly yes: ReadonlySet<string>
}

const WIDTH = HEADS.length
/** A clue of fewer texts is a coincidence. */
const LEAST_TEXTS = 3
const ROUNDS = 12
/** The last rounds are averaged: what comes last in one of them then weighs no more than what comes first. */
const AVERAGED = 8
const STEP = 0.3
const DECAY = 1e-4
/** Missing a sign costs more than raising one too many. */
const MISSED = 2.5

/**
 * Train one logistic regression for each head (stochastic gradient descent with AdaGrad's step sizes, L2 decay), always the same way.
 * What a row says decides its place in each round, so that a line more or less leaves the order of all others, and the model, much as it was.
 */
export function fitted(rows: readonly Row[], kinds: WordKinds): DangerModel {
  const clues = vocabularyOf(rows)
  const places = new Map(clues.map((clue, at) => [clue, at]))
  const learner = new Learner(clues.length)
  const lots = rows.map(({ clues: told }) => lotOf(told))
  for (let round = 1; round <= ROUNDS; round++) {
    for (const { clues: told, yes } of mixed(rows, lots, round))
      learner.learn(
        told.flatMap((clue) => places.get(clue) ?? []),
        1 / Math.sqrt(told.length || 1),
        yes,
      )
    if (round > ROUNDS - AVERAGED) learner.remember()
  }
  const { weights, bias } = learner.average(AVERAGED)
  return { kinds, clues, bias: Float32Array.from(bias, rounded), ...inSteps(weights) }
}

function vocabularyOf(rows: readonly Row[]): readonly string[] {
  const texts = new Map<string, number>()
  for (const { clues } of rows) for (const clue of clues) texts.set(clue, (texts.get(clue) ?? 0) + 1)
  return [...texts]
    .filter(([, count]) => count >= LEAST_TEXTS)
    .map(([clue]) => clue)
    .sort((a, b) => (a < b ? -1 : 1))
}

/** Weights in 127 steps each way for each head, so that one fits a byte. */
function inSteps(weights: Float64Array): Pick<DangerModel, 'weights' | 'steps'> {
  const most = new Float64Array(WIDTH)
  weights.forEach((weight, k) => {
    most[k % WIDTH] = Math.max(most[k % WIDTH] ?? 0, Math.abs(weight))
  })
  const steps = Float32Array.from(most, (largest) => rounded(largest / 127) || 1)
  return { steps, weights: Int8Array.from(weights, (weight, k) => Math.round(weight / (steps[k % WIDTH] ?? 1))) }
}

/** To six decimals, so that a model reads the same before and after it was written down. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

/** The rows of a round: shuffled anew each time, yet any two of them always in the same order, whatever other rows there are. */
function mixed(rows: readonly Row[], lots: readonly number[], round: number): readonly Row[] {
  const drawn = lots.map((lot) => scattered(lot ^ Math.imul(round, GOLDEN)))
  return rows
    .map((_, n) => n)
    .sort((a, b) => (drawn[a] ?? 0) - (drawn[b] ?? 0))
    .map((n) => rows[n] as Row)
}

/** A number for the words of a row (FNV-1a). */
function lotOf(clues: readonly string[]): number {
  let lot = 0x811c9dc5
  for (const sign of clues.join(' ')) lot = Math.imul(lot ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return lot
}

/** Every bit depends on all bits of what it is given (the last step of MurmurHash3). */
function scattered(bits: number): number {
  const half = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35)
  return (whole ^ (whole >>> 16)) >>> 0
}

const GOLDEN = 0x9e3779b9

class Learner {
  readonly weights: Float64Array
  readonly bias = new Float64Array(WIDTH).fill(-1)
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
    this.bias.forEach((bias, head) => {
      this.#biasSums[head] = (this.#biasSums[head] ?? 0) + bias
    })
  }

  /** The mean of what was remembered. */
  average(times: number): { weights: Float64Array; bias: Float64Array } {
    return { weights: this.#sums.map((sum) => sum / times), bias: this.#biasSums.map((sum) => sum / times) }
  }

  /** One step towards what the row says, head by head. */
  learn(places: readonly number[], value: number, yes: ReadonlySet<string>): void {
    for (const [head, name] of HEADS.entries()) {
      let sum = this.bias[head] ?? 0
      for (const place of places) sum += (this.weights[place * WIDTH + head] ?? 0) * value
      const chance = 1 / (1 + Math.exp(-sum))
      const error = yes.has(name) ? MISSED * (chance - 1) : chance
      step(this.bias, this.#biasSquares, head, error)
      for (const place of places) {
        const k = place * WIDTH + head
        step(this.weights, this.#squares, k, error * value + DECAY * (this.weights[k] ?? 0))
      }
    }
  }
}

/** AdaGrad: what has moved much moves less. */
function step(values: Float64Array, squares: Float64Array, k: number, gradient: number): void {
  const square = (squares[k] ?? 0) + gradient * gradient
  squares[k] = square
  values[k] = (values[k] ?? 0) - (STEP * gradient) / Math.sqrt(square)
}
