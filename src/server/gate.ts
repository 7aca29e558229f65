import type { Request, Response } from 'restify'
import { type Answer, type Refusal, refuse } from '../channels/channel.ts'
import { MOST_HEADERS } from './listening.ts'
import { crossOriginHeaders, senderOf } from './origin.ts'
import { REFUSALS } from './refusals.ts'
import { setAll } from './send.ts'

/** Lets a request in (null), or answers it at the door. The page's own files are for everyone. */
export function gateFor(origins: readonly string[], open: readonly string[]) {
  return (request: Request, response: Response): Answer | null => {
    const unread = whyUnread(request)
    if (unread !== null) return refuse(unread)
    if (origins.length > 0) response.setHeader('Vary', 'Origin')
    const sender = senderOf(request.headers, origins)
    if (sender.kind === 'foreign') return open.includes(request.path()) ? null : refuse(REFUSALS.wrongOrigin)
    return sender.kind === 'own' ? null : allowed(request, response, sender.origin)
  }
}

function allowed(request: Request, response: Response, origin: string): Answer | null {
  setAll(response, crossOriginHeaders(origin))
  return request.method === 'OPTIONS' ? { status: 204, body: null } : null
}

function whyUnread(request: Request): Refusal | null {
  if (!hasReadableUrl(request) || isForTwoHosts(request)) return REFUSALS.badAddress
  // Some may have been left out: what a proxy or a browser says of the sender, perhaps.
  return request.rawHeaders.length >= 2 * MOST_HEADERS ? REFUSALS.manyHeaders : null
}

/** A proxy may have gone by one of them, and we by the other (RFC 9112, 3.2). */
const isForTwoHosts = ({ headersDistinct }: Request): boolean => (headersDistinct.host?.length ?? 0) > 1

/** restify reads the address with `new URL` outside any guard: one that cannot be read would end the process. */
function hasReadableUrl(request: Request): boolean {
  try {
    return request.getUrl() !== null
  } catch {
    return false
  }
}
