// @ts-nocheck
import type { Conversation } from '../conversation.ts'

/** Digits and letters that cannot be taken for one another when read out. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A code of eight signs (40 bits) to speak of a summary by. It holds for one consent: who was forgotten and comes back has
 * another. No secret, and nothing can be found out from it.
 */
export function referenceOf({ id, consent }: Pick<Conversation, 'id' | 'consent'>): string {
  const text = `${id} ${consent?.at ?? ''}`
  const signs = [...signsOf(fingerprint(text), 4), ...signsOf(fingerprint(`${text} `), 4)].join('')
  return `${signs.slice(0, 4)}-${signs.slice(4)}`
}

const signsOf = (number: number, count: number): string[] =>
  Array.from({ length: count }, (_, n) => SIGNS[(number >>> (5 * n + 7)) & 31] ?? '')

/** FNV-1a, 32 bits (draft-eastlake-fnv), over UTF-16 units, stirred at the end: tells texts apart, protects nothing. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return (hash ^ (hash >>> 15)) >>> 0
}
