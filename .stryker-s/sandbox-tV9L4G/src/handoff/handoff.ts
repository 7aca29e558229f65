// @ts-nocheck
import type { Bot } from '../core/bot.ts'
import { markdownOf } from '../core/sheet.ts'
import { attempted, type CourierMeans, createCourier, type Lane, postponed, type Sent } from '../courier.ts'
import type { Log } from '../log.ts'
import type { Parcel, StoredConversation } from '../storage/store.ts'
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
  /** Send what must not be kept, because the person was forgotten: best effort, and gone if the process ends. */
  readonly direct: (parcel: Parcel) => void
  readonly start: () => void
  readonly stop: () => Promise<void>
}

export interface HandoffMeans extends CourierMeans {
  readonly take: Take
}

/** Attempts come at most an hour apart, so this is about as long as a conversation is kept. */
const MOST_ATTEMPTS = 800
const DIRECT_ATTEMPTS = 5

/** Make a handoff that sends nothing until it is started or woken. */
export function createHandoff({ take, ...means }: HandoffMeans): Handoff {
  const { log } = means
  const courier = createCourier(laneOf(take, log), means)
  const direct = new Set<Promise<void>>()
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
    direct: (parcel) => {
      const work = insistent(take, parcel, log).finally(() => direct.delete(work))
      direct.add(work)
    },
    start: courier.start,
    stop: async () => {
      await Promise.all([courier.stop(), ...direct])
    },
  }
}

const refusal =
  (log: Log, { attempts }: Parcel) =>
  (status: number) =>
    log.error('handoff-refused', { status, attempt: attempts + 1 })

async function insistent(take: Take, parcel: Parcel, log: Log): Promise<void> {
  for (let attempts = 0; attempts < DIRECT_ATTEMPTS; attempts++) {
    const now = { ...parcel, attempts }
    const sent = await attempted(() => take(now, refusal(log, now)), attempts, log)
    if (sent.kind !== 'later') return
    await new Promise((resolve) => setTimeout(resolve, Math.min(sent.seconds, 5) * 1000))
  }
  log.error('handoff-lost', { count: 1 })
}

const laneOf = (take: Take, log: Log): Lane<Parcel> => ({
  // Of its own, so that a clinic that does not answer never keeps words from a person.
  holdOf: (id) => `${id} parcels`,
  first: ({ parcels }) => parcels?.[0] ?? null,
  offer: (_, parcel) => take(parcel, refusal(log, parcel)),
  after: (stored, parcel, sent, now) => ({ ...stored, parcels: parcelsAfter(stored, parcel, sent, now, log) }),
})

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
