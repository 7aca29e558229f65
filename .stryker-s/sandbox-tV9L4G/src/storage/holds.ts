// @ts-nocheck
import type { Store } from './store.ts'

/** Who delivers for which conversation, for a store that only one process uses. */
export function createHolds(): Store['hold'] {
  const held = new Set<string>()
  return async (id) => {
    if (held.has(id)) return null
    held.add(id)
    return async () => {
      held.delete(id)
    }
  }
}
