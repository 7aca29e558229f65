// @ts-nocheck
import type { Converse, Heard, Shown } from '../../converse.ts'
import type { Reply } from '../../core/reply.ts'
import type { Log } from '../../log.ts'
import { type Address, openingIn } from './address.ts'
import type { Connector } from './connector.ts'
import type { Pressed } from './receive.ts'
import { answeredMessage, drawsCards, type Outgoing } from './render.ts'
import { speech } from './speak.ts'
import type { WorkWords } from './words.ts'

/** What becomes of the cards in the chat once something was answered. */
export interface Answered {
  /** Never throws: the answer is safe, and how its card looks is only a kindness. */
  readonly after: (turn: Answer) => Promise<void>
}

/** One turn, and the card it came from (null when it was written into the chat). */
export interface Answer {
  readonly id: string
  readonly event: string
  readonly address: Address
  readonly outcome: Heard
  readonly from: Pressed | null
  readonly values: readonly string[] | 'in words'
}

export interface AnsweredMeans {
  readonly converse: Pick<Converse, 'everything'>
  readonly connector: Pick<Connector, 'update'>
  readonly words: (language: string) => WorkWords
  readonly log: Log
}

/** A message, and the reply it shows. */
interface Asked {
  readonly shown: Shown
  readonly reply: Reply
}

/** As many messages and events are remembered as done. */
const MOST_KEPT = 2_000

/** Make it. A card changes once: what it shows after the first press stays, however often it is pressed. */
export function createAnswered({ converse, connector, words, log }: AnsweredMeans): Answered {
  const done = new Set<string>()

  /** Whether this is the first time. */
  function isNew(key: string): boolean {
    if (done.has(key)) return false
    done.add(key)
    const [oldest] = done
    if (done.size > MOST_KEPT && oldest !== undefined) done.delete(oldest)
    return true
  }

  async function change(address: Address, message: string, to: Outgoing): Promise<void> {
    if (!isNew(`${address.conversation} ${message}`)) return
    await connector.update(address, message, to).catch((error) => log.debug('delivery-failed', { error }))
  }

  /** The card that was pressed shows the answer; one of an earlier moment only loses its buttons. */
  async function pressed({ address, outcome, values }: Answer, { step, message }: Pressed, asked: Asked | undefined) {
    const said = words(outcome.conversation.language)
    if (message === null) return
    const isStale = outcome.replies.some(said.isStale)
    const answer = isStale ? null : { step, values }
    if (asked !== undefined) {
      const opening = openingIn(asked.shown.drawn)
      return change(address, message, answeredMessage(asked.reply, said, opening, answer))
    }
    // Too old to know what it said: its question can be told from the step, anything else stays as it is.
    if (!isStale && step !== ':')
      return change(address, message, speech(address.channelId, said).answered(step, values))
  }

  /** A question that was answered in the chat, and asked anew or left, has no buttons any more: the newest card has them. */
  async function overtaken({ address, outcome, from }: Answer, open: Asked | undefined): Promise<void> {
    if (open === undefined || open.shown.message === from?.message) return
    if (outcome.replies.every(({ ask }) => ask === null)) return
    const said = words(outcome.conversation.language)
    await change(address, open.shown.message, answeredMessage(open.reply, said, openingIn(open.shown.drawn), null))
  }

  return {
    after: async (answer) => {
      if (!drawsCards(answer.address.channelId) || !isNew(`${answer.id} ${answer.event}`)) return
      try {
        const asked = await askedIn(converse, answer)
        const { from } = answer
        if (from !== null)
          await pressed(
            answer,
            from,
            asked.find(({ shown }) => shown.message === from.message),
          )
        await overtaken(
          answer,
          asked.findLast(({ reply }) => reply.ask !== null && !isOf(reply, answer)),
        )
      } catch (error) {
        log.debug('delivery-failed', { error })
      }
    },
  }
}

const isOf = ({ id }: Reply, { event }: Answer): boolean => id.startsWith(`${event}.`)

/** The messages in the chat whose replies are still known. */
async function askedIn(converse: AnsweredMeans['converse'], { id }: Answer): Promise<readonly Asked[]> {
  const stored = await converse.everything(id)
  const replies = new Map(stored?.applied.flatMap(({ replies }) => replies.map((reply) => [reply.id, reply] as const)))
  return (stored?.shown ?? []).flatMap((shown) => {
    const reply = replies.get(shown.reply ?? '')
    return reply === undefined ? [] : [{ shown, reply }]
  })
}
