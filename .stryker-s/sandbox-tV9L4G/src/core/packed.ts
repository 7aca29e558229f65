// @ts-nocheck
import type { Conversation } from './conversation.ts'

/** A conversation as it is kept: what is empty is left out, which makes it half as long. */
export type PackedConversation = Pick<Conversation, AlwaysKept> & Partial<Conversation>

type AlwaysKept = 'format' | 'id' | 'language' | 'versions' | 'place' | 'status' | 'seen'

/** Leave out what is empty. Written out part by part, because it is done every turn and a loop over names is slower. */
export function packed(conversation: Conversation): PackedConversation {
  const { format, id, language, versions, place, status, seen } = conversation
  const kept: Writable = { format, id, language, versions, place, status, seen }
  packAnswers(conversation, kept)
  packRoad(conversation, kept)
  return kept
}

type Writable = { -readonly [K in keyof PackedConversation]: PackedConversation[K] }

function packAnswers(
  { consent, fields, concerns, keepsWords, denied, passed, matching, sent, items }: Conversation,
  kept: Writable,
): void {
  if (consent !== null) kept.consent = consent
  if (!isEmpty(fields)) kept.fields = fields
  if (concerns.length > 0) kept.concerns = concerns
  if (keepsWords) kept.keepsWords = true
  if (denied.length > 0) kept.denied = denied
  if (!isEmpty(passed)) kept.passed = passed
  if (matching !== null) kept.matching = matching
  if (sent !== null) kept.sent = sent
  if (!isEmpty(items)) kept.items = items
}

function packRoad({ said, trail, returnTo, misses, aside, crisis }: Conversation, kept: Writable): void {
  if (said.length > 0) kept.said = said
  if (trail.length > 0) kept.trail = trail
  if (returnTo !== null) kept.returnTo = returnTo
  if (misses > 0) kept.misses = misses
  if (aside !== null) kept.aside = aside
  if (crisis !== null) kept.crisis = crisis
}

function isEmpty(object: object): boolean {
  for (const _ in object) return false
  return true
}

/** Put back what was left out. A conversation that was never packed comes out the same. Written out, as above. */
export const unpacked = (kept: PackedConversation): Conversation => ({
  format: 1,
  id: kept.id,
  language: kept.language,
  versions: kept.versions,
  place: kept.place,
  status: kept.status,
  consent: kept.consent ?? null,
  fields: kept.fields ?? {},
  concerns: kept.concerns ?? [],
  keepsWords: kept.keepsWords === true,
  denied: kept.denied ?? [],
  passed: kept.passed ?? {},
  said: kept.said ?? [],
  trail: kept.trail ?? [],
  returnTo: kept.returnTo ?? null,
  misses: kept.misses ?? 0,
  aside: kept.aside ?? null,
  crisis: kept.crisis ?? null,
  ...outcomeOf(kept),
  seen: kept.seen,
})

/** What came of it. */
const outcomeOf = ({ matching, sent, items }: PackedConversation) => ({
  matching: matching ?? null,
  sent: sent ?? null,
  items: items ?? {},
})
