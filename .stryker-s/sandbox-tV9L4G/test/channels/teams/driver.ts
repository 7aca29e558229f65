// @ts-nocheck
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Driver } from '../shared.ts'
import type { Office } from './office.ts'
import type { Posted } from './platform.ts'

/** What a driver has to know of the elements of a card. */
export interface Element {
  readonly type: string
  readonly title?: string
  readonly tooltip?: string
  readonly text?: string
  readonly url?: string
  readonly id?: string
  readonly choices?: readonly { readonly title: string; readonly value: string }[]
  readonly data?: {
    readonly signpost: {
      readonly own?: string
      readonly step?: string
      readonly values?: readonly string[]
      readonly field?: string
    }
  }
}

const isElement = (value: unknown): value is Element => typeof value === 'object' && value !== null && 'type' in value

/** Every element of a card, however deep it stands. */
function elements(value: unknown): readonly Element[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(isElement(value) ? [value] : []), ...Object.values(value).flatMap(elements)]
}

/** Every element of the card a message is. */
export const elementsOf = ({ activity }: Posted): readonly Element[] => elements(activity.attachments?.[0].content.body)
/** Its buttons that send something. */
export const buttonsOf = (message: Posted) => elementsOf(message).filter(({ type }) => type === 'Action.Submit')

/** A person in Teams, and all a test may want to see of their chat or do in it. */
export interface TeamsPerson extends Driver {
  readonly conversation: string
  /** What stands in the chat, oldest first. */
  readonly chat: () => readonly Posted[]
  /** Whatever is in the chat, as one text. */
  readonly all: () => string
  /** An activity of this person; `more` outranks the usual. */
  readonly activity: (more: object) => object
  /** Send it and wait until everything is answered. */
  readonly send: (more: object) => Promise<void>
  /** Press the button with this label on this very message, however old. */
  readonly press: (message: Posted, label: string, field?: object) => Promise<void>
}

/** A person in Teams, who sees their chat with the bot and presses what stands there. */
export function teamsDriver(office: Office): TeamsPerson {
  const conversation = `a:${randomUUID()}`
  const person = { id: `29:${randomUUID()}` }
  const chat = () => office.platform.messages.filter((one) => one.conversation === conversation)
  const shown = () => [...chat()].reverse()
  const activity = (more: object) => ({
    type: 'message',
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: office.platform.url,
    from: person,
    recipient: { id: '28:bot' },
    conversation: { id: conversation, conversationType: 'personal' },
    locale: 'en-US',
    ...more,
  })

  async function sent(more: object): Promise<void> {
    const status = await office.post(activity(more))
    if (status !== 200) throw new Error(`Teams was answered ${status}`)
    await office.settled()
  }

  const press = ({ id }: Posted, { data }: Element, field: object = {}) =>
    sent({ replyToId: id, value: { ...data, ...field } })

  /** Tick what is asked for in the card's field, and press its button. */
  async function pick(message: Posted, labels: readonly string[]): Promise<boolean> {
    const field = elementsOf(message).find(({ type }) => type === 'Input.ChoiceSet')
    const button = buttonsOf(message).find(({ data }) => data?.signpost.field !== undefined)
    const picked = labels.map((label) => field?.choices?.find(({ title }) => title === label)?.value)
    if (!field?.id || !button || picked.includes(undefined)) return false
    await press(message, button, { [field.id]: picked.join(',') })
    return true
  }

  return {
    conversation,
    chat,
    all: () => JSON.stringify(chat()),
    activity,
    send: sent,
    press: async (message, label, field = {}) => {
      const button = buttonsOf(message).find(({ title }) => title === label)
      if (button === undefined) throw new Error(`no button there says ${label}`)
      await press(message, button, field)
    },
    start: () => sent({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }),
    say: (text) => sent({ text }),
    tap: async (labels) => {
      for (const message of shown()) {
        const button = labels.length === 1 && buttonsOf(message).find(({ title }) => title === labels[0])
        if (button) return press(message, button)
        if (await pick(message, labels)) return
      }
      throw new Error(`nothing in sight says ${labels.join(' | ')}`)
    },
    way: async (values) => {
      for (const message of shown()) {
        const button = buttonsOf(message).find(({ data }) => isDeepStrictEqual(data?.signpost, { step: ':', values }))
        if (button) return press(message, button)
      }
      throw new Error(`no button in sight does ${values.join(' ')}`)
    },
    state: async () => {
      const stored = await office.store.load(office.idOf(conversation))
      if (stored === null) throw new Error('nothing is stored')
      return stored.conversation
    },
    stop: async () => {},
  }
}
