// @ts-nocheck
import type { webApi } from '@slack/bolt'
import { z } from 'zod'
import type { Log } from '../../log.ts'
import { patiently } from './patiently.ts'
import { readTo, type To } from './place.ts'
import type { Workspaces } from './workspaces.ts'

/** Deletes what we said to someone who asked to be forgotten. Their own messages are theirs: Slack lets no app delete them. */
export interface Forget {
  readonly forget: (to: string, event: string) => void
  readonly idle: () => Promise<void>
}

/** How far back: a thousand messages of ours are a very long talk. */
const MOST_PAGES = 10

const Ours = z.object({
  ts: z.string(),
  thread_ts: z.string().optional(),
  bot_id: z.string(),
  metadata: z.object({ event_payload: z.object({ id: z.string() }) }).optional(),
})
const Thread = z.object({ ts: z.string(), reply_count: z.number().positive() })

/** Make the way to delete. It goes on beside everything else, and is gone if the process ends. */
export function createForget(workspaces: Workspaces, log: Log): Forget {
  const working = new Set<Promise<void>>()
  async function deleteAll(to: To, event: string): Promise<void> {
    const client = await workspaces.client(to.team, to.enterprise)
    const { bot_id } = await patiently(() => client.auth.test())
    const all: unknown[] = []
    for await (const found of messages(client, to.channel)) all.push(found)
    for (const found of all) {
      const read = Ours.safeParse(found)
      if (!read.success || read.data.bot_id !== bot_id || isAnswerTo(read.data.metadata?.event_payload.id, event))
        continue
      await patiently(() => client.chat.delete({ channel: to.channel, ts: read.data.ts }))
    }
  }
  return {
    forget: (json, event) => {
      const work = deleteAll(readTo(json), event)
        .catch((error) => log.error('channel-failed', { error }))
        .finally(() => working.delete(work))
      working.add(work)
    },
    idle: async () => {
      await Promise.all(working)
    },
  }
}

/** The answer to "forget me" itself stays. */
const isAnswerTo = (id: string | undefined, event: string): boolean =>
  id?.startsWith(`${event}:`) === true || id?.startsWith(`${event}.`) === true

/** Every message of the chat and of the threads in it. */
async function* messages(client: webApi.WebClient, channel: string): AsyncGenerator<unknown> {
  for await (const message of pages((cursor) =>
    client.conversations.history({ channel, limit: 100, include_all_metadata: true, ...cursor }),
  )) {
    const thread = Thread.safeParse(message)
    if (thread.success) {
      const { ts } = thread.data
      yield* pages((cursor) =>
        client.conversations.replies({ channel, ts, limit: 100, include_all_metadata: true, ...cursor }),
      )
    } else yield message
  }
}

interface Page {
  readonly messages?: readonly unknown[]
  readonly response_metadata?: { readonly next_cursor?: string }
}

async function* pages(read: (cursor: { cursor?: string }) => Promise<Page>): AsyncGenerator<unknown> {
  let cursor = ''
  for (let n = 0; n < MOST_PAGES; n++) {
    const page = await patiently(() => read(cursor === '' ? {} : { cursor }))
    yield* page.messages ?? []
    cursor = page.response_metadata?.next_cursor ?? ''
    if (cursor === '') return
  }
}
