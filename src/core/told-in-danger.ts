import type { Conversation } from './conversation.ts'

/**
 * Being hurt, told as danger, is among what the person came with once they go on: couple therapy is not to be suggested
 * to someone who has said so already. Where they agreed to themes before, it stands with those; else it is mirrored with the rest.
 */
export function withHurt(at: Conversation): Conversation {
  const { crisis, consent, concerns, denied } = at
  if (consent === null || crisis === null || crisis.kind !== 'abuse' || crisis.level !== 'crisis' || crisis.active)
    return at
  if (denied.includes('abuse') || concerns.some(({ id }) => id === 'abuse')) return at
  const confirmed = concerns.some((one) => one.confirmed)
  return { ...at, concerns: [...concerns, { id: 'abuse', evidence: '', confirmed }], matching: null }
}
