import { expect } from 'chai'
import type { Request, Route } from '../../src/channels/channel.ts'
import { serving } from './serving.ts'

describe('an address another server sends to', () => {
  let server: Awaited<ReturnType<typeof serving>>
  let url: string
  let got: Request[]
  beforeEach(async () => {
    got = []
    const route: Route = {
      method: 'POST',
      path: '/signed',
      raw: { mostBytes: 64 * 1024 },
      answer: async (request) => {
        got.push(request)
        return { status: 200, body: null }
      },
    }
    server = await serving([route])
    url = `${server.url}/signed`
  })
  afterEach(() => server.close())

  const send = (body: BodyInit, headers: Record<string, string>) => fetch(url, { method: 'POST', body, headers })
  const JSON_TYPE = { 'Content-Type': 'application/json' }
  const FORM_TYPE = { 'Content-Type': 'application/x-www-form-urlencoded' }

  it('hands on the bytes of a form as they came, and the headers in lower case', async () => {
    const body = 'payload=%7B%22a%22%3A1%7D&x=%C3%A9+%ff'
    expect((await send(body, { ...FORM_TYPE, 'X-Slack-Signature': 'v0=ab' })).status).to.equal(200)
    expect(got[0]?.raw.toString('latin1')).to.equal(body)
    expect(got[0]?.body).to.equal(undefined)
    expect(got[0]?.headers['x-slack-signature']).to.equal('v0=ab')
  })

  it('hands on JSON both as bytes and parsed, with the spaces it had', async () => {
    const body = '{ "type" :"url_verification"}\n'
    await send(body, { ...JSON_TYPE, Authorization: 'Bearer x' })
    expect(got[0]?.raw.toString()).to.equal(body)
    expect(got[0]?.body).to.deep.equal({ type: 'url_verification' })
    expect(got[0]?.authorization).to.equal('Bearer x')
  })

  it('takes what a platform sends, larger than a page may, and no more than its own limit', async () => {
    const blocks = (count: number) => JSON.stringify({ blocks: Array.from({ length: count }, () => 'a'.repeat(40)) })
    expect((await send(blocks(1_000), JSON_TYPE)).status).to.equal(200)
    expect((await send(blocks(2_000), JSON_TYPE)).status).to.equal(413)
    expect((await send(`a=${'b'.repeat(70_000)}`, FORM_TYPE)).status).to.equal(413)
    expect(got).to.have.length(1)
  })

  it('refuses broken JSON, keys into prototypes and other content types', async () => {
    for (const body of ['{', '{"a":{"__proto__":1}}', '['.repeat(5_000)]) {
      expect((await send(body, JSON_TYPE)).status, body.slice(0, 30)).to.equal(400)
    }
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/xml']) {
      expect((await send('a=1', { 'Content-Type': type })).status, type).to.equal(415)
    }
    expect((await send('a=1', { ...FORM_TYPE, 'Content-Encoding': 'gzip' })).status).to.equal(415)
    expect(got).to.deep.equal([])
  })

  it('does not look at the Origin, for there is no page behind it', async () => {
    expect((await send('a=1', { ...FORM_TYPE, Origin: 'https://elsewhere.example' })).status).to.equal(200)
  })
})
