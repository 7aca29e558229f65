// @ts-nocheck
import type { Bot, Turn } from '../../src/core/bot.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import type { Inbound } from '../../src/core/inbound.ts'
import type { Words } from '../../src/core/words.ts'

const words: Words = { language: 'en', entries: {}, commands: {}, concerns: {} }

/** A bot small enough to see through, for testing what stands around the real one. */
export const fakeBot = { dialogs: {}, words: { en: words }, versions: { dialogs: 'd', content: 'c' } } as unknown as Bot

const CRISIS: Conversation['crisis'] = {
  level: 'crisis',
  kind: 'suicide',
  who: 'self',
  asking: true,
  shown: 1,
  active: true,
  at: '2026-11-23T10:00:00.000Z',
}

/** Says what it heard and how many messages came before; "danger" is a crisis, "forget me" erases, "break" throws. */
export function fakeTurn(_: Bot, conversation: Conversation, inbound: Inbound): Turn {
  const said = inbound.kind === 'text' ? inbound.text : inbound.kind === 'tap' ? inbound.values.join('+') : 'hello'
  if (said === 'break') throw new Error('the bot is broken')
  const danger = said.includes('danger')
  return {
    conversation: {
      ...conversation,
      seen: inbound.at,
      misses: conversation.misses + 1,
      crisis: danger ? CRISIS : null,
    },
    replies: [
      { id: `${inbound.id}.0`, text: danger ? 'Call 988.' : `${conversation.misses}: ${said}`, ask: null, card: null },
    ],
    effects: said === 'forget me' ? [{ kind: 'erase' }] : [],
  }
}
