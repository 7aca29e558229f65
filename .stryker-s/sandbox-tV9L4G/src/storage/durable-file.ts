// @ts-nocheck
import { randomUUID } from 'node:crypto'
import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Adapter } from 'lowdb'

/** How values become bytes. */
export interface Codec<T> {
  readonly close: (value: T) => Buffer
  readonly open: (bytes: Buffer) => T
}

/**
 * A lowdb adapter for one file that survives a crash at any moment: readers see the old value or the new one, whole.
 * lowdb's own adapter renames too, but never flushes, and two writers share one temporary name.
 */
export class DurableFile<T> implements Adapter<T | null> {
  readonly path: string
  readonly #scratch: string
  readonly #codec: Codec<T>

  /** `scratch` is a folder on the same disk for what is being written; nothing in it outlives a restart. */
  constructor(path: string, scratch: string, codec: Codec<T>) {
    this.path = path
    this.#scratch = scratch
    this.#codec = codec
  }

  async read(): Promise<T | null> {
    const bytes = await readFile(this.path).catch(absentAsNull)
    return bytes === null ? null : this.#codec.open(bytes)
  }

  async write(value: T | null): Promise<void> {
    if (value === null) return this.remove()
    const temporary = join(this.#scratch, randomUUID())
    try {
      await withFile(temporary, 'wx', async (file) => {
        await file.writeFile(this.#codec.close(value))
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

/** Nothing there yet is an answer, not a failure; every other error stays one. */
export function absentAsNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
