// @ts-nocheck
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Answer, type Refusal, type Request, refuse } from '../channels/channel.ts'
import { begin } from '../core/begin.ts'
import type { Turn } from '../core/bot.ts'
import type { Conversation } from '../core/conversation.ts'
import { turn } from '../core/turn.ts'
import type { Drafts } from './draft.ts'

const Tried = z.strictObject({
  /** Null begins a new one. */
  session: z.uuid().nullable(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .default('en'),
  act: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('start') }),
    z.strictObject({ kind: z.literal('text'), text: z.string().max(4_000) }),
    z.strictObject({ kind: z.literal('tap'), step: z.string().max(200), values: z.array(z.string().max(200)).max(60) }),
  ]),
})

/** `POST /operator/try`: one turn with the draft in the folder. Nothing of it is kept, counted or logged. */
export function tryRoute(drafts: Drafts, now: () => number) {
  const sessions = new Sessions()
  return async ({ body }: Request): Promise<Answer> => {
    const asked = Tried.safeParse(body)
    if (!asked.success) return refuse(NOT_A_TURN)
    const { faults } = drafts.now()
    const draft = drafts.whole()
    if (draft === null) return { status: 200, body: { ...SILENT, faults } }
    const { session, language, act } = asked.data
    const at = new Date(now()).toISOString()
    const standing = sessions.at(session) ?? begin(draft.bot, 'operator:try', at, language)
    const done = turn(draft.bot, standing, { id: randomUUID(), at, ...act })
    const { replies, conversation } = done
    return {
      status: 200,
      body: {
        session: sessions.keep(session, done),
        replies,
        known: knownOf(conversation),
        faults,
        readAt: draft.readAt,
      },
    }
  }
}

const knownOf = ({ place, status, fields, concerns, language }: Conversation) => ({
  place,
  status,
  language,
  fields,
  concerns: concerns.map(({ id, confirmed }) => ({ id, confirmed })),
})

/** Conversations held in memory only: the oldest goes when there are too many. */
const MOST_SESSIONS = 20

class Sessions {
  private readonly held = new Map<string, Conversation>()

  at(id: string | null): Conversation | undefined {
    return id === null ? undefined : this.held.get(id)
  }

  /** The name it goes on by; null when it was erased. */
  keep(before: string | null, { conversation, effects }: Turn): string | null {
    const id = before ?? randomUUID()
    this.held.delete(id)
    if (effects.some(({ kind }) => kind === 'erase')) return null
    this.held.set(id, conversation)
    const oldest = this.held.keys().next().value
    if (this.held.size > MOST_SESSIONS && oldest !== undefined) this.held.delete(oldest)
    return id
  }
}

const SILENT = { session: null, replies: [], known: null, readAt: null }

const NOT_A_TURN: Refusal = { status: 400, code: 'bad-shape', message: 'This is no turn that can be tried.' }
