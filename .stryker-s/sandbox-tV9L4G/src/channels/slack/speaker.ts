// @ts-nocheck
import type { Heard } from '../../converse.ts'
import type { Log } from '../../log.ts'
import { buttons, ownButton, sections } from './blocks.ts'
import { patiently } from './patiently.ts'
import type { Person } from './person.ts'
import type { Place } from './place.ts'
import { type Message, packed, render } from './render.ts'
import type { WorkWords } from './words.ts'
import type { Workspaces } from './workspaces.ts'

/** What is said beside the conversation: nothing of it is a person's answer, so nothing of it is kept or awaited. */
export interface Speaker {
  /** Words of ours in the chat; help instead, when the person's own words show danger. */
  readonly say: (person: Person, place: Place, text: string, urgent?: Heard | null) => Promise<void>
  /** Words only this person sees, in a channel, by their name; with help first, when needed. */
  readonly whisper: (person: Person, place: Place, name: 'mention' | 'outsider', urgent: Heard | null) => Promise<void>
  /** First questions to choose from, in the assistant panel. */
  readonly prompts: (person: Person, place: Place) => void
  /** The direct chat with a person. */
  readonly direct: (person: Person) => Promise<Place>
  /** Do a call to Slack that nobody waits for. */
  readonly beside: (call: () => Promise<unknown>) => void
  readonly idle: () => Promise<void>
}

export interface SpeakerMeans {
  readonly workspaces: Workspaces
  readonly words: WorkWords
  readonly log: Log
}

const PROMPTS = ['start', 'learn', 'privacy', 'sos'] as const

/** Make a speaker. What it could not say after some tries is left unsaid, and logged. */
export function createSpeaker({ workspaces, words, log }: SpeakerMeans): Speaker {
  const working = new Set<Promise<void>>()
  const client = ({ team, enterprise }: Person) => workspaces.client(team, enterprise)
  const beside = (call: () => Promise<unknown>): void => {
    const work: Promise<void> = patiently(call)
      .then(() => {})
      .catch((error) => log.warn('channel-failed', { error }))
      .finally(() => working.delete(work))
    working.add(work)
  }
  return {
    say: async (person, { channel, thread }, text, urgent = null) => {
      const slack = await client(person)
      for (const message of spoken(text, urgent, words)) {
        beside(() =>
          slack.chat.postMessage({ channel, ...(thread !== null && { thread_ts: thread }), ...SILENT, ...message }),
        )
      }
    },
    whisper: async (person, { channel, thread }, name, urgent) => {
      const slack = await client(person)
      const open = name === 'mention' ? buttons([ownButton(words.label('mention', 'open'), 'start')], 'mention') : []
      const pointer = packed([[...sections(words.text(name)), ...open]])
      for (const message of [...helpIn(urgent, words), ...pointer]) {
        beside(() =>
          slack.chat.postEphemeral({
            channel,
            user: person.user,
            ...(thread !== null && { thread_ts: thread }),
            ...message,
          }),
        )
      }
    },
    prompts: (person, { channel, thread }) => {
      const prompts = PROMPTS.map((name) => {
        const title = words.label('prompts', name)
        return { title, message: title }
      })
      if (thread === null) return
      beside(async () => {
        const slack = await client(person)
        const [first, ...rest] = prompts
        if (first === undefined) return
        await slack.assistant.threads.setSuggestedPrompts({
          channel_id: channel,
          thread_ts: thread,
          prompts: [first, ...rest],
        })
      })
    },
    direct: async (person) => {
      const { channel } = await (await client(person)).conversations.open({ users: person.user })
      return { channel: channel?.id ?? '', thread: null }
    },
    beside,
    idle: async () => {
      while (working.size > 0) await Promise.all(working)
    },
  }
}

/** No picture or summary of a linked page comes with what we say. */
const SILENT = { unfurl_links: false, unfurl_media: false } as const

const spoken = (text: string, urgent: Heard | null, words: WorkWords): readonly Message[] =>
  urgent === null ? packed([sections(text)]) : helpIn(urgent, words)

/** Help without buttons that would lead into a conversation there is none of. */
const helpIn = (urgent: Heard | null, words: WorkWords): readonly Message[] =>
  (urgent?.replies ?? []).flatMap((reply) => render({ ...reply, ask: null }, words))
