// @ts-nocheck
import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../../log.ts'

export type SlackLogger = Logger

/** Slack's packages print whole payloads and tokens when they explain themselves; of all that, only that something happened is kept. */
export function tamedLogger(log: Log): SlackLogger {
  const errorIn = (said: readonly unknown[]) => said.find((one) => one instanceof Error)
  return {
    debug: () => {},
    info: () => {},
    warn: () => log.debug('channel-warned'),
    error: (...said) => log.warn('channel-warned', { error: errorIn(said) }),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  }
}
