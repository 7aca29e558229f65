// @ts-nocheck
import { expect } from 'chai'
import { createDelivery, type Delivery, type Sender, type Sent } from '../src/delivery.ts'
import { createLog } from '../src/log.ts'
import { createQueue } from '../src/queue.ts'
import { memoryStore } from '../src/storage/memory.ts'
import { type Store, type StoredConversation, StoreError, type Undelivered } from '../src/storage/store.ts'
import { documentOf } from './storage/contract.ts'

const SENT: Sent = { kind: 'sent' }
const undelivered = (n: number): Undelivered => ({
  id: `e${n}:0`,
  reply: { id: `e${n}.0`, text: `Reply ${n}.`, ask: null, card: null },
  attempts: 0,
  notBefore: 0,
})
const waiting = (id: string, replies: number): StoredConversation => ({
  ...documentOf(id, 1),
  destination: { channel: 'slack', to: `{"channel":"${id}"}` },
  outbox: Array.from({ length: replies }, (_, n) => undelivered(n)),
})

describe('delivery', () => {
  let store: Store
  let delivery: Delivery
  let clock: number
  let sent: string[]
  let answers: (Sent | Error)[]
  beforeEach(() => {
    store = memoryStore()
    clock = 1_000_000
    sent = []
    answers = []
  })
  afterEach(() => delivery.stop())

  const slack: Sender = async (to, { id }) => {
    sent.push(`${to} ${id}`)
    const answer = answers.shift() ?? SENT
    if (answer instanceof Error) throw answer
    return answer
  }
  const make = (more: { store?: Store; slack?: Sender; lookEveryMs?: number } = {}) => {
    const senders = { slack: more.slack ?? slack }
    delivery = createDelivery({
      store,
      queue: createQueue(),
      log: createLog('silent'),
      now: () => clock,
      ...more,
      senders,
    })
    return delivery
  }
  const until = async (isSo: () => boolean | Promise<boolean>) => {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 2))
  }
  const outbox = async (id: string) => (await store.load(id))?.outbox
  const empty = (id: string) => async () => (await outbox(id))?.length === 0

  it('sends replies in order, to where they belong, and strikes off each', async () => {
    await store.save(waiting('a', 3))
    make().wake('a')
    await until(empty('a'))
    expect(sent).to.deep.equal([0, 1, 2].map((n) => `{"channel":"a"} e${n}:0`))
  })

  it('finds what was left from before at the start', async () => {
    for (const id of ['a', 'b', 'c']) await store.save(waiting(id, 2))
    make().start()
    for (const id of ['a', 'b', 'c']) await until(empty(id))
    expect(sent).to.have.length(6)
  })

  it('finds what another process left behind', async () => {
    make({ lookEveryMs: 5 }).start()
    await store.save(waiting('a', 1))
    await until(empty('a'))
  })

  it('keeps to the time the platform asked for, and to the order', async () => {
    await store.save(waiting('a', 2))
    answers = [{ kind: 'later', seconds: 30 }]
    make().wake('a')
    await until(async () => (await outbox('a'))?.[0]?.attempts === 1)
    expect(await outbox('a')).to.have.length(2)
    expect((await outbox('a'))?.[0]?.notBefore).to.equal(clock + 30_000)
    clock += 29_000
    delivery.wake('a')
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(sent).to.have.length(1)
    clock += 1_000
    delivery.wake('a')
    await until(empty('a'))
    expect(sent.map((one) => one.slice(-4))).to.deep.equal(['e0:0', 'e0:0', 'e1:0'])
  })

  it('waits longer after each error, and goes on once it is over', async () => {
    await store.save(waiting('a', 1))
    answers = Array.from({ length: 14 }, () => new Error('no network'))
    make()
    const waits: number[] = []
    for (let n = 1; n <= 14; n++) {
      delivery.wake('a')
      await until(async () => (await outbox('a'))?.[0]?.attempts === n)
      const { notBefore = 0 } = (await outbox('a'))?.[0] ?? {}
      waits.push((notBefore - clock) / 1000)
      clock = notBefore
    }
    expect(waits).to.deep.equal([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600, 600, 600])
    delivery.wake('a')
    await until(empty('a'))
  })

  it('lets go of a reply nobody took for a day, and sends the next', async () => {
    const [first, second] = waiting('a', 2).outbox
    await store.save({ ...waiting('a', 2), outbox: [{ ...first!, attempts: 149 }, second!] })
    answers = [new Error('this one never works')]
    make().wake('a')
    await until(empty('a'))
    expect(sent.map((one) => one.slice(-4))).to.deep.equal(['e0:0', 'e1:0'])
  })

  it('gives up the outbox of someone who cannot be reached any more', async () => {
    await store.save(waiting('a', 3))
    answers = [{ kind: 'gone' }]
    make().wake('a')
    await until(empty('a'))
    expect(sent).to.have.length(1)
  })

  it('does not send again what the platform took while the store was down', async () => {
    await store.save(waiting('a', 1))
    let failures = 2
    const frail: Store = {
      ...store,
      save: (document) => (failures-- > 0 ? Promise.reject(new StoreError('the disk is gone')) : store.save(document)),
    }
    make({ store: frail })
    for (let n = 0; n < 3; n++) {
      delivery.wake('a')
      await until(() => failures < 2 - n)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect(await outbox('a')).to.deep.equal([])
    expect(sent).to.have.length(1)
  })

  it('keeps what a turn saved meanwhile', async () => {
    await store.save(waiting('a', 1))
    const during: Sender = async () => {
      const stored = await store.load('a')
      await store.save({ ...stored!, revision: 2, outbox: [...stored!.outbox, undelivered(7)] })
      return SENT
    }
    make({ slack: async (to, message) => (message.id === 'e0:0' ? during(to, message) : slack(to, message)) }).wake('a')
    await until(empty('a'))
    expect(sent).to.deep.equal(['{"channel":"a"} e7:0'])
  })

  it('sends nothing more to someone who was forgotten', async () => {
    await store.save(waiting('a', 2))
    const forgetting: Sender = async (to, message) => {
      await store.erase('a', '2026-11-24T10:00:00.000Z')
      return slack(to, message)
    }
    make({ slack: forgetting }).wake('a')
    await until(() => sent.length > 0)
    await delivery.stop()
    expect(sent).to.have.length(1)
    expect(await store.load('a')).to.equal(null)
  })

  it('lets only one of two that share a store send', async () => {
    await store.save(waiting('a', 5))
    const other = createDelivery({
      store,
      senders: { slack },
      queue: createQueue(),
      log: createLog('silent'),
      now: () => clock,
    })
    make().wake('a')
    other.wake('a')
    await until(empty('a'))
    await other.stop()
    expect(sent).to.have.length(5)
  })

  it('finishes the one being sent when it is stopped, and sends no other', async () => {
    await store.save(waiting('a', 3))
    let release: (sent: Sent) => void = () => {}
    make({
      slack: (_, { id }) => {
        sent.push(id)
        return new Promise((resolve) => {
          release = resolve
        })
      },
    }).wake('a')
    await until(() => sent.length === 1)
    const stopped = delivery.stop()
    release(SENT)
    await stopped
    expect(sent).to.deep.equal(['e0:0'])
    expect((await outbox('a'))?.map(({ id }) => id)).to.deep.equal(['e1:0', 'e2:0'])
  })

  it('says what cannot be kept straight away, and finishes that too when stopped', async () => {
    make()
    answers = [{ kind: 'later', seconds: 0.01 }]
    delivery.direct({ channel: 'slack', to: '{}' }, [undelivered(1).reply, undelivered(2).reply])
    await delivery.stop()
    expect(sent).to.deep.equal(['{} e1.0', '{} e1.0', '{} e2.0'])
  })
})
