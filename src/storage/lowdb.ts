import { createHmac } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import type { Keys } from '../keys.ts'
import { createQueue } from '../queue.ts'
import { DurableFile, flushFolder } from './durable-file.ts'
import { createHolds } from './holds.ts'
import { lock } from './lock.ts'
import { outboxMarks } from './outbox-marks.ts'
import { checkRevision, type Store, type StoredConversation, StoreError } from './store.ts'

/**
 * The embedded store: one file per conversation in a folder of one process. A write costs the same with ten
 * conversations as with a hundred thousand, because lowdb rewrites only the one small file.
 */
export async function lowdbStore(folder: string, keys: Keys): Promise<Store> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const unlock = await lock(join(folder, 'lock'))
  const scratch = join(folder, 'scratch')
  await prepared(folder, scratch).catch(async (error) => {
    await unlock()
    throw error
  })
  const key = keys('record names')
  const nameOf = (id: string) => createHmac('sha256', key).update(id).digest('hex')
  // Two letters of the name spread the files over 256 folders.
  const fileOf = (name: string) =>
    new DurableFile(join(folder, 'conversations', name.slice(0, 2), `${name.slice(2)}.json`), scratch)
  const outbox = outboxMarks(join(folder, 'outbox'))
  const queue = createQueue()

  async function save(document: StoredConversation): Promise<void> {
    const { id } = document.conversation
    const name = nameOf(id)
    const file = fileOf(name)
    const stored = await read(file, id)
    checkRevision(stored?.revision ?? 0, document.revision)
    if (stored === null) await makeFolders(dirname(file.path))
    const waits = document.outbox.length > 0
    // Before the document: a mark without replies is harmless, replies without a mark would be forgotten.
    if (waits) await outbox.put(name)
    await new Low<unknown>(file, document).write()
    if (!waits) await outbox.take(name)
  }

  async function undelivered(): Promise<readonly string[]> {
    const documents = (await outbox.all()).map((name) => read(fileOf(name), null))
    return (await Promise.all(documents)).flatMap((one) => (one?.outbox.length ? [one.conversation.id] : []))
  }

  return {
    load: (id) => read(fileOf(nameOf(id)), id),
    save: (document) => queue.run(document.conversation.id, () => save(document)),
    erase: (id) =>
      queue.run(id, async () => {
        await fileOf(nameOf(id)).remove()
        await outbox.take(nameOf(id))
      }),
    undelivered,
    hold: createHolds(),
    close: async () => {
      await queue.idle()
      await unlock()
    },
  }
}

/** What a crash left half written may hold a person's answers, so it goes before anything else happens. */
async function prepared(folder: string, scratch: string): Promise<void> {
  await rm(scratch, { recursive: true, force: true })
  await mkdir(scratch, { mode: 0o700 })
  await makeFolders(join(folder, 'outbox'))
}

/** `id` is whose it has to be; null when only the file's name is known. */
async function read(file: DurableFile, id: string | null): Promise<StoredConversation | null> {
  const low = new Low<unknown>(file, null)
  await low.read()
  if (low.data === null) return null
  const { success } = Shape.safeParse(low.data)
  // The digest vouches for the bytes; this, for a file put in another's place or written by another version.
  const document = low.data as StoredConversation
  if (!success || (id !== null && document.conversation.id !== id)) {
    throw new StoreError(`${file.path} is not a conversation of this version: restore it from a backup, or delete it`)
  }
  return document
}

const Shape = z.object({
  format: z.literal(1),
  revision: z.int().positive(),
  conversation: z.looseObject({ format: z.literal(1), id: z.string(), language: z.string(), status: z.string() }),
  applied: z.array(z.object({ id: z.string(), replies: z.array(z.looseObject({ id: z.string(), text: z.string() })) })),
  destination: z.object({ channel: z.string(), to: z.string() }).nullable(),
  outbox: z.array(z.object({ id: z.string(), reply: z.looseObject({}), attempts: z.number(), notBefore: z.number() })),
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
