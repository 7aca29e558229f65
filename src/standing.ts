import type { Conversation, CrisisState } from './core/conversation.ts'
import type { StoredConversation } from './storage/store.ts'

/**
 * What is known of danger in each talk, for when the store cannot tell it or could not keep it: whether the direct question
 * waits, whether help stands. In memory only and for an hour: no answer, and no word of anybody.
 */
export interface Standing {
  /** A conversation from the store, with the danger that was met since and could not be kept. */
  readonly onStored: (stored: Pick<StoredConversation, 'conversation' | 'applied'>, event: string) => Conversation
  /** A conversation of which the store can tell nothing, with the danger that was met; null when none is known. */
  readonly onBlank: (blank: Conversation, event: string) => Conversation | null
  /** After this event a conversation stands so; one without a name is nobody's. */
  readonly note: (conversation: Conversation, event: string, isKept: boolean) => void
  readonly forget: (conversation: string) => void
}

interface Note {
  readonly event: string
  readonly crisis: CrisisState | null
  readonly language: string
  readonly isKept: boolean
  readonly at: number
}

const HOUR_MS = 60 * 60_000
const MOST_CONVERSATIONS = 2_000

/** Make an empty one. `now` is milliseconds since 1970. */
export function createStanding(now: () => number): Standing {
  /** The last two notes of each, oldest conversation first: an event that comes again is to find what stood before it. */
  const notes = new Map<string, readonly Note[]>()
  const isOld = (known: readonly Note[]) => now() - (known.at(-1)?.at ?? 0) >= HOUR_MS

  function before(id: string, event: string): Note | undefined {
    const known = notes.get(id) ?? []
    return isOld(known) ? undefined : known.findLast((one) => one.event !== event)
  }

  function tidy(): void {
    for (const [id, known] of notes) {
      if (notes.size <= MOST_CONVERSATIONS && !isOld(known)) return
      notes.delete(id)
    }
  }

  return {
    onStored: ({ conversation, applied }, event) => {
      const note = before(conversation.id, event)
      if (note === undefined || note.crisis === null) return conversation
      // Sent again it may have been kept, by another program too.
      if (note.isKept || applied.some(({ id }) => id === note.event)) return conversation
      return { ...conversation, crisis: joined(conversation.crisis, note.crisis) }
    },
    onBlank: (blank, event) => {
      const note = before(blank.id, event)
      if (note === undefined || note.crisis === null) return null
      return { ...blank, crisis: note.crisis, language: note.language }
    },
    note: ({ id, crisis, language }, event, isKept) => {
      const known = notes.get(id) ?? []
      if (id === '' || (crisis === null && known.length === 0)) return
      // What was kept stays so, though it came again and could not be looked up.
      if (!isKept && known.some((one) => one.event === event && one.isKept)) return
      const others = known.filter((one) => one.event !== event).slice(-1)
      // Put last again, so that the first key is always the conversation silent for longest.
      notes.delete(id)
      notes.set(id, [...others, { event, crisis, language, isKept, at: now() }])
      tidy()
    },
    forget: (id) => {
      notes.delete(id)
    },
  }
}

/** What was kept, and over it what could not be: a worry met since takes nothing from a danger told before. */
function joined(kept: CrisisState | null, since: CrisisState): CrisisState {
  if (kept === null) return since
  if (kept.level === 'crisis' && since.level === 'concern') return { ...kept, asking: since.asking }
  return { ...kept, ...since, told: { ...kept.told, ...since.told } }
}
