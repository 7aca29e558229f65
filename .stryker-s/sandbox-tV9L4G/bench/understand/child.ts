// @ts-nocheck
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadConcerns } from '../../src/load/concerns.ts'
import { loadExamples } from '../../src/load/examples.ts'
import { chanceFrom, variantsOf } from '../../src/understanding/training/examples.ts'
import type { Contender, Labelled } from './contender.ts'
import { RIVALS } from './rivals.ts'
import { signpost } from './signpost.ts'

// One contender in a process of its own; started by bench/understand.ts. `train` makes what it is opened from, once for
// each state of the example lines; `measure` opens it, ranks every message, and prints what it cost.

const FOLDER = 'reports/understand'
const SECONDS = 3
const [task, name = '', data = '', brought = ''] = process.argv.slice(2)
const contender: Contender | undefined = name === 'signpost' ? signpost : RIVALS[name]
if (contender === undefined) throw new Error(`no contender is called ${name}`)

/** The same texts our model learns its short ones from, those about nothing left out: every rival has to name a concern. */
function lines(): readonly Labelled[] {
  const { lists } = loadConcerns('.', 'en').value
  const chance = chanceFrom(1)
  const all = loadExamples('.', 'en', lists).value.lines.flatMap((line) => variantsOf(line, lists, chance))
  return all.flatMap(({ text, concerns }) => concerns.map((label) => ({ text, label })))
}

/** Evenly through all lines, so that each label keeps its share. */
const capped = (all: readonly Labelled[], most: number): readonly Labelled[] =>
  all.filter((_, n) => Math.floor((n * most) / all.length) !== Math.floor(((n - 1) * most) / all.length))

const learned = contender.most === undefined ? lines() : capped(lines(), contender.most)
const hash = createHash('sha256').update(JSON.stringify(learned)).digest('hex').slice(0, 12)
const kept = `${FOLDER}/${name.replaceAll(' ', '-')}-${hash}.json`

/** Processor time so far, in milliseconds: what else the machine does at the moment does not count. */
function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function train({ train }: Contender): Promise<object> {
  if (train === null || existsSync(kept)) return { texts: learned.length, seconds: null }
  const from = spent()
  const made = await train(learned)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(kept, made)
  return { texts: learned.length, seconds: (spent() - from) / 1000 }
}

async function measure({ train, open }: Contender): Promise<object> {
  const texts = readFileSync(data, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text)
  const source = train === null ? brought : readFileSync(kept, 'utf8')
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const opening = spent()
  const rank = await open(source)
  await rank(texts[0] ?? '')
  const loadMs = spent() - opening
  const ranked: (readonly string[])[] = []
  for (const text of texts) ranked.push((await rank(text)).slice(0, 3))
  const times: number[] = []
  const start = spent()
  while (spent() - start < SECONDS * 1000)
    for (const text of texts) {
      const from = performance.now()
      await rank(text)
      times.push(performance.now() - from)
    }
  const perSecond = times.length / ((spent() - start) / 1000)
  times.sort((a, b) => a - b)
  const p99 = times[Math.floor(times.length * 0.99)] ?? 0
  return { ranked, perSecond, p99, loadMs, memoryMb: (process.memoryUsage().rss - before) / 2 ** 20 }
}

// nlp.js writes to the console on its own.
console.log = () => undefined
process.stdout.write(JSON.stringify(await (task === 'train' ? train(contender) : measure(contender))))
