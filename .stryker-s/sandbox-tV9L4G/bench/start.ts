// @ts-nocheck
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// How long from starting the process to listening, beside an empty Node process measured in the same run.
// Run: npm run build && npx tsx bench/start.ts [rounds]

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BUILT = join(ROOT, 'dist', 'main.js')
const ROUNDS = Number(process.argv[2] ?? 9)
const READY = /Open http|answers at/

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const launch = (args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, args, {
    cwd: tmpdir(),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

async function emptyProcess(): Promise<number> {
  const start = performance.now()
  await once(launch(['-e', '']), 'exit')
  return performance.now() - start
}

async function untilListening(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-bench-'))
  const start = performance.now()
  const child = launch([BUILT], { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, LOG_LEVEL: 'error' })
  const exit = once(child, 'exit')
  const ready = new Promise<number>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => READY.test(String(chunk)) && resolve(performance.now() - start))
    exit.then(() => reject(new Error('the server ended before it listened')), reject)
  })
  const took = await ready
  child.kill('SIGTERM')
  await exit
  await rm(folder, { recursive: true, force: true })
  return took
}

if (!existsSync(BUILT)) {
  process.stderr.write('dist/main.js is not there: run npm run build first\n')
  process.exit(1)
}

const empty: number[] = []
const listening: number[] = []
// Taken in turns, so that a busy moment of the machine falls on both.
for (let round = 0; round < ROUNDS; round++) {
  empty.push(await emptyProcess())
  listening.push(await untilListening())
}
process.stdout.write(
  [
    `cold start to listening, median of ${ROUNDS} on Node ${process.versions.node}`,
    `empty node process   ${median(empty).toFixed(0)} ms`,
    `signpost listening   ${median(listening).toFixed(0)} ms`,
    `ratio                ${(median(listening) / median(empty)).toFixed(1)}`,
    '',
  ].join('\n'),
)
