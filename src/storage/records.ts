import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { absentAsNull } from './durable-file.ts'
import { opened, type Seal } from './seal.ts'
import type { StoredConversation, StoreError } from './store.ts'

/** Where a record is: two letters of the name spread the files over 256 folders. */
export const pathOf = (folder: string, name: string): string =>
  join(folder, 'conversations', name.slice(0, 2), name.slice(2))

/**
 * Every file of a conversation, and when it was written (ISO 8601). Files that come and go meanwhile may be missed; `failed`
 * is told of what the disk cannot tell, and may let the others come.
 */
export async function* records(
  folder: string,
  failed: (error: unknown) => void = rethrow,
): AsyncGenerator<{ readonly name: string; readonly writtenAt: string }> {
  const top = join(folder, 'conversations')
  const told = <T>(asked: Promise<T>): Promise<T | null | undefined> =>
    asked.catch(absentAsNull).catch(failed) as Promise<T>
  for (const start of (await told(readdir(top))) ?? []) {
    for (const rest of (await told(readdir(join(top, start)))) ?? []) {
      const found = await told(stat(join(top, start, rest)))
      if (found?.isFile()) yield { name: start + rest, writtenAt: found.mtime.toISOString() }
    }
  }
}

function rethrow(error: unknown): never {
  throw error
}

/** Every conversation in a folder. Needs no lock, since each file is replaced whole: good enough for a backup of a running program. */
export async function* documentsIn(folder: string, seal: Seal): AsyncGenerator<StoredConversation | StoreError> {
  for await (const { name } of records(folder)) {
    const bytes = await readFile(pathOf(folder, name)).catch(absentAsNull)
    if (bytes !== null) yield opened(seal, name, bytes)
  }
}
