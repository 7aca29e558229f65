import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { compiled, median, printedBy } from './child.ts'
import { RIVALS } from './understand/rivals.ts'
import { OURS } from './understand/signpost.ts'

// How well and how fast concerns are read, beside other readers that learned from the same example lines, on the same
// messages in one run, in processor time. Each contender runs in a fresh process, all of them in turn in each round. What
// rivals learned is kept in reports/understand. `concerns` does what rivals do, and gives the words of each; `reader` reads a dozen
// other answers besides; `reader and screen` looks for danger too. The messages come round again and again, so what a
// reader keeps of words it has met helps it here more than it will on the first messages of a day.
// Run: npm ci --prefix bench/peers --ignore-scripts && npx tsx bench/understand.ts MESSAGES.jsonl [LEXICON.mjs] [rounds]
// MESSAGES: rows { text, topics, gold }, where gold holds the concerns that fit for each topic.

interface Row {
  readonly topics: readonly string[]
  readonly gold: readonly (readonly string[])[]
}
interface Measured {
  readonly ranked: readonly (readonly string[])[]
  readonly perSecond: number
  readonly p99: number
  readonly loadMs: number
  readonly memoryMb: number
}

const [data, lexicon = '', rounds = '3'] = process.argv.slice(2)
if (data === undefined) {
  console.error('Name a file of messages: npx tsx bench/understand.ts MESSAGES.jsonl [LEXICON.mjs] [rounds]')
  process.exit(1)
}
const rows = readFileSync(data, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row)
const rivals = Object.keys(RIVALS).filter((name) => name !== 'lexicon' || lexicon !== '')
const names = [...Object.keys(OURS), ...rivals]
const child = compiled('understand/child')

const brought = new Map([['lexicon', lexicon && resolve(lexicon)]])
for (const name of rivals.filter((name) => RIVALS[name]?.train)) {
  const made = (await printedBy(child, ['train', name])) as { kept: string; texts: number; seconds: number | null }
  brought.set(name, made.kept)
  const cost = made.seconds === null ? 'before' : `in ${made.seconds.toFixed(0)} s`
  console.log(`${name}: learned from ${made.texts} texts ${cost}`)
}

const runs = new Map<string, Measured[]>(names.map((name) => [name, []]))
for (let round = 0; round < Number(rounds); round++)
  for (const name of round % 2 ? names.toReversed() : names) {
    const args = ['measure', name, resolve(data), brought.get(name) ?? '']
    runs.get(name)?.push((await printedBy(child, args)) as Measured)
  }

/** A lexicon by topic is right where its topic takes any concern that fits. */
const byTopic = new Map<string, Set<string>>()
for (const { topics, gold } of rows)
  for (const [n, topic] of topics.entries()) {
    const label = topic.toLowerCase().replaceAll(' ', '-')
    byTopic.set(label, new Set([...(byTopic.get(label) ?? []), ...(gold[n] ?? [])]))
  }

/** The share of messages with a fitting concern among the first so many. */
function right(ranked: Measured['ranked'], first: number): string {
  const hits = rows.filter(({ gold }, n) => {
    const fits = new Set(gold.flat())
    const said = (ranked[n] ?? []).slice(0, first).flatMap((label) => [label, ...(byTopic.get(label) ?? [])])
    return said.some((label) => fits.has(label))
  })
  return `${((100 * hits.length) / rows.length).toFixed(1)} %`.padStart(7)
}

for (const [name, all] of runs) {
  const of = (what: 'perSecond' | 'p99' | 'loadMs' | 'memoryMb') => median(all.map((one) => one[what]))
  console.log(
    `${name.padEnd(17)} top-1 ${right(all[0]?.ranked ?? [], 1)}  top-3 ${right(all[0]?.ranked ?? [], 3)}  ${Math.round(of('perSecond')).toString().padStart(6)} messages/s  p99 ${of('p99').toFixed(2).padStart(6)} ms  load ${of('loadMs').toFixed(0).padStart(5)} ms  memory ${of('memoryMb').toFixed(0).padStart(4)} MB`,
  )
}

/** How many times as fast one is as another: the middle of all rounds, each compared with the other in its own round. */
const ratio = (name: string, other: string): string =>
  median(
    (runs.get(name) ?? []).map(({ perSecond }, round) => perSecond / (runs.get(other)?.[round]?.perSecond ?? 0)),
  ).toFixed(2)

for (const ours of Object.keys(OURS))
  console.log(`${ours} beside ${rivals.map((rival) => `${rival}: ${ratio(ours, rival)} times as fast`).join(', ')}`)
