// @ts-nocheck
import { restore } from '../backup.ts'
import { withKept } from './kept.ts'

const HELP = `signpost restore FILE: put back the conversations that are missing, from a backup.

With DATA_DIR, stop Signpost first. Nothing is overwritten. Whoever asked to be forgotten stays forgotten: so keep the file
"erased" of a lost data folder, and put it into the new one before you restore.`

/** `signpost restore`: from a file that `signpost backup` wrote. */
export const run = (args: readonly string[]): Promise<number> =>
  withKept(args, HELP, async ({ path, config, keys }) => {
    const { openStore } = await import('../storage/open.ts')
    const store = await openStore(config, keys)
    try {
      const { restored, kept, forgotten } = await restore(store, keys, path)
      process.stdout.write(`${restored} put back, ${kept} were there, ${forgotten} asked to be forgotten\n`)
      return 0
    } finally {
      await store.close()
    }
  })
