import { PATIENCE_MS, within } from '../patience.ts'
import type { Queue } from '../queue.ts'
import { ConflictError, type Store, type StoredConversation } from '../storage/store.ts'
import { idOfCode, newCode } from './code.ts'
import { admits, type Doors, leadingTo, opened, withCode, withLink, withPage } from './doors.ts'
import { seenAt, signpostTo } from './record.ts'

/** Taking a conversation from a work chat to the private page and back, and coming back to it later with a code. */
export interface Continue {
  /** A one-time address that opens this conversation; null when there is no private page, or no such conversation. */
  readonly link: (id: string) => Promise<string | null>
  /** Use the key of a link up: gives a key for the page that used it, or null when it is wrong, used or over ten minutes old. */
  readonly enter: (pass: string) => Promise<string | null>
  /** The conversation a page's key belongs to; null when the key is not good (any more). */
  readonly whose: (pass: string) => Promise<string | null>
  /** A code that opens this conversation on any device; one made before it opens nothing any more. Null for no such conversation. */
  readonly code: (id: string) => Promise<string | null>
  /** Gives a key for the page that has the code, or null when it leads nowhere (any more). */
  readonly resume: (code: string) => Promise<string | null>
  /** Days a code lasts after it was last used. */
  readonly days: number
  /** Whether the person went on to the page. */
  readonly isAway: (id: string) => Promise<boolean>
  /** The person is back in the work chat. Open pages stay open. */
  readonly back: (id: string) => Promise<void>
}

export interface ContinueMeans {
  readonly store: Store
  /** The queue converse uses, so that a turn and this never race in one process. */
  readonly queue: Queue
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Where people's browsers reach the private page: an origin. Null when they do not. */
  readonly publicUrl: string | null
  /** Days a conversation is kept after the person was last there. */
  readonly days: number
}

type Change = (stored: StoredConversation) => StoredConversation | null

const TRIES = 4

/** A key names its conversation, whose id is a pseudonym, and holds 256 random bits. */
const PASS = /^([a-z]{1,20}:[A-Za-z0-9_-]{43})~([A-Za-z0-9_-]{43})$/

/** Nobody waits longer for a store that hangs. */
const soon = <T>(work: Promise<T>): Promise<T> => within(work, PATIENCE_MS)

/** Join the store into the ways to and fro. */
export function createContinue({ store, queue, now, publicUrl, days }: ContinueMeans): Continue {
  /** Change the document; when someone else saved in between, from theirs again. `change` gives null to leave it. */
  async function changed(id: string, change: Change): Promise<boolean> {
    for (let attempt = 1; ; attempt++) {
      try {
        // Turns of this conversation wait behind it, and one of them may need crisis words.
        return await queue.run(id, () => soon(once(id, change)))
      } catch (error) {
        if (!(error instanceof ConflictError) || attempt === TRIES) throw error
      }
    }
  }

  async function once(id: string, change: Change): Promise<boolean> {
    const stored = await store.load(id)
    const next = stored === null ? null : change(stored)
    if (stored === null || next === null) return false
    await store.save({ ...next, revision: stored.revision + 1 })
    return true
  }

  return {
    days,
    link: async (id) => {
      if (publicUrl === null) return null
      let pass = ''
      const done = await changed(id, (stored) => {
        const { doors, secret } = withLink(stored.doors, now())
        pass = `${id}~${secret}`
        return { ...stored, doors }
      })
      // After the #, so that it is in no log of a server or proxy on the way.
      return done ? `${publicUrl}/#continue=${pass}` : null
    },
    enter: async (given) => {
      const [, id, key] = PASS.exec(given) ?? []
      if (id === undefined || key === undefined) return null
      let pass = ''
      const done = await changed(id, (stored) => {
        const through = opened(stored.doors, key, now())
        if (through === null) return null
        pass = `${id}~${through.secret}`
        // What was still on its way into the work chat is not written there any more; the page shows it.
        return { ...stored, doors: through.doors, outbox: [] }
      })
      return done ? pass : null
    },
    code: async (id) => {
      const code = newCode()
      const record = idOfCode(code) ?? ''
      const stored = await soon(store.load(id))
      if (stored === null) return null
      // The record first: a code that is shown always leads somewhere.
      await soon(store.save(signpostTo(stored, record, leadingTo(id), now())))
      let before: string | undefined
      const done = await changed(id, (held) => {
        before = held.doors?.code
        return { ...held, doors: withCode(held.doors, record) }
      })
      // What leads nowhere is not left lying: neither the older code's record, nor this one when the person was forgotten meanwhile.
      const dead = done ? before : record
      if (dead !== undefined) await soon(store.erase(dead, new Date(now()).toISOString()))
      return done ? code : null
    },
    resume: async (typed) => {
      const record = idOfCode(typed)
      const id = record === null ? undefined : (await soon(store.load(record)))?.doors?.leadsTo
      if (record === null || id === undefined) return null
      let pass = ''
      const done = await changed(id, (held) => {
        if (held.doors?.code !== record) return null
        const through = withPage(held.doors, now())
        pass = `${id}~${through.secret}`
        return { ...held, doors: through.doors, outbox: [] }
      })
      if (!done) return null
      // As long as a code is used, it is kept.
      await changed(record, (held) => seenAt(held, now()))
      return pass
    },
    whose: async (given) => {
      const [, id, key] = PASS.exec(given) ?? []
      if (id === undefined || key === undefined) return null
      const stored = await soon(store.load(id))
      return admits(stored?.doors, key, now()) ? id : null
    },
    isAway: async (id) => (await soon(store.load(id)))?.doors?.away ?? false,
    back: async (id) => {
      await changed(id, (stored) => (stored.doors?.away ? { ...stored, doors: homeAgain(stored.doors) } : null))
    },
  }
}

const homeAgain = (doors: Doors): Doors => ({ ...doors, away: false })
