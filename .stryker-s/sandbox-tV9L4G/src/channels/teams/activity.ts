// @ts-nocheck
import { z } from 'zod'

// What we read of an activity of the Bot Framework protocol; everything else in it is left alone. The bounds keep a
// stranger's sizes out of our documents.
const Id = z.string().min(1).max(512)
const Short = z.string().max(512)
const Account = z.object({ id: Id })

const common = {
  channelId: z.string().regex(/^[a-z0-9:_-]{1,64}$/i),
  serviceUrl: z.string().min(1).max(1024),
  from: Account,
  // The Bot Framework names the bot; small stand-ins for it do not.
  recipient: Account.optional().transform((bot) => bot ?? { id: 'bot' }),
  conversation: z.object({
    id: Id,
    isGroup: z.boolean().nullish(),
    conversationType: Short.nullish(),
    tenantId: Short.nullish(),
  }),
  locale: z.string().max(64).nullish(),
  replyToId: Short.nullish(),
  // Channels put what they like here; only this shape tells us anything.
  channelData: z
    .object({ tenant: z.object({ id: Short }).nullish() })
    .nullish()
    .catch(null),
}

const Message = z.object({
  ...common,
  type: z.literal('message'),
  id: Id,
  text: z.string().nullish(),
  /** What a button or form of a card sends back. */
  value: z.unknown().optional(),
  attachments: z
    .array(z.object({ contentType: z.string().max(200) }))
    .max(64)
    .nullish()
    .catch(null),
})

const Joined = z.object({
  ...common,
  type: z.literal('conversationUpdate'),
  id: Id.nullish(),
  membersAdded: z.array(Account).max(1_000).nullish(),
})

/** Reactions, edits, deletions, typing, receipts, calls we never asked for. */
const Other = z.object({
  ...common,
  type: z
    .string()
    .max(64)
    .regex(/^(?!message$|conversationUpdate$)\w+$/),
  id: Id.nullish(),
})

const AnyActivity = z.union([Message, Joined, Other])

export type Message = z.output<typeof Message>
export type Joined = z.output<typeof Joined>
export type AnyActivity = Message | Joined | z.output<typeof Other>

/** Read a body as an activity, or null when it is none. Never throws. */
export function readActivity(body: unknown): AnyActivity | null {
  const read = AnyActivity.safeParse(body)
  return read.success ? read.data : null
}

export const isMessage = (activity: AnyActivity): activity is Message => activity.type === 'message'

export const isJoined = (activity: AnyActivity): activity is Joined => activity.type === 'conversationUpdate'

/** Whether only one person and the bot are in it. A channel that says nothing about it has no groups. */
export const isPersonal = ({ conversation }: Pick<AnyActivity, 'conversation'>): boolean =>
  conversation.conversationType ? conversation.conversationType === 'personal' : conversation.isGroup !== true

/** The organisation it comes from, in Teams; null elsewhere. */
export const tenantOf = ({ conversation, channelData }: AnyActivity): string | null =>
  channelData?.tenant?.id ?? conversation.tenantId ?? null
