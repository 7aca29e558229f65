import { type Answer, Refused, type Server } from './api.ts'
import type { Session } from './session.ts'

/** The conversation this page shows, how it was found, and what a link that no longer works has to say. */
export interface Found {
  readonly answer: Answer
  readonly how: 'link' | 'tab' | 'code' | 'new'
  readonly refusal: string | null
}

/** A link from a work chat, else this tab's or another tab's conversation, else a code remembered on this device, else a new one. */
export async function findConversation(
  server: Server,
  session: Session,
  language: string,
  waiting: (why: string) => void,
): Promise<Found> {
  const ask = (path: string, token: string, body: unknown) =>
    server.ask(path, token, body, waiting).catch((error: unknown) => refused(error))
  let refusal: string | null = null
  const link = takeLink()
  if (link !== null) {
    const answer = await ask('/web/continue', '', { link })
    if (!(answer instanceof Refused)) return { answer, how: 'link', refusal }
    refusal = answer.message
  }
  if (!session.token) session.token = await session.fromAnotherTab()
  if (session.token) {
    const answer = await ask('/web/conversation', session.token, null)
    if (!(answer instanceof Refused)) return { answer, how: 'tab', refusal }
  }
  if (session.code !== null) {
    const answer = await ask('/web/resume', '', { code: session.code })
    if (!(answer instanceof Refused)) return { answer, how: 'code', refusal }
    if (answer.status === 404) session.code = null
  }
  return { answer: await server.ask('/web/conversations', '', { language }, waiting), how: 'new', refusal }
}

function refused(error: unknown): Refused {
  if (error instanceof Refused) return error
  throw error
}

/** The key of a one-time link, taken out of the address so that it stays in no history. */
function takeLink(): string | null {
  const link = /^#continue=(.+)$/.exec(location.hash)?.[1]
  if (link === undefined) return null
  history.replaceState(null, '', location.pathname)
  return link
}
