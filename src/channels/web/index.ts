import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Converse, Heard, Outcome } from '../../converse.ts'
import type { Limiter } from '../../server/limiter.ts'
import { type Answer, type Channel, type Refusal, type Request, refuse } from '../channel.ts'
import { languageIn, receive } from './receive.ts'
import { render } from './render.ts'

/** The chat in a browser: a small JSON API. The page holds a token; the server knows only its hash. */
export function webChannel(converse: Converse, limiter: Limiter, now: () => number): Channel {
  const stamp = () => ({ id: randomUUID(), at: new Date(now()).toISOString() })
  const spoken = (heard: Heard, status = 200, more: object = {}): Answer => ({
    status,
    body: { ...more, ...render(heard, converse.summary(heard.conversation)) },
  })
  const told = (outcome: Outcome, status = 200, more: object = {}): Answer => {
    if (outcome.kind === 'heard') return spoken(outcome, status, more)
    return refuse(outcome.kind === 'unknown' ? UNKNOWN : { ...NOT_KEPT, message: outcome.text })
  }
  /** A refusal, unless the words show danger: then help, whatever the reason for refusing was. */
  const unlessUrgent = (text: string | null, why: Refusal, headers: Record<string, string> = {}): Answer => {
    const urgent = text === null ? null : converse.urgent(text, 'en', stamp())
    return urgent === null ? refuse(why, headers) : spoken(urgent)
  }

  async function open({ body, address }: Request): Promise<Answer> {
    const language = languageIn(body)
    if (language === null) return refuse(NOT_AN_OPENING)
    const wait = await limiter.opening(address)
    if (wait !== null) return refuse(TOO_MANY, { 'Retry-After': String(wait) })
    const token = randomBytes(32).toString('base64url')
    return told(await converse.open(idOf(token), language, stamp()), 201, { token })
  }

  async function hear({ body, authorization, address }: Request): Promise<Answer> {
    const token = tokenIn(authorization)
    const received = receive(body, stamp().at)
    const text = textOf(received)
    if (token === null) return unlessUrgent(text, NO_TOKEN)
    if (received.kind === 'refused') return unlessUrgent(text, received.why)
    const wait = await limiter.message(idOf(token), address)
    if (wait !== null) return unlessUrgent(text, TOO_FAST, { 'Retry-After': String(wait) })
    const outcome = await converse.hear(idOf(token), received.inbound)
    return outcome.kind === 'unknown' ? unlessUrgent(text, UNKNOWN) : told(outcome)
  }

  async function again({ authorization, address }: Request): Promise<Answer> {
    const token = tokenIn(authorization)
    if (token === null) return refuse(NO_TOKEN)
    const wait = await limiter.message(idOf(token), address)
    return wait === null ? told(await converse.again(idOf(token))) : refuse(TOO_FAST, { 'Retry-After': String(wait) })
  }

  return {
    name: 'web',
    routes: [
      { method: 'POST', path: '/web/conversations', answer: open },
      { method: 'POST', path: '/web/events', answer: hear },
      { method: 'GET', path: '/web/conversation', answer: again },
    ],
    run: null,
    send: null,
  }
}

/** 256 random bits need no key to be safe as a hash: nobody can try them all. */
const idOf = (token: string): string => `web:${createHash('sha256').update(token).digest('base64url')}`

const tokenIn = (authorization: string | null): string | null =>
  /^Bearer ([A-Za-z0-9_-]{43})$/.exec(authorization ?? '')?.[1] ?? null

function textOf(received: ReturnType<typeof receive>): string | null {
  if (received.kind === 'refused') return received.text
  return received.inbound.kind === 'text' ? received.inbound.text : null
}

const NO_TOKEN: Refusal = {
  status: 401,
  code: 'no-token',
  message: 'I do not know which conversation this belongs to. Please reload the page.',
}
const UNKNOWN: Refusal = {
  status: 404,
  code: 'unknown-conversation',
  message: 'I do not have this conversation any more. Please start a new one.',
}
const NOT_AN_OPENING: Refusal = {
  status: 400,
  code: 'not-an-opening',
  message: 'The conversation could not be started. Please reload the page and try again.',
}
const TOO_MANY: Refusal = {
  status: 429,
  code: 'too-many',
  message: 'Many conversations were started from your network. Please try again a little later.',
}
const TOO_FAST: Refusal = {
  status: 429,
  code: 'too-fast',
  message: 'That was very fast. Give me a moment, then send it again.',
}
const NOT_KEPT: Omit<Refusal, 'message'> = { status: 503, code: 'try-again' }
