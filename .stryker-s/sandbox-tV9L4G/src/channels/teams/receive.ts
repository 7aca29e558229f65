// @ts-nocheck
import { z } from 'zod'
import { cleaned } from '../text.ts'
import { type AnyActivity, isJoined, isMessage, isPersonal, type Joined, type Message } from './activity.ts'
import { FIELD } from './parts.ts'

/** What someone did in Teams, or in any other client of the Bot Framework. */
export type Received =
  /** Words; `card` names the message whose field they were written in. */
  | { readonly kind: 'said'; readonly activity: Message; readonly text: string; readonly from: Pressed | null }
  | { readonly kind: 'tapped'; readonly activity: Message; readonly values: readonly string[]; readonly from: Pressed }
  /** A button of this channel's own, beside the conversation. */
  | { readonly kind: 'own'; readonly activity: Message; readonly name: Own }
  /** A picture, a file, a voice: something without words. */
  | { readonly kind: 'file'; readonly activity: Message }
  /** Somebody wrote where others read along. */
  | { readonly kind: 'overheard'; readonly activity: Message }
  /** The bot was added, or a person came. */
  | { readonly kind: 'joined'; readonly activity: Joined }
  | { readonly kind: 'nothing' }

/** The question a card asked, and the message that is the card (null when the channel does not say). */
export interface Pressed {
  readonly step: string
  readonly message: string | null
}

const OWN = ['private', 'here'] as const
export type Own = (typeof OWN)[number]

const Tap = z.object({
  signpost: z.object({
    step: z.string().max(120),
    values: z.array(z.string().max(120)).max(40),
    field: z.enum(['one', 'several', 'words']).optional(),
  }),
  [FIELD]: z.string().optional().catch(undefined),
})
const OwnButton = z.object({ signpost: z.object({ own: z.enum(OWN) }) })

const NOTHING: Received = { kind: 'nothing' }
/** The most boxes one question has. */
const MOST_VALUES = 40

/** Read an activity. Edits, deletions, reactions, receipts and our own echo are nothing. */
export function receive(activity: AnyActivity): Received {
  if (activity.from.id === activity.recipient.id) return NOTHING
  if (isMessage(activity)) return isPersonal(activity) ? message(activity) : { kind: 'overheard', activity }
  return isJoined(activity) && isPersonal(activity) && someoneCame(activity) ? { kind: 'joined', activity } : NOTHING
}

const someoneCame = ({ membersAdded }: Joined): boolean => (membersAdded ?? []).length > 0

function message(activity: Message): Received {
  const own = OwnButton.safeParse(activity.value)
  if (own.success) return { kind: 'own', activity, name: own.data.signpost.own }
  const tap = Tap.safeParse(activity.value)
  if (tap.success) return tapped(activity, tap.data)
  const text = cleaned(activity.text ?? '').trim()
  if (text !== '') return { kind: 'said', activity, text, from: null }
  return hasFile(activity) ? { kind: 'file', activity } : NOTHING
}

function tapped(activity: Message, { signpost, [FIELD]: field = '' }: z.output<typeof Tap>): Received {
  const { step, values, field: kind } = signpost
  const from: Pressed = { step, message: activity.replyToId || null }
  if (kind === undefined) return { kind: 'tapped', activity, values, from }
  if (kind === 'words') {
    const text = cleaned(field).trim()
    return text === '' ? NOTHING : { kind: 'said', activity, text, from }
  }
  if (kind === 'one' && field === '') return NOTHING
  const picked = field === '' ? [] : kind === 'one' ? [field] : field.split(',').slice(0, MOST_VALUES)
  return { kind: 'tapped', activity, values: picked.map((value) => value.slice(0, 120)), from }
}

/** Teams sends the words of a message once more, as an attachment of HTML. */
const hasFile = ({ attachments }: Message): boolean =>
  (attachments ?? []).some(({ contentType }) => contentType !== 'text/html')
