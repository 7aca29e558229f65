/** What people wrote in the last minute, so that danger told in pieces is seen whole. In memory only, never anywhere else. */
// @ts-nocheck

export interface Recent {
  /** The texts of the last minute before this event, oldest first. */
  readonly before: (conversation: string, event: string) => readonly string[]
  readonly add: (conversation: string, event: string, text: string) => void
  readonly forget: (conversation: string) => void
}

interface Said {
  readonly event: string
  readonly text: string
  readonly at: number
}

const MINUTE_MS = 60_000
/** Bounds that keep memory small under any load: at most 10 texts each of 2,000 conversations. */
const MOST_TEXTS = 10
const MOST_CONVERSATIONS = 2_000

/** How often what is over a minute old is thrown away. */
const TIDY_MS = 5_000

/** Make an empty memory. `now` is milliseconds since 1970. */
export function createRecent(now: () => number): Recent {
  const said = new Map<string, readonly Said[]>()
  const fresh = (conversation: string) => (said.get(conversation) ?? []).filter(({ at }) => now() - at < MINUTE_MS)
  let tidying = false
  // Without this, the last words of someone who left would stay until the next person writes.
  const tidyLater = () => {
    if (tidying) return
    tidying = true
    setTimeout(tidy, TIDY_MS).unref()
  }
  const tidy = () => {
    tidying = false
    for (const conversation of [...said.keys()]) {
      if (fresh(conversation).length === 0) said.delete(conversation)
    }
    if (said.size > 0) tidyLater()
  }
  return {
    before: (conversation, event) =>
      fresh(conversation)
        .filter((one) => one.event !== event)
        .map(({ text }) => text),
    add: (conversation, event, text) => {
      const others = fresh(conversation).filter((one) => one.event !== event)
      // Put last again, so that the first key is always the conversation silent for longest.
      said.delete(conversation)
      said.set(conversation, [...others, { event, text, at: now() }].slice(-MOST_TEXTS))
      const oldest = said.keys().next().value
      if (said.size > MOST_CONVERSATIONS && oldest !== undefined) said.delete(oldest)
      tidyLater()
    },
    forget: (conversation) => {
      said.delete(conversation)
    },
  }
}
