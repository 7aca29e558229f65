import { createServer } from 'node:http'
import { type Answer, type Refusal, type Route, refuse } from '../channels/channel.ts'
import type { MetricsSettings } from '../config.ts'
import type { Metrics } from '../metrics.ts'
import { bears } from '../secret.ts'
import type { Server } from './index.ts'
import { close, listen, slowClientsLeave } from './listening.ts'

const PATH = '/metrics'
const NOT_YOURS: Refusal = {
  status: 401,
  code: 'no-token',
  message: 'Please send the token of METRICS_TOKEN as a bearer token.',
}
const NOT_NOW: Refusal = { status: 500, code: 'broken', message: 'The metrics cannot be had now. Please ask again.' }
const ELSEWHERE: Refusal = { status: 404, code: 'not-found', message: 'The metrics are at /metrics.' }

async function told(metrics: Metrics, { token }: MetricsSettings, authorization: string | null): Promise<Answer> {
  if (token !== null && !bears(authorization, token)) return refuse(NOT_YOURS)
  return { status: 200, body: await metrics.text(), type: metrics.type }
}

/** `/metrics` on the main port: only behind a token, and only when they have no port of their own. */
export function metricsRoutes(metrics: Metrics, settings: MetricsSettings): readonly Route[] {
  if (settings.port !== null || settings.token === null) return []
  return [{ method: 'GET', path: PATH, answer: ({ authorization }) => told(metrics, settings, authorization) }]
}

/** A server of their own for the metrics, so that the public port need not show them. */
export function metricsServer(metrics: Metrics, settings: MetricsSettings): Server {
  const http = createServer(async ({ url, headers }, response) => {
    const asked = url === PATH ? told(metrics, settings, headers.authorization ?? null) : refuse(ELSEWHERE)
    // Nobody else is there to catch it, and what is not caught ends the program.
    const { status, body, type } = await Promise.resolve(asked).catch(() => refuse(NOT_NOW))
    response.writeHead(status, { 'Content-Type': type ?? 'application/json' })
    response.end(type === undefined ? JSON.stringify(body) : String(body))
  })
  slowClientsLeave(http)
  return { listen: (port, host) => listen(http, port, host), close: () => close(http) }
}
