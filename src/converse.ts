import { begin } from './core/begin.ts'
import type { Bot, Turn } from './core/bot.ts'
import type { Conversation } from './core/conversation.ts'
import type { Inbound } from './core/inbound.ts'
import type { Reply, SummaryLine } from './core/reply.ts'
import { summaryLines } from './core/summary.ts'
import type { Delivery } from './delivery.ts'
import { documentAfter } from './document.ts'
import type { Handoff } from './handoff/handoff.ts'
import { type History, todayOnly } from './history.ts'
import type { Log } from './log.ts'
import { createParting, type Turned } from './parting.ts'
import { PATIENCE_MS, within } from './patience.ts'
import { createQueue, type Queue } from './queue.ts'
import { createRecent } from './recent.ts'
import { retrying } from './retrying.ts'
import { createStanding } from './standing.ts'
import { ConflictError, type Destination, type Shown, type Store, type StoredConversation } from './storage/store.ts'
import { DEFAULT_LANGUAGE, type Help, isHelp, unaided } from './unaided.ts'

export type { Destination, Shown } from './storage/store.ts'

/** The one road every message takes, whatever the channel: load, turn, save, act, reply. */
export interface Converse {
  /** Begin a conversation under a new id, with a hello or with what the person did first. For `destination`, see `hear`. */
  readonly open: (
    id: string,
    language: string,
    event: Stamp | Inbound,
    destination?: Destination | null,
  ) => Promise<Outcome>
  /**
   * Take in what a person did. The same event again gives the same replies and changes nothing.
   * Without a destination the caller shows the replies. With one, `heard` means that event and replies are safely kept and
   * that they will be delivered there: the caller tells the platform that it has the event, and sends nothing itself.
   * For `failed` it sends the text, or leaves the event unacknowledged so that the platform sends it again.
   * `language` is the person's as far as the caller knows, for when the store cannot tell it.
   */
  readonly hear: (id: string, inbound: Inbound, destination?: Destination | null, language?: string) => Promise<Outcome>
  /** The last replies once more, for someone who comes back. For `language`, see `hear`. */
  readonly again: (id: string, language?: string) => Promise<Outcome>
  /** All that is kept of a person, to give to them; null when nothing is. Throws when the store cannot tell. */
  readonly everything: (id: string) => Promise<StoredConversation | null>
  /**
   * Words of help for what gets no ordinary turn (over a limit, no conversation), or null when it shows no danger and asks
   * for no help. Whose it is, where that is known, so that what the help asks is known when it is answered.
   */
  readonly urgent: (inbound: Inbound, language: string, id?: string) => Heard | null
  /** What the person has told so far, line by line. */
  readonly summary: (conversation: Conversation) => readonly SummaryLine[]
  /** Resolves when every turn in flight is finished. */
  readonly idle: () => Promise<void>
}

type Stamp = Pick<Inbound, 'id' | 'at'>
export type Outcome = Heard | { readonly kind: 'unknown' } | { readonly kind: 'failed'; readonly text: string }

export interface Heard {
  readonly kind: 'heard'
  readonly replies: readonly Reply[]
  readonly conversation: Conversation
  /** Said with nothing known of the person: their answers are not in it, though they may be kept. */
  readonly isBlind?: true
  /** Help that could not be kept: to the store, this turn never was. */
  readonly isUnkept?: true
}

export interface Means {
  readonly bot: Bot
  readonly turn: (bot: Bot, conversation: Conversation, inbound: Inbound) => Turn
  readonly store: Store
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Finds the dialogs a conversation began with; without it, all are played with the bot's own. */
  readonly history?: History
  /** Takes replies to destinations; without it, they wait in the outbox. */
  readonly delivery?: Pick<Delivery, 'wake' | 'direct'>
  /** Takes summaries to the clinic, where there is one. */
  readonly handoff?: Pick<Handoff, 'packed' | 'wake' | 'parting'>
  /** One for all that change conversations in this process. */
  readonly queue?: Queue
  /** Told where a person asked to be forgotten, and by which event, so that what was said there can be deleted as well. Must not throw. */
  readonly forgotten?: (destination: Destination, event: string, shown: readonly Shown[]) => void
  /** How long a store may take before it counts as down. */
  readonly patienceMs?: number
  /** Told of each turn once it is kept, to count it. It has no say in the turn and must not throw. */
  readonly kept?: (before: Conversation | null, turn: Turn) => void
}

/** Join the bot and a store into the road. */
export function converser(means: Means): Converse {
  const {
    bot,
    turn,
    store,
    log,
    now,
    patienceMs = PATIENCE_MS,
    kept,
    forgotten,
    delivery,
    history = todayOnly(bot),
    handoff,
    queue = createQueue(),
  } = means
  const recent = createRecent(now)
  const standing = createStanding(now)
  const alone = unaided(bot, turn, log, standing)
  const soon = <T>(work: Promise<T>): Promise<T> => within(work, patienceMs)
  const forget = (id: string) => {
    recent.forget(id)
    standing.forget(id)
  }
  const parting = createParting({ store, delivery, handoff, forget, forgotten, soon })
  const heard = ({ replies, conversation }: Pick<Turn, 'replies' | 'conversation'>): Heard => ({
    kind: 'heard',
    replies,
    conversation,
  })
  function unkept(help: Turn | Help, event: string): Heard {
    standing.note(help.conversation, event, false)
    return { ...heard(help), isUnkept: true, ...('isBlind' in help && { isBlind: help.isBlind }) }
  }

  async function apply(
    stored: StoredConversation | null,
    from: Conversation,
    inbound: Inbound,
    destination: Destination | null,
  ): Promise<Outcome> {
    const played = await soon(history.botOf(from))
    const turned = turn(played, { ...from, versions: pinned(played, from) }, inbound)
    try {
      await keep(stored, { ...turned, event: inbound.id }, destination)
      // Whoever takes the yes back takes back what was told with it, in memory too.
      if (from.consent !== null && turned.conversation.consent === null) recent.forget(from.id)
      kept?.(stored?.conversation ?? null, turned)
      standing.note(turned.conversation, inbound.id, true)
      return heard(turned)
    } catch (error) {
      if (error instanceof ConflictError) throw error
      return failed(error, inbound.id, isHelp(turned, from) ? turned : null, destination, from.language)
    }
  }

  async function keep(stored: StoredConversation | null, turned: Turned, destination: Destination | null) {
    const { id, language } = turned.conversation
    const sends = turned.effects.filter((effect) => effect.kind === 'send')
    const parcels = handoff
      ? sends.map((send) => handoff.packed(send, language, history.knownOf(turned.conversation)))
      : []
    if (turned.effects.some(({ kind }) => kind === 'erase')) return parting.erase(stored, turned, destination, parcels)
    if (stored === null) await soon(history.keep())
    await soon(store.save(documentAfter(stored, turned, destination, parcels)))
    if (destination !== null) delivery?.wake(id)
    if (parcels.length > 0) handoff?.wake(id)
  }

  /** A dead store must not silence the crisis words; everybody else is asked to try again. */
  function failed(
    error: unknown,
    event: string,
    help: Turn | Help | null,
    destination: Destination | null,
    language: string,
  ): Outcome {
    log.error('turn-failed', { error })
    if (help === null) return { kind: 'failed', text: alone.tryAgain(language) }
    if (destination !== null) delivery?.direct(destination, help.replies)
    return unkept(help, event)
  }

  async function hearOnce(id: string, inbound: Inbound, destination: Destination | null): Promise<Outcome> {
    const stored = await soon(store.load(id))
    if (stored === null) {
      const last = parting.answerTo(id, inbound.id)
      return last === null ? { kind: 'unknown' } : heard(last)
    }
    const before = stored.applied.find(({ id }) => id === inbound.id)
    if (before) return heard({ replies: before.replies, conversation: standing.onStored(stored, '') })
    return apply(stored, standing.onStored(stored, inbound.id), inbound, destination)
  }

  return {
    open: (id, language, event, destination = null) =>
      queue.run(id, () =>
        apply(null, begin(bot, id, event.at, language), { kind: 'start', ...event }, destination).catch((error) =>
          failed(error, event.id, null, null, language),
        ),
      ),
    hear: (id, event, destination = null, language = DEFAULT_LANGUAGE) =>
      queue.run(id, async () => {
        const inbound = { ...event, recent: recent.before(id, event.id) }
        const outcome = await retrying(log, () => hearOnce(id, inbound, destination)).catch((error) =>
          failed(error, event.id, alone.help(id, inbound, language), destination, language),
        )
        if (event.kind === 'text' && parting.answerTo(id, event.id) === null) recent.add(id, event.id, event.text)
        return outcome
      }),
    again: (id, language = DEFAULT_LANGUAGE) =>
      queue.run(id, async () => {
        try {
          const stored = await soon(store.load(id))
          if (stored === null) return { kind: 'unknown' }
          const conversation = standing.onStored(stored, '')
          return heard({ replies: stored.applied.at(-1)?.replies ?? [], conversation })
        } catch (error) {
          return failed(error, '', null, null, language)
        }
      }),
    everything: (id) => soon(store.load(id)),
    urgent: (inbound, language, id = '') => {
      const help = alone.help(id, inbound, language)
      return help && unkept(help, inbound.id)
    },
    summary: (conversation) => summaryLines(history.knownOf(conversation), conversation),
    idle: () => queue.idle(),
  }
}

/** The dialogs it is played with from now on: its own, unless they are lost. */
const pinned = ({ versions }: Bot, from: Conversation): Conversation['versions'] =>
  versions.dialogs === from.versions.dialogs ? from.versions : versions
