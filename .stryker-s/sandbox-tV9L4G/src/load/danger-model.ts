// @ts-nocheck
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { DangerModel } from '../safety/model.ts'
import { loadDanger } from './danger.ts'
import type { Fault, Loaded } from './fault.ts'

/** The file the model of danger is kept in. */
export const DANGER_MODEL = 'content/danger/danger.model.json'

const ModelFile = z.strictObject({
  about: z.string(),
  /** The fingerprint of the lines it was trained on. */
  lines: z.string(),
  /** Words of a kind. */
  kinds: z.record(z.string(), z.array(z.string()).readonly()),
  /** Joined by line breaks. */
  clues: z.string(),
  bias: z.array(z.number()),
  /** One step of a weight, for each head. */
  steps: z.array(z.number()),
  /** Weights in steps, one signed byte each, clue by clue; base64. */
  weights: z.string(),
})

const ABOUT = 'Made by `npm run train` from the lines beside it. Do not edit: change the lines and train again.'

interface TrainedDanger {
  readonly model: DangerModel
  readonly lines: string
}

/** The model of danger; null, with a fault, when it is missing or cannot be read. */
export function loadDangerModel(root: string): Loaded<TrainedDanger | null> {
  const path = join(root, DANGER_MODEL)
  const read = existsSync(path) ? parsed(readFileSync(path, 'utf8')) : null
  const value = read && decoded(read)
  if (value) return { value, faults: [] }
  const what = existsSync(path) ? 'the model of danger cannot be read' : 'the model of danger is missing'
  return { value: null, faults: [fault(what)] }
}

/** What is wrong with the lines, and whether the model was trained on those that stand there now. */
export function dangerFaults(root: string): readonly Fault[] {
  const { value, faults } = loadDanger(root)
  const trained = loadDangerModel(root).value
  if (faults.length > 0 || trained === null || trained.lines === value.hash) return faults
  return [fault('the model of danger is older than its lines')]
}

const fault = (what: string): Fault => ({ file: DANGER_MODEL, line: 1, what, fix: 'run npm run train' })

function parsed(source: string): z.infer<typeof ModelFile> | null {
  try {
    return ModelFile.safeParse(JSON.parse(source)).data ?? null
  } catch {
    return null
  }
}

function decoded({ lines, kinds, clues, bias, steps, weights }: z.infer<typeof ModelFile>): TrainedDanger | null {
  const names = clues.split('\n')
  const bytes = Buffer.from(weights, 'base64')
  if (bytes.length !== names.length * bias.length || steps.length !== bias.length) return null
  return {
    lines,
    model: {
      kinds,
      clues: names,
      weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
      steps: Float32Array.from(steps),
      bias: Float32Array.from(bias),
    },
  }
}

/** A model as its file holds it: the same bytes for the same model. */
export function printedDanger({ kinds, clues, weights, steps, bias }: DangerModel, lines: string): string {
  const file: z.infer<typeof ModelFile> = {
    about: ABOUT,
    lines,
    kinds,
    clues: clues.join('\n'),
    bias: Array.from(bias, rounded),
    steps: Array.from(steps, rounded),
    weights: Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength).toString('base64'),
  }
  return `${JSON.stringify(file)}\n`
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6
