import type { Shown } from '../converse.ts'
import type { Sender } from '../delivery.ts'

/** A way people reach the bot. It turns what arrives into an Inbound, gives that to converse, and draws the replies; nothing else. */
export interface Channel {
  readonly name: 'web' | 'terminal' | 'slack' | 'teams'
  /** What the server mounts for it; none when it needs no server. */
  readonly routes: readonly Route[]
  /** Talks until the person leaves; null for a channel that only answers requests. */
  readonly run: (() => Promise<void>) | null
  /** Sends one reply to where a person is; null for a channel whose replies are the answer to a request. */
  readonly send: Sender | null
  /**
   * Deletes what was said to someone there, but for the answer to this event; null where that cannot be done. `shown` is
   * what the channel told of when it was sent. Must not throw.
   */
  readonly forget?: ((to: string, event: string, shown: readonly Shown[]) => void) | null
  /** Lets go of its connections once what is in flight is done. */
  readonly stop?: () => Promise<void>
}

/** One address a channel answers. The server has already checked the request's size, origin and JSON. */
export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /**
   * Set when another server sends here (Slack, Teams) and proves itself by a signature or a signed token that the channel
   * checks. Then a form is taken as well as JSON, up to this many bytes (1 MiB at most), and the Origin is not looked at.
   */
  readonly raw?: { readonly mostBytes: number }
  readonly answer: (request: Request) => Promise<Answer>
}

/** A request as a channel needs it. */
export interface Request {
  /** The parsed JSON body; undefined when there is none, or when it is a form. Still to be validated. */
  readonly body: unknown
  /** The body byte for byte as it came, for signatures; empty when there is none. */
  readonly raw: Buffer
  /** By lower-case name; one sent twice is joined with a comma. Never logged. */
  readonly headers: Readonly<Record<string, string>>
  /** What stands behind the `?`; the last of a name sent twice. Never logged. */
  readonly query: Readonly<Record<string, string>>
  readonly authorization: string | null
  /** The one its sender reads, of those the bot speaks. */
  readonly language: string
  /** The visitor's network address, for limits only: never stored, never logged. */
  readonly address: string
  /** Who holds the connection: the visitor, or the proxy in front. Never stored, never logged. */
  readonly peer: string
}

/** An answer: JSON, unless it names another type. */
export interface Answer {
  readonly status: number
  /** Null for none; text when `type` is given. */
  readonly body: unknown
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Why a request gets no ordinary answer. */
export interface Refusal {
  readonly status: number
  readonly code: string
  /** For programs and their makers. Left out where people read it: the server then says it in their language, from `refusals.md`. */
  readonly message?: string
}

/** Every refusal has the same shape, so that a page needs one place to show it. */
export const refuse = ({ status, ...error }: Refusal, headers: Record<string, string> = {}): Answer => ({
  status,
  body: { error },
  headers,
})
