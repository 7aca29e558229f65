import type { Server as HttpServer, IncomingMessage } from 'node:http'
import type { Request, Response, Server as Restify } from 'restify'
import { type Answer, type Refusal, type Route, refuse } from '../channels/channel.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { addressOf, peerOf } from './address.ts'
import { readBody } from './body.ts'
import type { PageFile } from './files.ts'
import { gateFor } from './gate.ts'
import { securityHeaders } from './headers.ts'
import { close, listen, slowClientsLeave } from './listening.ts'
import { REFUSALS } from './refusals.ts'
import { send, sendFile, setAll } from './send.ts'
import { tamedRestify } from './tamed.ts'
import { languageOf, type Said, worded } from './worded.ts'

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
  /** What refusals say. */
  readonly said: Said
  readonly trustedProxies: number
  /** Whether turns can be kept now. */
  readonly ready: () => Promise<boolean>
  readonly log: Log
  readonly metrics: Metrics | null
}

/** Join routes and files into a server that is not listening yet. */
export function makeServer({ routes, files, origins, said, trustedProxies, ready, log, metrics }: Parts): Server {
  const { restify, http } = tamedRestify()
  slowClientsLeave(http)
  const headers = securityHeaders(origins)
  const tell = (request: Request, response: Response, answer: Answer) =>
    send(response, worded(answer, said, request.headers['accept-language']))
  const gate = gateFor(
    origins,
    [...files, ...routes.filter(({ raw }) => raw !== undefined)].map(({ path }) => path),
  )

  restify.pre((request: Request, response: Response, next: (go?: false) => void) => {
    watch(http, request, response, { log, metrics })
    setAll(response, headers)
    const refusal = gate(request, response)
    if (refusal === null) return next()
    tell(request, response, refusal)
    next(false)
  })

  for (const route of routes) mountRoute(restify, route, { said, trustedProxies, log, tell })
  for (const file of files) mountFile(restify, file)
  restify.get('/health', async (_request: Request, response: Response) => send(response, ALIVE))
  restify.get('/ready', async (_request: Request, response: Response) => {
    send(response, (await ready().catch(() => false)) ? READY : NOT_READY)
  })
  restify.on('restifyError', (request: Request, response: Response, error: unknown, done: () => void) => {
    const why = refusalOf(error)
    if (why === REFUSALS.broken) log.error('request-failed', { error })
    tell(request, response, refuse(why))
    done()
  })
  return { listen: (port, host) => listen(http, port, host), close: () => close(http) }
}

/** Alive says only that the program answers: one whose store is down must not be restarted for it, for crisis words still come. */
const ALIVE: Answer = { status: 200, body: { status: 'ok' } }
const READY: Answer = { status: 200, body: { status: 'ready' } }
const NOT_READY: Answer = { status: 503, body: { status: 'store-down' } }

interface Mounting extends Pick<Parts, 'said' | 'trustedProxies' | 'log'> {
  readonly tell: (request: Request, response: Response, answer: Answer) => void
}

function mountRoute(restify: Restify, route: Route, { tell, log, ...how }: Mounting): void {
  const { method, path } = route
  const handle = async (request: Request, response: Response) => {
    try {
      tell(request, response, await answered(request, route, how))
    } catch (error) {
      log.error('request-failed', { route: path, error })
      tell(request, response, refuse(REFUSALS.broken))
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

async function answered(
  request: Request,
  { method, raw, answer }: Route,
  { said, trustedProxies }: Pick<Parts, 'said' | 'trustedProxies'>,
): Promise<Answer> {
  const body = method === 'POST' ? await readBody(request, raw) : NO_BODY
  if (body.kind === 'refused') return refuse(body.why, { Connection: 'close' })
  return answer({
    body: body.value,
    raw: body.raw,
    language: languageOf(said, request.headers['accept-language']),
    // Only for who asks: a turn on the page needs neither.
    get headers() {
      return headersOf(request)
    },
    get query() {
      return Object.fromEntries(new URLSearchParams(request.url?.split('?')[1] ?? ''))
    },
    authorization: request.headersDistinct.authorization?.join(', ') ?? null,
    address: addressOf(request, trustedProxies),
    peer: peerOf(request),
  })
}

const NO_BODY = { kind: 'read', value: undefined, raw: Buffer.alloc(0) } as const

/** Node's own `headers` keeps only the first of some, Authorization among them: then a second one would go unseen. */
const headersOf = ({ headersDistinct }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headersDistinct).map(([name, values]) => [name, (values ?? []).join(', ')]))

function refusalOf(error: unknown): Refusal {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 500
  if (status === 404) return REFUSALS.notFound
  return status === 405 ? REFUSALS.wrongMethod : REFUSALS.broken
}

function watch(
  http: HttpServer,
  request: Request,
  response: Response,
  { log, metrics }: Pick<Parts, 'log' | 'metrics'>,
) {
  const start = performance.now()
  response.once('close', () => {
    // A kept-alive connection would hold up a stop for as long as it is kept.
    if (!http.listening) setImmediate(() => http.closeIdleConnections())
    const ms = performance.now() - start
    // The path is a visitor's to choose; the route is one of ours.
    const counted = { route: routeOf(request), method: request.method ?? '', status: response.statusCode }
    log.debug('request', { ...counted, ms: Math.round(ms) })
    metrics?.request({ ...counted, seconds: ms / 1000 })
  })
}

/** `none` for what matched no route. */
function routeOf(request: Request): string {
  const route: { path?: unknown } | undefined = request.getRoute()
  return typeof route?.path === 'string' ? route.path : 'none'
}
