import type { Route } from '../../src/channels/channel.ts'
import { createLog } from '../../src/log.ts'
import { makeServer, type Parts } from '../../src/server/index.ts'

/** The real server on a free port of this machine, with nothing on it but these routes, unless more is named. */
export async function serving(
  routes: readonly Route[],
  more: Partial<Parts> = {},
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = makeServer({
    routes,
    files: [],
    origins: [],
    said: {},
    trustedProxies: 0,
    ready: async () => true,
    log: createLog('silent'),
    metrics: null,
    ...more,
  })
  const port = await server.listen(0, '127.0.0.1')
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
