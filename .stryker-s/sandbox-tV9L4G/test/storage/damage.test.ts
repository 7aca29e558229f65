// @ts-nocheck
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { lowdbStore } from '../../src/storage/lowdb.ts'
import { type Store, StoreError } from '../../src/storage/store.ts'
import { type Chance, chanceOf } from '../torture/chance.ts'
import { documentOf, waitingOf } from './contract.ts'
import { testKeys } from './keys.ts'

const SEED = Math.floor(Math.random() * 1_000_000)
const ROUNDS = 300
const VERSION = '0123456789abcdef0123456789abcdef'
const AT = '2026-11-24T10:00:00.000Z'

/** Cut it short, or change one bit of it. */
function damaged(bytes: Buffer, chance: Chance): Buffer {
  const at = Math.floor(chance() * bytes.length)
  if (chance() < 0.5) return bytes.subarray(0, at)
  const changed = Buffer.from(bytes)
  if (changed.length > 0) changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(chance() * 8))
  return changed
}

describe(`a folder with torn and changed files (seed ${SEED})`, () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signpost-damage-'))
    const store = await lowdbStore(folder, testKeys)
    await store.save(documentOf('a', 1))
    await store.save(waitingOf('b', 1))
    await store.save(documentOf('c', 1))
    await store.erase('c', AT)
    await store.keepDialogs(VERSION, '{"dialogs/a.yml":"a"}')
    await store.close()
  })
  after(() => rm(folder, { recursive: true, force: true }))

  const filesIn = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))

  async function holdsWhatWasKept(store: Store): Promise<void> {
    for (const [id, document] of [
      ['a', documentOf('a', 1)],
      ['b', waitingOf('b', 1)],
    ] as const) {
      const found = await store.load(id).catch((error) => error)
      if (!(found instanceof StoreError)) expect(found).to.deep.equal(document)
    }
  }

  /** A file that lost its end lost who stood there; a changed line is never passed over. */
  async function forgetsNobody(store: Store, uncut: boolean): Promise<void> {
    const forgotten = await store.erasures().catch((error) => error)
    if (!(forgotten instanceof StoreError)) expect(forgotten.length).to.be.within(uncut ? 1 : 0, 1)
  }

  it('gives what was kept, or says that it is damaged, and never anything else', async () => {
    const chance = chanceOf(SEED)
    const files = await filesIn()
    expect(files.length).to.be.at.least(4)
    for (let round = 0; round < ROUNDS; round++) {
      const path = files[Math.floor(chance() * files.length)] ?? ''
      const whole = await readFile(path)
      await writeFile(path, damaged(whole, chance))
      const store = await lowdbStore(folder, testKeys)
      await holdsWhatWasKept(store)
      expect(['{"dialogs/a.yml":"a"}', null]).to.include(await store.dialogs(VERSION))
      await forgetsNobody(store, (await readFile(path)).length >= whole.length)
      await store.close()
      await writeFile(path, whole)
    }
  })
})
