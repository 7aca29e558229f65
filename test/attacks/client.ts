import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import type { Target } from './target.ts'

/** What came back; status 0 when nothing did. */
export interface Got {
  readonly status: number
  readonly body: string
  /** How often the server asked to try again, and it was done when tried again. */
  readonly stalls: number
}

/** One request, written down. */
export interface Sending {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** A disk that stalls makes the server ask to try again, and a page does: an attack that fails every time is what counts. */
const TRIES = 4
const PAUSE_MS = 500

// Hundreds of thousands of requests: `fetch` takes several times as long for each.
const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Send it until it is answered with something other than "try again". */
export async function ask(target: Target, sending: Sending): Promise<Got> {
  for (let stalls = 0; ; stalls++) {
    // A body over the limit is answered before it is all sent, which may look like a broken connection: asked once more.
    const got = await once(target, sending)
      .catch(() => once(target, sending))
      .catch(() => ({ status: 0, body: '' }))
    if (stalls === TRIES || got.status !== 503 || !got.body.includes('"try-again"')) return { ...got, stalls }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

const once = ({ port }: Target, { method, path, headers, body }: Sending) =>
  new Promise<Omit<Got, 'stalls'>>((resolve, reject) => {
    const sent = request({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }))
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })

/** Write bytes to the port as they are. What is no HTTP at all may be answered by closing the door: that is a 400 too. */
export function askRaw({ port }: Target, bytes: Buffer): Promise<Got> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let answer = ''
    const done = () => {
      socket.destroy()
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 400)
      resolve({ status, body: answer.slice(answer.indexOf('\r\n\r\n')), stalls: 0 })
    }
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('end', done)
    socket.on('error', done)
    // Some attacks read as a request whose body never comes: the server waits for it, we do not.
    socket.setTimeout(500, done)
  })
}
