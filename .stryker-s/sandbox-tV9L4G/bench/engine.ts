// @ts-nocheck
import { compiled, median, printedBy } from './child.ts'

// Turns per second of processor time of the same intake, state written to JSON and read back each turn. Each contender
// runs in a fresh process, all of them in turn in each round; ratios are taken within a round, and their median is printed.
// Run: npm ci --prefix bench/peers --ignore-scripts && npx tsx bench/engine.ts [rounds] [seconds]

const ROUNDS = Number(process.argv[2] ?? 5)
const SECONDS = process.argv[3] ?? '2'
const CONTENDERS = {
  reducer: 'bare reducer',
  signpost: 'signpost',
  xstate: 'XState 5.33',
  botbuilder: 'botbuilder-dialogs 4.23',
} as const
type Contender = keyof typeof CONTENDERS

const names = Object.keys(CONTENDERS) as Contender[]
const child = compiled('engine/child')
const rates: Record<Contender, number[]> = { reducer: [], signpost: [], xstate: [], botbuilder: [] }
for (let round = 0; round < ROUNDS; round++) {
  for (const name of round % 2 ? names.toReversed() : names) {
    rates[name].push(Number(await printedBy(child, [name, SECONDS])))
  }
}
for (const name of names) {
  const ratios = rates[name].map((rate, round) => (rates.signpost[round] ?? 0) / rate)
  const from = Math.min(...ratios).toFixed(2)
  const to = Math.max(...ratios).toFixed(2)
  console.log(
    `${CONTENDERS[name].padEnd(24)} ${Math.round(median(rates[name])).toString().padStart(8)} turns/s   signpost is ${median(ratios).toFixed(2)} times this (${from} to ${to})`,
  )
}
