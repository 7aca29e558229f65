// @ts-nocheck
import type { Client } from 'pg'
import { createHolds } from './holds.ts'
import type { Store } from './store.ts'

/**
 * Who delivers for which conversation, across all instances on one database: advisory locks on a connection kept for
 * them. When an instance dies its connection does too, and PostgreSQL gives its locks to the others.
 */
export function postgresHolds(connect: () => Promise<Client>, nameOf: (id: string) => string): Holds {
  const here = createHolds()
  let line: Promise<Client> | null = null

  async function connected(): Promise<Client> {
    line ??= connect()
    const mine = line
    const lost = () => {
      if (line === mine) line = null
    }
    mine.then((client) => client.once('end', lost), lost)
    return mine
  }

  async function ask(question: string, id: string): Promise<boolean> {
    // The first 64 bits of a keyed hash: should two conversations share them, one waits a little for the other.
    const key = Buffer.from(nameOf(id), 'hex').readBigInt64BE(0).toString()
    const { rows } = await (await connected()).query<{ yes: boolean }>(`select ${question}($1::bigint) as yes`, [key])
    return rows[0]?.yes === true
  }

  return {
    hold: async (id) => {
      // The same connection may take its own lock twice, so this process is asked first.
      const letGo = await here(id)
      if (letGo === null) return null
      const ours = await ask('pg_try_advisory_lock', id).catch(async (error) => {
        await letGo()
        throw error
      })
      if (!ours) {
        await letGo()
        return null
      }
      return async () => {
        await ask('pg_advisory_unlock', id).catch(() => {})
        await letGo()
      }
    },
    close: async () => {
      await (await line?.catch(() => null))?.end()
    },
  }
}

interface Holds {
  readonly hold: Store['hold']
  readonly close: () => Promise<void>
}
