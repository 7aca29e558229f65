import type { Continue } from '../../continue/index.ts'
import type { Converse, Outcome } from '../../converse.ts'
import type { Inbound } from '../../core/inbound.ts'
import type { Queue } from '../../queue.ts'
import { NotKeptError } from './errors.ts'
import { keyOf, type Person } from './person.ts'
import { destination, type Place, type To } from './place.ts'

/** What a person does in Slack, brought to their one conversation. */
export interface Talk {
  /** Say or tap something. The conversation begins with it when there is none; a person who was away is back with it. */
  readonly hear: (person: Person, place: Place, what: What) => Promise<Outcome>
  /** Begin, or go on where it stands. */
  readonly begin: (person: Person, place: Place, event: string) => Promise<void>
  /** The person's conversation, by the pseudonym it is kept under. */
  readonly idOf: (person: Person) => string
  readonly isAway: (person: Person) => Promise<boolean>
  /** The opening was posted, so that it is not said again. */
  readonly opened: (to: To) => void
}

type Done =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tap'; readonly step: string; readonly values: readonly string[] }
export type What = Done & { readonly id: string }

export interface TalkMeans {
  readonly converse: Converse
  readonly continues: Continue
  readonly pseudonym: (platform: string, platformId: string) => string
  /** One at a time for each person, so that a first message sent twice begins one conversation. */
  readonly queue: Queue
  readonly run: string
  /** Milliseconds since 1970. */
  readonly now: () => number
}

const LANGUAGE = 'en'
/** As many people may wait for their first answer at once, and of as many the language is remembered. */
const MOST_PEOPLE = 5_000

/** Join the road of a message to the people of Slack. */
export function createTalk({ converse, continues, pseudonym, queue, run, now }: TalkMeans): Talk {
  /** What still has to be said to someone before their first answer, should a second event overtake it. */
  const openings = new Map<string, NonNullable<To['opening']>>()
  /** What each person spoke last, for words of help when the store cannot tell. */
  const languages = new Map<string, string>()
  const idOf = (person: Person) => pseudonym('slack', keyOf(person))
  const at = () => new Date(now()).toISOString()

  /** A store that is down must not keep crisis words back: the road that follows has them without it. */
  const isAway = (id: string): Promise<boolean> => continues.isAway(id).catch(() => false)

  function opening(id: string, event: string, kind: 'notice' | 'returned') {
    remember(openings, id, { event, kind })
  }

  const to = (person: Person, place: Place, event: string) => {
    const id = idOf(person)
    return destination(person, place, { id, event, run, opening: openings.get(id) ?? null })
  }

  async function heard(person: Person, place: Place, inbound: Inbound): Promise<Outcome> {
    const id = idOf(person)
    if (await isAway(id)) {
      opening(id, inbound.id, 'returned')
      await continues.back(id).catch(() => {})
    }
    const outcome = await converse.hear(id, inbound, to(person, place, inbound.id), languages.get(id))
    if (outcome.kind === 'heard') remember(languages, id, outcome.conversation.language)
    if (outcome.kind !== 'unknown') return outcome
    opening(id, inbound.id, 'notice')
    // A button of a conversation that is forgotten means nothing any more: it begins anew.
    const first = inbound.kind === 'text' ? inbound : { id: inbound.id, at: inbound.at }
    return converse.open(id, LANGUAGE, first, to(person, place, inbound.id))
  }

  const hear: Talk['hear'] = (person, place, what) =>
    queue.run(idOf(person), async () => {
      const outcome = await heard(person, place, { ...what, at: at() })
      if (outcome.kind === 'failed') throw new NotKeptError(outcome.text)
      return outcome
    })

  return {
    hear,
    begin: async (person, place, event) => {
      await hear(person, place, { id: event, kind: 'tap', step: ':', values: [':continue'] })
    },
    idOf,
    isAway: (person) => isAway(idOf(person)),
    opened: ({ id, opening: said }) => {
      if (openings.get(id)?.event === said?.event) openings.delete(id)
    },
  }
}

function remember<T>(kept: Map<string, T>, id: string, value: T): void {
  kept.set(id, value)
  const oldest = kept.keys().next().value
  if (kept.size > MOST_PEOPLE && oldest !== undefined) kept.delete(oldest)
}
