// @ts-nocheck
import { backup } from '../backup.ts'
import { withKept } from './kept.ts'

const HELP = `signpost backup FILE: write every conversation to FILE, encrypted as it is kept.

May be used while Signpost runs. Reads MASTER_KEY, STORE_KEYS and DATA_DIR or DATABASE_URL, as Signpost does. Keep the keys
elsewhere: nobody can read the file without them. Remove backups older than RETENTION_DAYS.`

/** `signpost backup`: one file with everything that is kept. */
export const run = (args: readonly string[]): Promise<number> =>
  withKept(args, HELP, async ({ path, config, keys }) => {
    const { openForReading } = await import('../storage/open.ts')
    const store = await openForReading(config, keys)
    try {
      const { saved, unreadable } = await backup(store, keys, path)
      process.stdout.write(`${saved} conversations are in ${path}\n`)
      for (const { message } of unreadable) process.stderr.write(`not in it: ${message}\n`)
      return unreadable.length > 0 ? 1 : 0
    } finally {
      await store.close()
    }
  })
