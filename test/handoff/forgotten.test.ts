import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { converser } from '../../src/converse.ts'
import { turn } from '../../src/core/turn.ts'
import { intoFolder } from '../../src/handoff/folder.ts'
import { createHandoff, type Handoff, type Take } from '../../src/handoff/handoff.ts'
import { createLog } from '../../src/log.ts'
import { createQueue } from '../../src/queue.ts'
import { lowdbStore } from '../../src/storage/lowdb.ts'
import type { Parcel, Store, StoredConversation } from '../../src/storage/store.ts'
import { fastFolder } from '../fast-folder.ts'
import { testKeys } from '../storage/keys.ts'
import { bot, said } from './people.ts'

describe('the clinic of someone who asks to be forgotten', () => {
  let folder: string
  let store: Store
  const handoffs: Handoff[] = []
  beforeEach(async () => {
    folder = await fastFolder('forgotten')
    store = await lowdbStore(join(folder, 'data'), testKeys)
  })
  afterEach(async () => {
    for (const handoff of handoffs.splice(0)) await handoff.stop()
    await store.close()
    await rm(folder, { recursive: true, force: true })
  })

  const road = (take: Take, over: Store = store) => {
    const means = { store: over, queue: createQueue(), log: createLog('silent'), now: Date.now }
    const handoff = createHandoff({ ...means, lookEveryMs: 20, take })
    handoffs.push(handoff)
    return { handoff, hear: converser({ bot, turn, ...means, handoff }).hear }
  }
  const text = (id: string, words: string) => ({ id, at: new Date().toISOString(), kind: 'text', text: words }) as const
  /** Somebody who saw the summary and has not said yes yet. */
  const previewed = async () => {
    const { conversation } = said('send')
    await store.save({ format: 1, conversation, revision: 1, applied: [], destination: null, outbox: [] })
    return conversation.id
  }
  const forgetting = async ({ hear }: ReturnType<typeof road>, id: string) => {
    await hear(id, text('f1', 'forget me'))
    await hear(id, text('f2', 'yes'))
  }
  const until = async (isSo: () => boolean | Promise<boolean>) => {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const all = async () => {
    const found: StoredConversation[] = []
    for await (const one of store.documents()) if (!(one instanceof Error)) found.push(one)
    return found
  }

  it('is told so even if it does not answer then and the program ends meanwhile, and nothing stays behind', async () => {
    const taken: Parcel[] = []
    let isUp = true
    const take: Take = async (parcel) => {
      if (!isUp) throw new Error('no answer')
      taken.push(parcel)
      return { kind: 'sent' }
    }
    const first = road(take)
    const id = await previewed()
    await first.hear(id, text('e1', 'yes'))
    await until(() => taken.length === 1)
    isUp = false
    await forgetting(first, id)
    expect(await store.load(id)).to.equal(null)
    const waiting = await all()
    expect(JSON.stringify(waiting), 'what waits tells nothing but the code').to.not.match(/sleep|Ohio|"consent":\{/)
    await first.handoff.stop()
    isUp = true
    const second = road(take)
    second.handoff.start()
    await until(() => taken.length === 2)
    expect(taken[1]).to.include({ kind: 'withdrawal', reference: taken[0]?.reference })
    await until(async () => (await all()).length === 0)
    await until(async () => (await readdir(join(folder, 'data', 'outbox'))).length === 0)
  })

  it('never gets the summary after the request to delete it, however slowly it takes what comes', async () => {
    const order: string[] = []
    let go = () => {}
    const slow: Take = async ({ kind }) => {
      if (kind === 'summary')
        await new Promise<void>((resolve) => {
          go = resolve
        })
      order.push(kind)
      return { kind: 'sent' }
    }
    const here = road(slow)
    const id = await previewed()
    await here.hear(id, text('e1', 'yes'))
    const begun = go
    await until(() => go !== begun)
    await forgetting(here, id)
    await new Promise((resolve) => setTimeout(resolve, 50))
    go()
    await until(() => order.length === 2)
    expect(order).to.deep.equal(['summary', 'withdrawal'])
  })

  it('finds nothing in its folder that a crash left half written', async () => {
    const inbox = join(folder, 'inbox')
    const put = intoFolder(inbox)
    const parcel: Parcel = {
      id: 'ABCD-EFGH-1',
      reference: 'ABCD-EFGH',
      kind: 'summary',
      record: '{}',
      note: '',
      page: '',
      attempts: 0,
      notBefore: 0,
    }
    await mkdir(inbox)
    await writeFile(join(inbox, '.ABCD-EFGH-1-summary.md.part'), 'sleep')
    await writeFile(join(inbox, '.ABCD-EFGZ-1-summary.md.part'), 'somebody else')
    await put({ ...parcel, id: 'ABCD-EFGH-2', kind: 'withdrawal' }, () => {})
    expect((await readdir(inbox)).sort()).to.deep.equal([
      '.ABCD-EFGZ-1-summary.md.part',
      'ABCD-EFGH-2-withdrawal.html',
      'ABCD-EFGH-2-withdrawal.json',
      'ABCD-EFGH-2-withdrawal.md',
    ])
    expect(await readFile(join(inbox, '.ABCD-EFGZ-1-summary.md.part'), 'utf8')).to.equal('somebody else')
  })
})
