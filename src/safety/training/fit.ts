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
const ROUNDS = 8
const STEP = 0.3
const DECAY = 1e-4
/** Missing a sign costs more than raising one too many. */
const MISSED = 1.5

/**
 * Train one logistic regression for each head (stochastic gradient descent with AdaGrad's step sizes, L2 decay), always the same way:
 * rows are taken in an order mixed once and for all.
 */
export function fitted(rows: readonly Row[], kinds: WordKinds): DangerModel {
  const clues = vocabularyOf(rows)
  const places = new Map(clues.map((clue, at) => [clue, at]))
  const learner = new Learner(clues.length)
  const order = mixed(rows)
  for (let round = 0; round < ROUNDS; round++)
    for (const { clues: told, yes } of order)
      learner.learn(
        told.flatMap((clue) => places.get(clue) ?? []),
        1 / Math.sqrt(told.length || 1),
        yes,
      )
  return { kinds, clues, bias: Float32Array.from(learner.bias, rounded), ...inSteps(learner.weights) }
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

/** Rows a large prime apart follow each other, so that lines about one thing do not come in a row. */
function mixed(rows: readonly Row[]): readonly Row[] {
  const [apart] = [7919, 7907, 7901].filter((prime) => rows.length % prime !== 0)
  return rows.map((_, n) => rows[(n * (apart ?? 1)) % rows.length] as Row)
}

class Learner {
  readonly weights: Float64Array
  readonly bias = new Float64Array(WIDTH).fill(-1)
  readonly #squares: Float64Array
  readonly #biasSquares = new Float64Array(WIDTH).fill(1e-6)

  constructor(clues: number) {
    this.weights = new Float64Array(clues * WIDTH)
    this.#squares = new Float64Array(clues * WIDTH).fill(1e-6)
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
