// @ts-nocheck
import { createHmac } from 'node:crypto'

/** Gives the id under which a person's conversation is kept: nobody without the key can tell whose it is, or test a guess. */
export type Pseudonym = (platform: string, platformId: string) => string

/**
 * Make pseudonyms with one derived key (32 bytes). The id begins with the platform's name, which is no secret; the rest is
 * HMAC-SHA-256 of both parts, so that the same person id on two platforms gives two strangers.
 */
export function pseudonyms(key: Buffer): Pseudonym {
  return (platform, platformId) => {
    // The length first: else ('a', 'b:c') and ('a:b', 'c') would be one person.
    const hash = createHmac('sha256', key).update(`${platform.length}:${platform}:${platformId}`)
    return `${platform}:${hash.digest('base64url')}`
  }
}
