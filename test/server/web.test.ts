import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type ClientRequest, request as httpRequest, type OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { webChannel } from '../../src/channels/web/index.ts'
import type { Limits } from '../../src/config.ts'
import { converser } from '../../src/converse.ts'
import { createLog } from '../../src/log.ts'
import { readPage } from '../../src/server/files.ts'
import { makeServer, type Server } from '../../src/server/index.ts'
import { createLimiter } from '../../src/server/limiter.ts'
import { memoryStore } from '../../src/storage/memory.ts'
import type { Store } from '../../src/storage/store.ts'
import { fakeBot, fakeTurn } from './fake.ts'

const ROOMY: Limits = {
  messagesPerMinute: 1000,
  addressMessagesPerMinute: 1000,
  addressConversationsPerHour: 1000,
}
const PARTNER = 'https://partner.example'

interface Got {
  readonly status: number
  readonly headers: Headers
  readonly body: {
    token?: string
    replies?: { id: string; text: string }[]
    state?: { help: boolean }
    error?: { code: string; message: string }
  }
}

describe('the web API', () => {
  let server: Server
  let port: number
  let store: { -readonly [K in keyof Store]: Store[K] }
  let lines: string[]
  let page: string
  const start = async (limits: Limits = ROOMY, trustedProxies = 0) => {
    lines = []
    store = memoryStore()
    const log = createLog('debug', (line) => lines.push(line))
    const shaky: Store = { ...store, load: (id) => store.load(id), save: (document) => store.save(document) }
    const converse = converser({ bot: fakeBot, turn: fakeTurn, store: shaky, log, now: Date.now })
    const { routes } = webChannel(converse, createLimiter(limits), Date.now)
    const { files } = await readPage(page)
    server = makeServer({
      routes,
      files,
      origins: [PARTNER],
      trustedProxies,
      log,
      metrics: null,
      ready: async () => (await store.load('-')) === null,
    })
    port = await server.listen(0, '127.0.0.1')
  }
  beforeEach(async () => {
    page = await mkdtemp(join(tmpdir(), 'signpost-page-'))
    await writeFile(join(page, 'index.html'), '<!doctype html><title>Signpost</title>')
    await writeFile(join(page, 'widget.js'), 'export {}\n'.repeat(50))
    await start()
  })
  afterEach(async () => {
    await server.close()
    await rm(page, { recursive: true })
  })
  const restart = async (limits: Limits, trustedProxies = 0) => {
    await server.close()
    await start(limits, trustedProxies)
  }

  const at = (path: string) => `http://127.0.0.1:${port}${path}`
  const call = async (path: string, init: RequestInit = {}): Promise<Got> => {
    const response = await fetch(at(path), init)
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) }
  }
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    call(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
    })
  const open = async () => (await post('/web/conversations', {})).body.token ?? ''
  const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })
  const text = (words: string, id: string = randomUUID()) => ({ id, kind: 'text', text: words })
  const say = (token: string, words: string, id?: string) => post('/web/events', text(words, id), bearer(token))

  it('begins a conversation, hears text and taps, and repeats the last replies after a reload', async () => {
    const opened = await post('/web/conversations', { language: 'en-GB' })
    expect(opened.status).to.equal(201)
    expect(opened.body.token).to.match(/^[A-Za-z0-9_-]{43}$/)
    expect(opened.body.replies?.[0]?.text).to.equal('0: hello')
    expect(opened.body.state).to.deep.equal({ status: 'new', summary: [], progress: null, help: false, language: 'en' })
    const token = opened.body.token ?? ''
    expect((await say(token, 'I sleep badly')).body.replies?.[0]?.text).to.equal('1: I sleep badly')
    const tap = { id: randomUUID(), kind: 'tap', step: 'intake.who', values: ['me', 'couple'] }
    const tapped = await post('/web/events', tap, bearer(token))
    expect(tapped.body.replies?.[0]?.text).to.equal('2: me+couple')
    const again = await call('/web/conversation', { headers: bearer(token) })
    expect(again.status).to.equal(200)
    expect(again.body).to.deep.equal(tapped.body)
  })

  it('answers the same event id again with the same replies, and changes nothing', async () => {
    const token = await open()
    const id = randomUUID()
    const first = await say(token, 'hello', id)
    await say(token, 'more')
    expect((await say(token, 'hello', id)).body.replies).to.deep.equal(first.body.replies)
    expect((await say(token, 'last')).body.replies?.[0]?.text).to.equal('3: last')
  })

  it('counts one event sent many times at once as one', async () => {
    const token = await open()
    const id = randomUUID()
    const got = await Promise.all(Array.from({ length: 10 }, () => say(token, 'hello', id)))
    expect(new Set(got.map(({ body }) => JSON.stringify(body))).size).to.equal(1)
  })

  it('does not know a token it did not give, and does not accept a broken one', async () => {
    expect((await say('A'.repeat(43), 'hello')).status).to.equal(404)
    for (const authorization of [
      '',
      'Bearer ',
      'Bearer short',
      `Basic ${'A'.repeat(43)}`,
      `Bearer ${'A'.repeat(44)}`,
    ]) {
      const got = await post('/web/events', text('hello'), { Authorization: authorization })
      expect(got.status, authorization).to.equal(401)
      expect((await call('/web/conversation', { headers: { Authorization: authorization } })).status).to.equal(401)
    }
    expect((await call('/web/conversation', { headers: bearer('A'.repeat(43)) })).status).to.equal(404)
  })

  it('answers danger even without a conversation, in an over-long text and over the limit', async () => {
    expect((await say('A'.repeat(43), 'I am in danger')).body.replies?.[0]?.text).to.equal('Call 988.')
    expect((await post('/web/events', text('danger'))).body.replies?.[0]?.text).to.equal('Call 988.')
    expect((await say(await open(), `${'x'.repeat(4000)} danger`)).body.replies?.[0]?.text).to.equal('Call 988.')
    await restart({ ...ROOMY, messagesPerMinute: 2 })
    const token = await open()
    await say(token, 'one')
    await say(token, 'two')
    expect((await say(token, 'three')).status).to.equal(429)
    const urgent = await say(token, 'I am in danger')
    expect(urgent.status).to.equal(200)
    expect(urgent.body.state?.help).to.equal(true)
  })

  it('says when to come back to someone who is too fast, without keeping the message', async () => {
    await restart({ ...ROOMY, messagesPerMinute: 1 })
    const token = await open()
    await say(token, 'one')
    const limited = await say(token, 'two')
    expect(limited.body.error?.code).to.equal('too-fast')
    expect(Number(limited.headers.get('retry-after'))).to.be.within(1, 60)
    const other = await open()
    expect((await say(other, 'one')).status).to.equal(200)
    expect((await call('/web/conversation', { headers: bearer(token) })).status).to.equal(429)
  })

  it('limits new conversations by address, and believes only its own proxies about the address', async () => {
    await restart({ ...ROOMY, addressConversationsPerHour: 1 }, 1)
    const from = (forwarded: string) => post('/web/conversations', {}, { 'X-Forwarded-For': forwarded })
    expect((await from('1.1.1.1')).status).to.equal(201)
    expect((await from('2.2.2.2')).status).to.equal(201)
    expect((await from('9.9.9.9, 1.1.1.1')).status, 'a made-up first hop changes nothing').to.equal(429)
    expect((await from('2001:db8:1:2::1')).status).to.equal(201)
    expect((await from('2001:db8:1:2:ffff::9')).status, 'the same /64').to.equal(429)
    await restart({ ...ROOMY, addressConversationsPerHour: 1 })
    expect((await from('3.3.3.3')).status).to.equal(201)
    expect((await from('4.4.4.4')).status, 'no proxy is trusted').to.equal(429)
  })

  it('asks to try again, with a code the page knows, when the store is down', async () => {
    const token = await open()
    store.load = () => Promise.reject(new Error('EIO'))
    const got = await say(token, 'hello')
    expect(got.status).to.equal(503)
    expect(got.body.error?.code).to.equal('try-again')
    expect((await say(token, 'danger')).body.replies?.[0]?.text).to.equal('Call 988.')
    expect((await call('/ready')).status).to.equal(503)
    expect((await call('/health')).status, 'crisis words still come, so it must not be restarted').to.equal(200)
  })

  it('erases on request, and then does not know the conversation', async () => {
    const token = await open()
    expect((await say(token, 'forget me')).status).to.equal(200)
    expect((await call('/web/conversation', { headers: bearer(token) })).status).to.equal(404)
  })

  it('gives a person everything that is kept of them as a file, and nobody else', async () => {
    const token = await open()
    await say(token, 'hello')
    const kept = await call('/web/everything', { headers: bearer(token) })
    expect(kept.status).to.equal(200)
    expect(kept.headers.get('content-disposition')).to.equal('attachment; filename="signpost.json"')
    const id = (kept.body as unknown as { conversation: { id: string } }).conversation.id
    expect(kept.body).to.deep.equal(await store.load(id))
    expect((await call('/web/everything')).status).to.equal(401)
    expect((await call('/web/everything', { headers: bearer('A'.repeat(43)) })).status).to.equal(404)
    store.load = () => Promise.reject(new Error('EIO'))
    expect((await call('/web/everything', { headers: bearer(token) })).status).to.equal(503)
  })

  describe('given what it does not expect', () => {
    const kind = (got: Got, status: number, code: string) => {
      expect(got.status).to.equal(status)
      expect(got.body.error?.code).to.equal(code)
      expect(got.body.error?.message).to.match(/^[A-Z].{10,}\.$/)
    }

    it('refuses text over 4,000 characters with a kind word, and takes 4,000', async () => {
      const token = await open()
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
      const token = await open()
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
      const token = await open()
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
  })

  const raw = (bytes: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
      let answer = ''
      socket.on('data', (chunk) => {
        answer += chunk
        // Some are kept open for a next request: what has been answered by now is what there is.
        setTimeout(() => socket.destroy(), 30)
      })
      socket.on('close', () => resolve(answer))
      socket.on('error', reject)
      socket.setTimeout(3000, () => socket.destroy())
    })

  describe('to pages of other sites', () => {
    const from = (origin: string, more: Record<string, string> = {}) =>
      post('/web/conversations', {}, { Origin: origin, ...more })

    it('gives nothing unless the origin is listed exactly', async () => {
      for (const origin of [
        'https://evil.example',
        'null',
        'https://partner.example.evil.example',
        'http://partner.example',
        'https://PARTNER.example',
        `${PARTNER}/`,
        `${PARTNER}:443`,
      ]) {
        const got = await from(origin)
        expect(got.status, origin).to.equal(403)
        expect(got.headers.get('access-control-allow-origin')).to.equal(null)
      }
      const noOrigin = await rawPost({ 'Sec-Fetch-Site': 'cross-site' })
      expect(noOrigin).to.equal(403)
    })

    it('lets its own page and a listed site in', async () => {
      expect((await from(`http://127.0.0.1:${port}`)).status).to.equal(201)
      const got = await from(PARTNER)
      expect(got.status).to.equal(201)
      expect(got.headers.get('access-control-allow-origin')).to.equal(PARTNER)
      expect(got.headers.get('vary')).to.contain('Origin')
      expect(got.headers.get('access-control-allow-credentials')).to.equal(null)
    })

    it('answers the question a browser asks first, for listed sites only', async () => {
      const ask = (origin: string) =>
        call('/web/events', { method: 'OPTIONS', headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' } })
      const allowed = await ask(PARTNER)
      expect(allowed.status).to.equal(204)
      expect(allowed.headers.get('access-control-allow-headers')).to.equal('Authorization, Content-Type')
      expect((await ask('https://evil.example')).status).to.equal(403)
    })

    const rawPost = (headers: OutgoingHttpHeaders): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const sending = httpRequest(
          at('/web/conversations'),
          { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers } },
          (response) => {
            response.resume()
            resolve(response.statusCode)
          },
        )
        sending.on('error', reject)
        sending.end('{}')
      })
  })

  describe('as a place for the page', () => {
    it('serves the page packed, with a tag that spares sending it twice', async () => {
      const first = await fetch(at('/widget.js'), { headers: { 'Accept-Encoding': 'gzip' } })
      expect(first.headers.get('content-encoding')).to.equal('gzip')
      expect(first.headers.get('content-type')).to.equal('text/javascript; charset=utf-8')
      expect(await first.text()).to.equal('export {}\n'.repeat(50))
      const second = await fetch(at('/widget.js'), { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } })
      expect(second.status).to.equal(304)
      const plain = await fetch(at('/'), { headers: { 'Accept-Encoding': 'identity' } })
      expect(plain.headers.get('content-encoding')).to.equal(null)
      expect(await plain.text()).to.contain('<title>Signpost</title>')
      expect((await fetch(at('/'), { method: 'HEAD' })).status).to.equal(200)
    })

    it('sends the strict headers with everything', async () => {
      for (const path of ['/', '/nothing', '/health', '/web/conversation']) {
        const { headers } = await fetch(at(path))
        const policy = headers.get('content-security-policy') ?? ''
        expect(policy, path).to.contain("default-src 'none'").and.contain("require-trusted-types-for 'script'")
        expect(policy).to.contain(`frame-ancestors ${PARTNER}`).and.not.contain('unsafe').and.not.contain('*')
        expect(headers.get('x-content-type-options')).to.equal('nosniff')
        expect(headers.get('referrer-policy')).to.equal('no-referrer')
        expect(headers.get('set-cookie')).to.equal(null)
        expect(headers.get('server')).to.equal(null)
        if (path !== '/') expect(headers.get('cache-control')).to.equal('no-store')
      }
    })
  })

  it('prints nothing of what was written, nor a token or an address, into its log', async () => {
    const token = await open()
    await say(token, 'canary')
    await say(token, 'break')
    await post('/web/events', '{"canary":', bearer(token))
    await call('/canary?canary=canary')
    await new Promise((resolve) => setImmediate(resolve))
    expect(lines.length).to.be.greaterThan(3)
    expect(lines.join('')).to.not.contain('canary').and.not.contain(token).and.not.contain('127.0.0.1')
  })

  it('finishes the turns in flight when it is stopped, and takes no new ones', async () => {
    const token = await open()
    const save = store.save
    let arrived = () => {}
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve
    })
    store.save = async (document) => {
      arrived()
      await new Promise((resolve) => setTimeout(resolve, 150))
      return save(document)
    }
    const inFlight = say(token, 'last words')
    await arrival
    const closing = server.close()
    expect((await inFlight).body.replies?.[0]?.text).to.equal('1: last words')
    await closing
    expect(await fetch(at('/health')).catch(() => 'refused')).to.equal('refused')
  })
})
