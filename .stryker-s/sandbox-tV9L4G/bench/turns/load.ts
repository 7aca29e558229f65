// @ts-nocheck
import { type Connection, connection, type Posted } from './client.ts'

/** What is sent next on one of the connections, and what must come back. */
export interface Talk {
  readonly next: (connection: number) => Sent
  /** Throws when an answer is not what it should be. */
  readonly check: (posted: Posted) => void
}

interface Sent {
  readonly path: string
  readonly body: string
  readonly headers: string
}

export interface Figures {
  readonly turns: number
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

/** As much as they take: each connection sends as soon as it was answered. With several ports, each request goes to the next. */
export async function flatOut(
  ports: readonly number[],
  talk: Talk,
  connections: number,
  seconds: number,
): Promise<Figures> {
  const lines = await opened(ports, connections)
  const times: number[] = []
  const began = performance.now()
  const until = began + seconds * 1000
  await Promise.all(
    lines.map(async (line, n) => {
      while (performance.now() < until) times.push(await timed(line, talk, n, performance.now()))
    }),
  )
  const took = performance.now() - began
  for (const line of lines) line.close()
  return figuresOf(times, took)
}

/** So many a second, whether they are answered in time or not; each is timed from when it was due. Those that fail are counted. */
export async function held(
  ports: readonly number[],
  talk: Talk,
  { connections, perSecond, seconds }: { connections: number; perSecond: number; seconds: number },
  every: (second: number, lately: Figures) => void,
): Promise<Figures & { readonly failed: number }> {
  const lines = await opened(ports, connections)
  const free = lines.map((_, n) => n)
  const times: number[] = []
  const waiting: number[] = []
  let failed = 0
  const began = performance.now()
  const send = () => {
    while (waiting.length > 0 && free.length > 0) {
      const due = waiting.shift() ?? 0
      const n = free.shift() ?? 0
      const line = lines[n]
      if (line === undefined) return
      timed(line, talk, n, due)
        .then(
          (ms) => times.push(ms),
          () => {
            failed += 1
          },
        )
        .then(() => {
          free.push(n)
          send()
        })
    }
  }
  let due = began
  let told = 0
  for (let second = 0; second < seconds; second++) {
    while (performance.now() < began + (second + 1) * 1000) {
      for (; due <= performance.now(); due += 1000 / perSecond) waiting.push(due)
      send()
      await new Promise((resolve) => setTimeout(resolve, 1000 / perSecond))
    }
    if ((second + 1) % EVERY_S === 0) {
      every(second + 1, figuresOf(times.slice(told), EVERY_S * 1000))
      told = times.length
    }
  }
  const took = performance.now() - began
  for (const line of lines) line.close()
  return { ...figuresOf(times, took), failed }
}

const EVERY_S = 10

async function timed(line: Connection, talk: Talk, n: number, from: number): Promise<number> {
  const { path, body, headers } = talk.next(n)
  talk.check(await line.post(path, body, headers))
  return performance.now() - from
}

async function opened(ports: readonly number[], connections: number): Promise<readonly Connection[]> {
  return Promise.all(Array.from({ length: connections }, () => inTurn(ports)))
}

/** The tiniest load balancer: a connection to each, used one after another. */
async function inTurn(ports: readonly number[]): Promise<Connection> {
  const all = await Promise.all(ports.map(connection))
  const [only] = all
  if (all.length === 1 && only !== undefined) return only
  let n = 0
  return {
    post: (path, body, headers) => (all[n++ % all.length] as Connection).post(path, body, headers),
    close: () => {
      for (const one of all) one.close()
    },
  }
}

export function figuresOf(times: readonly number[], tookMs: number): Figures {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
  return { turns: times.length, perSecond: (times.length / tookMs) * 1000, p50: at(0.5), p99: at(0.99) }
}
