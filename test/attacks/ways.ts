import { randomUUID } from 'node:crypto'
import type { Sending } from './client.ts'
import type { Attack } from './corpus.ts'

/** A way to bring an attack to the program: as what somebody may do, or as a try at what nobody may do without a proof. */
export interface Way {
  readonly name: string
  readonly sending: (attack: Attack, token: string) => Sending
  /** Whether such an answer gives the sender what only a proof would. */
  readonly isBreach?: (status: number, body: string) => boolean
}

const JSON_TYPE = { 'content-type': 'application/json' }

const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Sending => ({
  method: 'POST',
  path,
  headers: { ...JSON_TYPE, ...headers },
  body: Buffer.isBuffer(body) ? body : JSON.stringify(body),
})
const bearing = (token: string) => ({ authorization: `Bearer ${token}` })
const textOf = ({ bytes }: Attack, most: number): string => bytes.toString().slice(0, most)

/** Half a sign at the cut would be no good address. */
const encoded = (attack: Attack): string => encodeURIComponent(Buffer.from(textOf(attack, 200)).toString())

/** What a header may hold of it: others are sent as bytes, see `asAddress`. */
const headerOf = ({ bytes }: Attack): string => bytes.toString('latin1', 0, 1_000).replace(/[^\x20-\x7e\x80-\xff]/g, '')

const event = (body: (attack: Attack) => object) => (attack: Attack, token: string) =>
  post('/web/events', { id: randomUUID(), ...body(attack) }, bearing(token))
const command = (attack: Attack, name: string) => ({ kind: 'tap', step: ':', values: [name, textOf(attack, 120)] })

/** What a visitor may do, with the attack in each place that takes a text. */
export const TALKING: readonly Way[] = [
  { name: 'words', sending: event((attack) => ({ kind: 'text', text: textOf(attack, 15_000) })) },
  {
    name: 'tap',
    sending: event((attack) => ({ kind: 'tap', step: textOf(attack, 120), values: [textOf(attack, 120)] })),
  },
  { name: 'command', sending: event((attack) => ({ kind: 'tap', step: ':', values: [`:${textOf(attack, 100)}`] })) },
  { name: 'change', sending: event((attack) => command(attack, ':change')) },
  { name: 'lesson', sending: event((attack) => command(attack, ':lesson')) },
  { name: 'body', sending: ({ bytes }, token) => post('/web/events', bytes.subarray(0, 20_000), bearing(token)) },
]

/** Everybody has an address of their own: else the limits would answer, and nothing behind them would be tried. */
let visitors = 0
const elsewhere = () => {
  visitors += 1
  return { 'x-forwarded-for': `10.${(visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}` }
}

const isLetIn = (status: number): boolean => status < 400 && status !== 0
const SIGNED = { 'x-slack-signature': `v0=${'0'.repeat(64)}` }

/** Doors that open for nobody without a proof, with the attack as the proof or as what is asked behind it. */
export const BREAKING_IN: readonly Way[] = [
  {
    name: 'code',
    sending: (attack) => post('/web/resume', { code: textOf(attack, 4_000) }, elsewhere()),
    // Words of danger are answered with help, and with nothing else.
    isBreach: (status, body) => isLetIn(status) && body.includes('"token"'),
  },
  {
    name: 'link',
    sending: (attack) => post('/web/continue', { link: textOf(attack, 150) }, elsewhere()),
    isBreach: isLetIn,
  },
  {
    name: 'Slack',
    sending: (attack) =>
      post('/slack/events', attack.bytes.subarray(0, 20_000), {
        ...SIGNED,
        'x-slack-request-timestamp': headerOf(attack).trim() || String(Math.floor(Date.now() / 1_000)),
      }),
    isBreach: isLetIn,
  },
  {
    name: 'operator',
    sending: (attack) => ({
      method: 'GET',
      path: `/operator/figures?month=2026-10&format=${encoded(attack)}`,
      headers: { ...elsewhere(), authorization: `Bearer ${headerOf(attack)}` },
      body: '',
    }),
    isBreach: isLetIn,
  },
  {
    name: 'everything',
    sending: (attack) => ({
      method: 'GET',
      path: '/web/everything',
      headers: { ...elsewhere(), authorization: `Bearer ${headerOf(attack)}` },
      body: '',
    }),
    isBreach: isLetIn,
  },
]

/** An attack as the language a conversation is begun in. */
export const OPENING: Way = {
  name: 'language',
  sending: (attack) => post('/web/conversations', { language: textOf(attack, 30) }, elsewhere()),
}

const CRLF = Buffer.from('\r\n')

/** The bytes as they are, where an address, a token, an origin and a name of a host should be. */
export function asAddress({ bytes }: Attack): Buffer {
  const cut = bytes.subarray(0, 2_000)
  const head = (name: string) => Buffer.concat([Buffer.from(`${name}: `), cut, CRLF])
  return Buffer.concat([
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
}
