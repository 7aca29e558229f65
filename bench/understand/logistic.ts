import { createRequire } from 'node:module'
import type { Contender, Labelled } from './contender.ts'

// natural's logistic regression, taught by every line. Its own training multiplies dense matrices and would take days for
// them, so the same descent is worked out here on the words each text holds; the rest, and all that is timed, is natural's.

/** The packages of bench/peers. */
const peers = createRequire(new URL('../../bench/peers/package.json', import.meta.url))

/** The words of each text as places among the features, the bias first. */
type Rows = readonly Int32Array[]

/** The parts of natural's classifier that are read and set here. */
interface Opened {
  readonly docs: readonly { readonly text: readonly string[]; readonly label: string }[]
  readonly features: Readonly<Record<string, number>>
  readonly classifier: {
    classifications: readonly string[]
    theta: readonly { readonly elements: readonly number[] }[]
    getClassifications(observation: readonly number[]): unknown
  }
  addDocument(text: string, label: string): void
  train(): void
}

/** natural's logistic regression, with weights that its own training would have found. */
export const logistic: Contender = {
  train: (lines) => {
    if (hasStrayed(lines)) throw new Error('the descent here is not the one of natural')
    return JSON.stringify(taught(lines))
  },
  open: (kept) => {
    const { LogisticRegressionClassifier, PorterStemmer } = peers('natural')
    const classifier = LogisticRegressionClassifier.restore(JSON.parse(kept), PorterStemmer)
    return (text) => classifier.getClassifications(text).map(({ label }: { label: string }) => label)
  },
}

/** Whether the weights found here are others than natural finds, on as many lines as it is fast with. */
function hasStrayed(lines: readonly Labelled[]): boolean {
  const few = lines.filter((_, n) => n % Math.ceil(lines.length / FEW) === 0)
  const theirs = told(few)
  theirs.train()
  return taught(few).classifier.theta.some(({ elements }, c) =>
    elements.some((weight, k) => !(Math.abs(weight - (theirs.classifier.theta[c]?.elements[k] ?? Number.NaN)) < 1e-9)),
  )
}

const FEW = 40

function told(lines: readonly Labelled[]): Opened {
  const { LogisticRegressionClassifier, PorterStemmer } = peers('natural')
  const classifier: Opened = new LogisticRegressionClassifier(PorterStemmer)
  for (const { text, label } of lines) classifier.addDocument(text, label)
  return classifier
}

function taught(lines: readonly Labelled[]): Opened {
  const classifier = told(lines)
  const { docs, features } = classifier
  const places = new Map(Object.keys(features).map((feature, n) => [feature, n + 1]))
  const rows = docs.map(({ text }) =>
    Int32Array.from([0, ...new Set(text)].map((word) => places.get(String(word)) ?? 0)),
  )
  const labels = [...new Set(docs.map(({ label }) => label))]
  classifier.classifier.classifications = labels
  classifier.classifier.theta = labels.map((label) => {
    const meant = Uint8Array.from(docs, (doc) => (doc.label === label ? 1 : 0))
    // It classifies without the bias it learned.
    return { elements: [...descended(rows, meant, places.size + 1).subarray(1)] }
  })
  return classifier
}

/** `descendGradient` of apparatus: a third of the learning rate at a time until one lowers the cost. */
function descended(rows: Rows, meant: Uint8Array, width: number): Float64Array {
  const theta = new Float64Array(width)
  let rate = 3
  while (!lowered(theta, rows, meant, rate)) rate /= 3
  return theta
}

/** Steps until the cost hardly falls; whether it fell at all, or rose at the first try. */
function lowered(theta: Float64Array, rows: Rows, meant: Uint8Array, rate: number): boolean {
  stepDown(theta, rows, meant, rate)
  let last = costOf(theta, rows, meant)
  for (let steps = 1; ; steps++) {
    stepDown(theta, rows, meant, rate)
    const cost = costOf(theta, rows, meant)
    if (cost >= last) return steps > 1
    if (last - cost < LEAST_FALL) return true
    last = cost
  }
}

const LEAST_FALL = 0.0001

const chanceOf = (theta: Float64Array, row: Int32Array): number => {
  let sum = 0
  for (const at of row) sum += theta[at] as number
  return 1 / (1 + Math.exp(-sum))
}

function stepDown(theta: Float64Array, rows: Rows, meant: Uint8Array, rate: number): void {
  const errors = rows.map((row, n) => chanceOf(theta, row) - (meant[n] as number))
  for (const [n, row] of rows.entries())
    for (const at of row) theta[at] = (theta[at] as number) - ((errors[n] as number) / rows.length) * rate
}

function costOf(theta: Float64Array, rows: Rows, meant: Uint8Array): number {
  let sum = 0
  for (const [n, row] of rows.entries()) {
    const chance = chanceOf(theta, row)
    sum -= Math.log(meant[n] ? chance : 1 - chance)
  }
  return sum / rows.length
}
