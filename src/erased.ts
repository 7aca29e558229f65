import type { Turn } from './core/bot.ts'

/** The last words to people who were forgotten, in memory only: their very request, sent again, is answered the same. */
export interface Erased {
  readonly add: (conversation: string, event: string, turn: Turn) => void
  /** What that event was answered with; null for any other, and for who was not forgotten lately. */
  readonly answerTo: (conversation: string, event: string) => Turn | null
  readonly has: (conversation: string) => boolean
}

/** A bound on memory: a retry comes within seconds. */
const MOST_ERASED = 100

/** Make an empty memory. */
export function createErased(): Erased {
  const last = new Map<string, { readonly event: string; readonly turn: Turn }>()
  return {
    add: (conversation, event, turn) => {
      last.set(conversation, { event, turn })
      const oldest = last.keys().next().value
      if (last.size > MOST_ERASED && oldest !== undefined) last.delete(oldest)
    },
    answerTo: (conversation, event) => {
      const one = last.get(conversation)
      return one?.event === event ? one.turn : null
    },
    has: (conversation) => last.has(conversation),
  }
}
