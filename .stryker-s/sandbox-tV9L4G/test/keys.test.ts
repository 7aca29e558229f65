// @ts-nocheck
import { createHmac } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { type Keys, openKeys } from '../src/keys.ts'
import { pseudonyms } from '../src/pseudonym.ts'
import { Secret } from '../src/secret.ts'
import { StartError } from '../src/start-error.ts'
import { failure } from './storage/contract.ts'

describe('the keys of an installation', () => {
  let dataDir: string
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'signpost-keys-'))
  })
  afterEach(() => rm(dataDir, { recursive: true, force: true }))

  const master = new Secret('0123456789abcdef0123456789abcdef')

  const storeKeys = [{ id: '2026', key: new Secret(Buffer.alloc(32, 7).toString('base64')) }]
  const trying = { masterKey: null, storeKeys: [], production: false }
  const real = { masterKey: master, storeKeys, production: true }
  const all = ({ personIds, recordNames, documents }: Keys) =>
    [personIds, recordNames, ...documents.map(({ key }) => key)].map((key) => key.toString('hex'))

  it('are refused in production when missing, with a line each that says what to do', async () => {
    const error = await failure(openKeys({ ...trying, production: true, dataDir }))
    expect(error).to.be.instanceOf(StartError)
    const [first, second, ...more] = error.message.split('\n')
    expect(first).to.match(/^MASTER_KEY: production needs a key .*; use what openssl rand -hex 32 prints/)
    expect(second).to.match(
      /^STORE_KEYS: production needs a key .*; use a name and what openssl rand -base64 32 prints/,
    )
    expect(more).to.deep.equal([])
    expect((await failure(openKeys({ ...real, storeKeys: [], dataDir }))).message).to.match(/^STORE_KEYS/)
    expect((await failure(openKeys({ ...real, masterKey: null, dataDir }))).message).to.match(/^MASTER_KEY/)
    expect(await readdir(dataDir)).to.deep.equal([])
  })

  it('are made once in the data folder for trying things out, readable by the owner only', async () => {
    const opened = await Promise.all(Array.from({ length: 8 }, () => openKeys({ ...trying, dataDir })))
    expect(new Set(opened.map((keys) => all(keys).join()))).to.have.length(1)
    expect(await readdir(dataDir)).to.deep.equal(['development-key'])
    expect((await stat(join(dataDir, 'development-key'))).mode & 0o077).to.equal(0)
  })

  it('are refused when the one in the data folder is damaged', async () => {
    await writeFile(join(dataDir, 'development-key'), 'short')
    const error = await failure(openKeys({ ...trying, dataDir }))
    expect(error.message).to.match(/^DATA_DIR: .*development-key is damaged; /)
  })

  it('differ for each purpose and each master key, and are the same at every start', async () => {
    const other = await openKeys({
      ...real,
      masterKey: new Secret('x'.repeat(32)),
      storeKeys: [],
      production: false,
      dataDir,
    })
    const keys = await openKeys({ ...real, dataDir })
    expect(new Set([...all(keys), ...all(other)])).to.have.length(6)
    expect(all(keys)).to.deep.equal(all(await openKeys({ ...real, dataDir })))
  })

  it('derive as RFC 5869 says', async () => {
    // HKDF-SHA-256 by hand: extract with an empty salt, expand one block.
    const extracted = createHmac('sha256', Buffer.alloc(32)).update(master.reveal()).digest()
    const expanded = createHmac('sha256', extracted).update('signpost person ids\u0001').digest()
    expect((await openKeys({ ...real, dataDir })).personIds).to.deep.equal(expanded)
  })
})

describe('a pseudonym', () => {
  const name = pseudonyms(Buffer.alloc(32, 1))

  it('is the same for the same person, and holds nothing of their id', () => {
    expect(name('slack', 'T1:U123'))
      .to.equal(name('slack', 'T1:U123'))
      .and.match(/^slack:[A-Za-z0-9_-]{43}$/)
    expect(name('slack', 'T1:U123')).to.not.contain('U123')
  })

  it('differs between people, platforms and keys, however their parts are cut', () => {
    const other = pseudonyms(Buffer.alloc(32, 2))
    const all = [name('slack', 'U1'), name('slack', 'U2'), name('teams', 'U1'), other('slack', 'U1')]
    const cut = [name('a', 'b:c'), name('a:b', 'c')].map((one) => one.slice(-43))
    expect(new Set(all.map((one) => one.slice(-43)))).to.have.length(4)
    expect(cut[0]).to.not.equal(cut[1])
  })
})
