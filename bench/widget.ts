import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openBrowser } from '../test/browser/browser.ts'
import { startProgram } from '../test/browser/page.ts'
import { servePeers, untilAnswer, untilFirstMessage } from './widget/first-answer.ts'
import { sizesOf } from './widget/sizes.ts'

// How large the chat page's script is, and how soon its first message can be read, beside other widgets in the same run.
// Run: npm run build && npm ci --prefix bench/widget/peers --ignore-scripts && npx tsx bench/widget.ts [rounds]

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PEERS = join(ROOT, 'bench/widget/peers/node_modules')
const ROUNDS = Number(process.argv[2] ?? 7)
const KIB = 1024

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

if (!existsSync(PEERS)) {
  process.stderr.write(
    'the other widgets are not there: run npm ci --prefix bench/widget/peers --ignore-scripts first\n',
  )
  process.exit(1)
}

const sizes = sizesOf(ROOT, PEERS)
const ours = sizes[0]?.gzip ?? 1
console.table(
  sizes.map(({ name, min, gzip, brotli }) => ({
    widget: name,
    'min KiB': (min / KIB).toFixed(1),
    'gzip KiB': (gzip / KIB).toFixed(1),
    'brotli KiB': (brotli / KIB).toFixed(1),
    'gzip, times ours': (gzip / ours).toFixed(1),
  })),
)

const browser = await openBrowser()
const running = await startProgram()
const { contenders, close } = await servePeers(PEERS)
const all = [{ name: 'Signpost', url: running.url, first: 'Hello, I am Signpost' }, ...contenders]
/** As a phone's processor, and as this machine's. */
for (const slower of [4, 1]) {
  const took = new Map<string, number[]>(all.map(({ name }) => [name, []]))
  const answers: number[] = []
  // One after another within each round, so that what else the machine does falls on all alike.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const one of all) {
      const ms = await untilFirstMessage(browser, one, slower)
      if (round > 0) took.get(one.name)?.push(ms)
    }
    const ms = await untilAnswer(browser, running.url, slower)
    if (round > 0) answers.push(ms)
  }
  const base = median(took.get('Signpost') ?? [])
  console.log(`Processor slowed ${slower} times, medians of ${ROUNDS} rounds:`)
  console.table(
    all.map(({ name }) => {
      const ms = median(took.get(name) ?? [])
      return { widget: name, 'first message, ms': Math.round(ms), 'times ours': (ms / base).toFixed(1) }
    }),
  )
  console.log(`A tap until its answer is drawn: ${Math.round(median(answers))} ms.`)
}
console.log(
  'Signpost asks its server for the first message and keeps it on disk; the others show a fixed line without any server.',
)
close()
await browser.close()
await running.stop()
