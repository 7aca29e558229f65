import type { Server as HttpServer } from 'node:http'

/** Headers beyond so many are left out by Node in silence: a request that has them is refused (`gate.ts`). */
export const MOST_HEADERS = 100

/** Someone who sends a byte a minute must not hold a connection. */
export function slowClientsLeave(http: HttpServer): void {
  http.headersTimeout = 10_000
  http.requestTimeout = 15_000
  http.keepAliveTimeout = 5_000
  http.timeout = 20_000
  http.maxHeadersCount = MOST_HEADERS
}

/** Listen, and give the port it really is. */
export const listen = (http: HttpServer, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, () => {
      const address = http.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })

/** Long enough for any turn in flight, short enough for a deploy. */
const GRACE_MS = 10_000

/** Take no more, and resolve when what is in flight is answered. */
export function close(http: HttpServer): Promise<void> {
  const force = setTimeout(() => http.closeAllConnections(), GRACE_MS)
  force.unref()
  return new Promise((resolve) => {
    http.close(() => {
      clearTimeout(force)
      resolve()
    })
    http.closeIdleConnections()
  })
}
