import { AFFIRMING, CONCERNS, IMPACTS, PAYMENTS, WHO } from '../src/core/vocabulary.ts'
import { loadMatching } from '../src/load/matching.ts'
import { createMatcher } from '../src/matching/matcher.ts'

/** How fast answers are matched, and what reading the rules costs at start. Run: `npx tsx bench/match.ts`. */
const RUNS = 20_000

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

for (let at = 0; at < 2_000; at++) match(answersAt(at), 'en')
const times: number[] = []
const start = performance.now()
for (let at = 0; at < RUNS; at++) {
  const from = performance.now()
  match(answersAt(at), 'en')
  times.push(performance.now() - from)
}
const seconds = (performance.now() - start) / 1000
times.sort((a, b) => a - b)
const p99 = times[Math.floor(RUNS * 0.99)] ?? 0
console.log(
  `match: ${Math.round(RUNS / seconds)} matches/s, p99 ${p99.toFixed(3)} ms, rules read in ${startup.toFixed(1)} ms (${value.rules.length} rules)`,
)
