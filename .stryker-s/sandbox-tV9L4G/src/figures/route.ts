// @ts-nocheck
import { type Answer, type Refusal, type Request, type Route, refuse } from '../channels/channel.ts'
import { toCsv } from './csv.ts'
import type { Period } from './period.ts'
import type { Figures } from './publish.ts'

type Guard = (answer: (request: Request) => Promise<Answer>) => Route['answer']

/** `GET /operator/figures?month=2026-10` (or `year=2026`, and `format=csv`), and `GET /operator/months` for all there are: only for whom the guard lets through. */
export function figuresRoutes(
  guard: Guard,
  read: (period: Period) => Promise<Figures | null>,
  recent: () => Promise<readonly Figures[]>,
): readonly Route[] {
  const answer = async ({ query }: Request): Promise<Answer> => {
    const period = query.month ?? query.year ?? ''
    const figures = (period.length === 4) === (query.month === undefined) ? await read(period) : null
    if (figures === null) return refuse(NOT_OVER)
    return query.format === 'csv'
      ? { status: 200, body: toCsv(figures), type: 'text/csv; charset=utf-8' }
      : { status: 200, body: figures }
  }
  const months = async (): Promise<Answer> => ({ status: 200, body: { months: await recent() } })
  return [
    { method: 'GET', path: '/operator/figures', answer: guard(answer) },
    { method: 'GET', path: '/operator/months', answer: guard(months) },
  ]
}

const NOT_OVER: Refusal = {
  status: 400,
  code: 'not-a-whole-period',
  message: 'Please ask for a month or a year that is over, such as ?month=2026-10 or ?year=2026.',
}
