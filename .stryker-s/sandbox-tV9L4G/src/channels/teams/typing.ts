// @ts-nocheck
import type { Address } from './address.ts'
import type { Connector } from './connector.ts'

/** "Is typing…" while an answer is made. It must never stand behind the answer, nor hold it up for long. */
export interface Typing {
  readonly show: (address: Address) => void
  /** Resolves when nothing shown for this conversation is still on its way. */
  readonly done: (address: Address) => Promise<void>
}

/** How long an answer waits for the sign before it. */
const PATIENCE_MS = 300

export function createTyping({ send }: Pick<Connector, 'send'>): Typing {
  const shown = new Map<string, Promise<unknown>>()
  return {
    show: (address) => {
      const key = address.conversation
      if (shown.has(key)) return
      const sending = send(address, { type: 'typing' })
        .catch(() => null)
        .finally(() => shown.delete(key))
      shown.set(key, sending)
    },
    done: async ({ conversation }) => {
      const sending = shown.get(conversation)
      if (sending === undefined) return
      let timer: NodeJS.Timeout | undefined
      const enough = new Promise((resolve) => {
        timer = setTimeout(resolve, PATIENCE_MS)
      })
      await Promise.race([sending, enough])
      clearTimeout(timer)
    },
  }
}
