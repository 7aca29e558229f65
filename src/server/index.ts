import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Request as RestifyRequest, type Response as RestifyResponse } from 'restify'
import { type Answer, type Refusal, type Route, refuse } from '../channels/channel.ts'
import type { Log } from '../log.ts'
import { addressOf } from './address.ts'
import { readJson } from './body.ts'
import type { PageFile } from './files.ts'
import { securityHeaders } from './headers.ts'
import { crossOriginHeaders, senderOf } from './origin.ts'
import { REFUSALS } from './refusals.ts'
import { send, sendFile } from './send.ts'

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
  const restify = createServer({ name: '', log: SILENT as never, handleUncaughtExceptions: false })
  const http: HttpServer = restify.server
  slowClientsLeave(http)
  // restify would take sockets over and leave them open; without a listener an upgrade is an ordinary request.
  http.removeAllListeners('upgrade')
  // listen() tells of a failure; restify repeats it as an event that ends the process when nobody listens.
  restify.on('error', nothing)
  const headers = securityHeaders(origins)
  const gate = gateFor(
    origins,
    files.map(({ path }) => path),
  )

  restify.pre((request: RestifyRequest, response: RestifyResponse, next: (go?: false) => void) => {
    watch(http, request, response, log)
    setAll(response, headers)
    const refusal = hasReadableUrl(request) ? gate(request, response) : refuse(REFUSALS.badAddress)
    if (refusal === null) return next()
    send(response, refusal)
    next(false)
  })

  for (const { method, path, answer } of routes) {
    const handle = async (request: RestifyRequest, response: RestifyResponse) => {
      try {
        send(response, await answered(request, answer, method === 'POST', trustedProxies))
      } catch (error) {
        log.error('request-failed', { route: path, error })
        send(response, refuse(REFUSALS.broken))
      }
    }
    if (method === 'POST') restify.post(path, handle)
    else restify.get(path, handle)
  }
  for (const file of files) {
    const give = async (request: RestifyRequest, response: RestifyResponse) => sendFile(request, response, file)
    restify.get(file.path, give)
    restify.head(file.path, give)
  }
  restify.get('/health', async (_request: RestifyRequest, response: RestifyResponse) => {
    const well = await healthy().catch(() => false)
    send(response, { status: well ? 200 : 503, body: { status: well ? 'ok' : 'store-down' } })
  })
  restify.on(
    'restifyError',
    (_request: RestifyRequest, response: RestifyResponse, error: unknown, done: () => void) => {
      const why = refusalOf(error)
      if (why === REFUSALS.broken) log.error('request-failed', { error })
      send(response, refuse(why))
      done()
    },
  )
  return { listen: (port, host) => listen(http, port, host), close: () => close(http) }
}

async function answered(
  request: RestifyRequest,
  answer: Route['answer'],
  takesBody: boolean,
  trustedProxies: number,
): Promise<Answer> {
  const body = takesBody ? await readJson(request) : null
  if (body?.kind === 'refused') return refuse(body.why, { Connection: 'close' })
  return answer({
    body: body?.value,
    authorization: request.headers.authorization ?? null,
    address: addressOf(request, trustedProxies),
  })
}

function refusalOf(error: unknown): Refusal {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 500
  if (status === 404) return REFUSALS.notFound
  return status === 405 ? REFUSALS.wrongMethod : REFUSALS.broken
}

/** restify reads the address with `new URL` outside any guard: one that cannot be read would end the process. */
function hasReadableUrl(request: RestifyRequest): boolean {
  try {
    return request.getUrl() !== null
  } catch {
    return false
  }
}

/** Lets a request in (null), or answers it at the door. The page's own files are for everyone. */
const gateFor =
  (origins: readonly string[], open: readonly string[]) =>
  (request: RestifyRequest, response: RestifyResponse): Answer | null => {
    const sender = senderOf(request.headers, origins)
    if (origins.length > 0) response.setHeader('Vary', 'Origin')
    if (sender.kind === 'foreign') return open.includes(request.path()) ? null : refuse(REFUSALS.wrongOrigin)
    if (sender.kind === 'own') return null
    setAll(response, crossOriginHeaders(sender.origin))
    return request.method === 'OPTIONS' ? { status: 204, body: null } : null
  }

function setAll(response: RestifyResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

/** Someone who sends a byte a minute must not hold a connection. */
function slowClientsLeave(http: HttpServer): void {
  http.headersTimeout = 10_000
  http.requestTimeout = 15_000
  http.keepAliveTimeout = 5_000
  http.timeout = 20_000
  http.maxHeadersCount = 60
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

const listen = (http: HttpServer, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, () => {
      const address = http.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })

/** Long enough for any turn in flight, short enough for a deploy. */
const GRACE_MS = 10_000

function close(http: HttpServer): Promise<void> {
  const force = setTimeout(() => http.closeAllConnections(), GRACE_MS)
  force.unref()
  return new Promise((resolve) => {
    http.close(() => {
      clearTimeout(force)
      resolve()
    })
    http.closeIdleConnections()
  })
}

// restify wants a logger of its own and would print whole requests to it.
const nothing = () => {}
const SILENT = {
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  child: () => SILENT,
}
