// @ts-nocheck
import type { ActionsBlock, Button, ContextBlock, KnownBlock, PlainTextElement, SectionBlock } from '@slack/types'
import { LIMITS } from './limits.ts'
import { harmless, toPlain } from './mrkdwn.ts'
import { groups, pieces, shortened } from './split.ts'

/** A block, and what it says in plain words: for notifications, screen readers, and the room it takes. */
export interface Part {
  readonly block: KnownBlock
  readonly plain: string
}

/** Words of ours as sections; a long text becomes several. */
export const sections = (text: string): readonly Part[] =>
  pieces(text, LIMITS.sectionText).map((written) => section(written, plainOf(written)))

/** Words already in Slack's marks as one section, shortened when nothing else helps. */
export function section(mrkdwn: string, plain: string, accessory?: Button): Part {
  const text = { type: 'mrkdwn', text: mrkdwn, verbatim: true } as const
  const block: SectionBlock = { type: 'section', text, ...(accessory && { accessory }) }
  return { block, plain }
}

const plainOf = (mrkdwn: string): string => {
  const marks = mrkdwn.replace(/<[^<>|]*\|([^<>]*)>/g, '$1').replace(/(?<![\w*])\*([^*\n]+)\*/g, '$1')
  return marks.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

export const header = (text: string): Part => ({
  block: { type: 'header', text: label(text, LIMITS.headerText) },
  plain: text,
})

/** Small grey words, beside the point. */
export function context(...texts: readonly string[]): readonly Part[] {
  return groups(texts, LIMITS.contextElements).map((group) => {
    const elements = group.map((text) => ({ type: 'mrkdwn', text, verbatim: true }) as const)
    const block: ContextBlock = { type: 'context', elements }
    return { block, plain: group.map(plainOf).join('\n') }
  })
}

/** Buttons in rows. */
export const buttons = (list: readonly Button[], id: string): readonly Part[] =>
  groups(list, LIMITS.actionElements).map((group, n) => {
    const block: ActionsBlock = { type: 'actions', block_id: blockId(id, n), elements: [...group] }
    return { block, plain: group.map(({ text }) => text.text).join(' · ') }
  })

/** What a tap tells us: the step it belongs to, and the values. */
export const tapButton = (text: string, step: string, values: readonly string[], n: number | string): Button => ({
  type: 'button',
  action_id: `tap:${n}`,
  text: label(text, LIMITS.buttonText),
  value: JSON.stringify([step, ...values]),
})

/** A button that does something of this channel's own. */
export const ownButton = (text: string, action: string, value = ''): Button => ({
  type: 'button',
  action_id: action,
  text: label(text, LIMITS.buttonText),
  ...(value !== '' && { value }),
})

/** A button that opens a page. Slack tells us of the click as well; nothing follows from it. */
export const linkButton = (text: string, url: string, n: number | string): Button => ({
  ...ownButton(text, `open:${n}`),
  url,
})

/** Plain words of at most so many characters, never empty, for Slack refuses nothing at all. */
export const label = (text: string, most: number): PlainTextElement => ({
  type: 'plain_text',
  text: shortened(harmless(text).trim() || '–', most),
  emoji: false,
})

/** Where a block belongs; Slack wants each only once in a message. */
export const blockId = (id: string, n: number): string => `${id}#${n}`

/** The words for whoever hears a message instead of seeing it. */
export const spoken = (parts: readonly Part[], most: number): string =>
  shortened(
    parts
      .map(({ plain }) => toPlain(plain).trim())
      .filter((plain) => plain !== '')
      .join('\n'),
    most,
  )
