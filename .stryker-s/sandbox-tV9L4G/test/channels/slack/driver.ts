// @ts-nocheck
import { randomUUID } from 'node:crypto'
import type { Driver } from '../shared.ts'
import type { Block, Element, Posted } from './loopback.ts'
import type { Workspace } from './workspace.ts'

let count = 0
const next = (prefix: string): string => `${prefix}${String(++count).padStart(9, '0')}`

const TEAM = {
  team_id: 'T1',
  api_app_id: 'A1',
  authorizations: [{ team_id: 'T1', enterprise_id: null, user_id: 'UBOT', is_bot: true }],
}

/** An event of the Events API, as Slack sends it. */
export const event = (what: object, more: object = {}) => ({
  ...TEAM,
  type: 'event_callback',
  event_id: next('Ev'),
  event_time: 1,
  event: what,
  ...more,
})

/** A direct message. */
export const direct = (user: string, text: string, more: object = {}) =>
  event({ type: 'message', channel: `D${user}`, channel_type: 'im', user, text, ts: next('17'), ...more })

/** A click on a button of a message; `message` is the one it stands on, null for the Home page or a modal. */
export const click = (user: string, action: object, message: Posted | null, more: object = {}) => ({
  type: 'block_actions',
  api_app_id: 'A1',
  team: { id: 'T1', domain: 'test' },
  user: { id: user, team_id: 'T1' },
  trigger_id: next('trigger.'),
  actions: [{ block_id: 'b', ...action }],
  ...(message && {
    channel: { id: message.channel },
    container: { type: 'message', message_ts: message.ts, channel_id: message.channel },
    message: { ts: message.ts, blocks: message.blocks, ...(message.thread_ts && { thread_ts: message.thread_ts }) },
  }),
  ...more,
})

export const command = (user: string, text: string) => ({
  command: '/signpost',
  team_id: 'T1',
  user_id: user,
  channel_id: 'C1',
  trigger_id: next('trigger.'),
  api_app_id: 'A1',
  text,
})

/** What can be pressed on a message: each control with the block it stands in. */
export const controls = (blocks: readonly Block[]): readonly { block: Block; element: Element }[] =>
  blocks.flatMap((block) =>
    [...(block.elements ?? []), block.element, block.accessory].flatMap((element) =>
      element?.action_id ? [{ block, element }] : [],
    ),
  )

/** A person in a workspace, who sees the direct chat and presses what stands there. */
export function slackDriver(
  workspace: Workspace,
  user = `U${randomUUID().slice(0, 8)}`,
): Driver & { readonly user: string } {
  const chat = `D${user}`
  const sent = async (body: object) => {
    const { status } = await workspace.post(body)
    if (status !== 200) throw new Error(`Slack was answered ${status}`)
    await workspace.settled()
  }
  const shown = () => [...workspace.slack.messages(chat)].reverse()

  async function pressForm(message: Posted, element: Element, labels: readonly string[]): Promise<boolean> {
    await sent(click(user, element, message))
    const opened = workspace.slack.calls.findLast(({ method }) => method === 'views.open')?.args
    if (!opened?.view) throw new Error('no form was opened')
    const fields = controls(opened.view.blocks)
    const options = fields.flatMap(({ element }) => element.options ?? []).map(({ text }) => text.text)
    if (!labels.every((label) => options.includes(label))) return false
    const values = Object.fromEntries(
      fields.map(({ block, element }) => [block.block_id, { [element.action_id ?? '']: filled(element, labels) }]),
    )
    const view = { ...opened.view, id: next('V'), callback_id: 'answer', state: { values } }
    await sent({ type: 'view_submission', team: { id: 'T1' }, user: { id: user, team_id: 'T1' }, view })
    return true
  }

  async function pressTicks(message: Posted, labels: readonly string[]): Promise<boolean> {
    const all = controls(message.blocks ?? [])
    const done = all.find(({ element }) => element.action_id === 'done')
    const boxes = all.filter(({ element }) => element.action_id === 'tick')
    const options = boxes.flatMap(({ element }) => element.options ?? []).map(({ text }) => text.text)
    if (!done || !labels.every((label) => options.includes(label))) return false
    const values = Object.fromEntries(
      boxes.map(({ block, element }) => [block.block_id, { tick: filled(element, labels) }]),
    )
    await sent(click(user, done.element, message, { state: { values } }))
    return true
  }

  async function pressOne(message: Posted, label: string): Promise<boolean> {
    const found = controls(message.blocks ?? []).find(
      ({ element }) => element.type === 'button' && element.text?.text === label,
    )
    if (found) await sent(click(user, { ...found.element, block_id: found.block.block_id }, message))
    return found !== undefined
  }

  async function pressMenu(message: Posted, label: string): Promise<boolean> {
    for (const { block, element } of controls(message.blocks ?? [])) {
      const selected_option = element.options?.find(({ text }) => text.text === label)
      if (element.type !== 'static_select' || !selected_option) continue
      await sent(click(user, { action_id: element.action_id, block_id: block.block_id, selected_option }, message))
      return true
    }
    return false
  }

  async function press(message: Posted, labels: readonly string[]): Promise<boolean> {
    const [label = ''] = labels
    if (labels.length === 1 && ((await pressOne(message, label)) || (await pressMenu(message, label)))) return true
    if (await pressTicks(message, labels)) return true
    const form = controls(message.blocks ?? []).find(({ element }) => element.action_id === 'form')
    return form ? pressForm(message, form.element, labels) : false
  }

  return {
    user,
    start: () => sent(click(user, { action_id: 'start', type: 'button' }, null)),
    say: (text) => sent(direct(user, text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))),
    tap: async (labels) => {
      for (const message of shown()) if (await press(message, labels)) return
      throw new Error(`nothing in sight says ${labels.join(' | ')}`)
    },
    way: async (values) => {
      const value = JSON.stringify([':', ...values])
      for (const message of shown()) {
        const found = controls(message.blocks ?? []).find(({ element }) => element.value === value)
        if (found) return sent(click(user, found.element, message))
      }
      throw new Error(`no button in sight does ${values.join(' ')}`)
    },
    state: async () => {
      const stored = await workspace.store.load(workspace.idOf(user))
      if (stored === null) throw new Error('nothing is stored')
      return stored.conversation
    },
    stop: async () => {},
  }
}

function filled({ type, options = [] }: Element, labels: readonly string[]): object {
  const picked = options.filter(({ text }) => labels.includes(text.text))
  return type === 'radio_buttons' || type === 'static_select'
    ? { selected_option: picked[0] ?? null }
    : { selected_options: picked }
}
