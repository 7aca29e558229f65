// @ts-nocheck
import type { KnownBlock } from '@slack/types'
import { z } from 'zod'
import { context } from './blocks.ts'
import { LIMITS, MOST_FALLBACK } from './limits.ts'
import { escaped } from './mrkdwn.ts'
import type { Message } from './render.ts'
import { escapedWithin, shortened } from './split.ts'

const Block = z.looseObject({ type: z.string() })

/** A message after its question was answered: what was said stays, its buttons go, and the answer (if any) stands in their place. */
export function answered(blocks: readonly unknown[], shown: string | null): Message {
  const kept = blocks.flatMap((block) => {
    const read = Block.safeParse(block)
    return read.success ? withoutButtons(read.data) : []
  })
  const note = shown === null ? [] : context(`✓ ${escapedWithin(shown, 1500)}`).map(({ block }) => block)
  // What came from Slack is what we sent: its own types name it.
  const left = kept.slice(0, LIMITS.blocks - note.length) as unknown as KnownBlock[]
  return { text: textIn(left, shown), blocks: [...left, ...note] }
}

/** For a screen reader: the question, and the answer. */
function textIn(blocks: readonly KnownBlock[], shown: string | null): string {
  const said = blocks.flatMap((block) => (block.type === 'section' && block.text ? [block.text.text] : []))
  return shortened([...said, ...(shown === null ? [] : [`✓ ${escaped(shown)}`])].join('\n'), MOST_FALLBACK) || '–'
}

function withoutButtons({ type, accessory, ...block }: z.infer<typeof Block>): readonly z.infer<typeof Block>[] {
  if (type === 'actions' || type === 'input') return []
  return [{ type, ...block, ...(isLink(accessory) && { accessory }) }]
}

/** A button that only opens a page answers nothing, and stays. */
const isLink = (accessory: unknown): boolean => z.looseObject({ url: z.string() }).safeParse(accessory).success
