import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http'
import type { Request, Response, Server as Restify } from 'restify'
import { type Answer, type Refusal, type Route, refuse } from '../channels/channel.ts'
import type { Log } from '../log.ts'
import { addressOf } from './address.ts'
import { readBody } from './body.ts'
import type { PageFile } from './files.ts'
import { gateFor } from './gate.ts'
import { securityHeaders } from './headers.ts'
import { close, listen, slowClientsLeave } from './listening.ts'
import { REFUSALS } from './refusals.ts'
import { send, sendFile, setAll } from './send.ts'
import { tamedRestify } from './tamed.ts'

/** The web server: checks what arrives, hands it to the channels, and knows nothing of conversations. */
export interface Server {
  /** Resolves with the port it really listens on. */
  readonly listen: (port: number, host: string) => Promise<number>
  /** Stop taking requests, and resolve when those in flight are answered. */
  readonly close: () => Promise<void>
}

export interface Parts {
  readonly routes: readonly Route[]
  readonly files: readonly PageFile[]
  readonly origins: readonly string[]
  readonly trustedProxies: number
  readonly healthy: () => Promise<boolean>
  readonly log: Log
}

/** Join routes and files into a server that is not listening yet. */
export function makeServer({ routes, files, origins, trustedProxies, healthy, log }: Parts): Server {
  const { restify, http } = tamedRestify()
  slowClientsLeave(http)
  const headers = securityHeaders(origins)
  const gate = gateFor(
    origins,
    [...files, ...routes.filter(({ raw }) => raw !== undefined)].map(({ path }) => path),
  )

  restify.pre((request: Request, response: Response, next: (go?: false) => void) => {
    watch(http, request, response, log)
    setAll(response, headers)
    const refusal = gate(request, response)
    if (refusal === null) return next()
    send(response, refusal)
    next(false)
  })

  for (const route of routes) mountRoute(restify, route, trustedProxies, log)
  for (const file of files) mountFile(restify, file)
  restify.get('/health', async (_request: Request, response: Response) => {
    const well = await healthy().catch(() => false)
    send(response, { status: well ? 200 : 503, body: { status: well ? 'ok' : 'store-down' } })
  })
  restify.on('restifyError', (_request: Request, response: Response, error: unknown, done: () => void) => {
    const why = refusalOf(error)
    if (why === REFUSALS.broken) log.error('request-failed', { error })
    send(response, refuse(why))
    done()
  })
  return { listen: (port, host) => listen(http, port, host), close: () => close(http) }
}

function mountRoute(restify: Restify, route: Route, trustedProxies: number, log: Log): void {
  const { method, path } = route
  const handle = async (request: Request, response: Response) => {
    try {
      send(response, await answered(request, route, trustedProxies))
    } catch (error) {
      log.error('request-failed', { route: path, error })
      send(response, refuse(REFUSALS.broken))
    }
  }
  if (method === 'POST') restify.post(path, handle)
  else restify.get(path, handle)
}

function mountFile(restify: Restify, file: PageFile): void {
  const give = async (request: Request, response: Response) => sendFile(request, response, file)
  restify.get(file.path, give)
  restify.head(file.path, give)
}

async function answered(request: Request, { method, raw, answer }: Route, trustedProxies: number): Promise<Answer> {
  const body = method === 'POST' ? await readBody(request, raw) : NO_BODY
  if (body.kind === 'refused') return refuse(body.why, { Connection: 'close' })
  const headers = headersOf(request)
  return answer({
    body: body.value,
    raw: body.raw,
    headers,
    authorization: headers.authorization ?? null,
    address: addressOf(request, trustedProxies),
  })
}

const NO_BODY = { kind: 'read', value: undefined, raw: Buffer.alloc(0) } as const

const headersOf = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]))

function refusalOf(error: unknown): Refusal {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 500
  if (status === 404) return REFUSALS.notFound
  return status === 405 ? REFUSALS.wrongMethod : REFUSALS.broken
}

function watch(http: HttpServer, request: IncomingMessage, response: ServerResponse, log: Log): void {
  const start = performance.now()
  response.once('close', () => {
    // A kept-alive connection would hold up a stop for as long as it is kept.
    if (!http.listening) setImmediate(() => http.closeIdleConnections())
    // The path is a visitor's to choose, so only its route, one of ours, could be logged; the method and status suffice.
    log.debug('request', {
      method: request.method ?? '',
      status: response.statusCode,
      ms: Math.round(performance.now() - start),
    })
  })
}
