import { emptied } from '../core/begin.ts'
import type { Bot } from '../core/bot.ts'
import type { Conversation } from '../core/conversation.ts'
import { markdownOf } from '../core/sheet.ts'
import { type CourierMeans, createCourier, type Lane, postponed, type Sent } from '../courier.ts'
import type { Log } from '../log.ts'
import type { Parcel, Store, StoredConversation } from '../storage/store.ts'
import { bundleOf } from './bundle.ts'
import type { Send } from './fhir.ts'
import { pageOf } from './page.ts'

/** Takes one parcel to the clinic. The same parcel may come again: its id tells. `refused` is told a status to look into. */
export type Take = (parcel: Parcel, refused: (status: number) => void) => Promise<Sent>

/** Gives the clinic what people agreed to send. */
export interface Handoff {
  /** Everything that goes, made once with the bot of that conversation: each attempt sends the same bytes. */
  readonly packed: (send: Send, language: string, bot: Bot) => Parcel
  /** There is something new for this conversation. */
  readonly wake: (id: string) => void
  /**
   * Promise a parcel of somebody who is about to be forgotten: it is kept by itself, and does not leave before they are. Gives
   * what to call once they are.
   */
  readonly parting: (from: Conversation, parcel: Parcel) => Promise<() => void>
  readonly start: () => void
  readonly stop: () => Promise<void>
}

export interface HandoffMeans extends CourierMeans {
  readonly take: Take
}

/** Attempts come at most an hour apart, so this is about as long as a conversation is kept. */
const MOST_ATTEMPTS = 800

/** Make a handoff that sends nothing until it is started or woken. */
export function createHandoff({ take, ...means }: HandoffMeans): Handoff {
  const { store, now } = means
  const courier = createCourier(laneOf(take, means), means)
  const alone = async (from: Conversation, parcel: Parcel): Promise<string> => {
    const stored = byItself(from, { ...parcel, notBefore: now() + PARTING_MS })
    const { id } = stored.conversation
    // It is there already when the store failed after it.
    if ((await store.load(id)) === null) await store.save(stored)
    return id
  }
  const atOnce = (stored: StoredConversation): StoredConversation => ({
    ...stored,
    parcels: stored.parcels?.map((parcel) => ({ ...parcel, notBefore: 0 })) ?? [],
  })
  return {
    packed: (send, language, bot) => ({
      id: send.key,
      reference: send.reference,
      kind: send.summary === null ? 'withdrawal' : 'summary',
      record: JSON.stringify(bundleOf(bot, language, send)),
      note: markdownOf(send.note),
      page: pageOf(send.note, language),
      attempts: 0,
      notBefore: 0,
    }),
    wake: courier.wake,
    parting: async (from, parcel) => {
      const id = await alone(from, parcel)
      // Should it fail, the parcel leaves a little later.
      return () =>
        void courier
          .change(id, atOnce)
          .catch(() => {})
          .then(() => courier.wake(id))
    },
    start: courier.start,
    stop: courier.stop,
  }
}

/** Time enough for the conversation to be gone. */
const PARTING_MS = 2_000
const BY_ITSELF = 'handoff:'

/** A record with nothing on it of the person whose parcel it is, gone once that is delivered. */
const byItself = (from: Conversation, parcel: Parcel): StoredConversation => ({
  format: 1,
  conversation: emptied(from, `${BY_ITSELF}${parcel.id}`, from.seen),
  revision: 1,
  applied: [],
  destination: null,
  outbox: [],
  parcels: [parcel],
})

const refusal =
  (log: Log, { attempts }: Parcel) =>
  (status: number) =>
    log.error('handoff-refused', { status, attempt: attempts + 1 })

const laneOf = (take: Take, { log, store }: Pick<HandoffMeans, 'log' | 'store'>): Lane<Parcel> => ({
  // Of its own, so that a clinic that does not answer never keeps words from a person.
  holdOf: (id) => `${id} parcels`,
  first: ({ parcels }) => parcels?.[0] ?? null,
  offer: ({ conversation: { id } }, parcel) =>
    oneAtATime(store, parcel, async () => {
      const isPromised = (await store.load(id))?.parcels?.some((one) => one.id === parcel.id) ?? false
      return isPromised ? take(parcel, refusal(log, parcel)) : { kind: 'gone' }
    }),
  after: (stored, parcel, sent, now) => {
    const parcels = parcelsAfter(stored, parcel, sent, now, log)
    return parcels.length === 0 && stored.conversation.id.startsWith(BY_ITSELF) ? null : { ...stored, parcels }
  },
})

/** A summary and the wish to have it back stand in two records, and must not overtake each other on the way. */
async function oneAtATime(store: Store, { reference }: Parcel, send: () => Promise<Sent>): Promise<Sent> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const letGo = await store.hold(`parcels of ${reference}`)
    if (letGo !== null) return send().finally(letGo)
    await new Promise((resolve) => setTimeout(resolve, HELD_MS))
  }
  return { kind: 'later', seconds: 1 }
}

const HELD_MS = 100
/** Longer than a clinic may take for the other one. */
const MOST_TRIES = 150

/** Nothing that was promised is let go of while it can still be taken: a clinic that refuses is asked again. */
function parcelsAfter(
  { parcels = [] }: StoredConversation,
  first: Parcel,
  sent: Sent,
  now: number,
  log: Log,
): readonly Parcel[] {
  const others = parcels.filter(({ id }) => id !== first.id)
  if (sent.kind === 'sent' || others.length === parcels.length) return others
  if (first.attempts + 1 >= MOST_ATTEMPTS) {
    log.error('handoff-lost', { count: 1 })
    return others
  }
  return [postponed(first, sent.kind === 'later' ? sent.seconds : 1, now), ...others]
}
