import type { Turn } from '../core/bot.ts'
import type { Conversation } from '../core/conversation.ts'
import type { Period } from './period.ts'

/** What one turn adds to the month and to the year, as keys. Each is counted at most once per conversation. */
export interface Counted {
  readonly month: readonly string[]
  readonly year: readonly string[]
  /** Where the conversation stands now, and where it stood in this month before: taken from there, so that it is in one place. */
  readonly stands: Stands
  /** Whether this turn brought suggestions: then how many turns it took and how long are worth counting. */
  readonly suggested: boolean
}

/** A place now, and the place before; null for none. */
export interface Stands {
  readonly at: string | null
  readonly before: string | null
}

const CHANNELS = ['web', 'slack', 'teams']
/** One person must not weigh much: so many concerns of one conversation are counted, and one question. */
const MOST_CONCERNS = 2

/** Read what is worth counting from a turn that was kept. Topics are counted only for people who agreed to answers being kept. */
export function countedIn(before: Conversation | null, { conversation, effects }: Turn, month: Period): Counted {
  const started = before === null ? ['started', `channel.${channelOf(conversation.id)}`] : []
  const agreed = conversation.consent !== null
  const consented = agreed && (before?.consent ?? null) === null ? ['agreed'] : []
  const topics = effects.flatMap((effect) => {
    if (effect.kind !== 'count' || !agreed) return []
    if (effect.what === 'matched')
      return ['suggested', `type.${effect.of}`, paymentOf(conversation), ...concernsOf(conversation)]
    return effect.what === 'unanswered' ? [`question.${effect.of}`] : []
  })
  const crisis = effects.some((effect) => effect.kind === 'count' && effect.what === 'crisis') ? ['crisis'] : []
  const keys = [...started, ...consented, ...topics].filter(isKey)
  return {
    month: keys,
    year: [...started.slice(0, 1), ...crisis],
    stands: { at: placeOf(conversation), before: before !== null && wasIn(month, before) ? placeOf(before) : null },
    suggested: keys.includes('suggested'),
  }
}

const wasIn = (month: Period, { seen }: Conversation): boolean => seen.startsWith(month)

function placeOf({ place, status }: Conversation): string | null {
  const key = status === 'done' ? 'at.end' : `at.${place ?? ''}`
  return isKey(key) && key !== 'at.' ? key : null
}

const paymentOf = ({ fields }: Conversation): string => `payment.${fields.payment ?? 'not-said'}`

const channelOf = (id: string): string => CHANNELS.find((name) => id.startsWith(`${name}:`)) ?? 'other'

const concernsOf = ({ concerns }: Conversation): readonly string[] =>
  concerns
    .filter(({ confirmed }) => confirmed)
    .slice(0, MOST_CONCERNS)
    .map(({ id }) => `concern.${id}`)

/** Ids of ours look like this; nothing a person wrote may become a key. */
const isKey = (key: string): boolean => /^[a-z][a-z0-9.-]{0,59}$/.test(key)
