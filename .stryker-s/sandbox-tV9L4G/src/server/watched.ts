// @ts-nocheck
import type { Route } from '../channels/channel.ts'
import type { MetricsSettings } from '../config.ts'
import type { Converse } from '../converse.ts'
import type { Metrics } from '../metrics.ts'
import { StartError } from '../start-error.ts'

/** The metrics as the program needs them, whether they are wanted or not. */
export interface Watched {
  readonly metrics: Metrics | null
  /** What the main port shows of them. */
  readonly routes: readonly Route[]
  /** Count the turns of this road. */
  readonly over: (road: Converse) => Converse
  /** Open their own port, and give it; null when they have none. */
  readonly listen: (host: string) => Promise<number | null>
  readonly close: () => Promise<void>
}

const NOBODY: Watched = {
  metrics: null,
  routes: [],
  over: (road) => road,
  listen: async () => null,
  close: async () => {},
}

/** Set the metrics up; nothing of them is loaded when no setting asks for them. */
export async function openMetrics(settings: MetricsSettings): Promise<Watched> {
  const { port, token } = settings
  if (port === null && token === null) return NOBODY
  const [{ createMetrics }, { measured }, { metricsRoutes, metricsServer }] = await Promise.all([
    import('../metrics.ts'),
    import('../measured.ts'),
    import('./metrics.ts'),
  ])
  const metrics = createMetrics()
  const own = port === null ? null : { port, server: metricsServer(metrics, settings) }
  return {
    metrics,
    routes: metricsRoutes(metrics, settings),
    over: (road) => measured(road, metrics),
    // Without a token they must not be for everyone who can reach the machine.
    listen: async (host) => {
      if (own === null) return null
      return own.server.listen(own.port, token === null ? '127.0.0.1' : host).catch(() => {
        throw new StartError([`METRICS_PORT: ${own.port} cannot be listened on; set METRICS_PORT to a free port`])
      })
    },
    close: async () => own?.server.close(),
  }
}
