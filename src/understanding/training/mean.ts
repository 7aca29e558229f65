import { CONCERNS } from '../../core/vocabulary.ts'
import { inSteps, rounded } from '../../learning/logistic.ts'
import type { ConcernModel } from '../model.ts'

const WIDTH = CONCERNS.length
/** A clue that only one of the models knows is a coincidence of its texts. */
const LEAST_MODELS = 2

/** Several models as one, by the mean of their weights: what one of them learned by chance from its texts fades. */
export function meanOf(models: readonly ConcernModel[]): ConcernModel {
  const clues = cluesKept(models)
  const telling = new Float64Array(clues.length)
  const times = new Float64Array(clues.length)
  const weights = new Float64Array(clues.length * WIDTH)
  const places = new Map(clues.map((clue, at) => [clue, at]))
  for (const model of models)
    for (const [from, clue] of model.clues.entries()) {
      const to = places.get(clue)
      if (to === undefined) continue
      telling[to] = (telling[to] ?? 0) + (model.telling[from] ?? 0)
      times[to] = (times[to] ?? 0) + 1
      addWeights(weights, to, model, from)
    }
  const bias = CONCERNS.map((_, c) => models.reduce((sum, model) => sum + (model.bias[c] ?? 0), 0))
  return {
    clues,
    telling: Float32Array.from(telling, (sum, at) => rounded(sum / (times[at] ?? 1))),
    bias: Float32Array.from(bias, (sum) => rounded(sum / models.length)),
    ...inSteps(
      weights.map((sum) => sum / models.length),
      WIDTH,
    ),
  }
}

function cluesKept(models: readonly ConcernModel[]): readonly string[] {
  const known = new Map<string, number>()
  for (const { clues } of models) for (const clue of clues) known.set(clue, (known.get(clue) ?? 0) + 1)
  const least = Math.min(LEAST_MODELS, models.length)
  return [...known].flatMap(([clue, times]) => (times >= least ? [clue] : [])).sort()
}

function addWeights(weights: Float64Array, to: number, model: ConcernModel, from: number): void {
  for (let c = 0; c < WIDTH; c++) {
    const weight = (model.weights[from * WIDTH + c] ?? 0) * (model.steps[c] ?? 0)
    weights[to * WIDTH + c] = (weights[to * WIDTH + c] ?? 0) + weight
  }
}
