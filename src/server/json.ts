/** How deep JSON may nest and how many values it may hold, keys not counted. */
export interface JsonLimits {
  readonly depth: number
  readonly values: number
}

/** What the chat page sends is tiny. */
export const PAGE_JSON: JsonLimits = { depth: 16, values: 100 }
/** Slack and Teams send the whole message a button stood on back with each press. */
export const PLATFORM_JSON: JsonLimits = { depth: 32, values: 5_000 }

export type Json =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'broken' }
  /** Too deep, too many values, or a key that could reach into an object's prototype. */
  | { readonly kind: 'wild' }

const POLLUTING: readonly string[] = ['__proto__', 'constructor', 'prototype']

const strict = new TextDecoder('utf-8', { fatal: true })

/** Parse JSON from outside, within limits. Bytes must be valid UTF-8. Never throws. */
export function parseTame(from: Uint8Array | string, limits: JsonLimits): Json {
  try {
    const text = typeof from === 'string' ? from : strict.decode(from)
    const value: unknown = JSON.parse(text)
    return isTame(value, limits) ? { kind: 'json', value } : { kind: 'wild' }
  } catch {
    return { kind: 'broken' }
  }
}

function isTame(root: unknown, { depth: deepest, values }: JsonLimits): boolean {
  let level: readonly unknown[] = [root]
  let seen = 0
  for (let depth = 0; level.length > 0; depth++) {
    seen += level.length
    if (seen > values || depth > deepest) return false
    const holders = level.filter((value) => typeof value === 'object' && value !== null)
    if (holders.some((holder) => Object.keys(holder).some((key) => POLLUTING.includes(key)))) return false
    level = holders.flatMap((holder) => Object.values(holder))
  }
  return true
}
