// @ts-nocheck
import { converser } from '../../src/converse.ts'
import type { Turn } from '../../src/core/bot.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import type { Inbound } from '../../src/core/inbound.ts'
import { createLog } from '../../src/log.ts'
import { memoryStore } from '../../src/storage/memory.ts'
import type { Store } from '../../src/storage/store.ts'
import { fakeBot } from '../server/fake.ts'
import { faultsIn, type History, played, stumbling } from './history.ts'

const AT = '2026-11-24T09:00:00.000Z'
const log = createLog('silent')

/** Writes down each event it hears, and tells which place it got. */
function listing(_: unknown, conversation: Conversation, { id }: Inbound): Turn {
  const trail = id === 'hello' ? conversation.trail : [...conversation.trail, id]
  const text = String(trail.length - 1)
  return {
    conversation: { ...conversation, trail },
    replies: [{ id: `${id}.0`, text, ask: null, card: null }],
    effects: [],
  }
}

/** Play a history through the road every message takes, on two instances; gives what is wrong with it. */
export async function throughSignpost(history: History): Promise<readonly string[]> {
  const inner = memoryStore()
  const stumble = stumbling(history)
  const store: Store = {
    ...inner,
    load: (id) => stumble(() => inner.load(id)),
    save: (document) => stumble(() => inner.save(document)),
  }
  const road = (over: Store) => converser({ bot: fakeBot, turn: listing, store: over, log, now: () => Date.parse(AT) })
  await road(inner).open('p', 'en', { id: 'hello', at: AT })
  const instances = [road(store), road(store)]
  const seen = await played(history, async ({ event, instance }) => {
    const outcome = await instances[instance]?.hear('p', { id: event, at: AT, kind: 'text', text: event })
    return outcome?.kind === 'heard' ? Number(outcome.replies[0]?.text) : null
  })
  return faultsIn(seen, (await inner.load('p'))?.conversation.trail ?? [])
}
