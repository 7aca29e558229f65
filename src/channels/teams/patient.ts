import { within } from '../../patience.ts'
import { type Connector, ConnectorError } from './connector.ts'

/**
 * As long as the Bot Framework itself waits for a bot (learn.microsoft.com/azure/bot-service, "GatewayTimeout"). Its SDKs wait
 * without end: a platform that hangs would then hold up whatever else has to be said, to everybody.
 */
const PATIENCE_MS = 15_000

/** The same connector; no answer in time is as if nobody was there. A message may have been taken all the same. */
export function patient(connector: Connector, patienceMs = PATIENCE_MS): Connector {
  const soon = <T>(work: Promise<T>): Promise<T> =>
    within(work, patienceMs).catch((error) => {
      throw error instanceof ConnectorError ? error : new ConnectorError(0, null)
    })
  return {
    send: (to, activity) => soon(connector.send(to, activity)),
    update: (to, id, activity) => soon(connector.update(to, id, activity)),
    remove: (to, id) => soon(connector.remove(to, id)),
  }
}
