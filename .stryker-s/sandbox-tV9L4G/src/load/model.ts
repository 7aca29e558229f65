// @ts-nocheck
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CONCERNS } from '../core/vocabulary.ts'
import type { ConcernModel } from '../understanding/model.ts'
import type { Fault, Loaded } from './fault.ts'

const ModelFile = z.strictObject({
  about: z.string(),
  /** The fingerprint of the example lines it was trained on. */
  examples: z.string(),
  concerns: z.array(z.string()),
  /** Joined by line breaks. */
  clues: z.string(),
  telling: z.array(z.number()),
  bias: z.array(z.number()),
  /** One step of a weight, for each concern. */
  steps: z.array(z.number()),
  /** Weights in steps, one signed byte each, clue by clue; base64. */
  weights: z.string(),
})

const ABOUT = 'Made by `npm run train` from the lines in examples/. Do not edit: change the lines and train again.'

/** A trained model, with the fingerprint of the examples it learned from. */
export interface TrainedModel {
  readonly model: ConcernModel
  readonly examples: string
}

/** The file a language's model is kept in. */
export const modelFile = (language: string): string => `content/${language}/concerns.model.json`

/** A language's model; null when none was trained. */
export function loadModel(root: string, language: string): Loaded<TrainedModel | null> {
  const file = modelFile(language)
  if (!existsSync(join(root, file))) return { value: null, faults: [] }
  const read = parsed(readFileSync(join(root, file), 'utf8'))
  const value = read && decoded(read)
  return value ? { value, faults: [] } : { value: null, faults: [broken(file)] }
}

const broken = (file: string): Fault => ({
  file,
  line: 1,
  what: 'the model cannot be read, or was made for other concerns',
  fix: 'run npm run train',
})

function parsed(source: string): z.infer<typeof ModelFile> | null {
  try {
    return ModelFile.safeParse(JSON.parse(source)).data ?? null
  } catch {
    return null
  }
}

function decoded({
  examples,
  concerns,
  clues,
  telling,
  bias,
  steps,
  weights,
}: z.infer<typeof ModelFile>): TrainedModel | null {
  const names = clues.split('\n')
  const bytes = Buffer.from(weights, 'base64')
  const fits =
    concerns.join() === CONCERNS.join() &&
    bytes.length === names.length * CONCERNS.length &&
    telling.length === names.length
  if (!fits) return null
  return {
    examples,
    model: {
      clues: names,
      telling: Float32Array.from(telling),
      weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
      steps: Float32Array.from(steps),
      bias: Float32Array.from(bias),
    },
  }
}

/** A model as its file holds it: the same bytes for the same model. */
export function printedModel({ clues, telling, weights, steps, bias }: ConcernModel, examples: string): string {
  const file: z.infer<typeof ModelFile> = {
    about: ABOUT,
    examples,
    concerns: [...CONCERNS],
    clues: clues.join('\n'),
    telling: Array.from(telling, rounded),
    bias: Array.from(bias, rounded),
    steps: Array.from(steps, rounded),
    weights: Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength).toString('base64'),
  }
  return `${JSON.stringify(file)}\n`
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6
