import type { Turn } from '../core/bot.ts'
import type { Conversation } from '../core/conversation.ts'

/** What one turn adds to the month and to the year, as keys. Each is counted at most once per conversation. */
export interface Counted {
  readonly month: readonly string[]
  readonly year: readonly string[]
}

const CHANNELS = ['web', 'slack', 'teams']
/** One person must not weigh much: so many concerns of one conversation are counted, and one question. */
const MOST_CONCERNS = 2

/** Read what is worth counting from a turn that was kept. Topics are counted only for people who agreed to answers being kept. */
export function countedIn(before: Conversation | null, { conversation, effects }: Turn): Counted {
  const started = before === null ? ['started', `channel.${channelOf(conversation.id)}`] : []
  const agreed = conversation.consent !== null
  const consented = agreed && (before?.consent ?? null) === null ? ['agreed'] : []
  const topics = effects.flatMap((effect) => {
    if (effect.kind !== 'count' || !agreed) return []
    if (effect.what === 'matched') return ['suggested', `type.${effect.of}`, ...concernsOf(conversation)]
    return effect.what === 'unanswered' ? [`question.${effect.of}`] : []
  })
  const crisis = effects.some((effect) => effect.kind === 'count' && effect.what === 'crisis') ? ['crisis'] : []
  return { month: [...started, ...consented, ...topics].filter(isKey), year: [...started.slice(0, 1), ...crisis] }
}

const channelOf = (id: string): string => CHANNELS.find((name) => id.startsWith(`${name}:`)) ?? 'other'

const concernsOf = ({ concerns }: Conversation): readonly string[] =>
  concerns
    .filter(({ confirmed }) => confirmed)
    .slice(0, MOST_CONCERNS)
    .map(({ id }) => `concern.${id}`)

/** Ids of ours look like this; nothing a person wrote may become a key. */
const isKey = (key: string): boolean => /^[a-z][a-z0-9.-]{0,59}$/.test(key)
