// @ts-nocheck
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Outgoing } from '../../../src/channels/teams/render.ts'

/** One message as the platform has it. */
export interface Posted {
  readonly id: string
  readonly conversation: string
  readonly activity: Outgoing & { readonly type: string }
}

/** How the platform answers one call; null to take it. */
export type Trouble = (call: { readonly method: string; readonly count: number }) => {
  readonly status: number
  readonly retryAfter?: number
  /** The call is taken all the same, and only the answer is lost. */
  readonly taken?: boolean
} | null

/** Microsoft's side of a conversation: the connector's REST interface, on this machine. */
export interface Platform {
  readonly url: string
  /** What a person sees now, in order; "is typing" is not a message. */
  readonly messages: Posted[]
  readonly calls: { readonly method: string; readonly path: string; readonly authorization: string | null }[]
  trouble: Trouble
  readonly close: () => Promise<void>
}

const REFUSED = { error: { code: 'Refused', message: 'no' } }
const PATH = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/

/** Start it on a free port. */
export async function startPlatform(): Promise<Platform> {
  const messages: Posted[] = []
  const calls: { method: string; path: string; authorization: string | null }[] = []
  const platform = { messages, calls, trouble: (() => null) as Trouble }
  let last = 0

  function take(method: string, conversation: string, id: string | undefined, activity: Posted['activity']): string {
    if (method === 'POST') {
      last += 1
      if (activity.type === 'message') messages.push({ id: `m${last}`, conversation, activity })
      return `m${last}`
    }
    const kept = messages.filter((one) => one.id !== id || one.conversation !== conversation)
    const isThere = kept.length < messages.length
    const changed = isThere && method === 'PUT' ? [{ id: id ?? '', conversation, activity }] : []
    messages.splice(0, messages.length, ...kept, ...changed)
    return id ?? ''
  }

  function answered(method: string, path: string, body: Posted['activity']) {
    const [, conversation, id] = PATH.exec(path) ?? []
    if (conversation === undefined) return { status: 404, headers: {}, body: REFUSED }
    const refused = body?.type === 'typing' ? null : platform.trouble({ method, count: calls.length })
    const { status = 200, retryAfter, taken = refused === null } = refused ?? {}
    const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }
    return { status, headers, body: taken ? { id: take(method, conversation, id, body) } : REFUSED }
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { method = '', url = '', headers } = request
    calls.push({ method, path: url, authorization: headers.authorization ?? null })
    const told = answered(method, decodeURIComponent(url), JSON.parse(Buffer.concat(chunks).toString() || 'null'))
    response.writeHead(told.status, { 'Content-Type': 'application/json', ...told.headers })
    response.end(JSON.stringify(told.body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return Object.assign(platform, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  })
}
