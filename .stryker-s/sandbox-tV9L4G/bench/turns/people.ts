// @ts-nocheck
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { begin } from '../../src/core/begin.ts'
import type { Bot } from '../../src/core/bot.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import { turn } from '../../src/core/turn.ts'
import { documentAfter } from '../../src/document.ts'
import type { Keys } from '../../src/keys.ts'
import { pathOf } from '../../src/storage/records.ts'
import { createSeal } from '../../src/storage/seal.ts'
import type { Store, StoredConversation } from '../../src/storage/store.ts'
import { DEEDS, inboundOf } from './script.ts'

/** The token of the n-th person, and the id it stands for. */
export const tokenOf = (n: number): string => createHash('sha256').update(`person ${n}`).digest('base64url')
const idOf = (n: number): string => `web:${createHash('sha256').update(tokenOf(n)).digest('base64url')}`

/** So many people, each a deed further on than the one before: any number of them is in the same mix of places. */
export function* people(bot: Bot, count: number): Generator<StoredConversation> {
  const kinds = stages(bot, new Date().toISOString())
  for (let n = 0; n < count; n++) {
    const kind = kinds[n % kinds.length]
    // As if just opened: a database takes no first save of a later revision.
    if (kind !== undefined) yield { ...kind, revision: 1, conversation: { ...kind.conversation, id: idOf(n) } }
  }
}

/** The document before each deed of the script, of someone who has held the whole of it before. */
function stages(bot: Bot, at: string): readonly StoredConversation[] {
  let conversation: Conversation = begin(bot, 'anyone', at, 'en')
  let stored: StoredConversation | null = null
  const kinds: StoredConversation[] = []
  for (let n = -1; n < 2 * DEEDS.length - 1; n++) {
    const inbound = n < 0 ? ({ kind: 'start', id: 'hello', at } as const) : inboundOf(n, at)
    const turned = turn(bot, conversation, inbound)
    conversation = turned.conversation
    stored = documentAfter(stored, { ...turned, event: inbound.id }, null)
    if (n >= DEEDS.length - 1) kinds.push(stored)
  }
  return kinds
}

const AT_ONCE = 64

/** Put people into a data folder, faster than the store itself would, for nothing of this need outlive the machine. */
export async function putInFolder(folder: string, keys: Keys, crowd: Iterable<StoredConversation>): Promise<void> {
  const seal = createSeal(keys)
  await inTurn(crowd, async (document) => {
    const name = seal.nameOf(document.conversation.id)
    const path = pathOf(folder, name)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeFile(path, seal.close(name, document), { mode: 0o600 })
  })
}

/** Put people into any store. */
export const putInStore = (store: Store, crowd: Iterable<StoredConversation>): Promise<void> =>
  inTurn(crowd, store.save)

async function inTurn<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const shared = items[Symbol.iterator]()
  const worker = async () => {
    for (let next = shared.next(); !next.done; next = shared.next()) await work(next.value)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
