// @ts-nocheck
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { flushFolder } from './durable-file.ts'

/** One empty file for each conversation with undelivered replies, so that a start need not read all conversations to find them. */
export interface OutboxMarks {
  readonly put: (name: string) => Promise<void>
  readonly take: (name: string) => Promise<void>
  readonly all: () => Promise<readonly string[]>
}

/** Marks in this folder, which must be there. */
export function outboxMarks(folder: string): OutboxMarks {
  const there = new Set<string>()
  return {
    put: async (name) => {
      if (there.has(name)) return
      await writeFile(join(folder, name), '', { mode: 0o600 })
      await flushFolder(folder)
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
  }
}
