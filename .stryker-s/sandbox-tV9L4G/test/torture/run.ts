// @ts-nocheck
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLoopback } from '../channels/slack/loopback.ts'
import { startPostgres } from '../storage/postgres-server.ts'
import { makeProgram } from './program.ts'
import { DATABASE_STEPS, DISK_STEPS, slackSettings, torture } from './torture.ts'

// npm run torture -- [kills] [seed]: the built program under load, killed so often on its disk and so often on a database.
const kills = Number(process.argv[2] ?? 100)
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 1_000_000))
const print = (line: string) => process.stdout.write(`${line}\n`)
print(`seed ${seed}; ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}; Node ${process.versions.node}`)

const folder = await mkdtemp(join(tmpdir(), 'signpost-torture-'))
const postgres = await startPostgres()
const places = [
  { name: 'lowdb', env: { DATA_DIR: folder }, steps: DISK_STEPS },
  {
    name: 'PostgreSQL',
    env: { DATA_DIR: folder, DATABASE_URL: (await postgres.database()).reveal() },
    steps: DATABASE_STEPS,
  },
]
let faults = 0
try {
  for (const { name, env, steps } of places) {
    const slack = await openLoopback(() => [])
    const program = makeProgram({ ...env, ...slackSettings(slack) })
    const outcome = await torture(program, kills, seed, steps, slack)
    await program.stop()
    await slack.close()
    faults += outcome.faults.length
    const { ends, acknowledged, retries, repeated } = outcome
    print(`${name}: ${outcome.kills} kills, ${acknowledged} messages acknowledged, ${outcome.faults.length} faults`)
    print(`  sent again without an answer: ${retries}; sent again with one: ${repeated}`)
    print(
      `  ended ${Object.entries(ends)
        .map(([end, count]) => `${end} ${count}`)
        .join(', ')}`,
    )
    print(`  answers in Slack: ${outcome.answers}, repeated ${outcome.repeats}`)
    for (const fault of new Set(outcome.faults)) print(`  ${fault}`)
  }
} finally {
  await postgres.remove()
  await rm(folder, { recursive: true, force: true })
}
process.exit(faults > 0 ? 1 : 0)
