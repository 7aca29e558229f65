import type { Conversation, CrisisState } from './conversation.ts'
import type { RiskKind } from './risk.ts'

/**
 * Being hurt, told as danger, is among what the person came with once they go on: couple therapy is not to be suggested
 * to someone who has said so already. Where they agreed to themes before, it stands with those; else it is mirrored with the rest.
 */
export function withHurt(at: Conversation): Conversation {
  const { crisis, consent, concerns, denied } = at
  if (consent === null || crisis === null || !tells(crisis, 'abuse') || crisis.level !== 'crisis' || crisis.active)
    return at
  if (denied.includes('abuse') || concerns.some(({ id }) => id === 'abuse')) return at
  const confirmed = concerns.some((one) => one.confirmed)
  return { ...at, concerns: [...concerns, { id: 'abuse', evidence: '', confirmed }], matching: null }
}

const tells = ({ kind, also = [] }: CrisisState, danger: RiskKind): boolean => kind === danger || also.includes(danger)
