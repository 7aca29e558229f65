// @ts-nocheck
import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import type { Attack } from './corpus.ts'
import type { Target } from './target.ts'

/** What was counted over a run, and every answer that should not have been. */
export interface Report {
  readonly requests: number
  readonly statuses: Readonly<Record<string, number>>
  readonly faults: readonly string[]
  /** How often the server asked to try again, and it was done when tried again. */
  readonly stalls: number
}

const AT_ONCE = 8
const TRACE = /node_modules|node:internal|\.[jt]s:\d+/

/** Send each attack as words, as a tap, as a body, and as an address with headers. */
export async function attackHttp(target: Target, attacks: readonly Attack[]): Promise<Report> {
  const statuses: Record<string, number> = {}
  const faults: string[] = []
  let requests = 0
  let stalls = 0
  const note = (attack: Attack, way: string, status: number, body: string) => {
    requests += 1
    statuses[status] = (statuses[status] ?? 0) + 1
    const wrong = status >= 500 || status === 0 ? `status ${status}` : TRACE.test(body) ? 'a stack trace' : null
    if (wrong !== null)
      faults.push(`${attack.file} as ${way}: ${wrong}: ${JSON.stringify(attack.bytes.toString().slice(0, 80))}`)
  }
  const waiting = [...attacks]
  const work = async () => {
    let token = ''
    for (let n = 0, attack = waiting.pop(); attack !== undefined; n++, attack = waiting.pop()) {
      if (n % 40 === 0) token = await open(target)
      for (const [way, body] of bodiesOf(attack)) {
        const got = await post(target, 'events', body, token)
        note(attack, way, got.status, got.body)
        stalls += got.stalls
      }
      const opened = await post(
        target,
        'conversations',
        JSON.stringify({ language: attack.bytes.toString().slice(0, 30) }),
        '',
      )
      note(attack, 'language', opened.status, opened.body)
      stalls += opened.stalls
      const answer = await asAddress(target, attack.bytes)
      // Bytes that are no HTTP at all may be answered by closing the door.
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 400)
      note(attack, 'address', status, answer.slice(answer.indexOf('\r\n\r\n')))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { requests, statuses, faults, stalls }
}

/** Begin a conversation, and give its token. */
export async function open(target: Target): Promise<string> {
  const response = await fetch(`${target.url}web/conversations`, { method: 'POST', headers: JSON_TYPE, body: '{}' })
  const { token } = (await response.json()) as { token: string }
  return token
}

const JSON_TYPE = { 'Content-Type': 'application/json' }

function bodiesOf({ bytes }: Attack): readonly (readonly [string, string | Buffer])[] {
  const text = bytes.toString()
  return [
    ['words', JSON.stringify({ id: randomUUID(), kind: 'text', text: text.slice(0, 15_000) })],
    ['tap', JSON.stringify({ id: randomUUID(), kind: 'tap', step: text.slice(0, 120), values: [text.slice(0, 120)] })],
    ['command', JSON.stringify({ id: randomUUID(), kind: 'tap', step: ':', values: [`:${text.slice(0, 100)}`] })],
    ['change', JSON.stringify({ id: randomUUID(), kind: 'tap', step: ':', values: [':change', text.slice(0, 120)] })],
    ['lesson', JSON.stringify({ id: randomUUID(), kind: 'tap', step: ':', values: [':lesson', text.slice(0, 120)] })],
    ['body', bytes.subarray(0, 20_000)],
  ]
}

/** A disk that stalls makes the server ask to try again, and a page does: an attack that fails every time is what counts. */
const TRIES = 4

async function post(
  target: Target,
  to: 'events' | 'conversations',
  body: string | Buffer,
  token: string,
): Promise<{ status: number; body: string; stalls: number }> {
  const headers = { ...JSON_TYPE, Authorization: `Bearer ${token}` }
  const send = () => fetch(`${target.url}web/${to}`, { method: 'POST', headers, body: body as BodyInit })
  for (let stalls = 0; ; stalls++) {
    // A body over the limit is answered before it is all sent, which may look like a broken connection: asked once more.
    const response = await send()
      .catch(send)
      .catch(() => null)
    if (response === null) return { status: 0, body: '', stalls }
    const { status } = response
    const text = await response.text()
    if (stalls === TRIES || status !== 503 || !text.includes('"try-again"')) return { status, body: text, stalls }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/** The bytes as they are, where an address, a token, an origin and a name of a host should be. */
function asAddress(target: Target, bytes: Buffer): Promise<string> {
  const cut = bytes.subarray(0, 2_000)
  const head = (name: string) => Buffer.concat([Buffer.from(`${name}: `), cut, CRLF])
  const request = Buffer.concat([
    Buffer.from('GET /'),
    cut,
    Buffer.from(' HTTP/1.1\r\nHost: x\r\nConnection: close\r\n'),
    head('Authorization'),
    head('Origin'),
    head('Cookie'),
    head('X-Forwarded-For'),
    head('If-None-Match'),
    CRLF,
  ])
  return new Promise((resolve) => {
    const socket = connect(target.port, '127.0.0.1', () => socket.write(request))
    let answer = ''
    const done = () => {
      socket.destroy()
      resolve(answer)
    }
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('end', done)
    socket.on('error', done)
    // Some attacks read as a request whose body never comes: the server waits for it, we do not.
    socket.setTimeout(500, done)
  })
}

const CRLF = Buffer.from('\r\n')
