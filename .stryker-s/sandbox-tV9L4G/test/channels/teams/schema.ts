// @ts-nocheck
import { createRequire } from 'node:module'
import type * as Cards from 'adaptivecards'
import type { Outgoing } from '../../../src/channels/teams/render.ts'
import { elementsOf } from './driver.ts'

// The package's modules are for bundlers; its bundle runs everywhere.
const cards: typeof Cards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js')

/** Teams takes 28 KB for a card, and nothing above (learn.microsoft.com/microsoftteams/limits-specifications-teams). */
const MOST_BYTES = 28 * 1024

/** What is wrong with a message, by Microsoft's own reader of Adaptive Cards at the version we claim, and by what Teams takes. */
export function faultsOf(message: Outgoing): readonly string[] {
  const content = message.attachments?.[0].content
  if (content === undefined) return message.text?.trim() ? [] : ['a message without words']
  const bytes = Buffer.byteLength(JSON.stringify(message))
  return [
    ...readingFaults(content),
    ...(bytes > MOST_BYTES ? [`${bytes} bytes`] : []),
    ...(content.fallbackText?.trim() && message.speak?.trim() && message.summary?.trim()
      ? []
      : ['nothing to fall back on']),
    ...fieldFaults(message),
  ]
}

function readingFaults(content: object): readonly string[] {
  const context = new cards.SerializationContext(cards.Versions.v1_5)
  const card = new cards.AdaptiveCard()
  // The reader's pattern for languages keeps its place between cards (a `g` flag), and so refuses every other one.
  card.parse({ ...structuredClone(content), lang: undefined }, context)
  const events = Array.from({ length: context.eventCount }, (_, n) => context.getEventAt(n).message)
  return [...events, ...card.validateProperties().validationEvents.map(({ message }) => message)]
}

/** A field has a label, and a button that sends it; a button has words. */
function fieldFaults(activity: Outgoing): readonly string[] {
  const all = elementsOf({ id: '', conversation: '', activity })
  const fields = all.filter(({ type }) => type.startsWith('Input.'))
  const senders = all.filter(({ data }) => data?.signpost.field !== undefined)
  return [
    ...(fields.length === senders.length ? [] : [`${fields.length} fields, ${senders.length} buttons for them`]),
    ...all.flatMap(({ type, title }) =>
      type.startsWith('Action.') && !title?.trim() ? ['a button without words'] : [],
    ),
    ...fields.flatMap((field) => ('label' in field ? [] : ['a field without a label'])),
  ]
}
