import type { IncomingMessage } from 'node:http'
import type { Refusal } from '../channels/channel.ts'
import { REFUSALS } from './refusals.ts'

const MOST_BYTES = 16 * 1024
const MOST_DEPTH = 16
const MOST_VALUES = 100
const POLLUTING: readonly string[] = ['__proto__', 'constructor', 'prototype']

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly why: Refusal }

/**
 * Read a JSON body within limits. restify's own parser is not used: it unpacks gzip without a limit, and a broken
 * gzip stream ends the process.
 */
export async function readJson(request: IncomingMessage): Promise<Body> {
  if (!isPlainJson(request)) return refused(REFUSALS.notJson)
  const bytes = await readBytes(request).catch(() => Buffer.alloc(0))
  if (bytes === null) return refused(REFUSALS.tooLarge)
  const value = parse(bytes)
  if (value === undefined) return refused(REFUSALS.badJson)
  return isTame(value) ? { kind: 'json', value } : refused(REFUSALS.badShape)
}

const refused = (why: Refusal): Body => ({ kind: 'refused', why })

/** JSON must be named as such: it makes browsers ask first before a foreign page may send it. */
function isPlainJson({ headers }: IncomingMessage): boolean {
  const type = headers['content-type'] ?? ''
  const encoding = headers['content-encoding'] ?? 'identity'
  return /^application\/json *(?:; *charset="?utf-8"? *)?$/i.test(type) && encoding === 'identity'
}

/** Null when it is too much. Throws when the visitor leaves in the middle: then nobody waits for an answer. */
async function readBytes(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MOST_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

/** Not too deep, not too many values, and no key that could reach into an object's prototype. */
function isTame(root: unknown): boolean {
  let level: readonly unknown[] = [root]
  let seen = 0
  for (let depth = 0; level.length > 0; depth++) {
    seen += level.length
    if (seen > MOST_VALUES || depth > MOST_DEPTH) return false
    const holders = level.filter((value) => typeof value === 'object' && value !== null)
    if (holders.some((holder) => Object.keys(holder).some((key) => POLLUTING.includes(key)))) return false
    level = holders.flatMap((holder) => Object.values(holder))
  }
  return true
}
