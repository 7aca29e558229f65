import type { Reply, SummaryLine } from '../../../core/reply.ts'

/** What one exchange with the server brings back. */
export interface Answer {
  readonly token?: string
  readonly replies: readonly Reply[]
  readonly state: {
    readonly status: string
    /** Null where help came with nothing known of the person. */
    readonly summary: readonly SummaryLine[] | null
    readonly progress: { readonly at: number; readonly of: number } | null
    readonly language: string
  }
}

/** What the person did; the id stays the same however often it is sent. */
export type Event = { readonly id: string } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tap'; readonly step: string; readonly values: readonly string[] }
)

/** A refusal from the server, with a sentence for the person. */
export class Refused extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

const LONGEST_WAIT = 15_000

/** The server this page was given by, wherever the page stands. */
export class Server {
  readonly #address: string
  readonly #language: () => string

  /** `language` is what the page speaks now: whatever the server has to say, it says in it. */
  constructor(address: string, language: () => string) {
    this.#address = address
    this.#language = language
  }

  /** Where a page of the server stands. */
  at(path: string): string {
    return new URL(path, this.#address).href
  }

  /** Asks; waits and tries again while the network is away or the server is busy. `waiting` is told what the server says of it. */
  async ask<T = Answer>(path: string, token: string, body: unknown, waiting: (why: string) => void): Promise<T> {
    for (let wait = 500; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      const response = await this.#send(path, token, body)
      if (response?.ok) return (await response.json()) as T
      const refused = response && (await refusal(response))
      if (refused && !isPassing(response)) throw refused
      waiting(refused?.message ?? '')
      await pause(wait)
    }
  }

  async #send(path: string, token: string, body: unknown): Promise<Response | null> {
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      'accept-language': this.#language(),
    }
    if (token) headers.authorization = `Bearer ${token}`
    const how: RequestInit = { headers, credentials: 'omit', referrerPolicy: 'no-referrer' }
    if (body !== null) Object.assign(how, { method: 'POST', body: JSON.stringify(body) })
    return fetch(this.at(path), how).catch(() => null)
  }
}

/** Until the time is over, or the browser says the network is back. */
const pause = (ms: number): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, ms)
    addEventListener(
      'online',
      () => {
        clearTimeout(timer)
        done()
      },
      { once: true },
    )
  })

/** Over in a minute or so, so that it is worth waiting for. */
const isPassing = ({ status, headers }: Response): boolean =>
  status >= 500 || (status === 429 && Number(headers.get('retry-after')) <= 60)

async function refusal(response: Response): Promise<Refused> {
  const body = (await response.json().catch(() => null)) as { error?: { message?: string } } | null
  return new Refused(response.status, body?.error?.message ?? '')
}
