import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Low } from 'lowdb'
import type { Keys } from '../keys.ts'
import { createQueue } from '../queue.ts'
import { DurableFile, flushFolder } from './durable-file.ts'
import { createHolds } from './holds.ts'
import { lock } from './lock.ts'
import { outboxMarks } from './outbox-marks.ts'
import { createSeal } from './seal.ts'
import { checkRevision, type Store, type StoredConversation } from './store.ts'

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
  const seal = createSeal(keys)
  // Two letters of the name spread the files over 256 folders.
  const fileOf = (name: string) =>
    new DurableFile<StoredConversation>(join(folder, 'conversations', name.slice(0, 2), name.slice(2)), scratch, {
      close: (document) => seal.close(name, document),
      open: (bytes) => seal.open(name, bytes),
    })
  const read = async (name: string): Promise<StoredConversation | null> => {
    const low = new Low(fileOf(name), null)
    await low.read()
    return low.data
  }
  const outbox = outboxMarks(join(folder, 'outbox'))
  const queue = createQueue()

  async function save(document: StoredConversation): Promise<void> {
    const { id } = document.conversation
    const name = seal.nameOf(id)
    const file = fileOf(name)
    const stored = await read(name)
    checkRevision(stored?.revision ?? 0, document.revision)
    if (stored === null) await makeFolders(dirname(file.path))
    const waits = document.outbox.length > 0
    // Before the document: a mark without replies is harmless, replies without a mark would be forgotten.
    if (waits) await outbox.put(name)
    await new Low<StoredConversation | null>(file, document).write()
    if (!waits) await outbox.take(name)
  }

  async function undelivered(): Promise<readonly string[]> {
    const documents = (await outbox.all()).map(read)
    return (await Promise.all(documents)).flatMap((one) => (one?.outbox.length ? [one.conversation.id] : []))
  }

  return {
    load: (id) => read(seal.nameOf(id)),
    save: (document) => queue.run(document.conversation.id, () => save(document)),
    erase: (id) =>
      queue.run(id, async () => {
        const name = seal.nameOf(id)
        await fileOf(name).remove()
        await outbox.take(name)
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

/** A new folder must reach the disk before a file in it counts as saved. */
async function makeFolders(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (made === undefined) return
  for (let at = folder; ; at = dirname(at)) {
    await flushFolder(dirname(at))
    if (at === made) return
  }
}
