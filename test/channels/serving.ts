import type { Route } from '../../src/channels/channel.ts'
import type { Log } from '../../src/log.ts'
import { makeServer } from '../../src/server/index.ts'

/** The real server on a free port of this machine, with nothing on it but these routes. */
export async function serving(
  routes: readonly Route[],
  log: Log,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = makeServer({
    routes,
    files: [],
    origins: [],
    said: {},
    trustedProxies: 0,
    ready: async () => true,
    log,
    metrics: null,
  })
  const port = await server.listen(0, '127.0.0.1')
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
