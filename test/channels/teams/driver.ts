import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Driver } from '../shared.ts'
import type { Office } from './office.ts'
import type { Posted } from './platform.ts'

/** What a driver has to know of the elements of a card. */
interface Element {
  readonly type: string
  readonly title?: string
  readonly id?: string
  readonly choices?: readonly { readonly title: string; readonly value: string }[]
  readonly data?: {
    readonly signpost: { readonly step?: string; readonly values?: readonly string[]; readonly field?: string }
  }
}

const isElement = (value: unknown): value is Element => typeof value === 'object' && value !== null && 'type' in value

/** Every element of a card, however deep it stands. */
function elements(value: unknown): readonly Element[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(isElement(value) ? [value] : []), ...Object.values(value).flatMap(elements)]
}

const elementsOf = ({ activity }: Posted): readonly Element[] => elements(activity.attachments?.[0].content.body)
const buttonsOf = (message: Posted) => elementsOf(message).filter(({ type }) => type === 'Action.Submit')

/** A person in Teams, who sees their chat with the bot and presses what stands there. */
export function teamsDriver(office: Office): Driver {
  const conversation = `a:${randomUUID()}`
  const person = { id: `29:${randomUUID()}` }
  const shown = () => office.platform.messages.filter((one) => one.conversation === conversation).reverse()

  async function sent(more: object): Promise<void> {
    const status = await office.post({
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
