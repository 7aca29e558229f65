import { Client, Pool, type PoolConfig } from 'pg'
import type { Keys } from '../keys.ts'
import type { Secret } from '../secret.ts'
import { postgresHolds } from './postgres-holds.ts'
import { migrate } from './postgres-schema.ts'
import { createSeal } from './seal.ts'
import { ConflictError, isFinished, type Store, type StoredConversation, StoreError } from './store.ts'

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
      const { conversation, revision, outbox } = document
      const name = seal.nameOf(conversation.id)
      const { rowCount } = await pool.query({
        ...(revision === 1 ? { name: 'first', text: FIRST } : { name: 'next', text: NEXT }),
        values: [
          Buffer.from(name, 'hex'),
          revision,
          seal.close(name, document),
          outbox.length > 0,
          isFinished(conversation),
          conversation.seen,
        ],
      })
      if (rowCount !== 1) throw new ConflictError(`the store is not at revision ${revision - 1}`)
    },
    erase: async (id) => {
      await pool.query({ name: 'erase', text: ERASE, values: [rowOf(id)] })
    },
    undelivered: async () => {
      const { rows } = await pool.query<{ name: Buffer; body: Buffer }>(WAITING)
      return rows.map(({ name, body }) => idIn(seal.open(name.toString('hex'), body)))
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
  insert into signpost_erased values ($1, now()) on conflict (name) do update set at = excluded.at`
const WAITING = 'select name, body from signpost_conversation where waits limit 10000'

const idIn = ({ conversation }: StoredConversation): string => conversation.id

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
