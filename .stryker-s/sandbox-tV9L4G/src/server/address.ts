// @ts-nocheck
import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/** The network address to count limits by. Only our own proxies, `trusted` of them, are believed about X-Forwarded-For. */
export function addressOf(request: IncomingMessage, trusted: number): string {
  const direct = request.socket.remoteAddress ?? ''
  if (trusted === 0) return networkOf(direct)
  const told = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
  return networkOf(told.at(-trusted)?.trim() || direct)
}

/** Who holds the connection, as they are: an IPv4 address is given as one even where it came mapped into IPv6. */
export const peerOf = ({ socket }: IncomingMessage): string =>
  (socket.remoteAddress ?? '').replace(/^::ffff:(?=[\d.]+$)/i, '')

/** One household or office has a whole IPv6 network (/64), so that is what counts as one address. */
function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const zeros = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length)
  const full = [...groups, ...Array<string>(zeros).fill('0'), ...(tail ? tail.split(':') : [])]
  return `${full.slice(0, 4).join(':')}::/64`
}
