// @ts-nocheck
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Figures } from '../../src/figures/publish.ts'
import { type FiguresStore, memoryFigures } from '../../src/figures/store.ts'
import { figuresFile } from '../../src/storage/figures-file.ts'
import { failure } from '../storage/contract.ts'

const figures = (conversations: number): Figures => ({ period: '2026-10', conversations, tables: [] })

/** What every place for figures has to keep. */
function contract(open: () => Promise<FiguresStore>): void {
  let store: FiguresStore
  beforeEach(async () => {
    store = await open()
  })

  it('knows nothing at first', async () => {
    expect(await store.counts('2026-10')).to.deep.equal({})
    expect(await store.published('2026-10')).to.equal(null)
  })

  it('adds what comes at once, and keeps months apart', async () => {
    await Promise.all(Array.from({ length: 20 }, () => store.add('2026-10', { started: 1, 'type.lpc': 2 })))
    await store.add('2026-11', { started: 1 })
    expect(await store.counts('2026-10')).to.deep.equal({ started: 20, 'type.lpc': 40 })
    expect(await store.counts('2026-11')).to.deep.equal({ started: 1 })
  })

  it('makes figures once, however many ask at once, and throws the counts away', async () => {
    await store.add('2026-10', { started: 1 })
    const made = await Promise.all([1, 2, 3, 4].map((n) => store.publish(figures(n))))
    expect(new Set(made.map(({ conversations }) => conversations)).size).to.equal(1)
    expect(await store.published('2026-10')).to.deep.equal(made[0])
    await store.add('2026-10', { started: 1 })
    expect(await store.counts('2026-10')).to.deep.equal({})
    expect(await store.publish(figures(9))).to.deep.equal(made[0])
  })
}

describe('figures in memory', () => contract(async () => memoryFigures()))

describe('figures in files', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signpost-figures-'))
  })
  afterEach(() => rm(folder, { recursive: true }))
  contract(() => figuresFile(folder))

  it('outlive a restart', async () => {
    const before = await figuresFile(folder)
    await before.add('2026-10', { started: 3 })
    await before.publish({ ...figures(5), period: '2026-09' })
    const after = await figuresFile(folder)
    expect(await after.counts('2026-10')).to.deep.equal({ started: 3 })
    expect((await after.published('2026-09'))?.conversations).to.equal(5)
  })

  it('are made once by two processes that ask in the same moment', async () => {
    const stores = await Promise.all([figuresFile(folder), figuresFile(folder)])
    const made = await Promise.all(stores.map((store, n) => store.publish(figures(n))))
    expect(made[0]).to.deep.equal(made[1])
  })

  it('are for this user only, and leave nothing half written behind', async () => {
    const store = await figuresFile(folder)
    await store.add('2026-10', { started: 1 })
    await store.publish(figures(1))
    expect((await stat(join(folder, '2026-10.figures.json'))).mode & 0o077).to.equal(0)
    expect(await readdir(join(folder, 'scratch'))).to.deep.equal([])
  })

  it('refuse a damaged file and a period that would leave the folder', async () => {
    const store = await figuresFile(folder)
    await store.add('2026-10', { started: 1 })
    const path = join(folder, '2026-10.counts.json')
    await writeFile(path, (await readFile(path, 'utf8')).replace('1', '2'))
    expect((await failure(store.counts('2026-10'))).name).to.equal('StoreError')
    for (const period of ['../2026-10', '/etc/passwd', '2026-10/../../x', '']) {
      expect((await failure((async () => store.add(period, {}))())).name, period).to.equal('StoreError')
    }
  })
})
