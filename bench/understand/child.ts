import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadConcerns } from '../../src/load/concerns.ts'
import { loadExamples } from '../../src/load/examples.ts'
import { chanceFrom, variantsOf } from '../../src/understanding/training/examples.ts'
import type { Contender, Labelled } from './contender.ts'
import { RIVALS } from './rivals.ts'
import { OURS } from './signpost.ts'

// One contender in a process of its own; started by bench/understand.ts. `train` makes what it is opened from, once for
// each state of the example lines and of how it learns; `measure` opens that, ranks every message, and prints what it cost.

const FOLDER = 'reports/understand'
const SECONDS = 3
const [task, name = '', data = '', brought = ''] = process.argv.slice(2)
const contender: Contender | undefined = OURS[name] ?? RIVALS[name]
if (contender === undefined) throw new Error(`no contender is called ${name}`)

/** The same texts our model learns its short ones from, those about nothing left out: every rival has to name a concern. */
function lines(): readonly Labelled[] {
  const { lists } = loadConcerns('.', 'en').value
  const chance = chanceFrom(1)
  const all = loadExamples('.', 'en', lists).value.lines.flatMap((line) => variantsOf(line, lists, chance))
  return all.flatMap(({ text, concerns }) => concerns.map((label) => ({ text, label })))
}

/** Processor time so far, in milliseconds: what else the machine does at the moment does not count. */
function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function train({ train }: Contender): Promise<object> {
  if (train === null) throw new Error(`${name} learns nothing here`)
  const texts = lines()
  const hash = createHash('sha256')
    .update(`${train}${JSON.stringify(texts)}`)
    .digest('hex')
    .slice(0, 12)
  const kept = `${FOLDER}/${name.replaceAll(' ', '-')}-${hash}.json`
  if (existsSync(kept)) return { kept, texts: texts.length, seconds: null }
  const from = spent()
  const made = await train(texts)
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(kept, made)
  return { kept, texts: texts.length, seconds: (spent() - from) / 1000 }
}

async function measure({ train, open }: Contender): Promise<object> {
  const texts = readFileSync(data, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text)
  const source = train === null ? brought : readFileSync(brought, 'utf8')
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
