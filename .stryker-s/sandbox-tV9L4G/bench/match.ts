// @ts-nocheck
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AFFIRMING, CONCERNS, IMPACTS, PAYMENTS, WHO } from '../src/core/vocabulary.ts'
import { readDirectory } from '../src/directory/index.ts'
import { loadMatching } from '../src/load/matching.ts'
import { createMatcher } from '../src/matching/matcher.ts'
import { generated } from '../test/directory/rows.ts'

/** How fast answers are matched, and what reading the rules costs at start. Run: `npx tsx bench/match.ts`. */
const RUNS = 20_000
const ROWS = 10_000

const before = performance.now()
const { value } = loadMatching('.', 'en')
const match = createMatcher(value)
const startup = performance.now() - before

const pick = <T>(values: readonly T[], at: number): T => values[at % values.length] as T
const answersAt = (at: number) => ({
  who: pick(WHO, at),
  impact: pick(IMPACTS, at >> 1),
  payment: pick(PAYMENTS, at >> 2),
  preferences: { affirming: [pick(AFFIRMING, at)] },
  concerns: [0, 7, 13].map((step) => ({ id: pick(CONCERNS, at + step), evidence: '', confirmed: true })),
})

/** Matches per second and the slowest hundredth, in milliseconds. */
function timed(run: (at: number) => void): { readonly perSecond: number; readonly p99: number } {
  for (let at = 0; at < 2_000; at++) run(at)
  const times: number[] = []
  const start = performance.now()
  for (let at = 0; at < RUNS; at++) {
    const from = performance.now()
    run(at)
    times.push(performance.now() - from)
  }
  const perSecond = Math.round(RUNS / ((performance.now() - start) / 1000))
  times.sort((a, b) => a - b)
  return { perSecond, p99: times[Math.floor(RUNS * 0.99)] ?? 0 }
}

const plain = timed((at) => match(answersAt(at), 'en'))
console.log(
  `match: ${plain.perSecond} matches/s, p99 ${plain.p99.toFixed(3)} ms, rules read in ${startup.toFixed(1)} ms (${value.rules.length} rules)`,
)

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const path = join(folder, 'list.csv')
writeFileSync(path, generated(ROWS))
const read = performance.now()
const { directory, count } = readDirectory(path)
const reading = performance.now() - read
rmSync(folder, { recursive: true })
const named = createMatcher(value, directory)
const withList = timed((at) => named({ ...answersAt(at), region: 'US-OH' }, 'en'))
console.log(
  `with a list of ${count} providers: read in ${reading.toFixed(0)} ms, ${withList.perSecond} matches/s, p99 ${withList.p99.toFixed(3)} ms (${(withList.perSecond / plain.perSecond).toFixed(2)} of the speed without)`,
)
