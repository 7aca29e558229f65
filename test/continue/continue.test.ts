import { randomBytes } from 'node:crypto'
import { expect } from 'chai'
import { webChannel } from '../../src/channels/web/index.ts'
import { type Continue, createContinue } from '../../src/continue/index.ts'
import { type Converse, converser } from '../../src/converse.ts'
import { createLog } from '../../src/log.ts'
import { pseudonyms } from '../../src/pseudonym.ts'
import { createQueue } from '../../src/queue.ts'
import { createLimiter } from '../../src/server/limiter.ts'
import { memoryStore } from '../../src/storage/memory.ts'
import type { Store } from '../../src/storage/store.ts'
import { fakeBot, fakeTurn } from '../server/fake.ts'
import { request } from '../server/request.ts'
import { stalled } from '../small-bot.ts'

const MINUTE = 60_000
const ID = pseudonyms(randomBytes(32))('slack', 'T1:U1')
const SLACK = { channel: 'slack', to: '{}' }
const PLENTY = { messagesPerMinute: 1000, addressMessagesPerMinute: 1000, addressConversationsPerHour: 1000 }

describe('going on in private', () => {
  let now: number
  let store: Store
  let continues: Continue
  let converse: Converse
  let web: ReturnType<typeof webChannel>
  const keyIn = (url: string | null) => /#continue=(.+)$/.exec(url ?? '')?.[1] ?? ''
  const stamp = (id: string) => ({ id, at: new Date(now).toISOString() })
  const ask = (path: string, body: unknown, token = '') =>
    web.routes
      .find((route) => route.path === path)!
      .answer(request({ body, authorization: token && `Bearer ${token}` }))
  const said = (answer: { body: unknown }) =>
    (answer.body as { replies: { text: string }[] }).replies.map(({ text }) => text)

  beforeEach(async () => {
    now = Date.parse('2026-11-23T09:00:00Z')
    store = memoryStore()
    const queue = createQueue()
    continues = createContinue({ store, queue, now: () => now, publicUrl: 'https://signpost.example', days: 30 })
    converse = converser({ bot: fakeBot, turn: fakeTurn, store, queue, log: createLog('silent'), now: () => now })
    web = webChannel(converse, createLimiter(PLENTY), () => now, continues)
    await converse.open(ID, 'en', stamp('one'), SLACK)
  })

  it('opens the same conversation on the page, and each goes on from the other', async () => {
    await converse.hear(ID, { ...stamp('two'), kind: 'text', text: 'in slack' }, SLACK)
    const entered = await ask('/web/continue', { link: keyIn(await continues.link(ID)) })
    expect(entered.status).to.equal(200)
    expect(said(entered)).to.deep.equal(['1: in slack'])
    const { token } = entered.body as { token: string }
    const heard = await ask('/web/events', { id: crypto.randomUUID(), kind: 'text', text: 'on the page' }, token)
    expect(said(heard)).to.deep.equal(['2: on the page'])
    const back = await converse.hear(ID, { ...stamp('three'), kind: 'text', text: 'back' }, SLACK)
    expect(said({ body: back })).to.deep.equal(['3: back'])
  })

  it('gives an address whose key is behind the #, holds 256 random bits and is kept only as a hash', async () => {
    const [one, two] = [await continues.link(ID), await continues.link(ID)]
    expect(one).to.match(/^https:\/\/signpost\.example\/#continue=slack:[\w-]{43}~[\w-]{43}$/)
    expect(one).to.not.equal(two)
    const kept = JSON.stringify(await store.load(ID))
    expect(kept).to.not.include(keyIn(two).split('~')[1])
  })

  it('works once', async () => {
    const link = keyIn(await continues.link(ID))
    const answers = await Promise.all([1, 2, 3].map(() => ask('/web/continue', { link })))
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 410, 410])
  })

  it('works for ten minutes', async () => {
    const link = keyIn(await continues.link(ID))
    now += 10 * MINUTE - 1
    const [early] = [await continues.enter(link)]
    expect(early).to.be.a('string')
    const late = keyIn(await continues.link(ID))
    now += 10 * MINUTE
    expect(await continues.enter(late)).to.equal(null)
  })

  it('ends the link before when a new one is asked for', async () => {
    const old = keyIn(await continues.link(ID))
    await continues.link(ID)
    expect(await continues.enter(old)).to.equal(null)
  })

  it('takes no key of another conversation, and no guess', async () => {
    const other = pseudonyms(randomBytes(32))('slack', 'T1:U2')
    await converse.open(other, 'en', stamp('o'), SLACK)
    await continues.link(other)
    const [, secret] = keyIn(await continues.link(ID)).split('~')
    for (const guess of [
      `${other}~${secret}`,
      `${ID}~${'A'.repeat(43)}`,
      ID,
      '',
      '~',
      `${ID}~${secret}x`,
      `nobody:${'A'.repeat(43)}~${secret}`,
    ])
      expect(await continues.enter(guess), guess).to.equal(null)
  })

  it('lets a page speak for its own conversation only', async () => {
    const pass = (await continues.enter(keyIn(await continues.link(ID)))) ?? ''
    const other = pseudonyms(randomBytes(32))('slack', 'T1:U2')
    await converse.open(other, 'en', stamp('o'), SLACK)
    expect(await continues.whose(pass)).to.equal(ID)
    expect(await continues.whose(pass.replace(ID, other))).to.equal(null)
    const answer = await ask(
      '/web/events',
      { id: crypto.randomUUID(), kind: 'text', text: 'x' },
      pass.replace(ID, other),
    )
    expect(answer.status).to.equal(401)
  })

  it('writes nothing more into the work chat: not even what was on its way', async () => {
    expect((await store.load(ID))?.outbox).to.have.length(1)
    const pass = (await continues.enter(keyIn(await continues.link(ID)))) ?? ''
    await ask('/web/events', { id: crypto.randomUUID(), kind: 'text', text: 'private' }, pass)
    expect((await store.load(ID))?.outbox).to.deep.equal([])
    expect(await continues.isAway(ID)).to.equal(true)
    await continues.back(ID)
    expect(await continues.isAway(ID)).to.equal(false)
    expect(await continues.whose(pass)).to.equal(ID)
  })

  it('is over for every page once the person is forgotten', async () => {
    const pass = (await continues.enter(keyIn(await continues.link(ID)))) ?? ''
    const unused = keyIn(await continues.link(ID))
    await ask('/web/events', { id: crypto.randomUUID(), kind: 'text', text: 'forget me' }, pass)
    expect(await continues.whose(pass)).to.equal(null)
    expect(await continues.enter(unused)).to.equal(null)
  })

  it('still gives crisis words on the page when the store is down', async () => {
    const pass = (await continues.enter(keyIn(await continues.link(ID)))) ?? ''
    Object.assign(store, { load: () => Promise.reject(new Error('down')) })
    const danger = await ask('/web/events', { id: crypto.randomUUID(), kind: 'text', text: 'danger' }, pass)
    expect(said(danger)).to.deep.equal(['Call 988.'])
    expect((await ask('/web/events', { id: crypto.randomUUID(), kind: 'text', text: 'hi' }, pass)).status).to.equal(503)
  })

  it('keeps nobody from crisis words while a link waits for a store that hangs', async () => {
    Object.assign(store, { load: stalled })
    const link = continues.link(ID).then(
      () => 'made',
      () => 'not made',
    )
    const heard = await converse.hear(ID, { ...stamp('two'), kind: 'text', text: 'danger' })
    expect(said({ body: heard })).to.deep.equal(['Call 988.'])
    expect(await link).to.equal('not made')
  })

  it('is not there without a public address', async () => {
    const closed = createContinue({ store, queue: createQueue(), now: () => now, publicUrl: null, days: 30 })
    expect(await closed.link(ID)).to.equal(null)
  })
})
