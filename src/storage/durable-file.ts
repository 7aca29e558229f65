import { randomUUID } from 'node:crypto'
import { close, fdatasync, open, rename, rm, writeFile } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Adapter } from 'lowdb'
import { type Folders, flushFolder } from './folders.ts'
import { readWhole } from './read-whole.ts'
import { giveRoom, takeRoom } from './rooms.ts'

// With callbacks, as in `folders.ts`.
const opened = promisify(open)
const writeAll = promisify(writeFile)
const flushed = promisify(fdatasync)
const closed = promisify(close)
const renamed = promisify(rename)
const removed = promisify(rm)

/** How values become bytes. */
export interface Codec<T> {
  /** In pieces to be put one after another. */
  readonly close: (value: T) => readonly Buffer[]
  /** May keep none of the bytes: they are read over. */
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
  readonly #flush: Folders['flush']

  /** `scratch` is a folder on the same disk for what is being written; nothing in it outlives a restart. */
  constructor(path: string, scratch: string, codec: Codec<T>, flush: Folders['flush'] = flushFolder) {
    this.path = path
    this.#scratch = scratch
    this.#codec = codec
    this.#flush = flush
  }

  async read(): Promise<T | null> {
    return readWhole(this.path, (bytes) => this.#codec.open(bytes)).catch(absentAsNull)
  }

  async write(value: T | null): Promise<void> {
    if (value === null) return this.remove()
    const temporary = join(this.#scratch, randomUUID())
    try {
      await writeFlushed(temporary, this.#codec.close(value))
      await renamed(temporary, this.path)
    } catch (error) {
      await removed(temporary, { force: true }).catch(() => {})
      throw error
    }
    await this.#flush(dirname(this.path))
  }

  async remove(): Promise<void> {
    await removed(this.path, { force: true })
    await this.#flush(dirname(this.path)).catch(absentAsNull)
  }
}

async function writeFlushed(path: string, pieces: readonly Buffer[]): Promise<void> {
  const file = await opened(path, 'wx', 0o600)
  const size = pieces.reduce((all, { length }) => all + length, 0)
  const room = takeRoom(size)
  try {
    let end = 0
    for (const piece of pieces) end += piece.copy(room, end)
    await writeAll(file, room.subarray(0, size))
    await flushed(file)
  } finally {
    giveRoom(room)
    await closed(file)
  }
}

/** Nothing there yet is an answer, not a failure; every other error stays one. */
export function absentAsNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
