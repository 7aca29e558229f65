// @ts-nocheck
import { expect } from 'chai'
import type { Conversation } from '../../src/core/conversation.ts'
import { ConflictError, type Store, type StoredConversation } from '../../src/storage/store.ts'

const NOW = '2026-11-24T10:00:00.000Z'

/** A stored conversation to test with. */
export const documentOf = (id: string, revision: number, more: Partial<Conversation> = {}): StoredConversation => ({
  format: 1,
  revision,
  conversation: {
    format: 1,
    id,
    language: 'en',
    versions: { dialogs: 'd', content: 'c' },
    place: null,
    status: 'open',
    consent: null,
    fields: {},
    concerns: [],
    keepsWords: false,
    denied: [],
    passed: {},
    said: [],
    trail: [],
    returnTo: null,
    misses: 0,
    aside: null,
    crisis: null,
    matching: null,
    sent: null,
    items: {},
    seen: '2026-11-23T10:00:00.000Z',
    ...more,
  },
  applied: [{ id: 'event-1', replies: [{ id: 'reply-1', text: 'Hello.', ask: null, card: null }] }],
  destination: null,
  outbox: [],
})

/** The same with one reply that was not delivered yet. */
export const waitingOf = (id: string, revision: number): StoredConversation => ({
  ...documentOf(id, revision),
  destination: { channel: 'slack', to: '{"channel":"D1"}' },
  outbox: [{ id: 'event-1:0', reply: { id: 'r', text: 'Hi.', ask: null, card: null }, attempts: 0, notBefore: 0 }],
})

/** The error a promise fails with; a test that gets none fails. */
export const failure = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => {
      throw new Error('expected a failure')
    },
    (error) => error,
  )

/** What every store must do. Each store's own test calls this. `written` makes everything look as if it was written at a moment. */
export function storeContract(open: () => Promise<Store>, written?: (at: string) => Promise<void>): void {
  let store: Store
  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())

  it('knows nothing of a conversation never saved', async () => {
    expect(await store.load('nobody')).to.equal(null)
  })

  it('gives back exactly what was saved', async () => {
    const document = documentOf('a', 1, { fields: { insurer: 'Żółć & “Söhne” 🌱' } })
    await store.save(document)
    expect(await store.load('a')).to.deep.equal(document)
  })

  it('replaces the whole document', async () => {
    await store.save(documentOf('a', 1, { fields: { who: 'me', insurer: 'a long name of an insurer' } }))
    await store.save(documentOf('a', 2, { fields: { who: 'couple' } }))
    expect(await store.load('a')).to.deep.equal(documentOf('a', 2, { fields: { who: 'couple' } }))
  })

  it('keeps conversations apart, whatever their ids look like', async () => {
    const ids = ['a', 'A', 'a/b', '../a', 'a\u0000b', '', 'é', 'e\u0301', '__proto__', 'x'.repeat(3000)]
    for (const id of ids) await store.save(documentOf(id, 1, { misses: ids.indexOf(id) }))
    for (const id of ids) expect((await store.load(id))?.conversation.misses, id).to.equal(ids.indexOf(id))
  })

  it('refuses a stale conversation and keeps the stored one', async () => {
    await store.save(documentOf('a', 1))
    await store.save(documentOf('a', 2, { misses: 2 }))
    expect(await failure(store.save(documentOf('a', 2, { misses: 9 })))).to.be.instanceOf(ConflictError)
    expect((await store.load('a'))?.conversation.misses).to.equal(2)
  })

  it('refuses a revision that skips one, and a first save that is not the first', async () => {
    expect(await failure(store.save(documentOf('a', 2)))).to.be.instanceOf(ConflictError)
    await store.save(documentOf('a', 1))
    expect(await failure(store.save(documentOf('a', 3)))).to.be.instanceOf(ConflictError)
    expect(await failure(store.save(documentOf('a', 1)))).to.be.instanceOf(ConflictError)
  })

  it('lets exactly one of many saves of the same revision win', async () => {
    const saves = await Promise.allSettled(
      Array.from({ length: 20 }, (_, misses) => store.save(documentOf('a', 1, { misses }))),
    )
    expect(saves.filter(({ status }) => status === 'fulfilled')).to.have.length(1)
    expect((await store.load('a'))?.conversation.misses).to.equal(
      saves.findIndex(({ status }) => status === 'fulfilled'),
    )
  })

  it('cannot be changed through a document someone still holds', async () => {
    const document = structuredClone(documentOf('a', 1))
    await store.save(document)
    Object.assign(document.conversation, { misses: 7 })
    Object.assign((await store.load('a'))?.conversation ?? {}, { misses: 8 })
    expect((await store.load('a'))?.conversation.misses).to.equal(0)
  })

  it('erases without a trace, and begins again from the first revision', async () => {
    await store.save(documentOf('a', 1))
    await store.erase('a', NOW)
    expect(await store.load('a')).to.equal(null)
    await store.save(documentOf('a', 1, { misses: 1 }))
    expect((await store.load('a'))?.revision).to.equal(1)
  })

  it('takes erasing what is not there for done', async () => {
    await store.erase('nobody', NOW)
    expect(await store.load('nobody')).to.equal(null)
  })

  it('tells which conversations have replies to deliver, until they have none', async () => {
    await store.save(documentOf('a', 1))
    await store.save(waitingOf('b', 1))
    await store.save(waitingOf('c', 1))
    await store.save(waitingOf('d', 1))
    expect([...(await store.undelivered())].sort()).to.deep.equal(['b', 'c', 'd'])
    await store.save(documentOf('b', 2))
    await store.erase('c', NOW)
    expect(await store.undelivered()).to.deep.equal(['d'])
  })

  it('lets one at a time deliver for a conversation', async () => {
    const letGo = await store.hold('a')
    expect(letGo).to.be.a('function')
    expect(await store.hold('a')).to.equal(null)
    const other = await store.hold('b')
    await letGo?.()
    const again = await store.hold('a')
    expect(again).to.be.a('function')
    await Promise.all([again?.(), other?.()])
  })

  it('removes who was last seen too long ago, and who came to the end a shorter time ago', async () => {
    const seen = (day: number) => `2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`
    const people = {
      old: ['open', 1],
      away: ['open', 9],
      done: ['done', 9],
      stopped: ['stopped', 9],
      fresh: ['done', 20],
    }
    for (const [id, [status, day]] of Object.entries(people)) {
      await store.save(documentOf(id, 1, { status, seen: seen(Number(day)) } as Partial<Conversation>))
    }
    await written?.(seen(1))
    const limits = { idleBefore: seen(5), finishedBefore: seen(15), erasedBefore: seen(1) }
    expect(await store.sweep(limits)).to.equal(3)
    const left = await Promise.all(Object.keys(people).map(async (id) => ((await store.load(id)) === null ? [] : [id])))
    expect(left.flat()).to.deep.equal(['away', 'fresh'])
    expect(await store.sweep(limits)).to.equal(0)
    expect(await store.erasures()).to.deep.equal([])
  })

  it('gives every conversation', async () => {
    const ids = Array.from({ length: 30 }, (_, n) => `p${n}`)
    for (const id of ids) await store.save(documentOf(id, 1))
    const found: string[] = []
    for await (const one of store.documents()) if (!(one instanceof Error)) found.push(one.conversation.id)
    expect(found.sort()).to.deep.equal(ids.sort())
  })

  it('remembers who asked to be forgotten, the last time, for as long as it is told to', async () => {
    await store.save(documentOf('a', 1))
    await store.erase('a', '2026-11-20T10:00:00.000Z')
    await store.erase('a', '2026-11-22T10:00:00.000Z')
    await store.erase('b', '2026-10-01T10:00:00.000Z')
    const known = await store.erasures()
    expect(known.map(({ at }) => at).sort()).to.deep.equal(['2026-10-01T10:00:00.000Z', '2026-11-22T10:00:00.000Z'])
    await store.bury(known.map(({ name }) => ({ name, at: '2026-10-02T10:00:00.000Z' })))
    expect((await store.erasures()).map(({ at }) => at).sort()).to.deep.equal([
      '2026-10-02T10:00:00.000Z',
      '2026-11-22T10:00:00.000Z',
    ])
    await store.sweep({
      idleBefore: '2026-11-01T10:00:00.000Z',
      finishedBefore: NOW,
      erasedBefore: '2026-11-01T10:00:00.000Z',
    })
    expect((await store.erasures()).map(({ at }) => at)).to.deep.equal(['2026-11-22T10:00:00.000Z'])
  })

  it('keeps the dialogs of each version, the first under a name', async () => {
    const [one, other] = ['0123456789abcdef', 'fedcba9876543210']
    expect(await store.dialogs(one)).to.equal(null)
    await store.keepDialogs(one, '{"dialogs/a.yml":"Żółć"}')
    await store.keepDialogs(other, '{}')
    await store.keepDialogs(one, '{"dialogs/a.yml":"Żółć"}')
    expect(await store.dialogs(one)).to.equal('{"dialogs/a.yml":"Żółć"}')
    expect(await store.dialogs('../erased')).to.equal(null)
  })
}
