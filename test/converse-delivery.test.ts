import { expect } from 'chai'
import { type Converse, converser, type Means } from '../src/converse.ts'
import { createDelivery } from '../src/delivery.ts'
import { createLog } from '../src/log.ts'
import { createQueue } from '../src/queue.ts'
import { AT, bot, down, frail, reply, stalled, text, turn } from './small-bot.ts'

describe('converse, with a destination', () => {
  const there = { channel: 'slack', to: '{"channel":"D1"}' }
  let store: ReturnType<typeof frail>
  let converse: Converse
  let woken: string[]
  let direct: string[]
  beforeEach(async () => {
    woken = []
    direct = []
    store = frail()
    const delivery: Means['delivery'] = {
      wake: (id) => woken.push(id),
      direct: ({ to }, replies) => direct.push(...replies.map((one) => `${to} ${one.text}`)),
    }
    const now = () => Date.parse(AT)
    converse = converser({ bot, turn, store, log: createLog('silent'), now, delivery, patienceMs: 40 })
    await converse.open('p', 'en', { id: 'e0', at: AT })
  })

  it('keeps the replies to be delivered with the state, in one document, before it says the event is taken', async () => {
    await converse.hear('p', text('e1', 'hello'), there)
    const stored = await store.load('p')
    expect(stored?.destination).to.deep.equal(there)
    expect(stored?.applied.at(-1)?.id).to.equal('e1')
    expect(stored?.outbox).to.deep.equal([{ id: 'e1:0', reply: reply('e1.0', '2: hello'), attempts: 0, notBefore: 0 }])
    expect(woken).to.deep.equal(['p'])
    expect(direct).to.deep.equal([])
  })

  it('promises nothing twice for an event that comes again', async () => {
    await converse.hear('p', text('e1', 'hello'), there)
    await converse.hear('p', text('e2', 'more'), there)
    await converse.hear('p', text('e1', 'hello'), there)
    expect((await store.load('p'))?.outbox.map(({ id }) => id)).to.deep.equal(['e1:0', 'e2:0'])
  })

  it('greets into the outbox too, and puts nothing there for a request that is answered at once', async () => {
    await converse.open('q', 'en', { id: 'e0', at: AT }, there)
    await converse.hear('q', text('e1', 'hello'))
    const stored = await store.load('q')
    expect(stored?.outbox.map(({ id }) => id)).to.deep.equal(['e0:0'])
    expect(stored?.destination).to.deep.equal(there)
  })

  it('says the crisis words at once when they cannot be kept', async () => {
    store.fail.save = stalled
    expect((await converse.hear('p', text('e1', 'I am in danger'), there)).kind).to.equal('heard')
    expect(direct).to.deep.equal(['{"channel":"D1"} 2: I am in danger'])
  })

  it('says the crisis words also while a delivery waits for a store that hangs', async () => {
    const queue = createQueue()
    const log = createLog('silent')
    const taken = new Promise<void>((resolve) => {
      const slack = async () => {
        store.fail.load = stalled
        resolve()
        return { kind: 'sent' } as const
      }
      const now = () => Date.parse(AT)
      const delivery = createDelivery({ store, queue, log, now, senders: { slack } })
      converse = converser({ bot, turn, store, log, now, delivery, queue, patienceMs: 40 })
    })
    await converse.hear('p', text('e1', 'hello'), there)
    await taken
    await new Promise(setImmediate)
    expect((await converse.hear('p', text('e2', 'I am in danger'))).kind).to.equal('heard')
  })

  it('asks for the event again when nothing could be kept', async () => {
    store.fail.save = down
    expect((await converse.hear('p', text('e1', 'hello'), there)).kind).to.equal('failed')
    expect(direct).to.deep.equal([])
  })

  it('tells someone who was forgotten so, without keeping where they are', async () => {
    await converse.hear('p', text('e1', 'forget me'), there)
    expect(direct).to.deep.equal(['{"channel":"D1"} 2: forget me'])
    expect(await store.load('p')).to.equal(null)
    expect(woken).to.deep.equal([])
  })

  it('lets the oldest replies go when nobody takes any for long', async () => {
    for (let n = 1; n <= 120; n++) await converse.hear('p', text(`e${n}`, 'hi'), there)
    const stored = await store.load('p')
    expect(stored?.outbox).to.have.length(100)
    expect(stored?.outbox.at(-1)?.id).to.equal('e120:0')
  })
})
