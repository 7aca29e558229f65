import type { Doors } from '../continue/doors.ts'
import type { Conversation } from '../core/conversation.ts'
import type { Reply } from '../core/reply.ts'

/** Where conversations live between messages. Absence is `null`, a lost race is a ConflictError, anything else that fails is a StoreError. */
export interface Store {
  readonly load: (id: string) => Promise<StoredConversation | null>
  /** Replace the whole document at once. Its revision must be one more than the stored one (1 when nothing is stored). */
  readonly save: (document: StoredConversation) => Promise<void>
  /**
   * Remove every trace of it, and remember that this name was to be forgotten at this moment (ISO 8601), so that no backup
   * brings it back; erasing what is not there is fine.
   */
  readonly erase: (id: string, at: string) => Promise<void>
  /** Remove whoever was last seen too long ago; gives how many. Unlike erasing, this is not remembered. */
  readonly sweep: (limits: Limits) => Promise<number>
  /** Every conversation, one after another, in no order. One that cannot be read comes as the error that says why. */
  readonly documents: () => AsyncIterable<StoredConversation | StoreError>
  /** Who asked to be forgotten, by the name of the record. */
  readonly erasures: () => Promise<readonly Erasure[]>
  /** Remember erasures that another store knows of. */
  readonly bury: (erasures: readonly Erasure[]) => Promise<void>
  /** Keep the dialogs conversations begin with, under their version; the same again is fine. They hold no person. */
  readonly keepDialogs: (version: string, files: string) => Promise<void>
  /** The dialogs of this version as they were kept, or null. */
  readonly dialogs: (version: string) => Promise<string | null>
  /** Ids of the conversations with replies or parcels that were not delivered yet. */
  readonly undelivered: () => Promise<readonly string[]>
  /** Be the only one, of all processes, that delivers for this conversation: gives how to let go, or null while another does. */
  readonly hold: (id: string) => Promise<(() => Promise<void>) | null>
  /** Finish what is being written and let go of the place. */
  readonly close: () => Promise<void>
}

/** One conversation as it is kept: the state, and what was answered to the latest events, so that a retry gets the same answer. */
export interface StoredConversation {
  readonly format: 1
  readonly conversation: Conversation
  readonly revision: number
  /** Oldest first. */
  readonly applied: readonly AppliedEvent[]
  /** Where replies are sent; null when they are the answer to a request, as on the web. */
  readonly destination: Destination | null
  /** Replies on their way there, oldest first. */
  readonly outbox: readonly Undelivered[]
  /** What goes to the clinic, oldest first. */
  readonly parcels?: readonly Parcel[]
  /** What of ours stands in the chat, oldest first: so that it can be changed, and deleted. Only where the platform names it. */
  readonly shown?: readonly Shown[]
  /** Ways in from the private page, for a conversation that began in a work chat. */
  readonly doors?: Doors
}

/** Moments (ISO 8601) before which something is too old to keep. */
export interface Limits {
  readonly idleBefore: string
  /** For conversations of which nothing more is expected. */
  readonly finishedBefore: string
  readonly erasedBefore: string
}

/** That somebody asked to be forgotten: no person can be told from it, and no content. */
export interface Erasure {
  /** The keyed hash their conversation was kept under. */
  readonly name: string
  /** ISO 8601. */
  readonly at: string
}

/** Where a person is reached. */
export interface Destination {
  readonly channel: string
  /** Made and read by the channel only: JSON. */
  readonly to: string
}

/** A message of ours, as the platform has it. */
export interface Shown {
  /** What the platform calls it. */
  readonly message: string
  /** The reply it shows; null for one beside the conversation. */
  readonly reply: string | null
  /** How it was drawn; made and read by the channel only. */
  readonly drawn: string | null
}

/** A reply that was promised by saving it, and stays until the platform has taken it. Its id is `<event id>:<n>`. */
export interface Undelivered extends Promised {
  readonly reply: Reply
}

/** A summary on its way to the clinic, or the wish to have it back: whole, so that each attempt sends the same bytes. */
export interface Parcel extends Promised {
  /** The code the person was given for it. */
  readonly reference: string
  readonly kind: 'summary' | 'withdrawal'
  /** A FHIR R4 Bundle as JSON. */
  readonly record: string
  /** The note as Markdown, and as a page to print (HTML). */
  readonly note: string
  readonly page: string
}

/** One thing that was promised by saving it. */
export interface Promised {
  /** The same at every attempt, so that whoever takes it can drop a repeat. */
  readonly id: string
  readonly attempts: number
  /** Milliseconds since 1970; 0 for at once. */
  readonly notBefore: number
}

export interface AppliedEvent {
  readonly id: string
  readonly replies: readonly Reply[]
}

/** Someone else saved this conversation first: load it again and redo the turn. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError'
}

/** The store cannot be used, or holds something that cannot be trusted. The message names no person and holds none of their words. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

/** Refuse a save that was made from an older state than the stored one. */
export function checkRevision(stored: number, saving: number): void {
  if (saving !== stored + 1) throw new ConflictError(`the store is at revision ${stored}, the save is for ${saving}`)
}

/** Whether something promised still waits to be delivered. */
export const isWaiting = ({ outbox, parcels = [] }: StoredConversation): boolean =>
  outbox.length > 0 || parcels.length > 0

/** Its id when something waits in it; none when nothing does, when it is gone, and when it cannot be read: that must not hold up the others. */
export const idIfWaiting = (stored: StoredConversation | StoreError | null): readonly string[] =>
  stored !== null && !(stored instanceof StoreError) && isWaiting(stored) ? [stored.conversation.id] : []

/** Whether a conversation is too old to keep. */
export const isOver = (conversation: Conversation, { idleBefore, finishedBefore }: Limits): boolean =>
  conversation.seen < idleBefore || (isFinished(conversation) && conversation.seen < finishedBefore)

/** Whether nothing more is expected of this person: such a conversation may be kept for a shorter time. */
export const isFinished = ({ status }: Conversation): boolean => status === 'done' || status === 'stopped'

/** The later of two moments (ISO 8601). */
export const later = (one: string | undefined, other: string): string =>
  one !== undefined && one > other ? one : other
