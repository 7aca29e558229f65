// @ts-nocheck
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/**
 * How the program is doing, for Prometheus. Labels come from fixed lists of ours, and nothing here tells what people said:
 * a crisis or a topic counted by the minute would point at a person, so those are counted by month (`figures/`) only.
 */
export interface Metrics {
  readonly request: (request: CountedRequest) => void
  readonly turn: (turn: CountedTurn) => void
  /** Everything counted so far, in the Prometheus text format. */
  readonly text: () => Promise<string>
  readonly type: string
}

export interface CountedRequest {
  /** One of our own routes, or `none`; never the address a visitor chose. */
  readonly route: string
  readonly method: string
  readonly status: number
  readonly seconds: number
}

export interface CountedTurn {
  readonly channel: string
  readonly outcome: 'heard' | 'unknown' | 'failed'
  readonly seconds: number
}

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS']
/** Seconds. A turn takes milliseconds; two seconds is the most crisis words may take. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5]

/** Start counting from zero. */
export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'signpost_request_seconds',
    help: 'Requests answered, by route, method and status, and how long each took.',
    labelNames: ['route', 'method', 'status'] as const,
    buckets: BUCKETS,
    registers,
  })
  const turns = new Histogram({
    name: 'signpost_turn_seconds',
    help: 'Messages heard, by channel and outcome, and how long each took until it was kept.',
    labelNames: ['channel', 'outcome'] as const,
    buckets: BUCKETS,
    registers,
  })
  const failures = new Counter({
    name: 'signpost_failed_turns_total',
    help: 'Messages that could not be kept.',
    registers,
  })
  return {
    request: ({ route, method, status, seconds }) => {
      const known = METHODS.includes(method) ? method : 'other'
      requests.observe({ route, method: known, status: String(status) }, seconds)
    },
    turn: ({ channel, outcome, seconds }) => {
      turns.observe({ channel, outcome }, seconds)
      if (outcome === 'failed') failures.inc()
    },
    text: () => registry.metrics(),
    type: registry.contentType,
  }
}
