// @ts-nocheck
import type { Log } from '../../log.ts'
import type { Secret } from '../../secret.ts'
import { type Answer, type Refusal, type Route, refuse } from '../channel.ts'
import type { Gateway } from './gateway.ts'
import { isSigned } from './signature.ts'

/** Clicks carry the message they were made on, so they are larger than events. */
const MOST_BYTES = 512 * 1024

/** The one address Slack sends events, clicks, forms and commands to. */
export const slackRoute = (gateway: Gateway, secret: Secret, log: Log, now: () => number): Route => ({
  method: 'POST',
  path: '/slack/events',
  raw: { mostBytes: MOST_BYTES },
  answer: async ({ raw, headers, body }) => {
    if (!isSigned(raw, headers, secret, now())) return refuse(NOT_SIGNED)
    const payload = body === undefined ? formIn(raw) : body
    if (!isRecord(payload)) return refuse(NOT_READ)
    if (payload.type === 'url_verification') return { status: 200, body: { challenge: payload.challenge } }
    try {
      return told(await gateway.take(payload))
    } catch (error) {
      log.error('channel-failed', { error })
      return refuse(NOT_KEPT)
    }
  },
})

/** A form holds clicks as JSON in `payload`, and commands as plain fields. */
function formIn(raw: Buffer): unknown {
  const fields = new URLSearchParams(raw.toString('utf8'))
  const payload = fields.get('payload')
  if (payload === null) return Object.fromEntries(fields)
  try {
    return JSON.parse(payload)
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function told(acknowledged: unknown): Answer {
  if (acknowledged === undefined || acknowledged === '') return { status: 200, body: null }
  return { status: 200, body: typeof acknowledged === 'string' ? { text: acknowledged } : acknowledged }
}

const NOT_SIGNED: Refusal = {
  status: 401,
  code: 'not-signed',
  message:
    'This request does not bear a valid Slack signature. Check SLACK_SIGNING_SECRET and the clock of this machine.',
}
const NOT_READ: Refusal = { status: 400, code: 'not-read', message: 'This request could not be read.' }
const NOT_KEPT: Refusal = { status: 503, code: 'try-again', message: 'This could not be kept; please send it again.' }
