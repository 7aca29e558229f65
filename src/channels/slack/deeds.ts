import type { Continue } from '../../continue/index.ts'
import type { Converse } from '../../converse.ts'
import type { Words } from '../../core/words.ts'
import type { Log } from '../../log.ts'
import { MOST_CHARACTERS } from '../text.ts'
import { type Answers, createAnswers } from './answers.ts'
import { NotKeptError } from './errors.ts'
import { home } from './home.ts'
import { createPages } from './pages.ts'
import type { Person } from './person.ts'
import type { Place } from './place.ts'
import type { Received } from './receive.ts'
import { receiveCommand } from './receive.ts'
import { createSpeaker } from './speaker.ts'
import type { Talk } from './talk.ts'
import type { Click, Form } from './taps.ts'
import { createTheirWords } from './their-words.ts'
import type { WorkWords } from './words.ts'
import type { Workspaces } from './workspaces.ts'

/** What follows from each thing people do in Slack. Each resolves once it is safely kept, and rejects when Slack should send it again. */
export interface Deeds {
  readonly event: (received: Received) => Promise<void>
  readonly click: (click: Click) => Promise<void>
  readonly form: (form: Form) => Promise<void>
  /** Gives what only the person who wrote the command sees. */
  readonly command: (body: unknown) => Promise<string>
  /** Resolves when nothing is being done beside the road any more. */
  readonly idle: () => Promise<void>
}

export interface DeedMeans {
  readonly talk: Talk
  readonly converse: Converse
  readonly continues: Continue
  readonly words: WorkWords
  /** The bot's own words in a language, to know its reply to an old button. */
  readonly wordsIn: (language: string) => Words
  readonly workspaces: Workspaces
  readonly log: Log
  readonly now: () => number
}

/** Join the talk, the pages beside it, and the changes to messages that were answered. */
export function createDeeds(means: DeedMeans): Deeds {
  const { talk, converse, words, workspaces, now } = means
  const speaker = createSpeaker(means)
  const theirWords = createTheirWords(means)
  const pages = createPages({ ...means, theirWords, speaker })
  const answers: Answers = createAnswers({ ...means, speaker })
  const stamp = () => ({ id: 'urgent', at: new Date(now()).toISOString() })
  const urgent = (text: string) => converse.urgent({ kind: 'text', text, ...stamp() }, 'en')
  const helpOn = ({ does }: Click) =>
    does.kind === 'answer'
      ? converse.urgent({ kind: 'tap', step: does.step, values: does.values, ...stamp() }, 'en')
      : null

  async function said({ person, place, event, text, files }: Extract<Received, { kind: 'said' }>): Promise<void> {
    if (person.outsider) return speaker.say(person, place, words.text('outsider'), urgent(text))
    if (text.trim() === '')
      return files ? speaker.say(person, place, (await theirWords(person)).text('no-file')) : undefined
    if (text.length > MOST_CHARACTERS)
      return speaker.say(person, place, (await theirWords(person)).text('too-long'), urgent(text))
    await talk.hear(person, place, { id: event, kind: 'text', text })
  }

  async function panel({ person, place, event }: Extract<Received, { kind: 'panel' }>): Promise<void> {
    // Looking at the panel is not yet coming back.
    if (person.outsider || (await talk.isAway(person))) return
    speaker.prompts(person, place)
    await talk.begin(person, place, event)
  }

  async function own(click: Click, name: 'private' | 'here' | 'start' | 'sos'): Promise<void> {
    const { person, event, trigger } = click
    if (person.outsider) return
    if (name === 'private') return pages.link(person, trigger)
    const place: Place = click.at ?? (await speaker.direct(person))
    if (name === 'sos') {
      const outcome = await talk.hear(person, place, { id: event, kind: 'tap', step: ':', values: [':sos'] })
      return pages.help(person, trigger, outcome)
    }
    await talk.begin(person, place, event)
    if (click.at === null) await pages.sent(person, trigger)
  }

  async function clicked(click: Click): Promise<void> {
    const { does, person } = click
    if (does.kind === 'own') return own(click, does.name)
    if (person.outsider) return
    if (await talk.isAway(person)) {
      const help = helpOn(click)
      return help ? pages.help(person, click.trigger, help) : pages.elsewhere(person, click.trigger)
    }
    return does.kind === 'form' ? answers.open(click, does.step) : answers.tap(click, does)
  }

  /** Slack sends a click or a form only once: so the person is told when it could not be kept. */
  async function told(person: Person, place: Place | null, done: () => Promise<void>): Promise<void> {
    try {
      await done()
    } catch (error) {
      if (!(error instanceof NotKeptError)) throw error
      await speaker.say(person, place ?? (await speaker.direct(person)), error.message)
    }
  }

  return {
    event: async (received) => {
      switch (received.kind) {
        case 'said':
          return said(received)
        case 'panel':
          return panel(received)
        case 'mentioned': {
          const { person, place, text } = received
          const name = person.outsider ? 'outsider' : 'mention'
          return speaker.whisper(person, place, name, urgent(text))
        }
        case 'home': {
          const { person } = received
          const client = await workspaces.client(person.team, person.enterprise)
          const view = home(await theirWords(person))
          return speaker.beside(() => client.views.publish({ user_id: person.user, view }))
        }
        case 'nothing':
      }
    },
    click: (click) => told(click.person, click.at, () => clicked(click)),
    form: (form) => told(form.person, form.at, () => answers.form(form)),
    command: async (body) => {
      const read = receiveCommand(body)
      if (read === null || read.person.outsider) return words.text('outsider')
      const { person, event, text } = read
      try {
        const place = await speaker.direct(person)
        if (text === '') await talk.begin(person, place, event)
        else await said({ kind: 'said', person, place, event, text, files: false })
        return (await theirWords(person)).text('written')
      } catch (error) {
        if (error instanceof NotKeptError) return error.message
        throw error
      }
    },
    idle: speaker.idle,
  }
}
