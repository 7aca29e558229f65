// @ts-nocheck
import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { backup, restore } from '../src/backup.ts'
import { lowdbReader, lowdbStore } from '../src/storage/lowdb.ts'
import { postgresStore } from '../src/storage/postgres.ts'
import { type Store, StoreError } from '../src/storage/store.ts'
import { documentOf, failure } from './storage/contract.ts'
import { laterKeys, otherKeys, rotatedKeys, testKeys } from './storage/keys.ts'
import { postgres } from './storage/postgres-server.ts'

const AT = '2026-11-24T10:00:00.000Z'
const VERSION = '0123456789abcdef0123456789abcdef'
const EARLIER = '2026-11-20T10:00:00.000Z'

describe('a backup', () => {
  let folder: string
  let file: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signpost-backup-'))
    file = join(folder, 'backup')
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const places: Record<string, () => Promise<Store>> = {
    'a folder': () => lowdbStore(join(folder, String(Math.random())), testKeys),
    'a database': async () => postgresStore(await (await postgres()).database(), testKeys),
  }
  const closing = async (...stores: readonly Store[]) => {
    for (const store of stores) await store.close()
  }

  for (const [from, openFrom] of Object.entries(places)) {
    for (const [to, openTo] of Object.entries(places)) {
      it(`takes everything from ${from} to ${to}, but no one who asked to be forgotten`, async () => {
        const [old, fresh] = [await openFrom(), await openTo()]
        const begun = { seen: EARLIER, versions: { dialogs: VERSION, content: 'c' } }
        for (const id of ['a', 'b', 'c', 'd']) await old.save(documentOf(id, 1, begun))
        await old.save(documentOf('a', 2, { ...begun, fields: { insurer: 'canary' } }))
        await old.erase('b', AT)
        await old.keepDialogs(VERSION, '{"dialogs/intake.yml":"old"}')
        expect(await backup(old, testKeys, file)).to.deep.equal({ saved: 3, unreadable: [] })
        // What the new place knows counts as well: here someone asked after the backup was made.
        await fresh.erase('c', AT)
        expect(await restore(fresh, testKeys, file)).to.deep.equal({ restored: 2, kept: 0, forgotten: 1 })
        expect((await fresh.load('a'))?.conversation.fields.insurer).to.equal('canary')
        expect(await fresh.load('b')).to.equal(null)
        expect(await fresh.load('c')).to.equal(null)
        expect(await fresh.load('d')).to.not.equal(null)
        expect((await fresh.erasures()).length).to.equal(2)
        expect(await fresh.dialogs(VERSION)).to.equal('{"dialogs/intake.yml":"old"}')
        await closing(old, fresh)
      })
    }
  }

  const aFolder = () => lowdbStore(join(folder, 'data'), testKeys)

  it('keeps the later of two lives: who was forgotten and came back is brought back', async () => {
    const store = await aFolder()
    await store.erase('a', EARLIER)
    await store.save(documentOf('a', 1, { seen: AT }))
    await backup(store, testKeys, file)
    await rm(join(folder, 'data', 'conversations'), { recursive: true })
    expect(await restore(store, testKeys, file)).to.include({ restored: 1, forgotten: 0 })
    await store.close()
  })

  it('overwrites nothing', async () => {
    const store = await aFolder()
    await store.save(documentOf('a', 1))
    await backup(store, testKeys, file)
    await store.save(documentOf('a', 2, { misses: 5 }))
    expect(await restore(store, testKeys, file)).to.include({ restored: 0, kept: 1 })
    expect((await store.load('a'))?.conversation.misses).to.equal(5)
    await store.close()
  })

  it('can be made while the program runs, shows nothing, and is for this user only', async () => {
    const store = await aFolder()
    await store.save(documentOf('canary', 1, { fields: { insurer: 'canary' } }))
    await backup(lowdbReader(join(folder, 'data'), testKeys), testKeys, file)
    await store.close()
    expect(await readFile(file, 'latin1')).to.not.contain('canary')
    expect(Buffer.from(await readFile(file, 'latin1'), 'base64').toString('latin1')).to.not.contain('canary')
    expect((await stat(file)).mode & 0o077).to.equal(0)
    expect(await readdir(folder)).to.have.members(['data', 'backup'])
  })

  it('tells which conversations could not be read, and holds the others', async () => {
    const store = await aFolder()
    await store.save(documentOf('a', 1))
    const [name = ''] = await readdir(join(folder, 'data', 'conversations'), { recursive: true }).then((all) =>
      all.filter((one) => one.length > 10),
    )
    await store.save(documentOf('b', 1))
    await writeFile(join(folder, 'data', 'conversations', name), 'damaged')
    const { saved, unreadable } = await backup(store, testKeys, file)
    await store.close()
    expect(saved).to.equal(1)
    expect(unreadable.map(({ message }) => message).join()).to.contain('is damaged')
  })

  it('is refused whole when a byte is missing, changed or added, and nothing is put back', async () => {
    const store = await aFolder()
    for (const id of ['a', 'b']) await store.save(documentOf(id, 1))
    await store.erase('c', AT)
    await backup(store, testKeys, file)
    await store.close()
    const whole = await readFile(file)
    const fresh = await lowdbStore(join(folder, 'fresh'), testKeys)
    const refused = async (bytes: Buffer) => {
      await writeFile(file, bytes)
      expect(await failure(restore(fresh, testKeys, file))).to.be.instanceOf(StoreError)
    }
    for (let at = 0; at < whole.length; at += 97) {
      await refused(whole.subarray(0, at))
      const changed = Buffer.from(whole)
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
      await refused(changed)
    }
    await writeFile(file, whole)
    await appendFile(file, 'erased everybody\n')
    await refused(await readFile(file))
    expect(await fresh.load('a')).to.equal(null)
    expect(await fresh.erasures()).to.deep.equal([])
    await fresh.close()
  })

  it('is written with the newest key, and useless to another installation', async () => {
    const store = await aFolder()
    await store.save(documentOf('a', 1))
    await store.close()
    await backup(lowdbReader(join(folder, 'data'), rotatedKeys), rotatedKeys, file)
    const fresh = await lowdbStore(join(folder, 'fresh'), laterKeys)
    expect(await restore(fresh, laterKeys, file)).to.include({ restored: 1 })
    await fresh.close()
    const other = await lowdbStore(join(folder, 'other'), otherKeys)
    expect((await failure(restore(other, otherKeys, file))).message).to.contain('MASTER_KEY')
    await other.close()
  })
})
