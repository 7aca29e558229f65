// @ts-nocheck
import type { App, Receiver } from '@slack/bolt'
import { NotInstalledError } from './errors.ts'

/**
 * Hands payloads to Bolt and gives back what Slack is to be told. Bolt's own receivers tell Slack "I have it" before any
 * listener has run; here it is told once everything is safely kept, so that a crash in between makes Slack send it again.
 */
export class Gateway implements Receiver {
  #app: App | null = null

  init(app: App): void {
    this.#app = app
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  /** Let Bolt's listeners work on a payload; gives the acknowledgement. Rejects when Slack should send it again. */
  async take(body: Readonly<Record<string, unknown>>): Promise<unknown> {
    let acknowledged: unknown
    const ack = async (response?: unknown) => {
      acknowledged ??= response
    }
    try {
      await this.#app?.processEvent({ body, ack })
    } catch (error) {
      if (isNotInstalled(error)) return undefined
      throw error
    }
    return acknowledged
  }
}

/** A workspace without us gets no answer, and no second try would change that. Bolt wraps what `authorize` threw. */
function isNotInstalled(error: unknown): boolean {
  const inner = error instanceof Error && 'original' in error ? error.original : error
  return inner instanceof NotInstalledError
}
