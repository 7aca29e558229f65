import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { bearer, ROOMY, Site, text } from './site.ts'

describe('the web API', () => {
  const site = new Site()
  const { restart, at, call, post, begin, say } = site

  it('begins a conversation, hears text and taps, and repeats the last replies after a reload', async () => {
    const opened = await post('/web/conversations', { language: 'en-GB' })
    expect(opened.status).to.equal(201)
    expect(opened.body.token).to.match(/^[A-Za-z0-9_-]{43}$/)
    expect(opened.body.replies?.[0]?.text).to.equal('0: hello')
    expect(opened.body.state).to.deep.equal({
      status: 'new',
      summary: [],
      progress: null,
      help: false,
      language: 'en',
      kept: true,
    })
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
    const token = await begin()
    const id = randomUUID()
    const first = await say(token, 'hello', id)
    await say(token, 'more')
    expect((await say(token, 'hello', id)).body.replies).to.deep.equal(first.body.replies)
    expect((await say(token, 'last')).body.replies?.[0]?.text).to.equal('3: last')
  })

  it('counts one event sent many times at once as one', async () => {
    const token = await begin()
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
    expect((await say(await begin(), `${'x'.repeat(4000)} danger`)).body.replies?.[0]?.text).to.equal('Call 988.')
    await restart({ ...ROOMY, messagesPerMinute: 2 })
    const token = await begin()
    await say(token, 'one')
    await say(token, 'two')
    expect((await say(token, 'three')).status).to.equal(429)
    const urgent = await say(token, 'I am in danger')
    expect(urgent.status).to.equal(200)
    expect(urgent.body.state).to.deep.include({ help: true, summary: null, kept: false })
    const pressed = { id: crypto.randomUUID(), kind: 'tap', step: ':', values: ['danger'] }
    expect((await post('/web/events', pressed, bearer(token))).body.replies?.[0]?.text).to.equal('Call 988.')
  })

  it('says when to come back to someone who is too fast, without keeping the message', async () => {
    await restart({ ...ROOMY, messagesPerMinute: 1 })
    const token = await begin()
    await say(token, 'one')
    const limited = await say(token, 'two')
    expect(limited.body.error?.code).to.equal('too-fast')
    expect(Number(limited.headers.get('retry-after'))).to.be.within(1, 60)
    const other = await begin()
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
    const token = await begin()
    site.store.load = () => Promise.reject(new Error('EIO'))
    const got = await say(token, 'hello')
    expect(got.status).to.equal(503)
    expect(got.body.error?.code).to.equal('try-again')
    expect((await say(token, 'danger')).body.replies?.[0]?.text).to.equal('Call 988.')
    expect((await call('/ready')).status).to.equal(503)
    expect((await call('/health')).status, 'crisis words still come, so it must not be restarted').to.equal(200)
  })

  it('erases on request, and then does not know the conversation', async () => {
    const token = await begin()
    expect((await say(token, 'forget me')).status).to.equal(200)
    expect((await call('/web/conversation', { headers: bearer(token) })).status).to.equal(404)
  })

  it('gives a person everything that is kept of them as a file, and nobody else', async () => {
    const token = await begin()
    await say(token, 'hello')
    const kept = await call('/web/everything', { headers: bearer(token) })
    expect(kept.status).to.equal(200)
    expect(kept.headers.get('content-disposition')).to.equal('attachment; filename="signpost.json"')
    const id = (kept.body as unknown as { conversation: { id: string } }).conversation.id
    expect(kept.body).to.deep.equal(await site.store.load(id))
    expect((await call('/web/everything')).status).to.equal(401)
    expect((await call('/web/everything', { headers: bearer('A'.repeat(43)) })).status).to.equal(404)
    site.store.load = () => Promise.reject(new Error('EIO'))
    expect((await call('/web/everything', { headers: bearer(token) })).status).to.equal(503)
  })

  it('prints nothing of what was written, nor a token or an address, into its log', async () => {
    const token = await begin()
    await say(token, 'canary')
    await say(token, 'break')
    await post('/web/events', '{"canary":', bearer(token))
    await call('/canary?canary=canary')
    await new Promise((resolve) => setImmediate(resolve))
    expect(site.lines.length).to.be.greaterThan(3)
    expect(site.lines.join('')).to.not.contain('canary').and.not.contain(token).and.not.contain('127.0.0.1')
  })

  it('finishes the turns in flight when it is stopped, and takes no new ones', async () => {
    const token = await begin()
    const save = site.store.save
    let arrived = () => {}
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve
    })
    site.store.save = async (document) => {
      arrived()
      await new Promise((resolve) => setTimeout(resolve, 150))
      return save(document)
    }
    const inFlight = say(token, 'last words')
    await arrival
    const closing = site.server.close()
    expect((await inFlight).body.replies?.[0]?.text).to.equal('1: last words')
    await closing
    expect(await fetch(at('/health')).catch(() => 'refused')).to.equal('refused')
  })
})
