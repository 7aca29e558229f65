// @ts-nocheck
import { createQueue } from '../../queue.ts'
import { type Answer, type Channel, type Refusal, type Request, refuse } from '../channel.ts'
import { type AnyActivity, readActivity, tenantOf } from './activity.ts'
import { createAnswered } from './answered.ts'
import { createForget } from './forget.ts'
import { createOpenings } from './openings.ts'
import { receive } from './receive.ts'
import { createSender, type SenderMeans } from './sender.ts'
import { createTalk, type TalkMeans } from './talk.ts'
import type { Gate } from './token.ts'
import { createTyping } from './typing.ts'

export interface TeamsMeans extends Omit<TalkMeans, Own | 'answered'>, Omit<SenderMeans, Own> {
  /** Null only for development on one machine, where `serviceUrls` lets nothing through but that machine. */
  readonly gate: Gate | null
  /** Organisations whose people are served in Teams. */
  readonly tenants: readonly string[]
}

/** What the channel makes for itself. */
type Own = 'typing' | 'openings'

/** Bot Framework's activities are a few kilobytes; a pressed card comes without the card. */
const MOST_BYTES = 256 * 1024

/** Teams, and every other client of the Bot Framework: activities at one address, replies to the address they came with. */
export function teamsChannel(means: TeamsMeans): Channel {
  const typing = createTyping(means.connector)
  const openings = createOpenings()
  const talk = createTalk({ ...means, typing, openings, answered: createAnswered(means) })
  const forget = createForget(means)
  const queue = createQueue()

  /** Why this activity is not heard, or null. The address to answer at comes first: it costs nothing to look at. */
  async function refusalOf(activity: AnyActivity, authorization: string | null): Promise<Refusal | null> {
    if (!means.serviceUrls(activity.serviceUrl)) return NOT_ALLOWED
    if (means.gate === null) return null
    const admission = await means.gate.admit(authorization, activity)
    if (admission !== 'in') return admission === 'unsure' ? NO_KEYS : NOT_ALLOWED
    return isServed(activity, means.tenants) ? null : WRONG_TENANT
  }

  async function answer({ body, authorization }: Request): Promise<Answer> {
    const activity = readActivity(body)
    if (activity === null) return refuse(NOT_AN_ACTIVITY)
    const refusal = await refusalOf(activity, authorization)
    if (refusal !== null) return refuse(refusal)
    // Nothing of ours asks for an answer in the response.
    if (activity.type === 'invoke') return { status: 501, body: null }
    await queue.run(activity.conversation.id, () => talk(receive(activity)))
    return { status: 200, body: null }
  }

  return {
    name: 'teams',
    routes: [{ method: 'POST', path: '/api/messages', raw: { mostBytes: MOST_BYTES }, answer }],
    run: null,
    send: createSender({ ...means, typing, openings }),
    forget: forget.forget,
    stop: forget.stop,
  }
}

/** Only Teams has organisations; whoever runs the bot turns each other channel on by hand. */
const isServed = (activity: AnyActivity, tenants: readonly string[]): boolean =>
  activity.channelId !== 'msteams' || tenants.includes(tenantOf(activity) ?? '')

const NOT_AN_ACTIVITY: Refusal = {
  status: 400,
  code: 'not-an-activity',
  message: 'This is not an activity of the Bot Framework.',
}
const NOT_ALLOWED: Refusal = {
  status: 401,
  code: 'not-allowed',
  message: 'This request does not prove who it is from.',
}
const NO_KEYS: Refusal = {
  status: 503,
  code: 'no-keys',
  message: 'The keys to check this request with cannot be had now. Please send it again.',
}
const WRONG_TENANT: Refusal = {
  status: 403,
  code: 'wrong-tenant',
  message: 'This organisation is not served here.',
}
