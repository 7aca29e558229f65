// @ts-nocheck
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import type { Connector } from '../../../src/channels/teams/connector.ts'
import { allowedServiceUrls, MICROSOFT_HOSTS } from '../../../src/channels/teams/service-url.ts'
import { tokenGate } from '../../../src/channels/teams/token.ts'
import { type Office, openOffice } from './office.ts'

export const APP = '11111111-2222-4333-8444-555555555555'
export const TENANT = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee'
export const ISSUER = 'https://api.botframework.com'
export const SERVICE = 'https://smba.trafficmanager.net/amer/'
export const MINUTES = 60_000
export const HOURS = 60 * MINUTES

/** Microsoft's keys, real ones, behind an address of their own; and one nobody published. */
export const teams = await generateKeyPair('RS256')
export const directLine = await generateKeyPair('RS256')
export const stranger = await generateKeyPair('RS256')
export const published = async (
  pair: typeof teams,
  kid: string,
  endorsements: readonly string[],
): Promise<JWK & { readonly endorsements: readonly string[] }> => ({
  ...(await exportJWK(pair.publicKey)),
  kid,
  alg: 'RS256',
  use: 'sig',
  endorsements,
})
export const KEYS = {
  keys: [await published(teams, 'k1', ['msteams']), await published(directLine, 'k2', ['directline', 'webchat'])],
}

export const seconds = (): number => Math.floor(Date.now() / 1000)
export const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
export const claims = (more: object = {}) => ({
  iss: ISSUER,
  aud: APP,
  serviceurl: SERVICE,
  nbf: seconds() - 60,
  exp: seconds() + 3600,
  ...more,
})
export const HEADER = { alg: 'RS256', kid: 'k1', typ: 'JWT' }
export const token = (more: object = {}, header: object = {}, key = teams.privateKey): Promise<string> =>
  new SignJWT(claims(more)).setProtectedHeader({ ...HEADER, ...header }).sign(key)
export const bearer = async (made: string | Promise<string>) => ({ authorization: `Bearer ${await made}` })

let events = 0
export const activity = (more: object = {}) => ({
  type: 'message',
  id: `e${++events}`,
  channelId: 'msteams',
  serviceUrl: SERVICE,
  from: { id: '29:me' },
  recipient: { id: '28:bot' },
  conversation: { id: 'c1', conversationType: 'personal', tenantId: TENANT },
  text: 'hello',
  ...more,
})

/** The channel behind a real gate: a key server, Signpost, and a connector that only counts what would go out. */
export class Post {
  office!: Office
  /** Every path the key server was asked for: the keys, and anything a token lured us to. */
  asked: string[] = []
  /** What would have gone out, to where. */
  sent: string[] = []
  isUp = true
  private keys!: Server

  async open(): Promise<this> {
    this.keys = createServer(({ url = '' }, response) => {
      this.asked.push(url)
      response.writeHead(this.isUp ? 200 : 500, { 'Content-Type': 'application/json' })
      response.end(this.isUp ? JSON.stringify(KEYS) : '')
    })
    await new Promise<void>((resolve) => this.keys.listen(0, '127.0.0.1', resolve))
    const connector: Connector = {
      send: async ({ serviceUrl }, { type }) => {
        if (type === 'message') this.sent.push(serviceUrl)
        return 'm'
      },
      update: async ({ serviceUrl }) => void this.sent.push(serviceUrl),
      remove: async ({ serviceUrl }) => void this.sent.push(serviceUrl),
    }
    const gate = tokenGate({ appId: APP, keysUrl: `${this.address}/keys`, now: () => new Date(Date.now()) })
    const serviceUrls = allowedServiceUrls(MICROSOFT_HOSTS)
    this.office = await openOffice({ gate, connector, serviceUrls, tenants: [TENANT] })
    return this
  }

  get address(): string {
    return `http://127.0.0.1:${(this.keys.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    await this.office.stop()
    this.keys.closeAllConnections()
    await new Promise((resolve) => this.keys.close(resolve))
  }

  /** Send, wait for what follows, and give the status. */
  async status(headers: Parameters<Office['post']>[1], more: object = {}, query = ''): Promise<number> {
    const status = await this.office.post(activity(more), headers, query)
    await this.office.settled()
    return status
  }

  async takes(headers: Parameters<Office['post']>[1], more: object = {}): Promise<void> {
    const before = this.sent.length
    expect(await this.status(headers, more)).to.equal(200)
    expect(this.sent.length).to.be.above(before)
  }

  /** Refused, without a word to anyone and nothing kept. */
  async refuses(headers: Parameters<Office['post']>[1], more: object = {}, status = 401): Promise<void> {
    const before = this.sent.length
    expect(await this.status(headers, more)).to.equal(status)
    expect(this.sent.length).to.equal(before)
    expect(await this.office.store.load(this.office.idOf('c1'))).to.equal(null)
  }
}

/** Let time pass for whoever looks at the clock meanwhile. */
export async function later(ms: number, then: () => Promise<void>): Promise<void> {
  const { now } = Date
  Date.now = () => now() + ms
  try {
    await then()
  } finally {
    Date.now = now
  }
}
