import type { Heard } from '../../converse.ts'
import type { Conversation } from '../../core/conversation.ts'
import type { Ask, Reply, SummaryLine } from '../../core/reply.ts'

/** What the page shows besides the replies. */
interface WebState {
  readonly status: Conversation['status']
  /** The answers so far; null where help came with nothing known of the person, and what the page shows still holds. */
  readonly summary: readonly SummaryLine[] | null
  readonly progress: Ask['progress']
  /** Whether help stays pinned. */
  readonly help: boolean
  readonly language: string
  /** Whether what was said is kept. Help is given even where nothing can be: nothing was acknowledged then. */
  readonly kept: boolean
}

/** What every answer of the web channel holds. */
export interface WebAnswer {
  readonly replies: readonly Reply[]
  readonly state: WebState
}

/** Replies need no change for the web: the page draws them. */
export function render(
  { replies, conversation, isBlind, isUnkept }: Heard,
  summary: readonly SummaryLine[],
): WebAnswer {
  const ask = replies.findLast((reply) => reply.ask !== null)?.ask
  return {
    replies,
    state: {
      status: conversation.status,
      summary: isBlind ? null : summary,
      progress: ask?.progress ?? null,
      help: conversation.crisis !== null,
      language: conversation.language,
      kept: isUnkept !== true,
    },
  }
}
