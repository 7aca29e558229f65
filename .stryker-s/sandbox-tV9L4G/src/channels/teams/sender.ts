// @ts-nocheck
import type { Reply } from '../../core/reply.ts'
import type { Sender, Sent } from '../../delivery.ts'
import type { Log } from '../../log.ts'
import { fromText } from './address.ts'
import { type Connector, ConnectorError } from './connector.ts'
import type { Openings } from './openings.ts'
import { render } from './render.ts'
import type { ServiceUrls } from './service-url.ts'
import type { Typing } from './typing.ts'
import type { WorkWords } from './words.ts'

export interface SenderMeans {
  readonly connector: Connector
  readonly serviceUrls: ServiceUrls
  readonly words: (language: string) => WorkWords
  readonly typing: Typing
  readonly openings: Openings
  readonly log: Log
}

/** The channel whose chats an employer may read. */
const WORK_CHAT = 'msteams'

/** Make the way replies reach people through the Bot Framework. */
export function createSender({ connector, serviceUrls, words, typing, openings, log }: SenderMeans): Sender {
  return async (to, { id, reply, language }) => {
    const kept = fromText(to)
    // Checked once more at the time of sending: the list may be shorter than when the address was kept.
    if (kept === null || !serviceUrls(kept.address.serviceUrl)) return { kind: 'gone' }
    const { address, opening } = kept
    const isFirst = opening !== null && id === `${opening.event}:0` && address.channelId === WORK_CHAT
    await typing.done(address)
    try {
      const above = isFirst ? opening.kind : null
      const message = await connector.send(
        address,
        render(reply, address.channelId, words(language ?? address.language), above),
      )
      if (isFirst) openings.said(address, opening)
      return sent(message, reply, above)
    } catch (error) {
      return answerTo(error, log)
    }
  }
}

/** Where the platform names the message, it can be changed and deleted later. */
const sent = (message: string | null, { id }: Reply, drawn: string | null): Sent =>
  message === null ? { kind: 'sent' } : { kind: 'sent', shown: { message, reply: id, drawn } }

/** What a refusal means for a reply. Anything unclear is thrown, and tried again later with growing pauses. */
function answerTo(error: unknown, log: Log): Sent {
  if (!(error instanceof ConnectorError)) throw error
  const { status, retryAfter } = error
  if (retryAfter !== null) return { kind: 'later', seconds: retryAfter }
  if (status === 429) return { kind: 'later', seconds: 5 }
  // The bot was removed or blocked, or the conversation is no more.
  if (status === 403 || status === 404 || status === 410) return { kind: 'gone' }
  if (status === 400 || status === 413) {
    // This one will never be taken, and would keep every later one waiting.
    log.error('reply-refused', { status })
    return { kind: 'sent' }
  }
  throw error
}
