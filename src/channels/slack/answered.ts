import type { KnownBlock } from '@slack/types'
import { z } from 'zod'
import { context } from './blocks.ts'
import { LIMITS } from './limits.ts'
import { escaped } from './mrkdwn.ts'
import type { Message } from './render.ts'
import { shortened } from './split.ts'

const Block = z.looseObject({ type: z.string() })

/** A message after its question was answered: what was said stays, its buttons go, and the answer stands in their place. */
export function answered(blocks: readonly unknown[], shown: string): Message {
  const kept = blocks.flatMap((block) => {
    const read = Block.safeParse(block)
    return read.success ? withoutButtons(read.data) : []
  })
  const note = context(`✓ ${escaped(shortened(shown, 500))}`).map(({ block }) => block)
  // What came from Slack is what we sent: its own types name it.
  const left = kept.slice(0, LIMITS.blocks - note.length) as unknown as KnownBlock[]
  return { text: shown, blocks: [...left, ...note] }
}

function withoutButtons({ type, accessory, ...block }: z.infer<typeof Block>): readonly z.infer<typeof Block>[] {
  if (type === 'actions' || type === 'input') return []
  return [{ type, ...block, ...(isLink(accessory) && { accessory }) }]
}

/** A button that only opens a page answers nothing, and stays. */
const isLink = (accessory: unknown): boolean => z.looseObject({ url: z.string() }).safeParse(accessory).success
