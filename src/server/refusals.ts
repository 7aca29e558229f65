import type { Refusal } from '../channels/channel.ts'

/** What the server itself refuses, before any channel sees it. The sentence for each code is in `refusals.md`. */
export const REFUSALS = {
  notFound: { status: 404, code: 'not-found' },
  badAddress: { status: 400, code: 'bad-address' },
  manyHeaders: { status: 431, code: 'many-headers' },
  wrongMethod: { status: 405, code: 'wrong-method' },
  wrongOrigin: { status: 403, code: 'wrong-origin' },
  notJson: { status: 415, code: 'not-json' },
  badJson: { status: 400, code: 'bad-json' },
  badShape: { status: 400, code: 'bad-shape' },
  tooLarge: { status: 413, code: 'too-large' },
  broken: { status: 500, code: 'broken' },
} as const satisfies Record<string, Refusal>
