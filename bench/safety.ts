import { readFileSync } from 'node:fs'
import { loadDangerModel } from '../src/load/danger-model.ts'
import { createScreen } from '../src/safety/screen.ts'

/**
 * How long the crisis screen takes: the slowest hundredth at 4,000 characters, and what twice the length costs.
 * Run: `npx tsx bench/safety.ts [FILE.jsonl …]`; rows `{ "text" }` of the files are repeated or cut to length. Without files it uses its own.
 */
const LENGTH = 4_000
const RUNS = 40
const ROUNDS_BEFORE = 20

const OWN = [
  'I want to ',
  'kill kill not kill my self ',
  'i do not want to not want to die but ',
  'no never without ',
  'k i l l ',
  'w4nt t0 d13 ',
  'aaaaaaaaaaaaaaaa',
  '<b>a</b>&amp;',
  'everyone would be better off if i ',
  'iwanttodieiwanttokillmyself',
  '!!!! ?? **** ',
  'My manager moved the deadline again and I have not slept well since March, so I would like to talk to someone. ',
  'ya no quiero seguir viviendo asi pero ',
  '💊🔪 tonight ',
]

const began = performance.now()
const model = loadDangerModel('.').value?.model ?? null
const screen = createScreen(model)
const read = (text: string) => screen({ text, recent: [], asking: false, language: 'en' })
read('warm')
console.log(
  `ready in ${(performance.now() - began).toFixed(0)} ms with ${model?.clues.length ?? 0} clues, ${(process.memoryUsage().heapUsed / 2 ** 20).toFixed(0)} MB of heap`,
)

const rows = process.argv
  .slice(2)
  .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line): string => JSON.parse(line).text)
const texts = rows.length > 0 ? rows : OWN

/** The text repeated or cut to a length. */
const atLength = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / Math.max(1, text.length))).slice(0, length)

/** Milliseconds of processor time of each run, fastest first: other work on the machine does not count. */
function times(text: string): readonly number[] {
  for (let run = 0; run < 5; run++) read(text)
  return Array.from({ length: RUNS }, () => {
    const from = process.cpuUsage()
    read(text)
    const { user, system } = process.cpuUsage(from)
    return (user + system) / 1000
  }).sort((a, b) => a - b)
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

// A fresh process is slow until its code is compiled; a server has been up for longer than its first texts.
for (let round = 0; round < ROUNDS_BEFORE; round++) for (const text of [...OWN, ...texts]) read(atLength(text, LENGTH))

const all: number[] = []
let worst = { growth: 0, text: '' }
for (const text of texts) {
  const once = times(atLength(text, LENGTH))
  all.push(...once)
  // The fastest run is what the machine's other work disturbed least.
  const growth = at(times(atLength(text, 2 * LENGTH)), 0) / at(once, 0)
  if (growth > worst.growth) worst = { growth, text }
  console.log(
    `${at(once, 0.5).toFixed(2)} ms, p99 ${at(once, 0.99).toFixed(2)} ms, twice as long ${growth.toFixed(2)} times: ${JSON.stringify(text.slice(0, 40))}`,
  )
}
all.sort((a, b) => a - b)
console.log(
  `\n${texts.length} texts of ${LENGTH} characters: p50 ${at(all, 0.5).toFixed(2)} ms, p99 ${at(all, 0.99).toFixed(2)} ms (at most 5)`,
)
console.log(
  `twice as long takes at most ${worst.growth.toFixed(2)} times as long (at most 2.5): ${JSON.stringify(worst.text.slice(0, 40))}`,
)
