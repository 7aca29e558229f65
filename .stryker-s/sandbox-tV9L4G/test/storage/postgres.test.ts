// @ts-nocheck
import { expect } from 'chai'
import { Client } from 'pg'
import { Secret } from '../../src/secret.ts'
import { postgresStore } from '../../src/storage/postgres.ts'
import { ConflictError, type Store, StoreError } from '../../src/storage/store.ts'
import { documentOf, failure, storeContract, waitingOf } from './contract.ts'
import { laterKeys, rotatedKeys, testKeys } from './keys.ts'
import { type PostgresServer, postgres } from './postgres-server.ts'

describe('the PostgreSQL store', () => {
  let server: PostgresServer
  let url: Secret
  before(async () => {
    server = await postgres()
  })
  beforeEach(async () => {
    url = await server.database()
  })

  const using = async <T>(use: (store: Store) => Promise<T>, keys = testKeys): Promise<T> => {
    const store = await postgresStore(url, keys)
    try {
      return await use(store)
    } finally {
      await store.close()
    }
  }
  const asked = async (question: string) => {
    const client = new Client({ connectionString: url.reveal() })
    await client.connect()
    const { rows } = await client.query(question)
    await client.end()
    return rows
  }

  describe('as a store', () => storeContract(async () => postgresStore(await server.database(), testKeys)))

  it('remembers after the process ended', async () => {
    await using((store) => store.save(documentOf('a', 1)))
    expect(await using((store) => store.load('a'))).to.deep.equal(documentOf('a', 1))
  })

  it('is made by the first of several that start at once', async () => {
    const stores = await Promise.all(Array.from({ length: 6 }, () => postgresStore(url, testKeys)))
    await Promise.all(stores.map((store, n) => store.save(documentOf(`p${n}`, 1))))
    expect(await asked('select count(*)::int from signpost_conversation')).to.deep.equal([{ count: 6 }])
    await Promise.all(stores.map((store) => store.close()))
  })

  it('lets one of two instances win a revision', async () => {
    await using((one) =>
      using(async (two) => {
        await one.save(documentOf('a', 1))
        await two.save(documentOf('a', 2, { misses: 2 }))
        expect(await failure(one.save(documentOf('a', 2, { misses: 9 })))).to.be.instanceOf(ConflictError)
        expect((await one.load('a'))?.conversation.misses).to.equal(2)
      }),
    )
  })

  it('lets one instance at a time deliver for a conversation, and the other when that one is gone', async () => {
    await using(async (two) => {
      await using(async (one) => {
        await one.save(waitingOf('a', 1))
        expect(await one.hold('a')).to.be.a('function')
        expect(await two.hold('a')).to.equal(null)
      })
      expect(await two.undelivered()).to.deep.equal(['a'])
      const letGo = await two.hold('a')
      expect(letGo).to.be.a('function')
      await letGo?.()
    })
  })

  it('shows nobody who looks into the tables who a person is or what they said', async () => {
    await using((store) => store.save(documentOf('slack:canary', 1, { fields: { insurer: 'canary' } })))
    await using((store) => store.erase('slack:other-canary', '2026-11-24T10:00:00.000Z'))
    const rows = [
      ...(await asked('select * from signpost_conversation')),
      ...(await asked('select * from signpost_erased')),
    ]
    expect(rows).to.have.length(2)
    for (const row of rows) {
      for (const value of Object.values(row)) {
        expect(value instanceof Buffer ? value.toString('latin1') : String(value)).to.not.contain('canary')
      }
    }
  })

  it("refuses a row whose content was changed, or put in another's place", async () => {
    await using(async (store) => {
      await store.save(documentOf('a', 1))
      await store.save(documentOf('b', 1))
      await asked(
        'update signpost_conversation set body = (select body from signpost_conversation order by name limit 1)',
      )
      const loads = await Promise.allSettled([store.load('a'), store.load('b')])
      expect(loads.filter(({ status }) => status === 'rejected')).to.have.length(1)
    })
  })

  it('reads with an older key and writes with the newest', async () => {
    await using((store) => store.save(documentOf('a', 1)))
    await using(async (store) => {
      expect(await store.load('a')).to.deep.equal(documentOf('a', 1))
      await store.save(documentOf('a', 2))
    }, rotatedKeys)
    expect(await using((store) => store.load('a'), laterKeys)).to.deep.equal(documentOf('a', 2))
  })

  it('fails while the server is down, and goes on when it is back, with all that was kept', async () => {
    await using(async (store) => {
      await store.save(documentOf('a', 1))
      const letGo = await store.hold('a')
      await server.stop()
      expect(await failure(store.load('a'))).to.be.instanceOf(Error)
      expect(await failure(store.save(documentOf('a', 2)))).to.be.instanceOf(Error)
      expect(await failure(store.hold('b'))).to.be.instanceOf(Error)
      await letGo?.()
      await server.start()
      expect(await store.load('a')).to.deep.equal(documentOf('a', 1))
      await store.save(documentOf('a', 2))
      expect(await store.hold('a')).to.be.a('function')
    })
  })

  it('names the setting when the database cannot be used, and never its password', async () => {
    for (const address of ['postgres://someone:canary@127.0.0.1:1/none', url.reveal().replace(/test_\w+/, 'missing')]) {
      const error = await failure(postgresStore(new Secret(address), testKeys))
      expect(error).to.be.instanceOf(StoreError)
      expect(error.message).to.match(
        /^DATABASE_URL: the database cannot be used \((ECONNREFUSED|3D000)\); start it, or/,
      )
      expect(error.message).to.not.contain('canary')
    }
  })

  it('refuses tables of a newer version, and leaves them alone', async () => {
    await using((store) => store.save(documentOf('a', 1)))
    await asked('update signpost_schema set version = 99')
    expect((await failure(postgresStore(url, testKeys))).message).to.match(/^DATABASE_URL: .* newer Signpost; /)
    expect(await asked('select count(*)::int from signpost_conversation')).to.deep.equal([{ count: 1 }])
  })
})
