import type { Conversation } from './conversation.ts'
import type { Step, StepKey } from './dialog.ts'

/** The step after this one, given what is known and, for a menu, what was just picked. */
export function follow({ next }: Step, conversation: Pick<Conversation, 'fields'>, picked: string | null): StepKey {
  if (typeof next === 'string') return next
  const value = next.by === 'answer' ? picked : conversation.fields[next.by]
  const given = Array.isArray(value) ? value : [value]
  const road = given.map((id) => (typeof id === 'string' ? next.roads[id] : undefined)).find((to) => to !== undefined)
  const known = value === undefined || value === null ? undefined : next.roads.any
  return road ?? known ?? next.roads.else ?? Object.values(next.roads)[0] ?? 'end'
}
