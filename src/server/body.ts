import type { IncomingMessage } from 'node:http'
import type { Refusal, Route } from '../channels/channel.ts'
import { PAGE_JSON, PLATFORM_JSON, parseTame } from './json.ts'
import { REFUSALS } from './refusals.ts'

const MOST_BYTES = 16 * 1024
/** No platform sends more in one request; what a route asks for above it is a mistake in our code. */
const MOST_RAW_BYTES = 1024 * 1024

export type Body =
  | { readonly kind: 'read'; readonly value: unknown; readonly raw: Buffer }
  | { readonly kind: 'refused'; readonly why: Refusal }

/**
 * Read a body within the limits of its route. restify's own parser is not used: it unpacks gzip without a limit, and a
 * broken gzip stream ends the process.
 */
export async function readBody(request: IncomingMessage, raw: Route['raw']): Promise<Body> {
  const kind = kindOf(request)
  if (kind === null || (kind === 'form' && raw === undefined)) return refused(REFUSALS.notJson)
  const most = Math.min(raw?.mostBytes ?? MOST_BYTES, MOST_RAW_BYTES)
  const bytes = await readBytes(request, most)
  if (bytes === null) return refused(REFUSALS.tooLarge)
  if (kind === 'form') return { kind: 'read', value: undefined, raw: bytes }
  const json = parseTame(bytes, raw === undefined ? PAGE_JSON : PLATFORM_JSON)
  if (json.kind === 'json') return { kind: 'read', value: json.value, raw: bytes }
  return refused(json.kind === 'broken' ? REFUSALS.badJson : REFUSALS.badShape)
}

const refused = (why: Refusal): Body => ({ kind: 'refused', why })

/** Null for what is not taken anywhere, and for anything packed. */
function kindOf({ headers }: IncomingMessage): 'json' | 'form' | null {
  const type = headers['content-type'] ?? ''
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return null
  if (JSON_TYPE.test(type)) return 'json'
  return FORM_TYPE.test(type) ? 'form' : null
}

// JSON must be named as such: it makes browsers ask first before a foreign page may send it.
const JSON_TYPE = /^application\/json *(?:; *charset="?utf-8"? *)?$/i
const FORM_TYPE = /^application\/x-www-form-urlencoded *(?:; *charset="?utf-8"? *)?$/i

const NOTHING = Buffer.alloc(0)

/** Null when it is too much. Empty when the visitor leaves in the middle: then nobody waits for an answer. */
function readBytes(request: IncomingMessage, most: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.resolve(null)
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > most) {
        request.pause()
        resolve(null)
      } else chunks.push(chunk)
    })
    request.once('end', () => resolve(Buffer.concat(chunks)))
    const left = () => resolve(NOTHING)
    request.once('error', left).once('close', left)
  })
}
