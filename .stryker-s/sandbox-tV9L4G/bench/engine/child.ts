// @ts-nocheck
import { botbuilder } from './botbuilder.ts'
import { type Contender, EXPECTED, SCRIPTS } from './intake.ts'
import { reducer } from './reducer.ts'
import { signpost } from './signpost.ts'
import { xstate } from './xstate.ts'

// One contender in a process of its own: prints its turns per second of processor time. Started by bench/engine.ts.

const MAKE: Readonly<Record<string, () => Contender>> = {
  reducer: () => reducer,
  signpost: () => signpost,
  xstate,
  botbuilder,
}
const [name = '', seconds = '1'] = process.argv.slice(2)
/** Seconds, as long as is measured: whoever needs longer to get going pays for it in use as well. */
const WARM_UP_S = 2

const make = MAKE[name]
if (make === undefined) throw new Error(`no contender is called ${name}`)
const { start, turn } = make()
let people = 0

/** One person, from hello to the end; gives what was understood. */
async function converse(script: readonly string[]): Promise<Readonly<Record<string, string>> | null> {
  const id = `p${people++}`
  let state = start(id)
  let done: Readonly<Record<string, string>> | null = null
  for (const said of script) {
    const turned = turn(id, state, said)
    // Only who needs to wait does: awaiting what is there already would cost everybody the same, and the fastest most.
    const taken = turned instanceof Promise ? await turned : turned
    state = taken.state
    done = taken.done ?? done
  }
  return done
}

/** Turns per second of processor time, which other programs on the machine do not take from. */
async function turnsPerSecond(wanted: number): Promise<number> {
  const began = performance.now()
  const used = process.cpuUsage()
  let turns = 0
  do {
    for (const script of SCRIPTS) {
      await converse(script)
      turns += script.length
    }
  } while (performance.now() - began < wanted * 1000)
  const { user, system } = process.cpuUsage(used)
  return (turns / (user + system)) * 1e6
}

const sorted = (answers: Readonly<Record<string, string>> | null) =>
  JSON.stringify(Object.entries(answers ?? {}).toSorted())

for (const [n, script] of SCRIPTS.entries()) {
  const understood = await converse(script)
  if (sorted(understood) !== sorted(EXPECTED[n] ?? null))
    throw new Error(`${name} got an answer wrong: ${JSON.stringify(understood)}`)
}
await turnsPerSecond(WARM_UP_S)
process.stdout.write(JSON.stringify(await turnsPerSecond(Number(seconds))))
