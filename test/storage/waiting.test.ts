import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { lowdbStore } from '../../src/storage/lowdb.ts'
import { postgresStore } from '../../src/storage/postgres.ts'
import { fastFolder } from '../fast-folder.ts'
import { root } from '../root.ts'
import { failure, waitingOf } from './contract.ts'
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

  it('are found however many there are, by a program that may open few files at once', async () => {
    const fast = await fastFolder('waiting')
    const store = await lowdbStore(fast, testKeys)
    for (let n = 0; n < 400; n++) await store.save(waitingOf(`one ${n}`, 1))
    await store.close()
    const program = `
      import { lowdbStore } from './src/storage/lowdb.ts'
      import { testKeys } from './test/storage/keys.ts'
      const store = await lowdbStore(${JSON.stringify(fast)}, testKeys)
      console.log((await store.undelivered()).length)
      await store.close()`
    const node = ['--import', 'tsx', '--input-type=module', '-e', program]
    const found = execFileSync('sh', ['-c', 'ulimit -n 200; exec "$@"', 'sh', process.execPath, ...node], { cwd: root })
    expect(Number(found)).to.equal(400)
    await rm(fast, { recursive: true })
  })

  it('are found although the disk fails at another one, and it is told of when it fails at all of them', async () => {
    const store = await lowdbStore(folder, testKeys)
    for (const id of ['a', 'b']) await store.save(waitingOf(id, 1))
    const fails = async (path: string) => {
      await rm(path)
      await symlink(path, path)
    }
    const entries = await readdir(join(folder, 'conversations'), { recursive: true, withFileTypes: true })
    const [first = '', second = ''] = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
    await fails(first)
    expect(await store.undelivered()).to.have.length(1)
    await fails(second)
    expect(await failure(store.undelivered())).to.have.property('code', 'ELOOP')
    await store.close()
  })

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
