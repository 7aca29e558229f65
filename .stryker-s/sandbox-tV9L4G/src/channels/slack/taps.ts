// @ts-nocheck
import { z } from 'zod'
import { cleaned } from '../text.ts'
import { type Person, personIn } from './person.ts'
import type { Place } from './place.ts'

/** A click on something of ours, and the message or page it was on. */
export interface Click {
  readonly person: Person
  /** Where the message stands; null on the Home page. */
  readonly at: (Place & { readonly ts: string; readonly blocks: readonly unknown[] }) | null
  readonly event: string
  /** Lets a form be opened, for three seconds. */
  readonly trigger: string
  readonly does: Deed
}

/** What a click asks for. */
export type Deed =
  | { readonly kind: 'answer'; readonly step: string; readonly values: readonly string[]; readonly shown: string }
  | { readonly kind: 'form'; readonly step: string }
  | { readonly kind: 'own'; readonly name: (typeof OWN)[number] }

const OWN = ['private', 'here', 'start', 'sos'] as const
const NAMES: readonly string[] = OWN

const Option = z.object({ value: z.string(), text: z.object({ text: z.string() }) })
const Action = z.object({
  action_id: z.string(),
  block_id: z.string(),
  value: z.string().optional(),
  text: z.object({ text: z.string() }).optional(),
  selected_option: Option.nullish(),
})
const Ticks = z.record(z.string(), z.record(z.string(), z.looseObject({ selected_options: z.array(Option).nullish() })))
const Body = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string().default(''),
  actions: z.array(Action).min(1),
  channel: z.object({ id: z.string() }).optional(),
  message: z
    .object({ ts: z.string(), thread_ts: z.string().optional(), blocks: z.array(z.unknown()).default([]) })
    .optional(),
  state: z.object({ values: Ticks }).optional(),
})
type Read = z.infer<typeof Body>

/** Read a click, or null when nothing follows from it: a box was ticked, a page opened. */
export function receiveClick(body: unknown): Click | null {
  const read = Body.safeParse(body)
  if (!read.success) return null
  const [action] = read.data.actions
  const does = action ? deedOf(action, read.data) : null
  if (does === null) return null
  const { user, channel, message, trigger_id } = read.data
  // A direct chat has a D: what is pressed in a channel is answered there never.
  const at = channel?.id.startsWith('D') &&
    message && { ...message, channel: channel.id, thread: message.thread_ts ?? null }
  return {
    person: personIn(body, user.id),
    at: at || null,
    event: `slack:click:${trigger_id}`,
    trigger: trigger_id,
    does,
  }
}

function deedOf(
  { action_id, block_id, value, text, selected_option }: z.infer<typeof Action>,
  body: Read,
): Deed | null {
  const [name = ''] = action_id.split(':')
  if (NAMES.includes(name)) return { kind: 'own', name: name as (typeof OWN)[number] }
  const [step, ...values] = listIn(value)
  switch (name) {
    case 'tap':
      return step === undefined ? null : { kind: 'answer', step, values, shown: text?.text ?? '' }
    case 'done':
      return step === undefined ? null : { kind: 'answer', step, ...ticked(body) }
    case 'form':
      return step === undefined ? null : { kind: 'form', step }
    case 'pick': {
      const menu = /^pick:(.*)#\d+$/s.exec(block_id)?.[1]
      if (menu === undefined || !selected_option) return null
      return { kind: 'answer', step: menu, values: [selected_option.value], shown: selected_option.text.text }
    }
    default:
      return null
  }
}

/** What is ticked in all the boxes of the message. */
function ticked({ state }: Read): { readonly values: readonly string[]; readonly shown: string } {
  const boxes = Object.values(state?.values ?? {}).flatMap((block) => Object.values(block))
  const picked = boxes.flatMap(({ selected_options }) => selected_options ?? [])
  return { values: picked.map(({ value }) => value), shown: picked.map(({ text }) => text.text).join(', ') }
}

const Strings = z.array(z.string()).max(40)

function listIn(value: string | undefined): readonly string[] {
  try {
    const read = Strings.safeParse(JSON.parse(value ?? ''))
    return read.success ? read.data : []
  } catch {
    return []
  }
}

/** A form that was sent: whose, for which message, and the answer in it. */
export interface Form {
  readonly person: Person
  readonly event: string
  readonly step: string
  readonly at: Place & { readonly ts: string }
  /** Words, or what was ticked. */
  readonly answer: { readonly text: string } | { readonly values: readonly string[] }
}

const Metadata = z.object({ step: z.string(), channel: z.string(), thread: z.string().nullable(), ts: z.string() })
const Filled = z.looseObject({
  value: z.string().nullish(),
  selected_option: Option.nullish(),
  selected_options: z.array(Option).nullish(),
})
const Submission = z.object({
  user: z.object({ id: z.string() }),
  view: z.object({
    id: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), Filled)) }),
  }),
})

/** Read a form that was sent, or null when it is none of ours. */
export function receiveForm(body: unknown): Form | null {
  const read = Submission.safeParse(body)
  if (!read.success) return null
  const { user, view } = read.data
  const about = Metadata.safeParse(jsonIn(view.private_metadata))
  if (!about.success) return null
  const fields = Object.values(view.state.values).flatMap((block) => Object.values(block))
  const text = fields
    .map(({ value }) => value ?? '')
    .join('\n')
    .trim()
  const picked = fields.flatMap(
    (field) => field.selected_options ?? (field.selected_option ? [field.selected_option] : []),
  )
  const { step, ...at } = about.data
  return {
    person: personIn(body, user.id),
    event: `slack:form:${view.id}`,
    step,
    at,
    answer: text === '' ? { values: picked.map(({ value }) => value) } : { text: cleaned(text) },
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
