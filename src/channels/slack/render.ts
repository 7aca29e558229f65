import type { KnownBlock } from '@slack/types'
import type { Reply } from '../../core/reply.ts'
import { buttons, header, ownButton, type Part, sections, spoken, tapButton } from './blocks.ts'
import { card } from './cards.ts'
import { LIMITS, MOST_FALLBACK, MOST_TEXT } from './limits.ts'
import { question } from './question.ts'
import type { WorkWords } from './words.ts'

/** One message as Slack takes it. */
export interface Message {
  /** The same in plain words: what a notification shows and a screen reader reads. */
  readonly text: string
  readonly blocks: KnownBlock[]
}

/** What is said before the first words of a talk, or when someone comes back: who can read this chat. */
export type Opening = 'notice' | 'returned' | null

/** Draw one reply as messages; nearly always one. A question and its buttons always stand in the same message. */
export function render(reply: Reply, words: WorkWords, opening: Opening = null): readonly Message[] {
  const { text, card: drawn, ask } = reply
  const said = [
    ...(opening === null ? [] : openingParts(opening, words)),
    ...(drawn?.kind === 'lesson' ? [header(drawn.title)] : []),
    ...sections(text),
    ...(drawn === null ? [] : card(drawn, words)),
  ]
  return packed([...said.map((part) => [part]), ...(ask === null ? [] : [question(ask, words)])])
}

/** Two sentences on who can read along, the way out, and at the very first the other languages: Slack does not tell which one a person reads. */
function openingParts(opening: 'notice' | 'returned', words: WorkWords): readonly Part[] {
  return [
    ...sections(words.text(opening)),
    ...buttons(
      [
        ownButton(words.label(opening, 'private'), 'private'),
        ...(opening === 'notice'
          ? words.others.map(({ code, name }) => tapButton(name, ':', [':language', code], code))
          : []),
      ],
      'opening',
    ),
    { block: { type: 'divider' }, plain: '' },
  ]
}

/** Parts that belong together stay together; a message takes as many as Slack allows. */
export function packed(together: readonly (readonly Part[])[]): readonly Message[] {
  const messages: Part[][] = []
  const units = together.flatMap((parts) => (fits(parts) ? [parts] : parts.map((part) => [part])))
  for (const parts of units.filter(({ length }) => length > 0)) {
    const last = messages.at(-1)
    if (last !== undefined && fits([...last, ...parts])) last.push(...parts)
    else messages.push([...parts])
  }
  return messages.map((parts) => ({
    text: spoken(parts, MOST_FALLBACK) || '–',
    blocks: parts.map(({ block }) => block),
  }))
}

function fits(parts: readonly Part[]): boolean {
  const tables = parts.filter(({ block }) => block.type === 'table').length
  const room = parts.reduce((sum, { plain }) => sum + plain.length, 0)
  return parts.length <= LIMITS.blocks && tables <= 1 && room <= MOST_TEXT
}
