import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { lowdbStore } from '../../src/storage/lowdb.ts'
import { postgresStore } from '../../src/storage/postgres.ts'
import { waitingOf } from './contract.ts'
import { laterKeys, rotatedKeys, testKeys } from './keys.ts'
import { postgres } from './postgres-server.ts'

describe('replies that wait', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signpost-waiting-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const places = {
    'in a folder': async () => (keys: typeof testKeys) => lowdbStore(folder, keys),
    'in a database': async () => {
      const url = await (await postgres()).database()
      return (keys: typeof testKeys) => postgresStore(url, keys)
    },
  }
  for (const [where, place] of Object.entries(places)) {
    describe(where, () => {
      it('are found although another record that waits cannot be read', async () => {
        const open = await place()
        const before = await open(testKeys)
        await before.save(waitingOf('under a key that was taken away', 1))
        await before.close()
        const rotated = await open(rotatedKeys)
        await rotated.save(waitingOf('readable', 1))
        await rotated.close()
        const now = await open(laterKeys)
        const found = await now.undelivered()
        await now.close()
        expect(found).to.deep.equal(['readable'])
      })
    })
  }

  it('are looked for no more where a crash left a mark and no conversation, once the mark is old', async () => {
    const store = await lowdbStore(folder, testKeys)
    const marks = join(folder, 'outbox')
    const long = new Date('2026-01-01')
    const sweep = () =>
      store.sweep({ idleBefore: '2026-10-01', finishedBefore: '2026-10-01', erasedBefore: '2026-01-01' })
    await store.save(waitingOf('still here', 1))
    const [kept = ''] = await readdir(marks)
    await utimes(join(marks, kept), long, long)
    await writeFile(join(marks, 'a'.repeat(64)), '')
    await sweep()
    expect(await readdir(marks), 'a save may be under way').to.have.length(2)
    await utimes(join(marks, 'a'.repeat(64)), long, long)
    await sweep()
    expect(await readdir(marks)).to.deep.equal([kept])
    expect(await store.undelivered()).to.deep.equal(['still here'])
    await store.close()
  })
})
