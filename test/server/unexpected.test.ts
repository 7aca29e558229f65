import { randomUUID } from 'node:crypto'
import { type ClientRequest, request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { bearer, type Got, Site, text } from './site.ts'

describe('the web API, given what it does not expect', () => {
  const site = new Site()
  const { at, call, post, begin, say } = site

  const kind = (got: Got, status: number, code: string) => {
    expect(got.status).to.equal(status)
    expect(got.body.error?.code).to.equal(code)
    expect(got.body.error?.message).to.match(/^[A-Z].{10,}\.$/)
  }

  it('refuses text over 4,000 characters with a kind word, and takes 4,000', async () => {
    const token = await begin()
    kind(await say(token, 'x'.repeat(4001)), 413, 'text-too-long')
    expect((await say(token, 'x'.repeat(4000))).status).to.equal(200)
  })

  it('refuses a body over 16 KiB, announced or not', async () => {
    kind(await post('/web/conversations', JSON.stringify({ language: 'x'.repeat(20_000) })), 413, 'too-large')
    const chunked = await new Promise<number | undefined>((resolve, reject) => {
      const sending: ClientRequest = httpRequest(
        at('/web/conversations'),
        { method: 'POST', headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' } },
        (response) => {
          response.resume()
          resolve(response.statusCode)
        },
      )
      sending.on('error', reject)
      for (let n = 0; n < 20; n++) sending.write('x'.repeat(1024))
      sending.end()
    })
    expect(chunked).to.equal(413)
  })

  it('refuses other content types, and packed bodies', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonp',
      'application/json; charset=utf-16',
    ]) {
      kind(await post('/web/conversations', '{}', { 'Content-Type': type }), 415, 'not-json')
    }
    kind(await post('/web/conversations', gzipSync('{}'), { 'Content-Encoding': 'gzip' }), 415, 'not-json')
    kind(await post('/web/conversations', 'not gzip', { 'Content-Encoding': 'gzip' }), 415, 'not-json')
    expect(
      (await post('/web/conversations', '{}', { 'Content-Type': 'application/json; charset=UTF-8' })).status,
    ).to.equal(201)
  })

  it('refuses what is not JSON', async () => {
    const bodies = ['', '{', '{"a":1,}', "{'a':1}", '{}{}', 'NaN', Uint8Array.of(0x22, 0xff, 0x22), '\u0000']
    for (const body of bodies) kind(await post('/web/conversations', body), 400, 'bad-json')
  })

  it('refuses keys that reach into prototypes, deep nesting and heaps of values', async () => {
    const bodies = [
      '{"__proto__":{"language":"en"}}',
      '{"language":"en","constructor":{"prototype":{"x":1}}}',
      `{"a":[{"b":{"prototype":1}}]}`,
      `${'['.repeat(20)}${']'.repeat(20)}`,
      `${'['.repeat(8000)}${']'.repeat(8000)}`,
      JSON.stringify(Array.from({ length: 500 }, () => 1)),
    ]
    for (const body of bodies) kind(await post('/web/conversations', body), 400, 'bad-shape')
    expect(({} as { x?: unknown }).x).to.equal(undefined)
  })

  it('refuses bodies of another shape', async () => {
    const token = await begin()
    const id = randomUUID()
    const bodies: unknown[] = [
      null,
      [],
      '"text"',
      42,
      {},
      { ...text('hello'), extra: 1 },
      { ...text('hello'), at: '2020-01-01' },
      { ...text('hello'), recent: ['x'] },
      { id, kind: 'start' },
      { id, kind: 'text', text: 5 },
      { id, kind: 'text' },
      { id: '1', kind: 'text', text: 'x' },
      { id, kind: 'tap', step: 'a', values: 'b' },
      { id, kind: 'tap', step: 'a'.repeat(200), values: [] },
      { id, kind: 'tap', step: 'a', values: Array.from({ length: 50 }, () => 'x') },
    ]
    for (const body of bodies) kind(await post('/web/events', body, bearer(token)), 400, 'not-an-event')
    for (const body of [[], '"x"', { language: 5 }, { lang: 'en' }]) {
      kind(await post('/web/conversations', body), 400, 'not-an-opening')
    }
  })

  it('mends broken characters and controls instead of refusing the person', async () => {
    const token = await begin()
    const got = await post(
      '/web/events',
      `{"id":"${randomUUID()}","kind":"text","text":"a\\ud800b\\u0000c\\u0007 e\\u0301"}`,
      bearer(token),
    )
    expect(got.body.replies?.[0]?.text).to.equal('1: a\uFFFDbc \u00e9')
  })

  it('answers unknown addresses and methods in its own words', async () => {
    kind(await call('/nothing'), 404, 'not-found')
    kind(await call('/web/events'), 405, 'wrong-method')
    kind(await call('/', { method: 'DELETE' }), 405, 'wrong-method')
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/widget.js/../../x',
      '//etc/passwd',
      '/web/events%00',
      '/%ff',
      '/index.html',
    ]) {
      const status = await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
      expect(status, path).to.match(/^HTTP\/1\.1 (400|404|405) /)
    }
  })

  it('never answers with a stack trace or a server error to broken requests', async () => {
    const requests = [
      'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nOrigin: %%%\r\n\r\n',
      'POST /web/events HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: abc\r\n\r\n{}',
      'POST /web/events HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      'BREW / HTTP/1.1\r\nHost: x\r\n\r\n',
      'GET http://[::1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: a b:99999\r\nConnection: close\r\n\r\n',
      'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept-Version: [\r\nAccept: ;;;\r\nExpect: x\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      'GET /?a=%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(40_000)}\r\n\r\n`,
    ]
    for (const one of requests) {
      const answer = await raw(one)
      expect(answer, one.slice(0, 60)).to.match(/^HTTP\/1\.1 [234]\d\d /)
      expect(answer).to.not.match(/node_modules|\.[jt]s:\d+/)
    }
    expect((await call('/health')).status).to.equal(200)
  })

  const raw = (bytes: string): Promise<string> =>
    new Promise((resolve) => {
      const socket = connect(site.port, '127.0.0.1', () => socket.write(bytes))
      let answer = ''
      socket.on('data', (chunk) => {
        answer += chunk
        // Some are kept open for a next request: what has been answered by now is what there is.
        setTimeout(() => socket.destroy(), 30)
      })
      // A door closed while we still write is an answer too, if words came before: those are looked at.
      socket.on('error', () => {})
      socket.on('close', () => resolve(answer))
      socket.setTimeout(30_000, () => socket.destroy())
    })
})
