import { hash, randomBytes, randomUUID } from 'node:crypto'
import type { Continue } from '../../continue/index.ts'
import type { Converse, Heard, Outcome } from '../../converse.ts'
import type { Inbound } from '../../core/inbound.ts'
import type { Limiter } from '../../server/limiter.ts'
import { type Answer, type Channel, type Refusal, type Request, refuse } from '../channel.ts'
import { codeIn, languageIn, linkIn, receive } from './receive.ts'
import {
  CODE_WRONG,
  DOWN,
  LINK_USED,
  MANY_CODES,
  NO_TOKEN,
  NOT_AN_OPENING,
  TOO_FAST,
  TOO_MANY,
  UNKNOWN,
} from './refusals.ts'
import { render } from './render.ts'

/** The chat in a browser: a small JSON API. The page holds a token; the server knows only its hash. */
export function webChannel(
  converse: Converse,
  limiter: Limiter,
  now: () => number,
  continues: Pick<Continue, 'enter' | 'whose' | 'code' | 'resume' | 'days'> | null = null,
): Channel {
  const stamp = () => ({ id: randomUUID(), at: new Date(now()).toISOString() })
  const spoken = (heard: Heard, status = 200, more: object = {}): Answer => ({
    status,
    body: { ...more, ...render(heard, converse.summary(heard.conversation)) },
  })
  const told = (outcome: Outcome, status = 200, more: object = {}): Answer => {
    if (outcome.kind === 'heard') return spoken(outcome, status, more)
    return refuse(outcome.kind === 'unknown' ? UNKNOWN : { ...DOWN, message: outcome.text })
  }
  /** A refusal, unless there is danger or a call for help: then help, whatever the reason for refusing was. */
  const unlessUrgent = (
    done: Inbound | null,
    language: string,
    id: string | null | undefined,
    why: Refusal,
    headers: Record<string, string> = {},
  ): Answer => {
    const urgent = done && converse.urgent(done, language, id ?? '')
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

  /** The page's own conversation, or the one it came into from a work chat. */
  async function idIn(authorization: string | null): Promise<string | null> {
    const token = tokenIn(authorization)
    if (token !== null) return idOf(token)
    const pass = /^Bearer ([\w:~-]{1,150})$/.exec(authorization ?? '')?.[1]
    return pass === undefined || continues === null ? null : continues.whose(pass)
  }

  /** A one-time link from a work chat is used up for a token of this page. */
  async function enter({ body, address, language }: Request): Promise<Answer> {
    const key = linkIn(body)
    const wait = await limiter.opening(address)
    if (wait !== null) return refuse(TOO_MANY, { 'Retry-After': String(wait) })
    const token = key === null || continues === null ? null : await continues.enter(key)
    return inside(token, language, LINK_USED)
  }

  async function inside(token: string | null, language: string, why: Refusal): Promise<Answer> {
    const id = token === null ? null : await idIn(`Bearer ${token}`)
    return id === null ? refuse(why) : told(await converse.again(id, language), 200, { token })
  }

  /** A code to come back with, made when the person asks for one. */
  async function code({ authorization, address }: Request): Promise<Answer> {
    const id = await idIn(authorization)
    if (id === null || continues === null) return refuse(NO_TOKEN)
    const wait = await limiter.message(id, address)
    if (wait !== null) return refuse(TOO_FAST, { 'Retry-After': String(wait) })
    const many = await limiter.newCode(id)
    if (many !== null) return refuse(MANY_CODES, { 'Retry-After': String(many) })
    const made = await continues.code(id).catch(() => undefined)
    if (made === undefined) return refuse(DOWN)
    return made === null ? refuse(UNKNOWN) : { status: 200, body: { code: made, days: continues.days } }
  }

  async function resume({ body, address, language }: Request): Promise<Answer> {
    const given = codeIn(body)
    const typed: Inbound | null = given === null ? null : { ...stamp(), kind: 'text', text: given }
    const unless = unlessUrgent.bind(null, typed, language, null)
    const wait = await limiter.code(address)
    if (wait !== null) return unless(TOO_FAST, { 'Retry-After': String(wait) })
    const token = given === null || continues === null ? null : await continues.resume(given).catch(() => undefined)
    if (token === undefined) return unless(DOWN)
    return token === null ? unless(CODE_WRONG) : inside(token, language, CODE_WRONG)
  }

  async function hear({ body, authorization, address, language }: Request): Promise<Answer> {
    const received = receive(body, stamp().at)
    const id = await idIn(authorization).catch(() => undefined)
    const unless = unlessUrgent.bind(null, received.inbound, language, id)
    if (id === undefined) return unless(DOWN)
    if (id === null) return unless(NO_TOKEN)
    if (received.kind === 'refused') return unless(received.why)
    const wait = await limiter.message(id, address)
    if (wait !== null) return unless(TOO_FAST, { 'Retry-After': String(wait) })
    const outcome = await converse.hear(id, received.inbound, null, language)
    return outcome.kind === 'unknown' ? unless(UNKNOWN) : told(outcome)
  }

  async function again({ authorization, address, language }: Request): Promise<Answer> {
    const id = await idIn(authorization)
    if (id === null) return refuse(NO_TOKEN)
    const wait = await limiter.message(id, address)
    return wait === null ? told(await converse.again(id, language)) : refuse(TOO_FAST, { 'Retry-After': String(wait) })
  }

  /** A person's own data, whole, as a file to keep or take elsewhere. */
  async function everything({ authorization, address }: Request): Promise<Answer> {
    const id = await idIn(authorization)
    if (id === null) return refuse(NO_TOKEN)
    const wait = await limiter.message(id, address)
    if (wait !== null) return refuse(TOO_FAST, { 'Retry-After': String(wait) })
    const kept = await converse.everything(id).catch(() => undefined)
    if (kept === undefined) return refuse(DOWN)
    if (kept === null) return refuse(UNKNOWN)
    return { status: 200, body: kept, headers: { 'Content-Disposition': 'attachment; filename="signpost.json"' } }
  }

  return {
    name: 'web',
    routes: [
      { method: 'POST', path: '/web/conversations', answer: open },
      { method: 'POST', path: '/web/continue', answer: enter },
      { method: 'POST', path: '/web/code', answer: code },
      { method: 'POST', path: '/web/resume', answer: resume },
      { method: 'POST', path: '/web/events', answer: hear },
      { method: 'GET', path: '/web/conversation', answer: again },
      { method: 'GET', path: '/web/everything', answer: everything },
    ],
    run: null,
    send: null,
  }
}

/** 256 random bits need no key to be safe as a hash: nobody can try them all. */
const idOf = (token: string): string => `web:${hash('sha256', token, 'base64url')}`

const tokenIn = (authorization: string | null): string | null =>
  /^Bearer ([A-Za-z0-9_-]{43})$/.exec(authorization ?? '')?.[1] ?? null
