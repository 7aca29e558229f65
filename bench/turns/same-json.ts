import { createServer, type Next, plugins, type Request, type Response } from 'restify'
import { render } from '../../src/channels/web/render.ts'
import type { Bot } from '../../src/core/bot.ts'
import { summaryLines } from '../../src/core/summary.ts'
import { turn } from '../../src/core/turn.ts'
import { securityHeaders } from '../../src/server/headers.ts'
import { people } from './people.ts'
import { DEEDS, inboundOf } from './script.ts'

type Body = { readonly step?: string; readonly text?: string }

/**
 * The same JSON in and out as Signpost's, under the same headers: what restify takes of a turn. `between` is done before the
 * answer goes out; with nothing there, this is what a turn is held against.
 */
export function sameJson(bot: Bot, up: (address: string) => void, between: (body: Body) => void | Promise<void>): void {
  const answers = answersOf(bot)
  const headers = Object.entries(securityHeaders([]))
  const server = createServer()
  const answer = (body: Body, response: Response, next: Next) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    response.send(200, answers.get(keyOf(body)))
    next()
  }
  server.use(plugins.bodyParser())
  server.post('/web/events', (request: Request, response: Response, next: Next) => {
    const done = between(request.body)
    if (done === undefined) answer(request.body, response, next)
    else done.then(() => answer(request.body, response, next), next)
  })
  server.listen(0, '127.0.0.1', () => up(server.url))
}

function answersOf(bot: Bot): ReadonlyMap<string, unknown> {
  const at = new Date().toISOString()
  return new Map(
    [...people(bot, DEEDS.length)].map(({ conversation }, n) => {
      const { replies, conversation: next } = turn(bot, conversation, inboundOf(n, at))
      return [keyOf(DEEDS[n] ?? {}), render({ kind: 'heard', replies, conversation: next }, summaryLines(bot, next))]
    }),
  )
}

const keyOf = ({ step, text }: Body): string => step ?? text ?? ''
