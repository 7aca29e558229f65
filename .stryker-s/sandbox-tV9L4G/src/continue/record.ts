// @ts-nocheck
import { emptied } from '../core/begin.ts'
import type { StoredConversation } from '../storage/store.ts'
import type { Doors } from './doors.ts'

/**
 * A record with nothing of a person on it that says which conversation a code leads to. It is kept, encrypted, backed up and
 * swept like a conversation, by the day the code was last used. `now` is in milliseconds since 1970.
 */
export const signpostTo = (stored: StoredConversation, id: string, doors: Doors, now: number): StoredConversation => ({
  format: 1,
  conversation: emptied(stored.conversation, id, new Date(now).toISOString()),
  revision: 1,
  applied: [],
  destination: null,
  outbox: [],
  doors,
})

/** The same record, used at this moment. */
export const seenAt = (stored: StoredConversation, now: number): StoredConversation => ({
  ...stored,
  conversation: { ...stored.conversation, seen: new Date(now).toISOString() },
})
