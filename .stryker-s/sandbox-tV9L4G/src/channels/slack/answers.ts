// @ts-nocheck
import type { KnownBlock } from '@slack/types'
import type { Converse, Heard, Outcome } from '../../converse.ts'
import type { Words } from '../../core/words.ts'
import { answered } from './answered.ts'
import { form } from './form.ts'
import type { Person } from './person.ts'
import type { Place } from './place.ts'
import type { Speaker } from './speaker.ts'
import type { Talk } from './talk.ts'
import type { Click, Deed, Form } from './taps.ts'
import { type WorkWords, workWords } from './words.ts'
import type { Workspaces } from './workspaces.ts'

/** Answers by button and by form, and what becomes of the message that asked. */
export interface Answers {
  readonly tap: (click: Click, deed: Extract<Deed, { kind: 'answer' }>) => Promise<void>
  /** Open the form for a question. */
  readonly open: (click: Click, step: string) => Promise<void>
  readonly form: (form: Form) => Promise<void>
}

export interface AnswerMeans {
  readonly talk: Talk
  readonly converse: Converse
  readonly words: WorkWords
  readonly wordsIn: (language: string) => Words
  readonly workspaces: Workspaces
  readonly speaker: Speaker
}

type Shown = Place & { readonly ts: string }

/** As many messages are remembered as answered, or as open in a form. */
const MOST_KEPT = 2_000

/** Make the way of an answer. */
export function createAnswers({ talk, converse, words, wordsIn, workspaces, speaker }: AnswerMeans): Answers {
  const done = new Map<string, readonly unknown[] | null>()
  const keyOf = ({ channel, ts }: Shown) => `${channel} ${ts}`
  const remember = (at: Shown, blocks: readonly unknown[] | null) => {
    done.set(keyOf(at), blocks)
    const oldest = done.keys().next().value
    if (done.size > MOST_KEPT && oldest !== undefined) done.delete(oldest)
  }
  const isStale = (outcome: Outcome) =>
    outcome.kind === 'heard' &&
    outcome.replies.some(({ text }) => text === saidIn(outcome).entries['replies.stale']?.text)
  const formWords = (outcome: Outcome) => (outcome.kind === 'heard' ? workWords(saidIn(outcome)) : words)
  const saidIn = ({ conversation }: Heard) => wordsIn(conversation.language)

  /** The message loses its buttons and shows the answer; an old button's message only loses them. */
  function settle(person: Person, at: Shown, blocks: readonly unknown[], shown: string | null): void {
    if (done.get(keyOf(at)) === null) return
    remember(at, null)
    speaker.beside(async () => {
      const client = await workspaces.client(person.team, person.enterprise)
      await client.chat.update({ channel: at.channel, ts: at.ts, ...answered(blocks, shown) })
    })
  }

  /** The blocks of the message a form was opened from: remembered, or read again from Slack. */
  async function blocksAt(person: Person, at: Shown): Promise<readonly unknown[]> {
    const kept = done.get(keyOf(at))
    if (kept) return kept
    const client = await workspaces.client(person.team, person.enterprise)
    const about = { channel: at.channel, oldest: at.ts, latest: at.ts, inclusive: true, limit: 1 }
    const { messages = [] } =
      at.thread === null
        ? await client.conversations.history(about)
        : await client.conversations.replies({ ...about, ts: at.thread })
    const blocks: readonly KnownBlock[] = (messages.find(({ ts }) => ts === at.ts)?.blocks ?? []) as KnownBlock[]
    return blocks
  }

  return {
    tap: async ({ person, at, event }, { step, values, shown }) => {
      const place = at ?? (await speaker.direct(person))
      const outcome = await talk.hear(person, place, { id: event, kind: 'tap', step, values })
      const answer = isStale(outcome) ? null : shown || words.label('answered', 'nothing')
      if (at !== null) settle(person, at, at.blocks, answer)
    },
    open: async ({ person, at, event, trigger }, step) => {
      const outcome = await converse.again(talk.idOf(person))
      const asked = outcome.kind === 'heard' ? outcome.replies.findLast(({ ask }) => ask?.step === step) : undefined
      if (asked?.ask && at !== null) {
        remember(at, at.blocks)
        const view = form({ ...asked, ask: asked.ask }, at, formWords(outcome))
        const client = await workspaces.client(person.team, person.enterprise)
        speaker.beside(() => client.views.open({ trigger_id: trigger, view }))
        return
      }
      // The question was answered or left meanwhile: the talk says where it stands.
      const place = at ?? (await speaker.direct(person))
      const isHere = outcome.kind === 'heard' && outcome.conversation.place === step
      const tap = isHere ? { step: ':', values: [':continue'] } : { step, values: [] }
      await talk.hear(person, place, { id: event, kind: 'tap', ...tap })
      if (at !== null) settle(person, at, at.blocks, null)
    },
    form: async ({ person, at, event, step, answer }) => {
      if (person.outsider) return
      const what =
        'text' in answer ? ({ kind: 'text', ...answer } as const) : ({ kind: 'tap', step, ...answer } as const)
      const outcome = await talk.hear(person, at, { id: event, ...what })
      const shown = isStale(outcome) ? null : words.label('answered', 'form')
      speaker.beside(async () => settle(person, at, await blocksAt(person, at), shown))
    },
  }
}
