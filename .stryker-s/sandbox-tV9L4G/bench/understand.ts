// @ts-nocheck
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { compiled, median, printedBy } from './child.ts'
import { RIVALS } from './understand/rivals.ts'

// How well and how fast concerns are read, beside other readers that learned from the same example lines, on the same
// messages in one run, in processor time. Each contender runs in a fresh process, all of them in turn in each round. What rivals learned is
// kept in reports/understand. natural's logistic regression learns from a sample, as all lines would take it hours.
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

const [data, lexicon, rounds = '3'] = process.argv.slice(2)
if (data === undefined) {
  console.error('Name a file of messages: npx tsx bench/understand.ts MESSAGES.jsonl [LEXICON.mjs] [rounds]')
  process.exit(1)
}
const rows = readFileSync(data, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row)
const names = ['signpost', ...Object.keys(RIVALS).filter((name) => name !== 'lexicon' || lexicon !== undefined)]
const child = compiled('understand/child')

for (const name of names) {
  const made = (await printedBy(child, ['train', name])) as { texts: number; seconds: number | null }
  if (RIVALS[name]?.train)
    console.log(
      `${name}: learned from ${made.texts} texts${made.seconds === null ? ' before' : ` in ${made.seconds.toFixed(0)} s`}`,
    )
}

const runs = new Map<string, Measured[]>(names.map((name) => [name, []]))
for (let round = 0; round < Number(rounds); round++)
  for (const name of round % 2 ? names.toReversed() : names) {
    const args = ['measure', name, resolve(data), lexicon === undefined ? '' : resolve(lexicon)]
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

const ours = runs.get('signpost') ?? []
for (const [name, all] of runs) {
  const of = (what: 'perSecond' | 'p99' | 'loadMs' | 'memoryMb') => median(all.map((one) => one[what]))
  const ratio = median(all.map(({ perSecond }, round) => (ours[round]?.perSecond ?? 0) / perSecond))
  console.log(
    `${name.padEnd(17)} top-1 ${right(all[0]?.ranked ?? [], 1)}  top-3 ${right(all[0]?.ranked ?? [], 3)}  ${Math.round(of('perSecond')).toString().padStart(6)} messages/s  p99 ${of('p99').toFixed(2).padStart(6)} ms  load ${of('loadMs').toFixed(0).padStart(5)} ms  memory ${of('memoryMb').toFixed(0).padStart(4)} MB  signpost is ${ratio.toFixed(2)} times as fast`,
  )
}
