// @ts-nocheck
import { webApi } from '@slack/bolt'

const TRIES = 6
const LONGEST_S = 60

/** Call Slack, and again when it asks us to wait or stumbles; a refusal is a refusal. For what nobody waits for. */
export async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await call()
    } catch (error) {
      if (error instanceof webApi.WebAPIPlatformError || attempt === TRIES) throw error
      const seconds = error instanceof webApi.WebAPIRateLimitedError ? error.retryAfter : 2 ** attempt / 4
      await new Promise((resolve) => setTimeout(resolve, Math.min(seconds, LONGEST_S) * 1000).unref())
    }
  }
}
