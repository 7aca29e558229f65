// @ts-nocheck
import { z } from 'zod'
import { cleaned } from '../text.ts'
import { fromSlack } from './mrkdwn.ts'
import { type Person, personIn } from './person.ts'
import type { Place } from './place.ts'

/** What someone did in Slack. `event` is the same however often Slack tells of it. */
export type Received =
  | {
      readonly kind: 'said'
      readonly person: Person
      readonly place: Place
      readonly event: string
      readonly text: string
      readonly files: boolean
    }
  | { readonly kind: 'mentioned'; readonly person: Person; readonly place: Place; readonly text: string }
  | { readonly kind: 'panel'; readonly person: Person; readonly place: Place; readonly event: string }
  | { readonly kind: 'home'; readonly person: Person }
  | { readonly kind: 'nothing' }

const NOTHING: Received = { kind: 'nothing' }

const Message = z.object({
  channel: z.string(),
  channel_type: z.string().optional(),
  user: z.string(),
  text: z.string().default(''),
  ts: z.string(),
  thread_ts: z.string().optional(),
  subtype: z.string().optional(),
  bot_id: z.string().optional(),
  hidden: z.boolean().optional(),
})
const Panel = z.object({
  assistant_thread: z.object({ user_id: z.string(), channel_id: z.string(), thread_ts: z.string() }),
})
const Home = z.object({ user: z.string(), tab: z.string().optional() })

/** A person's own new words. Every other subtype is an edit, a deletion, a bot, or Slack itself. */
const OWN_WORDS: readonly (string | undefined)[] = [undefined, 'file_share', 'me_message', 'thread_broadcast']

/** Read an event of the Events API, by its type. What is not a person's own doing is nothing. */
export function receiveEvent(body: unknown): Received {
  const read = Envelope.safeParse(body)
  if (!read.success) return NOTHING
  const { event, event_id } = read.data
  const id = `slack:${event_id}`
  switch (event.type) {
    case 'message':
      return message(body, event, id)
    case 'app_mention':
      return mention(body, event)
    case 'assistant_thread_started':
      return panel(body, event, id)
    case 'app_home_opened':
      return home(body, event)
    default:
      return NOTHING
  }
}

const Envelope = z.object({ event_id: z.string(), event: z.looseObject({ type: z.string() }) })

function message(body: unknown, event: unknown, id: string): Received {
  const read = Message.safeParse(event)
  if (!read.success || !isOwnWords(read.data) || read.data.channel_type !== 'im') return NOTHING
  const { channel, user, text, thread_ts, subtype } = read.data
  return {
    kind: 'said',
    person: personIn(body, user),
    place: { channel, thread: thread_ts ?? null },
    event: id,
    text: cleaned(fromSlack(text)),
    files: subtype === 'file_share',
  }
}

function mention(body: unknown, event: unknown): Received {
  const read = Message.safeParse(event)
  if (!read.success || !isOwnWords(read.data)) return NOTHING
  const { channel, user, text, thread_ts } = read.data
  const place = { channel, thread: thread_ts ?? null }
  return { kind: 'mentioned', person: personIn(body, user), place, text: cleaned(fromSlack(text)) }
}

const isOwnWords = ({ subtype, bot_id, hidden }: z.infer<typeof Message>): boolean =>
  OWN_WORDS.includes(subtype) && bot_id === undefined && hidden !== true

function panel(body: unknown, event: unknown, id: string): Received {
  const read = Panel.safeParse(event)
  if (!read.success) return NOTHING
  const { user_id, channel_id, thread_ts } = read.data.assistant_thread
  return {
    kind: 'panel',
    person: personIn(body, user_id),
    place: { channel: channel_id, thread: thread_ts },
    event: id,
  }
}

function home(body: unknown, event: unknown): Received {
  const read = Home.safeParse(event)
  if (!read.success || read.data.tab !== 'home') return NOTHING
  return { kind: 'home', person: personIn(body, read.data.user) }
}

const Command = z.object({
  user_id: z.string(),
  trigger_id: z.string(),
  text: z.string().default(''),
})

/** Read the command `/signpost`, with what may be written after it; null when it cannot be read. */
export function receiveCommand(body: unknown): { person: Person; event: string; text: string } | null {
  const read = Command.safeParse(body)
  if (!read.success) return null
  const { user_id, trigger_id, text } = read.data
  return {
    person: personIn(body, user_id),
    event: `slack:command:${trigger_id}`,
    text: cleaned(fromSlack(text)).trim(),
  }
}
