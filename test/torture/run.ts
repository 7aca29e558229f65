import { cpus } from 'node:os'
import { startPostgres } from '../storage/postgres-server.ts'
import { tortured } from './side-by-side.ts'
import { DATABASE_STEPS, DISK_STEPS, type Outcome } from './torture.ts'

// npm run torture -- [kills] [seed]: the built program under load, killed so often on its disk and so often on a database.
const kills = Number(process.argv[2] ?? 100)
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 1_000_000))
const print = (line: string) => process.stdout.write(`${line}\n`)
print(`seed ${seed}; ${cpus().length} x ${cpus()[0]?.model ?? 'unknown processor'}; Node ${process.versions.node}`)

const told = (name: string, outcome: Outcome) => {
  const { ends, acknowledged, retries, repeated, answers, repeats, faults } = outcome
  print(`${name}: ${outcome.kills} kills, ${acknowledged} messages acknowledged, ${faults.length} faults`)
  print(`  sent again without an answer: ${retries}; sent again with one: ${repeated}`)
  print(`  answers in Slack: ${answers}, repeated ${repeats}`)
  print(
    `  ended ${Object.entries(ends)
      .map((end) => end.join(' '))
      .join(', ')}`,
  )
  for (const fault of new Set(faults)) print(`  ${fault}`)
  return faults.length === 0 && repeats <= outcome.kills
}

const postgres = await startPostgres()
try {
  const onDisk = told('lowdb', await tortured({ kills, seed, steps: DISK_STEPS }))
  const database = async () => ({ DATABASE_URL: (await postgres.database()).reveal() })
  const inDatabase = told('PostgreSQL', await tortured({ kills, seed, steps: DATABASE_STEPS, more: database }))
  process.exitCode = onDisk && inDatabase ? 0 : 1
} finally {
  await postgres.remove()
}
process.exit()
