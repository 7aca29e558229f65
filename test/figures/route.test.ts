import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { figuresRoutes } from '../../src/figures/route.ts'
import { guardFor } from '../../src/operator/access.ts'
import { Secret } from '../../src/secret.ts'
import { createLimiter } from '../../src/server/limiter.ts'
import { figuresFile } from '../../src/storage/figures-file.ts'
import { root } from '../bot.ts'
import { serving } from '../server/serving.ts'
import { figuresAfter, many } from './month.ts'

const TOKEN = 'an-operator-token-of-thirty-two-signs'
const LIMITS = { messagesPerMinute: 9, addressMessagesPerMinute: 9, addressConversationsPerHour: 9 }

describe('the address of the figures', () => {
  let server: Awaited<ReturnType<typeof serving>>
  let url: string
  beforeEach(async () => {
    const read = (period: string) =>
      period === '2026-10' ? figuresAfter(many(100, 'a', { type: 'lpc' }), 'one') : Promise.resolve(null)
    const guard = guardFor({ token: new Secret(TOKEN), signIn: null }, createLimiter(LIMITS).operator)
    server = await serving(figuresRoutes(guard, read, async () => []))
    url = `${server.url}/operator/figures`
  })
  afterEach(() => server.close())
  const get = (query: string, token = TOKEN) =>
    fetch(`${url}${query}`, { headers: { Authorization: `Bearer ${token}` } })

  it('answers the bearer of the token, as JSON or CSV', async () => {
    const json = await (await get('?month=2026-10')).json()
    expect(json).to.have.property('period', '2026-10')
    const csv = await get('?month=2026-10&format=csv')
    expect(csv.headers.get('content-type')).to.equal('text/csv; charset=utf-8')
    expect((await csv.text()).split('\r\n')[0]).to.equal('period,table,item,count')
  })

  it('tells nobody else anything, not even whether a month has figures', async () => {
    const answers = await Promise.all(
      ['?month=2026-10', '?month=2026-12', '', `?token=${TOKEN}&month=2026-10`].map(async (query) => {
        const got = await fetch(`${url}${query}`)
        return `${got.status} ${await got.text()}`
      }),
    )
    expect(new Set(answers).size).to.equal(1)
    expect(answers[0]).to.match(/^401 /)
    for (const wrong of ['', 'x', `${TOKEN} `, `${TOKEN}x`]) {
      expect((await get('?month=2026-10', wrong)).status, wrong).to.equal(wrong === `${TOKEN} ` ? 200 : 401)
    }
  })

  it('takes whole months and years only', async () => {
    for (const query of [
      '',
      '?month=2026-11',
      '?month=2026',
      '?year=2026-10',
      '?month=2026-10-01',
      '?month[]=2026-10',
    ]) {
      expect((await get(query)).status, query).to.equal(400)
    }
  })

  it('lets nobody try tokens in a row', async () => {
    const tries = await Promise.all(Array.from({ length: 40 }, (_, n) => get('', `wrong-${n}`)))
    expect(tries.filter(({ status }) => status === 429)).to.have.length(10)
  })
})

describe('signpost figures', () => {
  const run = promisify(execFile)
  let data: string
  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), 'signpost-data-'))
  })
  afterEach(() => rm(data, { recursive: true }))
  const figures = (...args: string[]) =>
    run(process.execPath, [join(root, 'bin/signpost.js'), 'figures', ...args], {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', DATA_DIR: data },
    }).then(
      ({ stdout }) => ({ code: 0, out: stdout }),
      ({ code, stderr }: { code: number; stderr: string }) => ({ code, out: stderr }),
    )

  it('prints a month that is over, and the same when asked again', async () => {
    const store = await figuresFile(join(data, 'figures'))
    await store.add('2026-10', {
      started: 300,
      agreed: 290,
      suggested: 280,
      'channel.web': 300,
      'type.lpc': 200,
      'type.lcsw': 80,
    })
    const first = await figures('--month', '2026-10', '--csv')
    expect(first.code).to.equal(0)
    expect(first.out).to.match(/^2026-10,types,lpc,\d+\r$/m)
    expect((await figures('--month', '2026-10', '--csv')).out).to.equal(first.out)
  })

  it('explains itself when asked for anything else', async () => {
    for (const args of [[], ['--month', 'last'], ['--month', '2099-01'], ['--nothing']]) {
      const { code, out } = await figures(...args)
      expect(code, args.join()).to.equal(1)
      expect(out).to.contain('--month 2026-10')
    }
  })
})
