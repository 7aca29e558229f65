import type { Secret } from '../../secret.ts'
import type { Address } from './address.ts'
import type { Outgoing } from './render.ts'

/**
 * All we need of Microsoft's SDK: to speak into a conversation with the bot's own token. One file in `sdk/` for each SDK,
 * and one contract test for both.
 */
export interface Connector {
  /** Gives what the platform calls the new message, or null when it does not say. Throws a ConnectorError. */
  readonly send: (to: Address, activity: Outgoing) => Promise<string | null>
  readonly update: (to: Address, messageId: string, activity: Outgoing) => Promise<void>
  readonly remove: (to: Address, messageId: string) => Promise<void>
}

/** Who the bot is to Microsoft; null for development on one machine, where no token is asked for. */
export interface Credentials {
  readonly appId: string
  readonly tenantId: string
  readonly password: Secret
}

/** The platform said no. Holds nothing of what was sent. */
export class ConnectorError extends Error {
  override readonly name = 'ConnectorError'
  /** For the log: the status, or what kept an answer from coming. */
  readonly code: string
  /** The HTTP status, or 0 when there was no answer. */
  readonly status: number
  /** Seconds the platform asks to wait, or null. */
  readonly retryAfter: number | null

  constructor(status: number, retryAfter: number | null, why: unknown = null) {
    super(`the connector answered ${status || 'nothing'}`)
    this.code = `connector-${status || reasonIn(why)}`
    this.status = status
    this.retryAfter = retryAfter
  }
}

/** What Microsoft's sign-in (`invalid_client`) or the network (`ECONNREFUSED`) calls the failure; a name, never a sentence. */
function reasonIn(error: unknown): string {
  const { errorCode, code, cause } = (error ?? {}) as Failure
  const name = [errorCode, code, cause?.code].find((one) => typeof one === 'string' && NAME.test(one))
  return name === undefined ? 'no-answer' : String(name)
}

interface Failure {
  readonly errorCode?: unknown
  readonly code?: unknown
  readonly cause?: { readonly code?: unknown }
}

const NAME = /^[A-Za-z0-9_-]{1,40}$/

/** Seconds in a Retry-After header: a number, or a date. */
export function secondsIn(header: string | null | undefined, now: number): number | null {
  if (!header) return null
  if (/^\d{1,9}$/.test(header.trim())) return Number(header)
  const at = Date.parse(header)
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000))
}
