import type { IncomingHttpHeaders } from 'node:http'

/** Whose page sent this: our own (or no browser at all), an allowed site by its origin, or one that has no business here. */
export type Sender =
  | { readonly kind: 'own' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'allowed'; readonly origin: string }

/** Judge a request by the headers a page cannot forge. Origins match exactly: no star, no suffix, no `null`. */
export function senderOf(headers: IncomingHttpHeaders, allowed: readonly string[]): Sender {
  const { origin, host } = headers
  if (origin === undefined) return { kind: headers['sec-fetch-site'] === 'cross-site' ? 'foreign' : 'own' }
  if (allowed.includes(origin)) return { kind: 'allowed', origin }
  return { kind: host !== undefined && isAt(origin, host) ? 'own' : 'foreign' }
}

// A proxy may end TLS before us, so the scheme is not known; the host is.
const isAt = (origin: string, host: string): boolean =>
  URL.canParse(origin) && new URL(origin).origin === origin && new URL(origin).host === host.toLowerCase()

/** What lets an allowed site's page read the answer. */
export const crossOriginHeaders = (origin: string): Readonly<Record<string, string>> => ({
  'Access-Control-Allow-Origin': origin,
  'Access-Control-Allow-Methods': 'GET, POST',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type',
  'Access-Control-Expose-Headers': 'Retry-After',
  'Access-Control-Max-Age': '600',
})
