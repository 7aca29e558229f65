import type { Refusal } from '../channel.ts'

/** What the page is told when it cannot have what it asked for. The sentence for each code is in `refusals.md`. */
export const NO_TOKEN: Refusal = { status: 401, code: 'no-token' }
export const UNKNOWN: Refusal = { status: 404, code: 'unknown-conversation' }
export const LINK_USED: Refusal = { status: 410, code: 'link-used' }
export const CODE_WRONG: Refusal = { status: 404, code: 'code-unknown' }
export const MANY_CODES: Refusal = { status: 429, code: 'many-codes' }
export const NOT_AN_OPENING: Refusal = { status: 400, code: 'not-an-opening' }
export const NOT_AN_EVENT: Refusal = { status: 400, code: 'not-an-event' }
export const TOO_LONG: Refusal = { status: 413, code: 'text-too-long' }
export const TOO_MANY: Refusal = { status: 429, code: 'too-many' }
export const TOO_FAST: Refusal = { status: 429, code: 'too-fast' }
export const DOWN: Refusal = { status: 503, code: 'try-again' }
