import { expect } from 'chai'
import fc from 'fast-check'
import { webChannel } from '../../src/channels/web/index.ts'
import { idOfCode, newCode } from '../../src/continue/code.ts'
import { createContinue } from '../../src/continue/index.ts'
import { converser } from '../../src/converse.ts'
import { createLog } from '../../src/log.ts'
import { createQueue } from '../../src/queue.ts'
import { createLimiter } from '../../src/server/limiter.ts'
import { memoryStore } from '../../src/storage/memory.ts'
import type { Store } from '../../src/storage/store.ts'
import { fakeBot, fakeTurn } from '../server/fake.ts'
import { request } from '../server/request.ts'
import { stalled } from '../small-bot.ts'

const DAY = 24 * 60 * 60_000
const PLENTY = { messagesPerMinute: 1000, addressMessagesPerMinute: 1000, addressConversationsPerHour: 1000 }

describe('a code to come back with', () => {
  let now: number
  let store: Store
  let web: ReturnType<typeof webChannel>

  const ask = async (path: string, body: unknown, token = '', address = '::1') => {
    const route = web.routes.find((one) => one.path === path)!
    const authorization = token && `Bearer ${token}`
    const answer = await route.answer(request({ body, authorization, address }))
    return { ...answer, body: answer.body as Told }
  }
  const say = (text: string, token: string) =>
    ask('/web/events', { id: crypto.randomUUID(), kind: 'text', text }, token)
  const opened = async () => (await ask('/web/conversations', {})).body.token
  const codeOf = async (token: string) => (await ask('/web/code', {}, token)).body.code

  beforeEach(() => {
    now = Date.parse('2026-11-25T09:00:00Z')
    store = memoryStore()
    const queue = createQueue()
    const continues = createContinue({ store, queue, now: () => now, publicUrl: null, days: 30 })
    const converse = converser({ bot: fakeBot, turn: fakeTurn, store, queue, log: createLog('silent'), now: () => now })
    web = webChannel(converse, createLimiter(PLENTY), () => now, continues)
  })

  it('opens the same conversation on another device, and both go on', async () => {
    const first = await opened()
    await say('at home', first)
    const made = await ask('/web/code', {}, first)
    expect(made.body.days).to.equal(30)
    const back = await ask('/web/resume', { code: made.body.code })
    expect(back.status).to.equal(200)
    expect(back.body.replies?.map(({ text }) => text)).to.deep.equal(['1: at home'])
    expect((await say('on the phone', back.body.token)).body.replies?.[0]?.text).to.equal('2: on the phone')
    expect((await say('at home again', first)).body.replies?.[0]?.text).to.equal('3: at home again')
  })

  it('may be typed in small letters, without its lines, with an O for a zero and an l for a one', () => {
    const signs = '0123-4567-89AB-CDEF'
    expect(idOfCode('o l 2 3 4567 89ab cdef')).to.equal(idOfCode(signs))
    expect(idOfCode('0123-4567-89AB-CDE')).to.equal(null)
    expect(idOfCode('0123-4567-89AB-CDEU')).to.equal(null)
    fc.assert(fc.property(fc.string(), (typed) => idOfCode(typed) === null || typed.length >= 16))
  })

  it('is never made twice, and reads well from paper', () => {
    const codes = new Set(Array.from({ length: 2000 }, newCode))
    expect(codes.size).to.equal(2000)
    for (const code of codes) expect(code).to.match(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it('opens nothing once a newer one was made, or when it was never made', async () => {
    const token = await opened()
    const old = await codeOf(token)
    const newer = await codeOf(token)
    expect((await ask('/web/resume', { code: old })).status).to.equal(404)
    expect((await ask('/web/resume', { code: newCode() })).status).to.equal(404)
    expect((await ask('/web/resume', { code: newer })).status).to.equal(200)
  })

  const kept = async () => {
    let count = 0
    for await (const _ of store.documents()) count++
    return count
  }

  it('leaves no record behind once a newer one was made, and cannot be made without end', async () => {
    const token = await opened()
    for (let n = 0; n < 10; n++) expect((await ask('/web/code', {}, token)).status).to.equal(200)
    expect(await kept()).to.equal(2)
    expect((await ask('/web/code', {}, token)).status).to.equal(429)
    expect(await kept()).to.equal(2)
  })

  it('leaves one that works when several are made at once, and nothing once the person is forgotten', async () => {
    const token = await opened()
    const made = await Promise.all([1, 2, 3].map(() => codeOf(token)))
    const tried = await Promise.all(made.map((code) => ask('/web/resume', { code })))
    expect(tried.filter(({ status }) => status === 200)).to.have.lengthOf(1)
    expect(await kept()).to.equal(2)
    await say('forget me', token)
    expect(await kept()).to.equal(0)
    for (const code of made) expect((await ask('/web/resume', { code })).status).to.equal(404)
  })

  it('is gone with everything else when the person asks to be forgotten', async () => {
    const token = await opened()
    const code = await codeOf(token)
    await say('forget me', token)
    expect((await ask('/web/resume', { code })).status).to.equal(404)
    expect(await kept()).to.equal(0)
  })

  it('lasts as long as it is used, and leaves no trace of the person on its own record', async () => {
    const token = await opened()
    await say('something private', token)
    const code = await codeOf(token)
    const record = await store.load(idOfCode(code)!)
    expect(JSON.stringify(record)).not.to.include('something private')
    now += 20 * DAY
    const back = (await ask('/web/resume', { code })).body.token
    await say('back', back)
    const limits = {
      idleBefore: new Date(now + 20 * DAY - 30 * DAY).toISOString(),
      finishedBefore: new Date(0).toISOString(),
      erasedBefore: new Date(0).toISOString(),
    }
    expect(await store.sweep(limits)).to.equal(0)
    expect((await ask('/web/resume', { code })).status).to.equal(200)
  })

  it('cannot be found by trying: after ten tries in a minute an address has to wait', async () => {
    const code = await codeOf(await opened())
    for (let n = 0; n < 10; n++) await ask('/web/resume', { code: newCode() })
    const refused = await ask('/web/resume', { code })
    expect(refused.status).to.equal(429)
    expect(Number(refused.headers?.['Retry-After'])).to.be.within(1, 60)
    expect((await ask('/web/resume', { code }, '', '::2')).status).to.equal(200)
  })

  it('is answered with help when it is no code but words of danger, also over the limit', async () => {
    for (let n = 0; n < 12; n++) {
      const { status, body } = await ask('/web/resume', { code: 'I am in danger' })
      expect(status).to.equal(200)
      expect(body.token).to.equal(undefined)
      expect(body.replies).to.have.lengthOf(1)
    }
    expect((await ask('/web/resume', { code: 'Sunday' })).status).to.equal(429)
  })

  it('keeps nobody waiting for a store that hangs', async () => {
    const token = await opened()
    for (const part of ['load', 'save'] as const) {
      const works = store[part]
      Object.assign(store, { [part]: stalled })
      expect((await ask('/web/code', {}, token)).status, part).to.equal(503)
      Object.assign(store, { [part]: works })
    }
    Object.assign(store, { load: stalled })
    expect((await ask('/web/resume', { code: newCode() })).status).to.equal(503)
  })

  it('is not made for a stranger, and an odd body is refused kindly', async () => {
    expect((await ask('/web/code', {}, 'x'.repeat(43))).status).to.equal(404)
    for (const body of [null, {}, { code: 7 }, { code: '' }, { code: 'x'.repeat(61) }, { code: 'a', more: 1 }])
      expect((await ask('/web/resume', body, '', String(Math.random()))).status).to.equal(404)
  })
})

interface Told {
  readonly token: string
  readonly code: string
  readonly days: number
  readonly replies?: readonly { readonly text: string }[]
}
