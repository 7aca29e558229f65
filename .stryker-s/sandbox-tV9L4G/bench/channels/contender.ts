// @ts-nocheck
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A bot behind a platform's webhook, ready to be measured. */
export interface Contender {
  readonly name: string
  readonly open: () => Promise<Opened>
}

export interface Opened {
  /** Send one message of this person as the platform does; resolves when it is acknowledged. */
  readonly send: (person: number, n: number) => Promise<void>
  /** Resolves when every message was answered in full. */
  readonly settled: () => Promise<void>
  readonly close: () => Promise<void>
}

export interface Measured {
  /** Messages answered in a second, until the last answer has reached the platform. */
  readonly turnsPerSecond: number
  /** Milliseconds from sending to the acknowledgement. */
  readonly p50: number
  readonly p99: number
}

const PEOPLE = 40
const ROUNDS = 12
const AT_ONCE = 8

/** Forty people write twelve messages each, eight messages on the way at a time, each person in order. */
export async function measure({ open }: Contender): Promise<Measured> {
  const bot = await open()
  const times: number[] = []
  const one = async (person: number, n: number) => {
    const start = performance.now()
    await bot.send(person, n)
    times.push(performance.now() - start)
  }
  await one(PEOPLE, 0)
  await bot.settled()
  times.length = 0
  const start = performance.now()
  for (let n = 0; n < ROUNDS; n++) {
    for (let person = 0; person < PEOPLE; person += AT_ONCE) {
      await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => one(person + at, n)))
    }
  }
  await bot.settled()
  const seconds = (performance.now() - start) / 1000
  await bot.close()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { turnsPerSecond: (PEOPLE * ROUNDS) / seconds, p50: at(0.5), p99: at(0.99) }
}

/** Listen on a free port of this machine, and give it. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** Hang up on everybody, and resolve when nobody is left. */
export const hangUp = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections()
    server.close(() => resolve())
  })

/** Let others run before looking again. */
export const rest = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 2))

/** The platform's own server, as fast as it can be: it counts the messages that are posted. */
export interface Platform {
  readonly url: string
  readonly posted: () => number
  readonly close: () => Promise<void>
}

interface Sending {
  readonly url: string
  readonly platform: Platform
  readonly settled: (sent: number) => Promise<void>
  readonly stop: () => Promise<void>
  /** One message of this person, as the platform writes and signs it. */
  readonly message: (person: number, n: number) => { readonly body: string; readonly headers: Record<string, string> }
}

/** A bot that is sent messages by a platform. */
export function sending({ url, platform, settled, stop, message }: Sending): Opened {
  let sent = 0
  return {
    send: async (person, n) => {
      const { body, headers } = message(person, n)
      const answer = await fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...headers },
      })
      await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`answered ${answer.status}`)
      sent += 1
    },
    settled: () => settled(sent),
    close: async () => {
      await platform.close()
      await stop()
    },
  }
}
