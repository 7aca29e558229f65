import { webApi } from '@slack/bolt'
import { z } from 'zod'
import type { Reply } from '../../core/reply.ts'
import type { Log } from '../../log.ts'
import { NotInstalledError } from './errors.ts'
import type { Place } from './receive.ts'
import { type Message, render } from './render.ts'
import type { WorkWords } from './words.ts'
import type { Workspaces } from './workspaces.ts'

/** Where replies to one event go, as the outbox keeps it. */
export interface To extends Place {
  readonly team: string
  readonly enterprise: string | null
  /** When the event came: milliseconds since 1970. */
  readonly at: number
  /** Said before the first reply to this event. */
  readonly opening: { readonly event: string; readonly kind: 'notice' | 'returned' } | null
}

const Kept = z.object({
  channel: z.string(),
  thread: z.string().nullable(),
  team: z.string(),
  enterprise: z.string().nullable(),
  at: z.number(),
  opening: z.object({ event: z.string(), kind: z.enum(['notice', 'returned']) }).nullable(),
})

/** What Slack said to one reply. */
export type Sent =
  | { readonly kind: 'sent' }
  | { readonly kind: 'later'; readonly seconds: number }
  | { readonly kind: 'gone' }

/** Post a reply; asked again for the same id, only what is missing of it. */
export type Sender = (to: string, message: { readonly id: string; readonly reply: Reply }) => Promise<Sent>

export interface SenderMeans {
  readonly workspaces: Workspaces
  readonly words: WorkWords
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Younger than this, a reply is new and cannot have been posted by a process that died. */
const FRESH_MS = 15_000
/** As many half-posted replies are remembered. */
const MOST_KEPT = 5_000

/** Make the way replies are posted to Slack: each message of each reply once, whatever fails in between. */
export function createSender({ workspaces, words, log, now }: SenderMeans): Sender {
  const posted = new Map<string, true>()
  const doubtful = new Map<string, true>()
  return async (to, { id, reply }) => {
    const place = Kept.parse(JSON.parse(to))
    const opening = place.opening !== null && id === `${place.opening.event}:0` ? place.opening.kind : null
    try {
      const client = await workspaces.client(place.team, place.enterprise)
      const isNew = now() - place.at < FRESH_MS && !doubtful.has(id)
      const there = isNew ? [] : await partsThere(client, place)
      for (const [n, message] of render(reply, words, opening).entries()) {
        const part = `${id}#${n}`
        if (posted.has(part) || there.includes(part)) continue
        remember(doubtful, id)
        await post(client, place, message, part, log)
        remember(posted, part)
      }
      doubtful.delete(id)
      return { kind: 'sent' }
    } catch (error) {
      if (!isUnclear(error)) doubtful.delete(id)
      return failed(error)
    }
  }
}

function remember(ids: Map<string, true>, id: string): void {
  ids.set(id, true)
  const oldest = ids.keys().next().value
  if (ids.size > MOST_KEPT && oldest !== undefined) ids.delete(oldest)
}

/** The mark by which a message of ours is found again. */
const MARK = 'signpost_reply'
const Marked = z.object({ metadata: z.object({ event_payload: z.object({ id: z.string() }) }) })

async function post(client: webApi.WebClient, { channel, thread }: To, message: Message, part: string, log: Log) {
  const about = {
    channel,
    ...(thread !== null && { thread_ts: thread }),
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: MARK, event_payload: { id: part } },
  }
  try {
    await client.chat.postMessage({ ...about, ...message })
  } catch (error) {
    if (!isOurFault(error)) throw error
    // Words without their layout are better than silence.
    log.error('channel-failed', { error })
    await client.chat.postMessage({ ...about, text: message.text, mrkdwn: false })
  }
}

/** What of ours stands at the end of the conversation already. */
async function partsThere(client: webApi.WebClient, { channel, thread }: To): Promise<readonly string[]> {
  const { messages = [] } =
    thread === null
      ? await client.conversations.history({ channel, limit: 15, include_all_metadata: true })
      : await client.conversations.replies({ channel, ts: thread, limit: 200, include_all_metadata: true })
  return messages.flatMap((message) => {
    const read = Marked.safeParse(message)
    return read.success ? [read.data.metadata.event_payload.id] : []
  })
}

const GONE: readonly string[] = ['channel_not_found', 'is_archived', 'account_inactive', 'user_disabled', 'cannot_dm_bot']
const OUR_FAULT: readonly string[] = ['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'msg_too_long', 'invalid_arguments']
/** The token does not work any more; an admin may set a new one. */
const WAIT_FOR_ADMIN_S = 300

const codeOf = (error: unknown): string => (error instanceof webApi.WebAPIPlatformError ? error.data.error : '')
const isOurFault = (error: unknown): boolean => OUR_FAULT.includes(codeOf(error))

/** Slack may have taken the message although the call failed. */
const isUnclear = (error: unknown): boolean =>
  !(error instanceof webApi.WebAPIPlatformError || error instanceof webApi.WebAPIRateLimitedError)

function failed(error: unknown): Sent {
  if (error instanceof webApi.WebAPIRateLimitedError) return { kind: 'later', seconds: error.retryAfter }
  if (error instanceof NotInstalledError || GONE.includes(codeOf(error))) return { kind: 'gone' }
  if (['invalid_auth', 'not_authed', 'token_revoked', 'token_expired'].includes(codeOf(error))) {
    return { kind: 'later', seconds: WAIT_FOR_ADMIN_S }
  }
  throw error
}
