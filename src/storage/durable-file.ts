import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Adapter } from 'lowdb'
import { StoreError } from './store.ts'

/**
 * A lowdb adapter for one file that survives a crash at any moment: readers see the old value or the new one, whole.
 * lowdb's own adapter renames too, but never flushes, and two writers share one temporary name.
 */
export class DurableFile implements Adapter<unknown> {
  readonly path: string
  readonly #scratch: string

  /** `scratch` is a folder on the same disk for what is being written; nothing in it outlives a restart. */
  constructor(path: string, scratch: string) {
    this.path = path
    this.#scratch = scratch
  }

  async read(): Promise<unknown> {
    const text = await readFile(this.path, 'utf8').catch(absentAsNull)
    return text === null ? null : unseal(text, this.path)
  }

  async write(value: unknown): Promise<void> {
    const temporary = join(this.#scratch, randomUUID())
    try {
      await withFile(temporary, 'wx', async (file) => {
        await file.writeFile(seal(JSON.stringify(value)))
        await file.datasync()
      })
      await rename(temporary, this.path)
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {})
      throw error
    }
    await flushFolder(dirname(this.path))
  }

  async remove(): Promise<void> {
    await rm(this.path, { force: true })
    await flushFolder(dirname(this.path)).catch(absentAsNull)
  }
}

/** Make sure that a rename or a removal in this folder is on the disk. */
export const flushFolder = (folder: string): Promise<void> => withFile(folder, 'r', (file) => file.sync())

async function withFile<T>(path: string, flags: string, use: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, flags, 0o600)
  try {
    return await use(file)
  } finally {
    await file.close()
  }
}

// A digest in the first line tells a file cut short or with a flipped bit from a whole one.
const digestOf = (json: string) => createHash('sha256').update(json).digest('base64url')
const seal = (json: string) => `${digestOf(json)}\n${json}\n`

function unseal(text: string, path: string): unknown {
  const end = text.indexOf('\n')
  const json = text.slice(end + 1, -1)
  if (end < 0 || !text.endsWith('\n') || text.slice(0, end) !== digestOf(json)) {
    throw new StoreError(`${path} is damaged: restore it from a backup, or delete it`)
  }
  return JSON.parse(json)
}

/** Nothing there yet is an answer, not a failure; every other error stays one. */
export function absentAsNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
