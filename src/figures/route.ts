import { type Answer, type Refusal, type Request, type Route, refuse } from '../channels/channel.ts'
import { bears, type Secret } from '../secret.ts'
import { toCsv } from './csv.ts'
import type { Period } from './period.ts'
import type { Figures } from './publish.ts'

/** `GET /operator/figures?month=2026-10` (or `year=2026`, and `format=csv`): only for the bearer of OPERATOR_TOKEN. */
export function figuresRoute(
  token: Secret,
  read: (period: Period) => Promise<Figures | null>,
  wait: (address: string) => Promise<number | null>,
): Route {
  const answer = async ({ authorization, address, query }: Request): Promise<Answer> => {
    const seconds = await wait(address)
    if (seconds !== null) return refuse(TOO_FAST, { 'Retry-After': String(seconds) })
    if (!bears(authorization, token)) return refuse(NOT_YOURS)
    const period = query.month ?? query.year ?? ''
    const figures = (period.length === 4) === (query.month === undefined) ? await read(period) : null
    if (figures === null) return refuse(NOT_OVER)
    return query.format === 'csv'
      ? { status: 200, body: toCsv(figures), type: 'text/csv; charset=utf-8' }
      : { status: 200, body: figures }
  }
  return { method: 'GET', path: '/operator/figures', answer }
}

const NOT_YOURS: Refusal = { status: 401, code: 'no-token', message: 'Please send OPERATOR_TOKEN as a bearer token.' }
const TOO_FAST: Refusal = {
  status: 429,
  code: 'too-fast',
  message: 'That was very often. Please try again in a minute.',
}
const NOT_OVER: Refusal = {
  status: 400,
  code: 'not-a-whole-period',
  message: 'Please ask for a month or a year that is over, such as ?month=2026-10 or ?year=2026.',
}
