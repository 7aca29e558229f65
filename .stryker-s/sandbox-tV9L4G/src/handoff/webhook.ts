// @ts-nocheck
import { createHmac } from 'node:crypto'
import type { Secret } from '../secret.ts'
import type { Parcel } from '../storage/store.ts'
import type { Take } from './handoff.ts'

/** A clinic that takes longer than this is asked again later. */
const PATIENCE_MS = 10_000

/** Where to, and what proves that it comes from here. */
export interface Webhook {
  readonly url: string
  /** As Standard Webhooks writes it: `whsec_` and the key in base64. */
  readonly secret: Secret
}

/**
 * Posts parcels to an address, signed as Standard Webhooks says (standardwebhooks.com): HMAC-SHA-256 over id, time and body.
 * Only a 2xx counts as taken. Redirects are not followed: what is in it goes where the operator said, and nowhere else.
 */
export const toWebhook =
  ({ url, secret }: Webhook, now: () => number): Take =>
  async (parcel, refused) => {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: headersFor(parcel, secret, Math.floor(now() / 1000)),
      body: parcel.record,
    })
    await response.body?.cancel()
    if (response.ok) return { kind: 'sent' }
    refused(response.status)
    return { kind: 'later', seconds: pauseOf(response.headers.get('retry-after'), parcel.attempts) }
  }

function headersFor({ id, record }: Parcel, secret: Secret, seconds: number): Record<string, string> {
  const key = Buffer.from(secret.reveal().replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${record}`).digest('base64')
  return {
    'content-type': 'application/fhir+json; fhirVersion=4.0',
    'idempotency-key': id,
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  }
}

/** As long as the clinic asks for in seconds, else twice as long each time. */
const pauseOf = (asked: string | null, attempts: number): number =>
  asked !== null && /^\d{1,6}$/.test(asked) ? Number(asked) : 2 ** Math.min(attempts, 12)
