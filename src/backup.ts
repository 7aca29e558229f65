import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Keys } from './keys.ts'
import { flushFolder } from './storage/folders.ts'
import { createSeal } from './storage/seal.ts'
import { ConflictError, type Erasure, type Store, type StoredConversation, StoreError } from './storage/store.ts'

// A backup is lines of text: a title, `erased <name> <moment>`, `record <name> <sealed document in base64>`,
// `dialogs <version> <files in base64>` for each version a record was begun with, and at the end how many there are and a keyed hash of all of them, so that one cut short or put together by hand is refused.

const TITLE = 'signpost-backup-1'

/** How a backup went: conversations in it, and those the store could not read. */
export interface BackedUp {
  readonly saved: number
  readonly unreadable: readonly StoreError[]
}

/** Write everything that is kept to one file, sealed with the newest key. The file appears whole or not at all. */
export async function backup(
  store: Pick<Store, 'documents' | 'erasures' | 'dialogs'>,
  keys: Keys,
  path: string,
): Promise<BackedUp> {
  const seal = createSeal(keys)
  const unreadable: StoreError[] = []
  const versions = new Set<string>()
  let saved = 0
  await writeWhole(path, async (file) => {
    const hash = createHmac('sha256', keys.recordNames)
    const line = async (text: string) => {
      hash.update(`${text}\n`)
      await file.write(`${text}\n`)
    }
    await line(TITLE)
    for await (const document of store.documents()) {
      if (document instanceof StoreError) {
        unreadable.push(document)
        continue
      }
      const name = seal.nameOf(document.conversation.id)
      await line(`record ${name} ${seal.close(name, document).toString('base64')}`)
      versions.add(document.conversation.versions.dialogs)
      saved += 1
    }
    for (const version of versions) {
      const files = await store.dialogs(version)
      if (files !== null) await line(`dialogs ${version} ${Buffer.from(files).toString('base64')}`)
    }
    // Last: whoever asked to be forgotten while this was written is in it, and stays forgotten.
    for (const { name, at } of await store.erasures()) await line(`erased ${name} ${at}`)
    await file.write(`end ${saved} ${hash.digest('hex')}\n`)
  })
  return { saved, unreadable }
}

/** How a restore went. `kept` were there already, newer or not; `forgotten` asked to be, after the backup was made or before. */
export interface Restored {
  restored: number
  kept: number
  forgotten: number
}

/** Put back what is missing. Nothing is overwritten, and whoever asked to be forgotten stays so. A StoreError when the file is not whole. */
export async function restore(store: Store, keys: Keys, path: string): Promise<Restored> {
  await store.bury(await checked(keys, path))
  const forgotten = new Map((await store.erasures()).map(({ name, at }) => [name, at]))
  const seal = createSeal(keys)
  const done: Restored = { restored: 0, kept: 0, forgotten: 0 }
  for await (const { kind, name, rest } of linesOf(path)) {
    if (kind === 'dialogs') await store.keepDialogs(name, Buffer.from(rest, 'base64').toString('utf8'))
    if (kind !== 'record') continue
    const document = seal.open(name, Buffer.from(rest, 'base64'))
    const isForgotten = (forgotten.get(name) ?? '') >= document.conversation.seen
    done[isForgotten ? 'forgotten' : await putBack(store, document)] += 1
  }
  return done
}

async function putBack(store: Store, document: StoredConversation): Promise<'restored' | 'kept'> {
  try {
    await store.save({ ...document, revision: 1 })
    return 'restored'
  } catch (error) {
    if (error instanceof ConflictError) return 'kept'
    throw error
  }
}

/** Read the whole file once before anything is changed; gives the erasures in it. */
async function checked(keys: Keys, path: string): Promise<readonly Erasure[]> {
  const hash = createHmac('sha256', keys.recordNames)
  const erasures: Erasure[] = []
  let records = 0
  let end: string | null = null
  for await (const { text, kind, name, rest } of linesOf(path)) {
    if (end !== null) throw notWhole(path)
    if (kind === 'end') {
      end = text
      continue
    }
    hash.update(`${text}\n`)
    if (kind === 'record') records += 1
    if (kind === 'erased') erasures.push({ name, at: rest })
  }
  if (end === null || !equal(end, `end ${records} ${hash.digest('hex')}`)) throw notWhole(path)
  return erasures
}

const equal = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

async function* linesOf(path: string) {
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    const [kind = '', name = '', rest = ''] = text.split(' ')
    yield { text, kind, name, rest }
  }
}

async function writeWhole(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const temporary = `${path}.${randomUUID()}`
  const file = await open(temporary, 'wx', 0o600)
  try {
    await write(file)
    await file.sync()
    await file.close()
    await rename(temporary, path)
    await flushFolder(dirname(path))
  } catch (error) {
    await file.close().catch(() => {})
    await rm(temporary, { force: true })
    throw error
  }
}

const notWhole = (path: string) =>
  new StoreError(
    `${path} is not a whole backup made with this MASTER_KEY: use another copy, or the key it was made with`,
  )
