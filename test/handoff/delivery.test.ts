import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect } from 'chai'
import { Webhook } from 'standardwebhooks'
import { converser } from '../../src/converse.ts'
import { turn } from '../../src/core/turn.ts'
import { type Handoff, openHandoff } from '../../src/handoff/index.ts'
import type { ClinicSettings } from '../../src/handoff/settings.ts'
import { createLog } from '../../src/log.ts'
import { createQueue } from '../../src/queue.ts'
import { Secret } from '../../src/secret.ts'
import { lowdbStore } from '../../src/storage/lowdb.ts'
import { memoryStore } from '../../src/storage/memory.ts'
import type { Store } from '../../src/storage/store.ts'
import { fastFolder } from '../fast-folder.ts'
import { testKeys } from '../storage/keys.ts'
import { type Bundle, inBundle } from './fhir.ts'
import { bot, said } from './people.ts'

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

interface Posted {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

describe('the way to the clinic', () => {
  let folder: string
  let clinic: Server
  let posted: Posted[]
  /** What the clinic answers, one after the other; then 204. */
  let statuses: number[]
  let clock: number
  let lines: string[]
  let handoff: Handoff
  const stores: Store[] = []

  beforeEach(async () => {
    folder = await fastFolder('clinic')
    posted = []
    statuses = []
    lines = []
    clock = Date.parse('2026-11-23T09:10:00Z')
    clinic = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part) => parts.push(part))
      request.on('end', () => {
        posted.push({ headers: request.headers, body: Buffer.concat(parts).toString() })
        const status = statuses.shift() ?? 204
        response.writeHead(status, status === 307 ? { location: '/elsewhere' } : {})
        response.end()
      })
    })
    await new Promise<void>((resolve) => clinic.listen(0, '127.0.0.1', resolve))
  })
  afterEach(async () => {
    await handoff.stop()
    for (const store of stores.splice(0)) await store.close()
    await new Promise((resolve) => clinic.close(resolve))
    await rm(folder, { recursive: true, force: true })
  })

  const settings = (to: 'folder' | 'webhook'): ClinicSettings => {
    const url = `http://127.0.0.1:${(clinic.address() as AddressInfo).port}/in`
    return {
      name: 'Clinic',
      to: to === 'folder' ? { folder: join(folder, 'inbox') } : { url, secret: new Secret(SECRET) },
    }
  }
  /** The road of a message, as the server has it, from the summary's preview on. */
  const road = async (to: ClinicSettings, store: Store) => {
    const queue = createQueue()
    const log = createLog('info', (line) => lines.push(line))
    const now = () => clock
    handoff = openHandoff(to, { store, queue, log, now, lookEveryMs: 20 })
    return converser({ bot, turn, store, log, now, queue, handoff })
  }
  const previewed = async (store: Store) => {
    stores.push(store)
    const { conversation } = said('send')
    await store.save({ format: 1, conversation, revision: 1, applied: [], destination: null, outbox: [] })
    return conversation.id
  }
  const text = (id: string, text: string) => ({ id, at: '2026-11-23T09:10:00.000Z', kind: 'text', text }) as const
  const until = async (isSo: () => boolean | Promise<boolean>) => {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const inbox = async () => (await readdir(join(folder, 'inbox')).catch((): string[] => [])).sort()
  const waiting = async (store: Store, id: string) => (await store.load(id))?.parcels?.length ?? 0

  it('puts the note, a page to print and the record into the folder', async () => {
    const store = memoryStore()
    const id = await previewed(store)
    const { hear } = await road(settings('folder'), store)
    await hear(id, text('e1', 'yes'))
    await until(async () => (await waiting(store, id)) === 0)
    const names = await inbox()
    expect(names.map((name) => name.replace(/^\w{4}-\w{4}/, 'CODE'))).to.deep.equal([
      'CODE-1-summary.html',
      'CODE-1-summary.json',
      'CODE-1-summary.md',
    ])
    const read = (name = '') => readFile(join(folder, 'inbox', name), 'utf8')
    expect(await read(names[0]))
      .to.match(/^<!doctype html>/)
      .and.to.contain('<h2>Signs of danger</h2>')
    expect(inBundle(JSON.parse(await read(names[1])) as Bundle, 'QuestionnaireResponse')).to.include({
      status: 'completed',
    })
    expect(await read(names[2])).to.match(/^# Summary for/)
  })

  it('takes the summary out of the folder again when the person takes it back or is forgotten', async () => {
    for (const words of [['take back my summary'], ['forget me', 'yes']]) {
      await rm(join(folder, 'inbox'), { recursive: true, force: true })
      const store = memoryStore()
      const id = await previewed(store)
      const { hear } = await road(settings('folder'), store)
      await hear(id, text('e1', 'yes'))
      await until(async () => (await inbox()).length === 3)
      await writeFile(join(folder, 'inbox', 'of-the-clinic.txt'), 'theirs')
      for (const [n, one] of words.entries()) await hear(id, text(`w${n}`, one))
      await until(async () => (await inbox()).join().includes('2-withdrawal.json'))
      expect((await inbox()).filter((name) => name.includes('summary'))).to.deep.equal([])
      expect(await inbox()).to.include('of-the-clinic.txt')
      await handoff.stop()
    }
  })

  it('posts what the standard verifier of webhooks takes for genuine, under a key that stays the same', async () => {
    const store = memoryStore()
    const id = await previewed(store)
    const { hear } = await road(settings('webhook'), store)
    clock = Date.now()
    await hear(id, text('e1', 'yes'))
    await until(() => posted.length === 1)
    const [{ headers, body }] = posted as [Posted]
    const bundle = new Webhook(SECRET).verify(body, headers as Record<string, string>) as Bundle
    expect(inBundle(bundle, 'QuestionnaireResponse').status).to.equal('completed')
    expect(headers['content-type']).to.contain('application/fhir+json')
    expect(headers['idempotency-key']).to.equal(headers['webhook-id'])
    expect(() =>
      new Webhook(SECRET).verify(body.replace('completed', 'amended'), headers as Record<string, string>),
    ).to.throw()
  })

  it('loses nothing when the clinic fails and the program ends: the next start sends the same bytes', async () => {
    statuses = [503, 500]
    const first = await lowdbStore(folder, testKeys)
    const id = await previewed(first)
    const { hear } = await road(settings('webhook'), first)
    await hear(id, text('e1', 'yes'))
    await until(() => posted.length === 1)
    await handoff.stop()
    await stores.pop()?.close()
    clock += 60_000
    const second = await lowdbStore(folder, testKeys)
    stores.push(second)
    await road(settings('webhook'), second)
    handoff.start()
    await until(async () => {
      clock += 10_000
      return (await waiting(second, id)) === 0
    })
    expect(posted.map(({ body }) => body)).to.deep.equal(Array(3).fill(posted[0]?.body))
    expect(new Set(posted.map(({ headers }) => headers['idempotency-key'])).size).to.equal(1)
    expect(await second.undelivered()).to.deep.equal([])
  })

  it('sends once for a yes that came twice', async () => {
    const store = memoryStore()
    const id = await previewed(store)
    const { hear } = await road(settings('webhook'), store)
    await Promise.all([hear(id, text('e1', 'yes')), hear(id, text('e1', 'yes'))])
    await until(async () => posted.length > 0 && (await waiting(store, id)) === 0)
    expect(posted).to.have.length(1)
  })

  it('follows no redirect, asks a clinic that refuses again, and tells the operator the status but nothing of the person', async () => {
    statuses = [307, 401, 410]
    const store = memoryStore()
    const id = await previewed(store)
    const { hear } = await road(settings('webhook'), store)
    await hear(id, text('e1', 'yes'))
    for (let n = 1; n <= 3; n++) {
      await until(() => posted.length === n)
      await until(async () => (await store.load(id))?.parcels?.[0]?.attempts === n)
      clock += 3_600_000
      handoff.wake(id)
    }
    await until(async () => (await waiting(store, id)) === 0)
    expect(posted).to.have.length(4)
    expect(lines.map((line) => JSON.parse(line)).map(({ event, status }) => `${event} ${status}`)).to.deep.equal([
      'handoff-refused 307',
      'handoff-refused 401',
      'handoff-refused 410',
    ])
    expect(lines.join()).not.to.match(/sleep|Ohio|\w{4}-\w{4}-1/)
  })

  it('sends nothing that is taken back or forgotten before it left', async () => {
    statuses = [503]
    const store = memoryStore()
    const id = await previewed(store)
    const { hear } = await road(settings('webhook'), store)
    await hear(id, text('e1', 'yes'))
    await until(async () => (await store.load(id))?.parcels?.[0]?.attempts === 1)
    await hear(id, text('e2', 'take back my summary'))
    await until(async () => (await waiting(store, id)) === 0)
    expect(posted).to.have.length(2)
    expect(posted[1]?.body).to.contain('entered-in-error').and.not.to.contain('sleep')
  })

  it('keeps no word from a person while the clinic does not answer', async () => {
    const store = memoryStore()
    const id = await previewed(store)
    const { hear } = await road(
      { name: 'Clinic', to: { url: 'http://127.0.0.1:1/', secret: new Secret(SECRET) } },
      store,
    )
    await hear(id, text('e1', 'yes'))
    const outcome = await hear(id, text('e2', 'what does therapy cost?'))
    expect(outcome.kind).to.equal('heard')
    await until(() => lines.some((line) => line.includes('delivery-failed')))
    expect(await waiting(store, id)).to.equal(1)
  })
})
