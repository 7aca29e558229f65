/** A text to learn from: the places of the clues it holds, what each of them counts, and the heads that should say yes. */
export interface Lesson {
  readonly at: readonly number[]
  readonly value: readonly number[]
  readonly yes: ReadonlySet<string>
}

/** How it is learned. */
export interface Habits {
  /** What is told of each text, each by itself. */
  readonly heads: readonly string[]
  readonly rounds: number
  /** The last rounds are averaged: what comes last in one of them then weighs no more than what comes first. */
  readonly averaged: number
  readonly step: number
  readonly decay: number
  /** How much more it costs to miss a yes than to say one too many. */
  readonly missed: number
  /** What each head says before it has learned anything, in log odds. */
  readonly bias: number
}

/** What was learned: for each clue a weight for each head, one clue after the other, and what each head says of anything. */
export interface Learned {
  readonly weights: Float64Array
  readonly bias: Float64Array
}

/**
 * Train one logistic regression for each head (stochastic gradient descent with AdaGrad's step sizes, L2 decay). `round` gives
 * the lessons of a round, counted from one, in their order: the same order gives the same numbers.
 */
export function learned(clues: number, habits: Habits, round: (n: number) => Iterable<Lesson>): Learned {
  const learner = new Learner(clues, habits)
  for (let n = 1; n <= habits.rounds; n++) {
    for (const lesson of round(n)) learner.learn(lesson)
    if (n > habits.rounds - habits.averaged) learner.remember()
  }
  return learner.average()
}

/** Weights in 127 steps each way for each of so many heads, so that one fits a byte. */
export function inSteps(
  weights: Float64Array,
  heads: number,
): { readonly weights: Int8Array<ArrayBuffer>; readonly steps: Float32Array<ArrayBuffer> } {
  const most = new Float64Array(heads)
  weights.forEach((weight, k) => {
    most[k % heads] = Math.max(most[k % heads] ?? 0, Math.abs(weight))
  })
  const steps = Float32Array.from(most, (largest) => rounded(largest / 127) || 1)
  return { steps, weights: Int8Array.from(weights, (weight, k) => Math.round(weight / (steps[k % heads] ?? 1))) }
}

/** To six decimals, so that a model reads the same before and after it was written down. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

class Learner {
  readonly #habits: Habits
  readonly #width: number
  readonly #weights: Float64Array
  readonly #bias: Float64Array
  readonly #squares: Float64Array
  readonly #sums: Float64Array
  readonly #biasSums: Float64Array
  readonly #biasSquares: Float64Array

  constructor(clues: number, habits: Habits) {
    const width = habits.heads.length
    this.#habits = habits
    this.#width = width
    this.#weights = new Float64Array(clues * width)
    this.#sums = new Float64Array(clues * width)
    this.#squares = new Float64Array(clues * width).fill(1e-6)
    this.#bias = new Float64Array(width).fill(habits.bias)
    this.#biasSums = new Float64Array(width)
    this.#biasSquares = new Float64Array(width).fill(1e-6)
  }

  /** Keep the weights of this moment for the average. */
  remember(): void {
    add(this.#sums, this.#weights)
    add(this.#biasSums, this.#bias)
  }

  /** The mean of what was remembered. */
  average(): Learned {
    const { averaged } = this.#habits
    return { weights: this.#sums.map((sum) => sum / averaged), bias: this.#biasSums.map((sum) => sum / averaged) }
  }

  /** One step towards what the text says, for every head. */
  learn(lesson: Lesson): void {
    const errors = this.#errors(lesson)
    for (let head = 0; head < this.#width; head++) this.#move(this.#bias, this.#biasSquares, head, errors[head] ?? 0)
    lesson.at.forEach((place, n) => {
      const value = lesson.value[n] ?? 0
      for (let head = 0; head < this.#width; head++) {
        const k = place * this.#width + head
        const pull = this.#habits.decay * (this.#weights[k] ?? 0)
        this.#move(this.#weights, this.#squares, k, (errors[head] ?? 0) * value + pull)
      }
    })
  }

  #errors({ at, value, yes }: Lesson): Float64Array {
    const sums = Float64Array.from(this.#bias)
    at.forEach((place, n) => {
      for (let head = 0; head < this.#width; head++)
        sums[head] = (sums[head] ?? 0) + (this.#weights[place * this.#width + head] ?? 0) * (value[n] ?? 0)
    })
    return sums.map((sum, head) => {
      const chance = 1 / (1 + Math.exp(-sum))
      return yes.has(this.#habits.heads[head] ?? '') ? this.#habits.missed * (chance - 1) : chance
    })
  }

  /** AdaGrad: what has moved much moves less. */
  #move(values: Float64Array, squares: Float64Array, k: number, gradient: number): void {
    const square = (squares[k] ?? 0) + gradient * gradient
    squares[k] = square
    values[k] = (values[k] ?? 0) - (this.#habits.step * gradient) / Math.sqrt(square)
  }
}

function add(sums: Float64Array, values: Float64Array): void {
  values.forEach((value, k) => {
    sums[k] = (sums[k] ?? 0) + value
  })
}
