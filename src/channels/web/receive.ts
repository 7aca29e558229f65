import { z } from 'zod'
import type { Inbound } from '../../core/inbound.ts'
import type { Refusal } from '../channel.ts'
import { cleaned, MOST_CHARACTERS } from '../text.ts'
import { NOT_AN_EVENT, TOO_LONG } from './refusals.ts'

/** A body read as what the person did, or why it cannot be. An over-long text is handed on, for it may hold a cry for help. */
export type Received =
  | { readonly kind: 'inbound'; readonly inbound: Inbound }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly inbound: Inbound | null }

const Id = z.uuid()
const Short = z.string().max(120)
const Event = z.discriminatedUnion('kind', [
  z.strictObject({ id: Id, kind: z.literal('text'), text: z.string() }),
  z.strictObject({ id: Id, kind: z.literal('tap'), step: Short, values: z.array(Short).max(40) }),
])
const Entering = z.strictObject({ link: z.string().max(150) })
// Roomy: somebody in need may write there what belongs into the chat.
const Resuming = z.strictObject({ code: z.string().max(MOST_CHARACTERS) })
const Opening = z.strictObject({ language: z.string().max(35).optional() })

/** Read the body of `POST /web/events`. `at` is the time it came. */
export function receive(body: unknown, at: string): Received {
  const read = Event.safeParse(body)
  if (!read.success) return { kind: 'refused', why: NOT_AN_EVENT, inbound: null }
  const event = read.data
  if (event.kind === 'tap') return { kind: 'inbound', inbound: { ...event, at } }
  const text = cleaned(event.text)
  const inbound = { ...event, text, at }
  return text.length > MOST_CHARACTERS ? { kind: 'refused', why: TOO_LONG, inbound } : { kind: 'inbound', inbound }
}

/** The language a body of `POST /web/conversations` asks for (`en` when it does not say), or null when it cannot be read. */
export function languageIn(body: unknown): string | null {
  const read = Opening.safeParse(body ?? {})
  if (!read.success) return null
  return read.data.language?.toLowerCase().split('-')[0] || 'en'
}

/** The key of a one-time link in a body of `POST /web/continue`, or null when there is none. */
export function linkIn(body: unknown): string | null {
  const read = Entering.safeParse(body)
  return read.success ? read.data.link : null
}

/** The code in a body of `POST /web/resume`, or null when there is none. */
export function codeIn(body: unknown): string | null {
  const read = Resuming.safeParse(body)
  return read.success ? read.data.code : null
}
