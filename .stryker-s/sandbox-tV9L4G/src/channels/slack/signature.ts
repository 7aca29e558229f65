// @ts-nocheck
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Secret } from '../../secret.ts'

/** A request signed longer ago (or ahead) than this is refused: Slack's advice against replays, in seconds. */
const MOST_SECONDS = 300

/**
 * Whether Slack signed exactly these bytes a moment ago. Bolt's own check takes timestamps from the future and ones that
 * are no number, and wants the body as text.
 */
export function isSigned(raw: Buffer, headers: Readonly<Record<string, string>>, secret: Secret, now: number): boolean {
  const timestamp = headers['x-slack-request-timestamp'] ?? ''
  const given = /^v0=([0-9a-f]{64})$/.exec(headers['x-slack-signature'] ?? '')?.[1]
  if (given === undefined || !/^\d{1,12}$/.test(timestamp)) return false
  if (Math.abs(now / 1000 - Number(timestamp)) > MOST_SECONDS) return false
  const own = createHmac('sha256', secret.reveal()).update(`v0:${timestamp}:`).update(raw).digest()
  return timingSafeEqual(own, Buffer.from(given, 'hex'))
}
