import type { Request } from '../../src/channels/channel.ts'

/** A request as a route is given it, from nobody in particular. */
export const request = (more: Partial<Request> = {}): Request => ({
  body: undefined,
  raw: Buffer.alloc(0),
  headers: {},
  query: {},
  language: 'en',
  authorization: null,
  address: '203.0.113.9',
  peer: '203.0.113.9',
  ...more,
})
