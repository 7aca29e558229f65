// @ts-nocheck
import { createHash, timingSafeEqual } from 'node:crypto'
import { inspect } from 'node:util'

/** A token or key that cannot be printed by accident: not by a log, an error, JSON or the console. */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  /** The value itself, for the one call that needs it. Never hand the result to anything that prints. */
  reveal(): string {
    return this.#value
  }

  /** Whether this is what somebody sent. Takes as long for a near miss as for a wild guess. */
  matches(given: string): boolean {
    return timingSafeEqual(digest(given), digest(this.#value))
  }

  toString(): string {
    return HIDDEN
  }

  toJSON(): string {
    return HIDDEN
  }

  [inspect.custom](): string {
    return HIDDEN
  }
}

const HIDDEN = '(secret)'

/** Hashes have one length, which a comparison in constant time needs. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether an Authorization header bears this secret. */
export function bears(authorization: string | null, secret: Secret): boolean {
  const given = /^Bearer ([\x21-\x7e]{1,512})$/.exec(authorization ?? '')?.[1]
  return given !== undefined && secret.matches(given)
}
