import { within } from '../patience.ts'
import type { Queue } from '../queue.ts'
import { ConflictError, type Store, type StoredConversation } from '../storage/store.ts'
import { admits, type Doors, opened, withLink } from './doors.ts'

/** Taking a conversation from a work chat to the private page and back. All of it is kept in the conversation's own document. */
export interface Continue {
  /** A one-time address that opens this conversation; null when there is no private page, or no such conversation. */
  readonly link: (id: string) => Promise<string | null>
  /** Use the key of a link up: gives a key for the page that used it, or null when it is wrong, used or over ten minutes old. */
  readonly enter: (pass: string) => Promise<string | null>
  /** The conversation a page's key belongs to; null when the key is not good (any more). */
  readonly whose: (pass: string) => Promise<string | null>
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
}

type Change = (stored: StoredConversation) => StoredConversation | null

const TRIES = 4
/** A page that asks must not hang with the disk: crisis words come without it. */
const PATIENCE_MS = 900

/** A key names its conversation, whose id is a pseudonym, and holds 256 random bits. */
const PASS = /^([a-z]{1,20}:[A-Za-z0-9_-]{43})~([A-Za-z0-9_-]{43})$/

/** Join the store into the ways to and fro. */
export function createContinue({ store, queue, now, publicUrl }: ContinueMeans): Continue {
  /** Change the document; when someone else saved in between, from theirs again. `change` gives null to leave it. */
  async function changed(id: string, change: Change): Promise<boolean> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await queue.run(id, () => once(id, change))
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
    whose: async (given) => {
      const [, id, key] = PASS.exec(given) ?? []
      if (id === undefined || key === undefined) return null
      const stored = await within(store.load(id), PATIENCE_MS)
      return admits(stored?.doors, key, now()) ? id : null
    },
    isAway: async (id) => (await within(store.load(id), PATIENCE_MS))?.doors?.away ?? false,
    back: async (id) => {
      await changed(id, (stored) => (stored.doors?.away ? { ...stored, doors: homeAgain(stored.doors) } : null))
    },
  }
}

const homeAgain = (doors: Doors): Doors => ({ ...doors, away: false })
