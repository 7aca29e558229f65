import { webApi } from '@slack/bolt'
import { z } from 'zod'
import type { Sender, Sent } from '../../delivery.ts'
import type { Log } from '../../log.ts'
import { NotInstalledError } from './errors.ts'
import { readTo, type To } from './place.ts'
import { type Message, render } from './render.ts'
import type { WorkWords } from './words.ts'
import type { Workspaces } from './workspaces.ts'

export interface SenderMeans {
  readonly workspaces: Workspaces
  /** In the language of a conversation; undefined when it is not known. */
  readonly words: (language: string | undefined) => WorkWords
  readonly log: Log
  /** A name for this run of the program. */
  readonly run: string
  /** Told once an opening was posted. */
  readonly opened: (to: To) => void
}

/** As many half-posted replies are remembered. */
const MOST_KEPT = 5_000

/** Make the way replies are posted to Slack: each message of each reply once, whatever fails in between. */
export function createSender({ workspaces, words, log, run, opened }: SenderMeans): Sender {
  const posted = new Map<string, true>()
  const doubtful = new Map<string, true>()
  /** Only a reply this very run was the first to promise cannot have been posted by a run that died. */
  const isNew = (to: To, id: string) => to.run === run && numberOf(id, to.event) !== null && !doubtful.has(id)
  const postAll = async (to: To, id: string, messages: readonly Message[]) => {
    const client = await workspaces.client(to.team, to.enterprise)
    const there = isNew(to, id) ? [] : await partsThere(client, to)
    for (const [n, message] of messages.entries()) {
      const part = `${id}#${n}`
      if (posted.has(part) || there.includes(part)) continue
      remember(doubtful, id)
      await post(client, to, message, part, log).catch((error) => {
        if (!isUnclear(error)) doubtful.delete(id)
        throw error
      })
      remember(posted, part)
    }
    doubtful.delete(id)
  }
  return async (json, { id, reply, language }) => {
    const to = readTo(json)
    const isOpening = to.opening !== null && numberOf(id, to.opening.event) === 0
    try {
      await postAll(to, id, render(reply, words(language), isOpening ? (to.opening?.kind ?? null) : null))
      if (isOpening) opened(to)
      return { kind: 'sent' }
    } catch (error) {
      return failed(error, log)
    }
  }
}

/** Which reply to this event an id is: `<event>:0` in the outbox, `<event>.0` when it could not be kept. Null for another event's. */
function numberOf(id: string, event: string): number | null {
  const number = id.startsWith(event) ? /^[:.](\d+)$/.exec(id.slice(event.length))?.[1] : undefined
  return number === undefined ? null : Number(number)
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

const GONE: readonly string[] = [
  'channel_not_found',
  'is_archived',
  'account_inactive',
  'user_disabled',
  'cannot_dm_bot',
]
const OUR_FAULT: readonly string[] = [
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
  'invalid_arguments',
]
/** The token does not work any more; an admin may set a new one. */
const WAIT_FOR_ADMIN_S = 300

const codeOf = (error: unknown): string => (error instanceof webApi.WebAPIPlatformError ? error.data.error : '')
const isOurFault = (error: unknown): boolean => OUR_FAULT.includes(codeOf(error))

/** Slack may have taken the message although the call failed. */
const isUnclear = (error: unknown): boolean =>
  !(error instanceof webApi.WebAPIPlatformError || error instanceof webApi.WebAPIRateLimitedError)

function failed(error: unknown, log: Log): Sent {
  if (error instanceof webApi.WebAPIRateLimitedError) return { kind: 'later', seconds: error.retryAfter }
  if (error instanceof NotInstalledError || GONE.includes(codeOf(error))) return { kind: 'gone' }
  if (['invalid_auth', 'not_authed', 'token_revoked', 'token_expired'].includes(codeOf(error))) {
    // Nobody is told otherwise, and it waits until somebody mends it.
    log.error('channel-failed', { error })
    return { kind: 'later', seconds: WAIT_FOR_ADMIN_S }
  }
  throw error
}
