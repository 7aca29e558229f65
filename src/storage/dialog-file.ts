import { join } from 'node:path'
import { Low } from 'lowdb'
import { digested } from './digest.ts'
import { DurableFile } from './durable-file.ts'
import type { Folders } from './folders.ts'
import { type Store, StoreError } from './store.ts'

/** Dialogs that conversations began with, a file for each version. They are the operator's own texts, so nothing in them needs a cipher. */
export function dialogFile(folder: string, folders: Pick<Folders, 'flush' | 'settle'>): DialogStore {
  const fileOf = (version: string) => {
    const path = join(folder, 'dialogs', `${version}.json`)
    return new DurableFile<unknown>(path, join(folder, 'scratch'), digested(path), folders.flush)
  }
  const read = async (version: string): Promise<string | null> => {
    if (!NAME.test(version)) return null
    const low = new Low<unknown>(fileOf(version), null)
    // A damaged file is as good as lost, and is written anew; a disk that fails is another matter.
    await low.read().catch((error) => {
      if (!(error instanceof StoreError)) throw error
    })
    return typeof low.data === 'string' ? low.data : null
  }
  return {
    read,
    keep: async (version, files) => {
      if (!NAME.test(version)) return
      if ((await read(version)) === null) await new Low<unknown>(fileOf(version), files).write()
      else await folders.settle(join(folder, 'dialogs'))
    },
  }
}

/** A version becomes the name of a file, so nothing else may. */
const NAME = /^[0-9a-f]{8,64}$/

interface DialogStore {
  readonly keep: Store['keepDialogs']
  readonly read: Store['dialogs']
}
