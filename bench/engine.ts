import { botbuilder } from './engine/botbuilder.ts'
import { type Contender, EXPECTED, SCRIPTS } from './engine/intake.ts'
import { reducer } from './engine/reducer.ts'
import { signpost } from './engine/signpost.ts'
import { xstate } from './engine/xstate.ts'

// Turns per second of the same intake, state written to JSON and read back each turn, all contenders in one run, in turn.
// Run: npm ci --prefix bench/peers --ignore-scripts && npx tsx bench/engine.ts [rounds] [seconds]

const ROUNDS = Number(process.argv[2] ?? 5)
const SECONDS = Number(process.argv[3] ?? 1)
const contenders: Readonly<Record<string, Contender>> = {
  'bare reducer': reducer,
  signpost,
  'XState 5.33': xstate(),
  'botbuilder-dialogs 4.23': botbuilder(),
}

let people = 0

/** One person, from hello to the end; gives the turns taken. */
async function converse({ start, turn }: Contender, n: number, name: string | null): Promise<number> {
  const id = `p${people++}`
  let state = start(id)
  let done: Readonly<Record<string, string>> | null = null
  const script = SCRIPTS[n % SCRIPTS.length] ?? []
  for (const said of script) {
    const taken = await turn(id, state, said)
    state = taken.state
    done = taken.done ?? done
  }
  if (name !== null && JSON.stringify(sorted(done)) !== JSON.stringify(sorted(EXPECTED[n % SCRIPTS.length] ?? {}))) {
    throw new Error(`${name} got an answer wrong: ${JSON.stringify(done)}`)
  }
  return script.length
}

const sorted = (answers: Readonly<Record<string, string>> | null) => Object.entries(answers ?? {}).toSorted()

async function turnsPerSecond(contender: Contender, seconds: number): Promise<number> {
  const start = performance.now()
  let turns = 0
  for (let n = 0; performance.now() - start < seconds * 1000; n++) turns += await converse(contender, n, null)
  return (turns / (performance.now() - start)) * 1000
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const rates: Record<string, number[]> = {}
for (const [name, contender] of Object.entries(contenders)) {
  for (const n of [0, 1]) await converse(contender, n, name)
  await turnsPerSecond(contender, 0.5)
  rates[name] = []
}
for (let round = 0; round < ROUNDS; round++) {
  const order = Object.entries(contenders)
  for (const [name, contender] of round % 2 ? order.toReversed() : order)
    rates[name]?.push(await turnsPerSecond(contender, SECONDS))
}
for (const [name, measured] of Object.entries(rates)) {
  const ratio = median(measured.map((rate, n) => (rates.signpost?.[n] ?? 0) / rate))
  console.log(
    `${name.padEnd(24)} ${Math.round(median(measured)).toString().padStart(8)} turns/s   signpost is ${ratio.toFixed(2)} times this`,
  )
}
