import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { lowdbStore as open } from '../../src/storage/lowdb.ts'
import { StoreError } from '../../src/storage/store.ts'
import { documentOf, failure, storeContract } from './contract.ts'
import { otherKeys, testKeys } from './keys.ts'

const lowdbStore = (folder: string) => open(folder, testKeys)

describe('the lowdb store', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signpost-store-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const files = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && entry.parentPath.includes('conversations'))
      .map((entry) => join(entry.parentPath, entry.name))
  const onlyFile = async () => (await files())[0] ?? ''
  const using = async <T>(use: (store: Awaited<ReturnType<typeof lowdbStore>>) => Promise<T>): Promise<T> => {
    const store = await lowdbStore(folder)
    try {
      return await use(store)
    } finally {
      await store.close()
    }
  }

  describe('as a store', () =>
    storeContract(
      () => lowdbStore(folder),
      async (at) => {
        for (const path of await files()) await utimes(path, new Date(at), new Date(at))
      },
    ))

  it('removes a file nobody can read any more once it is old', async () => {
    await using(async (store) => {
      await store.save(documentOf('a', 1))
      const path = await onlyFile()
      await writeFile(path, 'damaged')
      const limits = { idleBefore: new Date(0).toISOString(), finishedBefore: '2099-01-01', erasedBefore: '' }
      expect(await store.sweep(limits)).to.equal(0)
      expect(await store.sweep({ ...limits, idleBefore: '2099-01-01' })).to.equal(1)
      expect(await files()).to.deep.equal([])
    })
  })

  it('removes what is old although the disk fails at another record, and says so', async () => {
    await using(async (store) => {
      const ids = Array.from({ length: 12 }, (_, n) => `p${n}`)
      for (const id of ids) await store.save(documentOf(id, 1))
      const [broken = ''] = (await files()).sort()
      await rm(broken)
      await symlink(broken, broken)
      const limits = { idleBefore: '2099-01-01', finishedBefore: '2099-01-01', erasedBefore: '' }
      expect(await failure(store.sweep(limits))).to.have.property('code', 'ELOOP')
      expect(await files()).to.deep.equal([])
    })
  })

  it('remembers who asked to be forgotten even if a crash cut the last line short', async () => {
    await using((store) => store.erase('a', '2026-11-20T10:00:00.000Z'))
    await appendFile(join(folder, 'erased'), '0123456789abcd')
    await using((store) => store.erase('b', '2026-11-21T10:00:00.000Z'))
    const known = await using((store) => store.erasures())
    expect(known.map(({ at }) => at)).to.deep.equal(['2026-11-20T10:00:00.000Z', '2026-11-21T10:00:00.000Z'])
  })

  it('says so when the list of who asked to be forgotten was changed, and leaves it to be mended', async () => {
    await using((store) => store.erase('a', '2026-11-20T10:00:00.000Z'))
    const path = join(folder, 'erased')
    const whole = await readFile(path, 'utf8')
    await writeFile(path, whole.replace('2026-11-20', '2026-11-21'))
    const refused = await using((store) => store.erasures().catch((error) => error))
    expect(refused).to.be.an('error').with.property('message').that.includes('erased is damaged: put back the copy')
    await using((store) => store.sweep({ idleBefore: '', finishedBefore: '', erasedBefore: '2099-01-01' }))
    expect(await readFile(path, 'utf8')).to.include('2026-11-21')
  })

  it('remembers after the process ended', async () => {
    await using((store) => store.save(documentOf('a', 1)))
    expect(await using((store) => store.load('a'))).to.deep.equal(documentOf('a', 1))
  })

  it('names files by a keyed hash, spread over folders, readable by the owner only', async () => {
    await using(async (store) => {
      for (let n = 0; n < 40; n++) await store.save(documentOf(`person-${n}`, 1))
    })
    const paths = await files()
    expect(paths).to.have.length(40)
    for (const path of paths) {
      expect(path).to.match(/conversations\/[0-9a-f]{2}\/[0-9a-f]{62}$/)
      expect((await stat(path)).mode & 0o077).to.equal(0)
    }
    expect(new Set(paths.map((path) => path.split('/').at(-2))).size).to.be.greaterThan(20)
  })

  it('names the same person differently under another key', async () => {
    await using((store) => store.save(documentOf('a', 1)))
    const first = (await onlyFile()).split('/').at(-1)
    await rm(folder, { recursive: true })
    const store = await open(folder, otherKeys)
    await store.save(documentOf('a', 1))
    await store.close()
    expect((await onlyFile()).split('/').at(-1)).to.not.equal(first)
  })

  it('leaves no file behind after erasing, nor a temporary one after saving', async () => {
    await using(async (store) => {
      for (let n = 1; n <= 5; n++) await store.save(documentOf('a', n))
      expect(await files()).to.have.length(1)
      await store.erase('a', '2026-11-24T10:00:00.000Z')
      expect(await files()).to.have.length(0)
    })
  })

  it('throws away what a crash left half written', async () => {
    await using((store) => store.save(documentOf('a', 1)))
    await writeFile(join(folder, 'scratch', 'half'), '{"half a docum')
    expect(await using((store) => store.load('a'))).to.deep.equal(documentOf('a', 1))
    expect(await readdir(join(folder, 'scratch'))).to.deep.equal([])
  })

  it('leaves nothing half written behind when the disk refuses a write', async () => {
    await using(async (store) => {
      await store.save(documentOf('a', 1))
      const path = await onlyFile()
      await rm(path)
      await mkdir(path)
      expect(await failure(store.save(documentOf('a', 2)))).to.have.property('code', 'EISDIR')
      expect(await readdir(join(folder, 'scratch'))).to.deep.equal([])
    })
  })

  it('says that nothing was kept when it cannot write', async () => {
    await using(async (store) => {
      await rm(join(folder, 'scratch'), { recursive: true })
      expect(await failure(store.save(documentOf('a', 1)))).to.have.property('code', 'ENOENT')
      expect(await store.load('a')).to.equal(null)
    })
  })

  it('refuses a file cut short at any length', async () => {
    await using((store) => store.save(documentOf('a', 1)))
    const path = await onlyFile()
    const whole = await readFile(path)
    await using(async (store) => {
      for (let length = 0; length < whole.length; length += 7) {
        await writeFile(path, whole.subarray(0, length))
        expect(await failure(store.load('a')), `${length} bytes`).to.be.instanceOf(StoreError)
      }
    })
  })

  it('refuses a file with any bit flipped, and does not overwrite it', async () => {
    await using((store) => store.save(documentOf('a', 1)))
    const path = await onlyFile()
    const whole = await readFile(path)
    await using(async (store) => {
      for (let at = 0; at < whole.length; at += 11) {
        const flipped = Buffer.from(whole)
        flipped.writeUInt8(flipped.readUInt8(at) ^ 4, at)
        await writeFile(path, flipped)
        expect(await failure(store.load('a')), `byte ${at}`).to.be.instanceOf(StoreError)
        expect(await failure(store.save(documentOf('a', 1)))).to.be.instanceOf(StoreError)
      }
    })
  })

  it("refuses a whole file put in another conversation's place", async () => {
    await using((store) => store.save(documentOf('a', 1)))
    const a = await onlyFile()
    await using((store) => store.save(documentOf('b', 1)))
    const b = (await files()).find((path) => path !== a) ?? ''
    await writeFile(b, await readFile(a))
    expect((await failure(using((store) => store.load('b')))).message).to.contain('is damaged')
  })
})

describe('the lock on the data folder', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signpost-lock-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const locked = (owner: object | string) =>
    writeFile(join(folder, 'lock'), typeof owner === 'string' ? owner : JSON.stringify(owner))
  const opens = async () => (await lowdbStore(folder)).close()

  it('refuses a second use of the same folder, and opens again after the first lets go', async () => {
    const first = await lowdbStore(folder)
    expect((await failure(lowdbStore(folder))).message).to.match(/^DATA_DIR: the folder is in use by process \d+/)
    await first.close()
    await opens()
  })

  it('refuses while another process lives, and takes over when it died', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    await once(child, 'spawn')
    await locked({ pid: child.pid, host: hostname(), key: 'k' })
    expect((await failure(lowdbStore(folder))).message).to.contain(`process ${child.pid}`)
    child.kill('SIGKILL')
    await once(child, 'exit')
    await opens()
  })

  it('takes over a lock with its own process number from before a restart', async () => {
    await locked({ pid: process.pid, host: hostname(), key: 'before' })
    await opens()
  })

  it('respects a lock of another machine while it shows signs of life', async () => {
    await locked({ pid: 1, host: 'another-machine', key: 'k' })
    expect((await failure(lowdbStore(folder))).message).to.contain('another-machine')
  })

  it('takes over an unreadable lock', async () => {
    await locked('not json')
    await opens()
  })

  it('is not held up for ever by one that died while taking over', async () => {
    await locked({ pid: process.pid, host: hostname(), key: 'before' })
    await writeFile(join(folder, 'lock.permit'), '')
    await utimes(join(folder, 'lock.permit'), new Date(0), new Date(0))
    await opens()
  })

  it('lets only one of several that come at once in', async () => {
    await locked({ pid: process.pid, host: hostname(), key: 'before' })
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lowdbStore(folder)))
    const stores = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(stores).to.have.length(1)
    await Promise.all(stores.map((store) => store.close()))
  })
})
