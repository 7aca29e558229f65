// @ts-nocheck
import { loadConcerns } from './concerns.ts'
import { loadExamples } from './examples.ts'
import type { Fault } from './fault.ts'
import { loadModel, modelFile } from './model.ts'

/** What is wrong with the example lines of a language, and whether its model was trained on the lines that stand there now. */
export function modelFaults(root: string, language: string): readonly Fault[] {
  const { lists } = loadConcerns(root, language).value
  const { value, faults } = loadExamples(root, language, lists)
  const trained = loadModel(root, language).value
  if (faults.length > 0 || trained?.examples === value.hash) return faults
  if (trained === null && value.lines.length === 0) return []
  const what = trained ? 'the model is older than its examples' : 'there are examples, but no model was trained on them'
  return [{ file: modelFile(language), line: 1, what, fix: 'run npm run train' }]
}
