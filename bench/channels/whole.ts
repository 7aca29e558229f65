import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBot } from '../../src/bot.ts'
import type { Channel } from '../../src/channels/channel.ts'
import { type Continue, createContinue } from '../../src/continue/index.ts'
import { type Converse, converser } from '../../src/converse.ts'
import type { Bot } from '../../src/core/bot.ts'
import { turn } from '../../src/core/turn.ts'
import { createDelivery, type Delivery } from '../../src/delivery.ts'
import { openKeys } from '../../src/keys.ts'
import { createLog, type Log } from '../../src/log.ts'
import { type Pseudonym, pseudonyms } from '../../src/pseudonym.ts'
import { createQueue } from '../../src/queue.ts'
import { lowdbStore } from '../../src/storage/lowdb.ts'
import { serving } from '../../test/server/serving.ts'
import { ROOT } from '../child.ts'
import { rest } from './contender.ts'

/** What a channel is made from. */
export interface Made {
  readonly bot: Bot
  readonly converse: Converse
  readonly continues: Continue
  readonly pseudonym: Pseudonym
  readonly delivery: Delivery
  readonly log: Log
}

/** Signpost whole behind one channel: turn, the encrypted document flushed to disk, acknowledgement, delivery from the outbox. */
export async function whole(
  name: 'slack' | 'teams',
  make: (parts: Made) => Channel | Promise<Channel>,
): Promise<{ readonly url: string; readonly settled: () => Promise<void>; readonly stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-bench-'))
  const { bot } = createBot(ROOT)
  const keys = await openKeys({ masterKey: null, storeKeys: [], production: false, dataDir: folder })
  const store = await lowdbStore(folder, keys)
  const log = createLog('silent')
  const queue = createQueue()
  const senders = {}
  const delivery = createDelivery({ store, senders, queue, log, now: Date.now })
  const converse = converser({ bot, turn, store, log, now: Date.now, queue, delivery })
  const continues = createContinue({ store, queue, now: Date.now, publicUrl: null, days: 30 })
  const channel = await make({ bot, converse, continues, pseudonym: pseudonyms(keys.personIds), delivery, log })
  Object.assign(senders, { [name]: channel.send })
  const { url, close } = await serving(channel.routes, { log })
  delivery.start()
  return {
    url,
    settled: async () => {
      await converse.idle()
      while ((await store.undelivered()).length > 0) await rest()
    },
    stop: async () => {
      await close()
      await channel.stop?.()
      await delivery.stop()
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
