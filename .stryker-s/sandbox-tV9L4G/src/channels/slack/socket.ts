// @ts-nocheck
import { SocketModeClient } from '@slack/socket-mode'
import type { Log } from '../../log.ts'
import type { Secret } from '../../secret.ts'
import type { Gateway } from './gateway.ts'
import { type SlackLogger, tamedLogger } from './logger.ts'

/** Events through a connection we open ourselves: no public address is needed. */
export interface Socket {
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

interface Envelope {
  readonly body: Readonly<Record<string, unknown>>
  readonly ack: (response?: unknown) => Promise<void>
}

/** Open a Socket Mode connection with an app-level token. An envelope is acknowledged once what it holds is kept. */
export function openSocket(token: Secret, gateway: Gateway, log: Log, apiUrl: string): Socket {
  const logger: SlackLogger = tamedLogger(log)
  const client = new SocketModeClient({ appToken: token.reveal(), logger, clientOptions: { slackApiUrl: apiUrl } })
  const working = new Set<Promise<void>>()
  const taken = async ({ body, ack }: Envelope) => {
    try {
      const answer = await gateway.take(body)
      await ack(typeof answer === 'string' ? { text: answer } : (answer ?? {}))
    } catch (error) {
      // Not acknowledged: Slack sends it again.
      log.error('channel-failed', { error })
    }
  }
  client.on('slack_event', (envelope: Envelope) => {
    const work = taken(envelope).finally(() => working.delete(work))
    working.add(work)
  })
  return {
    start: async () => {
      await client.start()
    },
    stop: async () => {
      await Promise.all(working)
      await client.disconnect()
    },
  }
}
