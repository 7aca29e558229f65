import { createHmac, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import { createQueue } from '../queue.ts'
import { absentAsNull, DurableFile, flushFolder } from './durable-file.ts'
import { lock } from './lock.ts'
import { checkRevision, type Store, type StoredConversation, StoreError } from './store.ts'

/**
 * The embedded store: one file per conversation in a folder of one process. A write costs the same with ten
 * conversations as with a hundred thousand, because lowdb rewrites only the one small file.
 */
export async function lowdbStore(folder: string): Promise<Store> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const unlock = await lock(join(folder, 'lock'))
  const scratch = join(folder, 'scratch')
  const key = await prepared(folder, scratch).catch(async (error) => {
    await unlock()
    throw error
  })
  const fileOf = (id: string) => new DurableFile(pathOf(id), scratch)
  const pathOf = (id: string) => {
    const name = createHmac('sha256', key).update(id).digest('hex')
    // Two letters of the name spread the files over 256 folders.
    return join(folder, 'conversations', name.slice(0, 2), `${name.slice(2)}.json`)
  }
  const queue = createQueue()
  return {
    load: (id) => read(fileOf(id), id),
    save: (document) =>
      queue.run(document.conversation.id, async () => {
        const { id } = document.conversation
        const file = fileOf(id)
        const stored = await read(file, id)
        checkRevision(stored?.revision ?? 0, document.revision)
        if (stored === null) await makeFolders(dirname(file.path))
        await new Low<unknown>(file, document).write()
      }),
    erase: (id) => queue.run(id, () => fileOf(id).remove()),
    close: async () => {
      await queue.idle()
      await unlock()
    },
  }
}

/** What a crash left half written may hold a person's answers, so it goes before anything else happens. */
async function prepared(folder: string, scratch: string): Promise<Buffer> {
  await rm(scratch, { recursive: true, force: true })
  await mkdir(scratch, { mode: 0o700 })
  return keyOf(join(folder, 'key'))
}

async function read(file: DurableFile, id: string): Promise<StoredConversation | null> {
  const low = new Low<unknown>(file, null)
  await low.read()
  if (low.data === null) return null
  const { success } = Shape.safeParse(low.data)
  // The digest vouches for the bytes; this, for a file put in another's place or written by another version.
  const document = low.data as StoredConversation
  if (!success || document.conversation.id !== id) {
    throw new StoreError(`${file.path} is not a conversation of this version: restore it from a backup, or delete it`)
  }
  return document
}

const Shape = z.object({
  format: z.literal(1),
  revision: z.int().positive(),
  conversation: z.looseObject({ format: z.literal(1), id: z.string(), language: z.string(), status: z.string() }),
  applied: z.array(z.object({ id: z.string(), replies: z.array(z.looseObject({ id: z.string(), text: z.string() })) })),
})

/** A new folder must reach the disk before a file in it counts as saved. */
async function makeFolders(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (made === undefined) return
  for (let at = folder; ; at = dirname(at)) {
    await flushFolder(dirname(at))
    if (at === made) return
  }
}

/** The secret that hides ids in file names, made once per folder. Without it nobody can tell whose file is whose. */
async function keyOf(path: string): Promise<Buffer> {
  const text = await readFile(path, 'utf8').catch(absentAsNull)
  if (text !== null) {
    const key = Buffer.from(text.trim(), 'hex')
    if (key.length === 32) return key
    throw new StoreError(`${path} is damaged: restore it from a backup, or set DATA_DIR to a new folder`)
  }
  const key = randomBytes(32)
  const temporary = `${path}.tmp`
  await rm(temporary, { force: true })
  await writeFile(temporary, `${key.toString('hex')}\n`, { mode: 0o600, flush: true })
  await rename(temporary, path)
  await flushFolder(dirname(path))
  return key
}
