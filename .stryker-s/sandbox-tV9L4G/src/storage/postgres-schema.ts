// @ts-nocheck
import type { ClientBase } from 'pg'
import { StoreError } from './store.ts'

/** Each brings the tables from one version to the next; what was released is never changed. */
const MIGRATIONS: readonly string[] = [
  `create table signpost_conversation (
     name bytea primary key,
     revision bigint not null,
     body bytea not null,
     waits boolean not null,
     done boolean not null,
     seen timestamptz not null
   );
   alter table signpost_conversation alter column body set storage external;
   create index signpost_conversation_seen on signpost_conversation (seen);
   create index signpost_conversation_waits on signpost_conversation (name) where waits;
   create table signpost_erased (name bytea primary key, at timestamptz not null)`,
  'create table signpost_dialogs (version text primary key, files text not null)',
]

/** Any number that all instances agree on: who holds this lock may change tables. */
const SCHEMA_LOCK = 0x516_e905

/** Make the tables, or bring them up to date. Instances that start together wait for the first. */
export async function migrate(client: ClientBase): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [SCHEMA_LOCK])
  try {
    await client.query('create table if not exists signpost_schema (version integer not null)')
    const { rows } = await client.query<{ version: number }>('select version from signpost_schema')
    const version = rows[0]?.version ?? 0
    if (version > MIGRATIONS.length) throw tooNew()
    if (version === MIGRATIONS.length) return
    await client.query('begin')
    for (const step of MIGRATIONS.slice(version)) await client.query(step)
    await client.query('delete from signpost_schema')
    await client.query('insert into signpost_schema values ($1)', [MIGRATIONS.length])
    await client.query('commit')
  } finally {
    // A failed step ends with the connection, which is closed then; the lock goes with it.
    await client.query('select pg_advisory_unlock($1)', [SCHEMA_LOCK]).catch(() => {})
  }
}

const tooNew = () =>
  new StoreError(
    'DATABASE_URL: the tables were made by a newer Signpost; start that one, or set DATABASE_URL to another database',
  )
