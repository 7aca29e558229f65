// @ts-nocheck
import type { Heard, Outcome } from '../src/converse.ts'
import type { Bot, Turn } from '../src/core/bot.ts'
import type { Conversation } from '../src/core/conversation.ts'
import type { Inbound } from '../src/core/inbound.ts'
import type { Reply } from '../src/core/reply.ts'
import { memoryStore } from '../src/storage/memory.ts'
import { type Store, StoreError } from '../src/storage/store.ts'

export const AT = '2026-11-23T10:00:00.000Z'
export const reply = (id: string, text: string): Reply => ({ id, text, ask: null, card: null })
export const text = (id: string, words: string): Inbound => ({ id, at: AT, kind: 'text', text: words })

/** A bot small enough to see through: it counts what it heard, knows "danger" and "forget me". */
export const bot = { dialogs: {}, words: {}, versions: { dialogs: 'd', content: 'c' } } as unknown as Bot
const crisis: Conversation['crisis'] = {
  level: 'crisis',
  kind: 'suicide',
  who: 'self',
  asking: true,
  shown: 1,
  active: true,
  at: AT,
}
export function turn(_: Bot, conversation: Conversation, inbound: Inbound): Turn {
  const said = inbound.kind === 'text' ? inbound.text : inbound.kind
  if (said === 'break') throw new Error('the bot is broken')
  const heard = [...(inbound.recent ?? []), said].join(' ')
  const next = { ...conversation, misses: conversation.misses + 1, crisis: heard.includes('danger') ? crisis : null }
  const effects: Turn['effects'] = said === 'forget me' ? [{ kind: 'erase' }] : []
  return { conversation: next, replies: [reply(`${inbound.id}.0`, `${next.misses}: ${heard}`)], effects }
}

/** A store whose failures are switched on by a test. */
export function frail(
  inner = memoryStore(),
): Store & { fail: Partial<Record<'load' | 'save' | 'erase', () => Promise<never>>> } {
  const fail: Partial<Record<'load' | 'save' | 'erase', () => Promise<never>>> = {}
  return {
    ...inner,
    fail,
    load: (id) => fail.load?.() ?? inner.load(id),
    save: (document) => fail.save?.() ?? inner.save(document),
    erase: (id, at) => fail.erase?.() ?? inner.erase(id, at),
  }
}
export const down = () => Promise.reject(new StoreError('the disk is gone'))
export const stalled = () => new Promise<never>(() => {})

export const textsOf = (outcome: Outcome) => (outcome as Heard).replies?.map((one) => one.text)
