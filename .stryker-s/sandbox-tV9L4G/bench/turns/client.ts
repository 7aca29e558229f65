// @ts-nocheck
import { once } from 'node:events'
import { connect } from 'node:net'

/** A kept-alive connection that sends one request after another. Far lighter than a real client, so that it never is what is measured. */
export interface Connection {
  /** Send a body to a path, and give the answer's status and body. */
  readonly post: (path: string, body: string, headers?: string) => Promise<Posted>
  readonly close: () => void
}

export interface Posted {
  readonly status: number
  readonly body: string
}

/** Connect to a port of this machine. */
export async function connection(port: number): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await once(socket, 'connect')
  let waits: { readonly resolve: (posted: Posted) => void; readonly reject: (error: Error) => void } | null = null
  let received = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
    const posted = read(received)
    if (posted === null) return
    received = Buffer.alloc(0)
    waits?.resolve(posted)
  })
  const fail = (error?: Error) => waits?.reject(error ?? new Error('the server hung up'))
  socket.on('error', fail)
  socket.on('close', () => fail())
  return {
    post: (path, body, headers = '') =>
      new Promise((resolve, reject) => {
        waits = { resolve, reject }
        socket.write(
          `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        )
      }),
    close: () => {
      waits = null
      socket.destroy()
    },
  }
}

/** A whole answer, or null while some of it is still to come. */
function read(bytes: Buffer): Posted | null {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = bytes.toString('latin1', 0, end)
  const length = /^content-length: (\d+)/im.exec(head)?.[1]
  if (length === undefined) throw new Error(`an answer without a length:\n${head}`)
  const from = end + 4
  if (bytes.length < from + Number(length)) return null
  return { status: Number(head.slice(9, 12)), body: bytes.toString('utf8', from) }
}
