// @ts-nocheck
import { createRemoteJWKSet, customFetch, errors, jwtVerify } from 'jose'

/**
 * Whether a request comes from the Bot Framework and speaks of this very channel and service address. Kept apart from
 * Microsoft's SDK on purpose: botbuilder takes tokens that never expire, tokens of the Emulator, and keys without
 * endorsements, and agents-hosting checks nothing by itself.
 */
export interface Gate {
  readonly admit: (authorization: string | null, claim: Claim) => Promise<Admission>
}

/** What the activity says of itself; the token has to agree. */
export interface Claim {
  readonly channelId: string
  readonly serviceUrl: string
}

/** `unsure` when Microsoft's keys cannot be had: nothing is wrong with the request, so the sender shall try again. */
export type Admission = 'in' | 'refused' | 'unsure'

export interface Keys {
  /** The bot's app id: the only audience we answer to. */
  readonly appId: string
  readonly keysUrl?: string
  readonly fetch?: typeof fetch
  readonly now?: () => Date
}

/** Where Azure Bot Service publishes its keys (learn.microsoft.com/azure/bot-service, "connector to bot" authentication). */
const KEYS_URL = 'https://login.botframework.com/v1/.well-known/keys'
const ISSUER = 'https://api.botframework.com'
/** Clocks may differ by five minutes: the same source. */
const SKEW_SECONDS = 300
/** Keys are good for a day; one we do not know makes us look again, at most this often. */
const DAY_MS = 24 * 60 * 60 * 1000
const LOOK_AGAIN_MS = 5 * 60 * 1000
const KEYS_TIMEOUT_MS = 5_000
/** Microsoft's tokens have about 1,000 characters; a long one is not worth a look. 683 are the signature of a 4096-bit key. */
const BEARER = /^Bearer ([\w-]{1,1024}\.[\w-]{1,4096}\.[\w-]{1,1024})$/

/** Build the gate. Keys are fetched at the first request, and never on behalf of what a token says. */
export function tokenGate({ appId, keysUrl = KEYS_URL, fetch: fetching, now = () => new Date() }: Keys): Gate {
  const keys = createRemoteJWKSet(new URL(keysUrl), {
    cacheMaxAge: DAY_MS,
    cooldownDuration: LOOK_AGAIN_MS,
    timeoutDuration: KEYS_TIMEOUT_MS,
    ...(fetching && { [customFetch]: fetching }),
  })
  const rules = { issuer: ISSUER, audience: appId, algorithms: ['RS256'], requiredClaims: ['exp'] }

  /** A key speaks only for the channels it is endorsed for: Direct Line's cannot vouch for Teams. */
  const isEndorsed = (kid: string | undefined, channelId: string): boolean => {
    const key = keys.jwks()?.keys.find((one) => one.kid === kid)
    const endorsements: unknown = key && 'endorsements' in key ? key.endorsements : null
    return Array.isArray(endorsements) && endorsements.includes(channelId)
  }

  /** Throws for a token that is not whole, not Microsoft's, not for us, or out of time. */
  async function isFor(token: string, { channelId, serviceUrl }: Claim): Promise<boolean> {
    const clock = { clockTolerance: SKEW_SECONDS, currentDate: now() }
    const { payload, protectedHeader } = await jwtVerify(token, keys, { ...rules, ...clock })
    // One audience, spelled as one: a list may hold other bots as well.
    if (payload.aud !== appId || payload.serviceurl !== serviceUrl) return false
    return isEndorsed(protectedHeader.kid, channelId)
  }

  return {
    admit: async (authorization, claim) => {
      const token = BEARER.exec(authorization ?? '')?.[1]
      if (token === undefined) return 'refused'
      try {
        return (await isFor(token, claim)) ? 'in' : 'refused'
      } catch (error) {
        return isAboutToken(error) ? 'refused' : 'unsure'
      }
    },
  }
}

/** jose names every fault of a token; what is left is the network, or keys that cannot be read. */
const isAboutToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError &&
  !(error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) &&
  error.code !== 'ERR_JOSE_GENERIC'
