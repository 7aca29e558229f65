import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Low } from 'lowdb'
import type { Keys } from '../keys.ts'
import { createQueue } from '../queue.ts'
import { dialogFile } from './dialog-file.ts'
import { absentAsNull, DurableFile } from './durable-file.ts'
import { erasureLog } from './erasure-log.ts'
import { createFailures } from './failures.ts'
import { createFolders, type Folders } from './folders.ts'
import { createHolds } from './holds.ts'
import { lock } from './lock.ts'
import { outboxMarks } from './outbox-marks.ts'
import { documentsIn, pathOf, records } from './records.ts'
import { createRevisions } from './revisions.ts'
import { createSeal } from './seal.ts'
import {
  checkRevision,
  idIfWaiting,
  isOver,
  isWaiting,
  type Limits,
  type Store,
  type StoredConversation,
  StoreError,
} from './store.ts'

/**
 * The embedded store: one file per conversation in a folder of one process. A write costs the same with ten
 * conversations as with a hundred thousand, because lowdb rewrites only the one small file.
 */
export async function lowdbStore(folder: string, keys: Keys): Promise<Store> {
  const folders = createFolders()
  await folders.make(folder)
  const unlock = await lock(join(folder, 'lock'))
  const scratch = join(folder, 'scratch')
  await prepared(folder, scratch, folders).catch(async (error) => {
    await unlock()
    throw error
  })
  const seal = createSeal(keys)
  const fileOf = (name: string) =>
    new DurableFile<StoredConversation>(
      pathOf(folder, name),
      scratch,
      { close: (document) => seal.pieces(name, document), open: (bytes) => seal.open(name, bytes) },
      folders.flush,
    )
  const read = async (name: string): Promise<StoredConversation | null> => {
    const low = new Low(fileOf(name), null)
    await low.read()
    return low.data
  }
  const outbox = outboxMarks(join(folder, 'outbox'), folders.flush)
  const erased = erasureLog(join(folder, 'erased'))
  const dialogs = dialogFile(folder, folders)
  // What is done to one conversation is done one after another: else a slow read could note a revision that is past.
  const queue = createQueue()
  const revisions = createRevisions()

  async function load(name: string): Promise<StoredConversation | null> {
    const stored = await read(name)
    // Whoever is told what is kept, or that nothing is, must still find it so after a power cut.
    await folders.settle(dirname(pathOf(folder, name))).catch(absentAsNull)
    revisions.note(name, stored?.revision ?? 0)
    return stored
  }

  async function save(document: StoredConversation): Promise<void> {
    const { id } = document.conversation
    const name = seal.nameOf(id)
    const file = fileOf(name)
    const revision = revisions.take(name) ?? (await read(name))?.revision ?? 0
    checkRevision(revision, document.revision)
    if (revision === 0) await folders.make(dirname(file.path))
    const waits = isWaiting(document)
    // Before the document: a mark without replies is harmless, replies without a mark would be forgotten.
    if (waits) await outbox.put(name)
    await new Low<StoredConversation | null>(file, document).write()
    if (!waits) await outbox.take(name)
  }

  async function remove(name: string): Promise<void> {
    revisions.take(name)
    await fileOf(name).remove()
    await outbox.take(name)
  }

  /** A file is not younger than what it holds, so only the old ones are opened. What cannot be read goes when it is old, too. */
  async function swept(name: string, writtenAt: string, limits: Limits): Promise<number> {
    if (writtenAt >= limits.idleBefore && writtenAt >= limits.finishedBefore) return 0
    const document = await read(name).catch(unreadable)
    if (document === null) return 0
    if (document instanceof StoreError) {
      if (writtenAt >= limits.idleBefore) return 0
      await remove(name)
      return 1
    }
    return queue.run(document.conversation.id, async () => {
      const now = await read(name)
      if (now === null || !isOver(now.conversation, limits)) return 0
      await remove(name)
      return 1
    })
  }

  async function undelivered(): Promise<readonly string[]> {
    const found: string[] = []
    // One after another: each is an open file, and after a platform's outage thousands may wait.
    const failures = createFailures()
    for (const name of await outbox.all())
      await failures.past(async () => void found.push(...idIfWaiting(await read(name).catch(unreadable))))
    // A disk that gives nothing at all is told of; one record that cannot be read holds up nobody else's words.
    if (found.length === 0) failures.tell()
    return found
  }

  const mayBeThere = (name: string): Promise<boolean> =>
    read(name).then(
      (document) => document !== null,
      () => true,
    )

  return {
    load: (id) => queue.run(id, () => load(seal.nameOf(id))),
    save: (document) => queue.run(document.conversation.id, () => save(document)),
    erase: (id, at) =>
      queue.run(id, async () => {
        const name = seal.nameOf(id)
        // Remembered first: should the power fail in between, the person asks again and nothing came back meanwhile.
        await erased.add([{ name, at }])
        await remove(name)
      }),
    sweep: async (limits) => {
      const failures = createFailures()
      await failures.past(() => erased.forget(limits.erasedBefore))
      await failures.past(() => outbox.forget(limits.idleBefore, mayBeThere))
      let gone = 0
      for await (const { name, writtenAt } of records(folder, failures.note))
        await failures.past(async () => {
          gone += await swept(name, writtenAt, limits)
        })
      failures.tell()
      return gone
    },
    documents: () => documentsIn(folder, seal),
    erasures: erased.all,
    bury: erased.add,
    keepDialogs: dialogs.keep,
    dialogs: dialogs.read,
    undelivered,
    hold: createHolds(),
    close: async () => {
      await queue.idle()
      await folders.close()
      await unlock()
    },
  }
}

/** A record that cannot be read is an answer, and no reason to leave the others; every other error stays one. */
function unreadable(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  throw error
}

/** Only to read a folder, without its lock: another process may be writing, for each file is replaced whole. */
export const lowdbReader = (
  folder: string,
  keys: Keys,
): Pick<Store, 'documents' | 'erasures' | 'dialogs' | 'close'> => ({
  documents: () => documentsIn(folder, createSeal(keys)),
  erasures: erasureLog(join(folder, 'erased')).all,
  dialogs: dialogFile(folder, createFolders()).read,
  close: async () => {},
})

/** What a crash left half written may hold a person's answers, so it goes before anything else happens. */
async function prepared(folder: string, scratch: string, folders: Folders): Promise<void> {
  await rm(scratch, { recursive: true, force: true })
  await mkdir(scratch, { mode: 0o700 })
  const parts = ['conversations', 'outbox', 'dialogs'].map((name) => join(folder, name))
  for (const part of parts) await folders.make(part)
  // What a killed process made there stands, but may not be on the disk yet.
  for (const part of [folder, ...parts]) await folders.settle(part)
}
