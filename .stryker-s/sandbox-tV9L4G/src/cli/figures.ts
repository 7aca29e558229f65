// @ts-nocheck
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.ts'
import { toCsv } from '../figures/csv.ts'
import { openFiguresStore, readFigures } from '../figures/index.ts'

const HELP = `signpost figures --month 2026-10 [--csv]: what happened in a whole month, in numbers that name nobody.
signpost figures --year 2026 [--csv]: how often help lines were shown.

Reads the folder DATA_DIR. A month or year must be over.
Small groups are left out, and each number is changed a little by chance, so that no person can be found in it.`

/** `signpost figures`: the operator's aggregates, as JSON or CSV. */
export async function run(args: readonly string[]): Promise<number> {
  const asked = options(args)
  if (asked === null || asked.period === '') {
    process[asked?.help ? 'stdout' : 'stderr'].write(`${HELP}\n`)
    return asked?.help ? 0 : 1
  }
  if (existsSync('.env')) process.loadEnvFile('.env')
  const { dataDir } = readConfig(process.env)
  if (!existsSync(dataDir)) {
    process.stderr.write('figures: the folder DATA_DIR is not there; set DATA_DIR to the one Signpost runs with\n')
    return 1
  }
  const figures = await readFigures(await openFiguresStore(dataDir), asked.period)
  if (figures === null) {
    process.stderr.write('figures: this is not a month or year that is over; use for example --month 2026-10\n')
    return 1
  }
  process.stdout.write(asked.csv ? toCsv(figures) : `${JSON.stringify(figures, null, 2)}\n`)
  return 0
}

function options(args: readonly string[]): { period: string; csv: boolean; help: boolean } | null {
  try {
    const text = { type: 'string' } as const
    const flag = { type: 'boolean', default: false } as const
    const { values } = parseArgs({ args: [...args], options: { month: text, year: text, csv: flag, help: flag } })
    const { month, year, csv, help } = values
    return { period: /^\d{4}-/.test(month ?? '') ? (month ?? '') : (year ?? ''), csv, help }
  } catch {
    return null
  }
}
