// @ts-nocheck
import { BlockList, isIPv6 } from 'node:net'
import { type Answer, type Refusal, type Request, refuse } from '../channels/channel.ts'
import { bears, type Secret } from '../secret.ts'

/** Who may see the operator's page; null for each way in that is not set. */
export interface OperatorAccess {
  readonly token: Secret | null
  readonly signIn: SignIn | null
}

/** The deployment's own sign-in: a header that only its proxy may set, and who is let in by it. */
export interface SignIn {
  /** In small letters. */
  readonly header: string
  readonly allowed: readonly string[]
  /** Where the proxy connects from: addresses or networks (`10.0.0.0/8`). Nobody else is believed. */
  readonly proxies: readonly string[]
}

/** Counts failed tries from an address. */
export interface Guesses {
  /** Seconds to wait, or null when there is room. */
  readonly blocked: (address: string) => Promise<number | null>
  readonly failed: (address: string) => Promise<number | null>
}

export type Guard = (answer: (request: Request) => Promise<Answer>) => (request: Request) => Promise<Answer>

/** Lets only the operator through. Whoever fails is counted, and from too many failures on even the right token has to wait. */
export function guardFor({ token, signIn }: OperatorAccess, guesses: Guesses): Guard {
  const isSignedIn = signIn === null ? () => false : signInBy(signIn)
  const bearsToken = ({ authorization }: Request) => token !== null && bears(authorization, token)
  return (answer) => async (request) => {
    if (isFromAnotherSite(request)) return refuse(ELSEWHERE)
    if (isSignedIn(request)) return answer(request)
    const wait = await guesses.blocked(request.address)
    if (wait !== null) return tooFast(wait)
    return bearsToken(request) ? answer(request) : turnedAway(await guesses.failed(request.address))
  }
}

/** The header is believed from the sign-in proxy alone: anybody else could write it. */
function signInBy({ header, allowed, proxies }: SignIn): (request: Request) => boolean {
  const believed = networks(proxies)
  return ({ headers, peer }) =>
    believed.check(peer, isIPv6(peer) ? 'ipv6' : 'ipv4') &&
    allowed.includes(headers[header]?.trim().toLowerCase() ?? '')
}

const turnedAway = (wait: number | null): Answer => (wait === null ? refuse(NOT_YOURS) : tooFast(wait))

/** Whether these name addresses or networks, for reading a setting. */
export function areNetworks(proxies: readonly string[]): boolean {
  try {
    networks(proxies)
    return proxies.length > 0
  } catch {
    return false
  }
}

function networks(proxies: readonly string[]): BlockList {
  const list = new BlockList()
  for (const one of proxies) {
    const [address = '', bits] = one.split('/')
    const kind = isIPv6(address) ? 'ipv6' : 'ipv4'
    if (bits === undefined) list.addAddress(address, kind)
    else list.addSubnet(address, /^\d{1,3}$/.test(bits) ? Number(bits) : -1, kind)
  }
  return list
}

/** A sign-in header comes with every request of the browser, also those another site made it send. */
const isFromAnotherSite = ({ headers }: Request): boolean => {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin, host } = headers
  return origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host?.toLowerCase())
}

const tooFast = (seconds: number): Answer => refuse(TOO_FAST, { 'Retry-After': String(seconds) })

const NOT_YOURS: Refusal = { status: 401, code: 'no-token', message: 'Please send OPERATOR_TOKEN as a bearer token.' }
const ELSEWHERE: Refusal = { status: 403, code: 'wrong-origin', message: 'Only the page itself may ask this.' }
const TOO_FAST: Refusal = {
  status: 429,
  code: 'too-fast',
  message: 'That was very often. Please try again in a minute.',
}
