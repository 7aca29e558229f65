import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { absentAsNull } from './durable-file.ts'
import type { Folders } from './folders.ts'

/** One empty file for each conversation with undelivered replies, so that a start need not read all conversations to find them. */
export interface OutboxMarks {
  readonly put: (name: string) => Promise<void>
  readonly take: (name: string) => Promise<void>
  readonly all: () => Promise<readonly string[]>
  /** Take away what a crash left: marks from before this moment (ISO 8601) of which nothing is there any more. */
  readonly forget: (before: string, isThere: (name: string) => Promise<boolean>) => Promise<void>
}

/** Marks in this folder, which must be there. */
export function outboxMarks(folder: string, flush: Folders['flush']): OutboxMarks {
  const there = new Set<string>()
  return {
    put: async (name) => {
      if (there.has(name)) return
      await writeFile(join(folder, name), '', { mode: 0o600 })
      await flush(folder)
      there.add(name)
    },
    // Not flushed: a mark that comes back after a power cut is looked at once more and found empty.
    take: async (name) => {
      if (!there.delete(name)) return
      await rm(join(folder, name), { force: true })
    },
    all: async () => {
      const names = await readdir(folder)
      for (const name of names) there.add(name)
      return names
    },
    // A young mark may stand for a conversation that is just being written.
    forget: async (before, isThere) => {
      for (const name of await readdir(folder)) {
        const found = await stat(join(folder, name)).catch(absentAsNull)
        if (found === null || found.mtime.toISOString() >= before || (await isThere(name))) continue
        there.delete(name)
        await rm(join(folder, name), { force: true })
      }
    },
  }
}
