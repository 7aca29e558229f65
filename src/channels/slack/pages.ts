import type { Button, KnownBlock, ModalView } from '@slack/types'
import type { Continue } from '../../continue/index.ts'
import type { Converse, Outcome } from '../../converse.ts'
import { buttons, label, linkButton, ownButton, sections } from './blocks.ts'
import { LIMITS } from './limits.ts'
import type { Person } from './person.ts'
import { render } from './render.ts'
import type { Speaker } from './speaker.ts'
import type { Talk } from './talk.ts'
import type { TheirWords } from './their-words.ts'
import type { WorkWords } from './words.ts'
import type { Workspaces } from './workspaces.ts'

/** Pages over the chat (modals). What stands on them is no message, so it is in no export. */
export interface Pages {
  /** The one-time link to the private page. */
  readonly link: (person: Person, trigger: string) => Promise<void>
  /** Help, at once. */
  readonly help: (person: Person, trigger: string, outcome: Outcome) => Promise<void>
  /** The person went on to the private page, and pressed something here. */
  readonly elsewhere: (person: Person, trigger: string) => Promise<void>
  /** The answer is in the chat. */
  readonly sent: (person: Person, trigger: string) => Promise<void>
}

export interface PageMeans {
  readonly talk: Talk
  readonly converse: Converse
  readonly continues: Continue
  readonly theirWords: TheirWords
  readonly workspaces: Workspaces
  readonly speaker: Speaker
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Make the pages. */
export function createPages(means: PageMeans): Pages {
  const { talk, converse, continues, theirWords, workspaces, speaker, now } = means
  async function open(
    person: Person,
    trigger: string,
    blocksIn: (words: WorkWords) => readonly KnownBlock[],
  ): Promise<void> {
    const { team, enterprise } = person
    const words = await theirWords(person)
    const client = await workspaces.client(team, enterprise)
    const view: ModalView = {
      type: 'modal',
      title: label('Signpost', LIMITS.viewTitle),
      close: label(words.label('ready', 'close'), LIMITS.viewTitle),
      blocks: blocksIn(words).slice(0, LIMITS.viewBlocks),
    }
    speaker.beside(() => client.views.open({ trigger_id: trigger, view }))
  }
  const page = (words: WorkWords, name: string, ...list: readonly Button[]) =>
    [...sections(words.text(name)), ...(list.length > 0 ? buttons(list, name) : [])].map(({ block }) => block)

  /** Whoever wants privacy first has no conversation yet: it begins without a word in the chat. */
  async function address(person: Person): Promise<string | null> {
    const id = talk.idOf(person)
    const made = await continues.link(id)
    if (made !== null) return made
    const at = new Date(now()).toISOString()
    const known = await converse.again(id)
    if (known.kind === 'unknown') await converse.open(id, 'en', { id: `slack:private:${at}`, at })
    return continues.link(id)
  }

  return {
    link: async (person, trigger) => {
      const url = await address(person)
      if (url === null) return open(person, trigger, (words) => page(words, 'no-link'))
      return open(person, trigger, (words) => page(words, 'link', linkButton(words.label('link', 'open'), url, 'link')))
    },
    help: async (person, trigger, outcome) => {
      const replies = outcome.kind === 'heard' ? outcome.replies : []
      await open(person, trigger, (words) =>
        replies.flatMap((reply) => render({ ...reply, ask: null }, words)).flatMap(({ blocks }) => blocks),
      )
    },
    elsewhere: (person, trigger) =>
      open(person, trigger, (words) => page(words, 'elsewhere', ownButton(words.label('elsewhere', 'here'), 'here'))),
    sent: (person, trigger) => open(person, trigger, (words) => page(words, 'home-sent')),
  }
}
