// @ts-nocheck
import type { Request, Response } from 'restify'
import { type Answer, refuse } from '../channels/channel.ts'
import { crossOriginHeaders, senderOf } from './origin.ts'
import { REFUSALS } from './refusals.ts'
import { setAll } from './send.ts'

/** Lets a request in (null), or answers it at the door. The page's own files are for everyone. */
export function gateFor(origins: readonly string[], open: readonly string[]) {
  return (request: Request, response: Response): Answer | null => {
    if (!hasReadableUrl(request)) return refuse(REFUSALS.badAddress)
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

/** restify reads the address with `new URL` outside any guard: one that cannot be read would end the process. */
function hasReadableUrl(request: Request): boolean {
  try {
    return request.getUrl() !== null
  } catch {
    return false
  }
}
