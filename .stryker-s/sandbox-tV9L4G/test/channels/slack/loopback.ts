// @ts-nocheck
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { faultsOf } from './schema.ts'

/** One call of the Web API as it arrived. */
export interface Call {
  readonly method: string
  readonly args: Args
  readonly token: string
}

export interface Args {
  readonly channel?: string
  readonly ts?: string
  readonly text?: string
  readonly user?: string
  readonly thread_ts?: string
  readonly trigger_id?: string
  readonly blocks?: readonly Block[]
  readonly view?: { readonly blocks: readonly Block[]; readonly private_metadata?: string; readonly type: string }
  readonly metadata?: { readonly event_payload: { readonly id: string } }
  readonly [name: string]: unknown
}

export interface Block {
  readonly type: string
  readonly block_id?: string
  readonly elements?: readonly Element[]
  readonly element?: Element
  readonly accessory?: Element
  readonly text?: { readonly text: string }
}

export interface Element {
  readonly type: string
  readonly action_id?: string
  readonly value?: string
  readonly url?: string
  readonly text?: { readonly text: string }
  readonly options?: readonly { readonly value: string; readonly text: { readonly text: string } }[]
}

/** A message as it stands in a chat. */
export interface Posted extends Args {
  readonly ts: string
  readonly channel: string
  readonly bot_id: string
}

/** What happens to a call instead of its ordinary answer: before it is done, or after (so that Slack has it all the same). */
export type Trouble =
  | { readonly kind: 'limited'; readonly seconds: number }
  | { readonly kind: 'broken' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'slow'; readonly ms: number }

/** Slack's Web API on this machine: it keeps messages, and refuses any call whose arguments are not as Slack publishes them. */
export interface Loopback {
  readonly url: string
  readonly calls: readonly Call[]
  /** Faults found in the arguments of calls; a test expects none. */
  readonly faults: readonly string[]
  /** Messages that stand in a chat now, oldest first. */
  readonly messages: (channel: string) => readonly Posted[]
  /** Put a message of a person there, so that history holds it. */
  readonly put: (channel: string, message: object) => void
  /** Decide the fate of each call. */
  trouble: (method: string) => Trouble | null
  /** Extra answers by method. */
  readonly answers: Record<string, object>
  readonly close: () => Promise<void>
}

const UNCHECKED: readonly string[] = ['auth.test', 'oauth.v2.access', 'apps.connections.open']

/** `check` finds faults in the arguments of a call; reading Slack's own definitions for it takes seconds. */
export async function openLoopback(
  check: (method: string, args: Args) => readonly string[] = faultsOf,
): Promise<Loopback> {
  const calls: Call[] = []
  const faults: string[] = []
  const chats = new Map<string, Posted[]>()
  const answers: Record<string, object> = {}
  let clock = 1_700_000_000
  const chat = (channel: string) => {
    const found = chats.get(channel) ?? []
    chats.set(channel, found)
    return found
  }
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy())
  })
  const loopback: Omit<Loopback, 'url'> & { trouble: Loopback['trouble'] } = {
    calls,
    faults,
    messages: (channel) => chat(channel),
    put: (channel, message) => {
      clock += 1
      chat(channel).push({ channel, ts: `${clock}.000100`, bot_id: '', ...message } as Posted)
    },
    trouble: () => null,
    answers,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = (request.url ?? '').replace(/^\/api\//, '')
    const args = await argsOf(request)
    calls.push({ method, args, token: (request.headers.authorization ?? '').replace('Bearer ', '') })
    const found = UNCHECKED.includes(method) ? [] : check(method, args)
    faults.push(...found.map((fault) => `${method}: ${fault}`))
    if (found.length > 0) return send(response, { ok: false, error: 'invalid_arguments' })
    const trouble = loopback.trouble(method)
    if (trouble !== null && (await spoiled(trouble, response))) return
    const done = doing(method, args)
    // Done, but the caller never hears of it.
    if (trouble?.kind === 'lost') response.destroy()
    else send(response, { ok: true, ...done, ...answers[method] })
  }

  function doing(method: string, args: Args): object {
    const channel = args.channel ?? ''
    const all = chat(channel)
    const at = all.findIndex(({ ts }) => ts === args.ts)
    switch (method) {
      case 'auth.test':
        return { team_id: 'T1', user_id: 'UBOT', bot_id: 'BBOT', enterprise_id: null }
      case 'conversations.open':
        return { channel: { id: `D${String(args.users)}` } }
      case 'chat.postMessage': {
        clock += 1
        const posted = { ...args, channel, ts: `${clock}.000100`, bot_id: 'BBOT' }
        all.push(posted)
        return { channel, ts: posted.ts, message: posted }
      }
      case 'chat.update':
        if (at >= 0) all[at] = { ...all[at], ...args } as Posted
        return { channel, ts: args.ts }
      case 'chat.delete':
        if (at >= 0) all.splice(at, 1)
        return { channel, ts: args.ts }
      case 'conversations.history': {
        const replies = (ts: string) => all.filter(({ thread_ts }) => thread_ts === ts).length
        const top = all.filter(({ thread_ts }) => thread_ts === undefined).reverse()
        return { messages: top.slice(0, Number(args.limit)).map((one) => ({ ...one, reply_count: replies(one.ts) })) }
      }
      case 'conversations.replies':
        return { messages: all.filter(({ thread_ts, ts }) => thread_ts === args.ts || ts === args.ts) }
      default:
        return {}
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return Object.assign(loopback, { url: `http://127.0.0.1:${port}/api/` })
}

/** Whether the call came to nothing; a slow or lost one is still done. */
async function spoiled(trouble: Trouble, response: ServerResponse): Promise<boolean> {
  switch (trouble.kind) {
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, trouble.ms))
      return false
    case 'limited':
      // restify changes writeHead for the whole process: it gives nothing back.
      response.writeHead(429, { 'Retry-After': String(trouble.seconds) })
      response.end()
      return true
    case 'broken':
      response.writeHead(503)
      response.end()
      return true
    case 'refused':
      send(response, { ok: false, error: trouble.error })
      return true
    case 'lost':
      return false
  }
}

/** The client writes forms in which structured fields are JSON. */
async function argsOf(request: IncomingMessage): Promise<Args> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const fields = new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
  return Object.fromEntries(
    [...fields].filter(([name]) => name !== 'token').map(([name, value]) => [name, readField(name, value)]),
  )
}

const STRUCTURED: readonly string[] = ['blocks', 'view', 'metadata', 'prompts']
const FLAGS: readonly string[] = ['unfurl_links', 'unfurl_media', 'include_all_metadata', 'inclusive', 'mrkdwn']

function readField(name: string, value: string): unknown {
  if (STRUCTURED.includes(name)) return JSON.parse(value)
  if (FLAGS.includes(name)) return value === 'true'
  return name === 'limit' ? Number(value) : value
}

function send(response: ServerResponse, body: object): void {
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify(body))
}
