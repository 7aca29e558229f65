import { Client, Pool, type PoolConfig } from 'pg'
import type { Keys } from '../keys.ts'
import type { Secret } from '../secret.ts'
import { postgresHolds } from './postgres-holds.ts'
import { migrate } from './postgres-schema.ts'
import { createSeal, opened, type Seal } from './seal.ts'
import {
  ConflictError,
  idIfWaiting,
  isFinished,
  isWaiting,
  type Store,
  type StoredConversation,
  StoreError,
} from './store.ts'

/** Waiting for a connection, or for an answer on one, ends after this: better an error than a queue without end. */
const MOST_WAIT_MS = 5_000
const MOST_CONNECTIONS = 10

/**
 * The store for more than one machine: a row per conversation, replaced only if its revision is the one the turn began
 * from. Any instance may take any turn. What the rows say of a person is sealed exactly as in files.
 */
export async function postgresStore(url: Secret, keys: Keys): Promise<Store> {
  const settings = {
    connectionString: url.reveal(),
    application_name: 'signpost',
    connectionTimeoutMillis: MOST_WAIT_MS,
    statement_timeout: MOST_WAIT_MS,
    query_timeout: MOST_WAIT_MS,
    keepAlive: true,
  } satisfies PoolConfig
  await prepared(settings)
  const seal = createSeal(keys)
  const pool = new Pool({ ...settings, max: MOST_CONNECTIONS })
  // A connection that breaks while nobody uses it is replaced; one in use fails its query, which is told there.
  pool.on('error', () => {})
  const holds = postgresHolds(() => connected(settings), seal.nameOf)
  const rowOf = (id: string) => Buffer.from(seal.nameOf(id), 'hex')

  return {
    load: async (id) => {
      const { rows } = await pool.query<{ body: Buffer }>({ name: 'load', text: LOAD, values: [rowOf(id)] })
      return rows[0] === undefined ? null : seal.open(seal.nameOf(id), rows[0].body)
    },
    save: async (document) => {
      const { conversation, revision } = document
      const name = seal.nameOf(conversation.id)
      const { rowCount } = await pool.query({
        ...(revision === 1 ? { name: 'first', text: FIRST } : { name: 'next', text: NEXT }),
        values: [
          Buffer.from(name, 'hex'),
          revision,
          seal.close(name, document),
          isWaiting(document),
          isFinished(conversation),
          conversation.seen,
        ],
      })
      if (rowCount !== 1) throw new ConflictError(`the store is not at revision ${revision - 1}`)
    },
    erase: async (id, at) => {
      await pool.query({ name: 'erase', text: ERASE, values: [rowOf(id), at] })
    },
    sweep: async ({ idleBefore, finishedBefore, erasedBefore }) => {
      await pool.query('delete from signpost_erased where at < $1', [erasedBefore])
      for (let gone = 0; ; ) {
        const { rowCount } = await pool.query(SWEEP, [idleBefore, finishedBefore])
        gone += rowCount ?? 0
        if (!rowCount) return gone
      }
    },
    documents: () => documents(pool, seal),
    erasures: async () => {
      const { rows } = await pool.query<{ name: Buffer; at: Date }>('select name, at from signpost_erased')
      return rows.map(({ name, at }) => ({ name: name.toString('hex'), at: at.toISOString() }))
    },
    bury: async (erasures) => {
      for (const { name, at } of erasures) await pool.query(BURY, [Buffer.from(name, 'hex'), at])
    },
    keepDialogs: async (version, files) => {
      await pool.query('insert into signpost_dialogs values ($1, $2) on conflict do nothing', [version, files])
    },
    dialogs: async (version) => {
      const { rows } = await pool.query<{ files: string }>('select files from signpost_dialogs where version = $1', [
        version,
      ])
      return rows[0]?.files ?? null
    },
    undelivered: async () => {
      const { rows } = await pool.query<{ name: Buffer; body: Buffer }>(WAITING)
      return rows.flatMap(({ name, body }) => idIfWaiting(opened(seal, name.toString('hex'), body)))
    },
    hold: holds.hold,
    close: async () => {
      await holds.close()
      await pool.end()
    },
  }
}

const LOAD = 'select body from signpost_conversation where name = $1'
const FIRST = 'insert into signpost_conversation values ($1, $2, $3, $4, $5, $6) on conflict do nothing'
const NEXT = `update signpost_conversation set revision = $2, body = $3, waits = $4, done = $5, seen = $6
  where name = $1 and revision = $2 - 1`
const ERASE = `with gone as (delete from signpost_conversation where name = $1)
  insert into signpost_erased values ($1, $2) on conflict (name) do update set at = greatest(signpost_erased.at, excluded.at)`
const BURY = `insert into signpost_erased values ($1, $2)
  on conflict (name) do update set at = greatest(signpost_erased.at, excluded.at)`
// In parts, so that none takes longer than a statement may. Whoever wrote meanwhile is looked at again, and stays.
const SWEEP = `delete from signpost_conversation where (seen < $1 or (done and seen < $2)) and name in
  (select name from signpost_conversation where seen < $1 or (done and seen < $2) limit 1000)`
const PAGE = 'select name, body from signpost_conversation where name > $1 order by name limit 200'
const WAITING = 'select name, body from signpost_conversation where waits limit 10000'

async function* documents(pool: Pool, seal: Seal): AsyncGenerator<StoredConversation | StoreError> {
  for (let after = Buffer.alloc(0); ; ) {
    const { rows } = await pool.query<{ name: Buffer; body: Buffer }>(PAGE, [after])
    for (const { name, body } of rows) yield opened(seal, name.toString('hex'), body)
    const last = rows.at(-1)
    if (last === undefined) return
    after = Buffer.from(last.name)
  }
}

/** A connection of its own; when it breaks, whoever uses it next is told by its query. */
async function connected(settings: PoolConfig): Promise<Client> {
  const client = new Client(settings)
  client.on('error', () => {})
  await client.connect()
  return client
}

/** Why the database cannot be used, without repeating its address: that may hold a password. */
async function prepared(settings: PoolConfig): Promise<void> {
  let client: Client | null = null
  try {
    // Another instance may be changing the tables, which takes longer than a turn may.
    client = await connected({ ...settings, statement_timeout: 0, query_timeout: 0 })
    await migrate(client)
  } catch (cause) {
    if (cause instanceof StoreError) throw cause
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no connection'
    throw new StoreError(
      `DATABASE_URL: the database cannot be used (${code}); start it, or correct DATABASE_URL, for example DATABASE_URL=postgres://user:password@localhost:5432/signpost`,
      { cause },
    )
  } finally {
    await client?.end().catch(() => {})
  }
}
