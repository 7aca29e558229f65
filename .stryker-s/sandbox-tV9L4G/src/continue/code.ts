// @ts-nocheck
import { createHash, randomInt } from 'node:crypto'

/** Digits and letters that are hard to mistake for each other when read from paper: no I, L, O or U (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 16
/** What people write for a sign that is not in the list. */
const MEANT: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/** A code a person can write down: 80 random bits in four groups of four. */
export function newCode(): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('')
  return signs.replace(/.{4}(?=.)/g, '$&-')
}

/** The id of the record a code leads to, however the code was typed; null when it cannot be a code. */
export function idOfCode(typed: string): string | null {
  const signs = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[OIL]/g, (sign) => MEANT[sign] ?? sign)
  if (signs.length !== LENGTH || [...signs].some((sign) => !SIGNS.includes(sign))) return null
  return `code:${createHash('sha256').update(signs).digest('base64url')}`
}
