import { join } from 'node:path'
import { Client } from 'pg'
import { openKeys } from '../../src/keys.ts'
import { createSeal } from '../../src/storage/seal.ts'
import { filesOf, metricsOf, type Target } from '../attacks/target.ts'

/** A place something is kept at, and all it says, opened where it was sealed. */
export interface Kept {
  readonly place: string
  readonly text: string
}

/** Everything that outlives an answer: files with their names, rows of every table, the log, the metrics. */
export async function everythingKept(target: Target, database: string | null): Promise<readonly Kept[]> {
  const files = (await filesOf(target)).map(({ name, text }) => ({
    place: name,
    text: `${name.replaceAll('/', '')} ${text}`,
  }))
  const rows = database === null ? [] : await rowsIn(database, join(target.folder, 'data'))
  const log = { place: 'the log', text: target.printed() }
  return [...files, ...rows, log, { place: 'the metrics', text: await metricsOf(target) }]
}

async function rowsIn(database: string, dataDir: string): Promise<readonly Kept[]> {
  const seal = createSeal(await openKeys({ masterKey: null, storeKeys: [], production: false, dataDir }))
  const client = new Client({ connectionString: database })
  await client.connect()
  const tables = await client.query(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  )
  const found: Kept[] = []
  for (const { name } of tables.rows) {
    for (const row of (await client.query(`select * from ${name}`)).rows) {
      const cells = Object.values(row).map((cell) => (Buffer.isBuffer(cell) ? cell.toString('hex') : String(cell)))
      const opened = Buffer.isBuffer(row.body) ? JSON.stringify(seal.open(row.name.toString('hex'), row.body)) : ''
      found.push({ place: name, text: `${cells.join(' ')} ${opened}` })
    }
  }
  await client.end()
  return found
}

/** The names of the conversations in it: keyed hashes. */
export const namesIn = (kept: readonly Kept[]): readonly string[] =>
  kept.flatMap(({ place, text }) => {
    if (place.startsWith('data/conversations/')) return [place.slice('data/conversations/'.length).replace('/', '')]
    return place === 'signpost_conversation' ? [text.slice(0, 64)] : []
  })

/** The ids of the conversations in it. */
export const idsIn = (kept: readonly Kept[]): readonly string[] =>
  kept.flatMap(({ text }) => text.match(/"(?:web|slack|code):[\w-]{43}"/g) ?? [])

/** Where a text or a pattern is found. */
export const placesOf = (kept: readonly Kept[], what: string | RegExp): readonly string[] =>
  kept
    .filter(({ text }) => (typeof what === 'string' ? text.includes(what) : what.test(text)))
    .map(({ place }) => place)
