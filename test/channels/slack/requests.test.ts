import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { readConfig } from '../../../src/config.ts'
import { memoryStore } from '../../../src/storage/memory.ts'
import { StoreError } from '../../../src/storage/store.ts'
import { atOneMoment } from '../../clock.ts'
import { rowsOf } from './attacks.ts'
import { direct, event } from './driver.ts'
import { openWorkspace, SIGNING, signatureOf, signed, type Workspace } from './workspace.ts'

const secondsAgo = (n: number) => String(Math.floor(Date.now() / 1000) - n)

/** What Slack, or somebody else, sends for a row of the attacks; gives the status and how many answers were posted. */
type Send = (workspace: Workspace) => Promise<{ status: number; replies: number }>

const USER = 'U1'
const hello = () => direct(USER, 'hello')
const counted = async (workspace: Workspace, status: number, user = USER) => {
  await workspace.settled()
  return { status, replies: workspace.slack.messages(`D${user}`).length }
}
const sent =
  (body: string, headers: Record<string, string>): Send =>
  async (workspace) => {
    const { status } = await fetch(`${workspace.url}/slack/events`, { method: 'POST', body, headers })
    return counted(workspace, status)
  }
const raw =
  (headers: Record<string, string>, body = JSON.stringify(hello())): Send =>
  async (workspace) => {
    const own = signed(body).headers
    return sent(body, { ...own, 'content-type': 'application/json', ...headers })(workspace)
  }
const at =
  (stamp: string | (() => string)): Send =>
  (workspace) =>
    atOneMoment(async () => {
      const timestamp = typeof stamp === 'string' ? stamp : stamp()
      const body = JSON.stringify(hello())
      const headers = { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signatureOf(timestamp, body) }
      return raw(headers, body)(workspace)
    })
const without = (name: string): Send => {
  const { body, headers } = signed(hello())
  const { [name]: _, ...rest } = headers
  return sent(body, rest)
}
/** The hash of a body, spoiled. */
const spoiled =
  (spoil: (signature: string) => string): Send =>
  async (workspace) => {
    const { body, headers } = signed(hello())
    return sent(body, { ...headers, 'x-slack-signature': spoil(headers['x-slack-signature'] ?? '') })(workspace)
  }
const changed =
  (change: (body: string) => string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Send =>
  async (workspace) => {
    const own = signed(hello())
    const answer = await fetch(`${workspace.url}/slack/events`, {
      method: 'POST',
      body: change(own.body),
      headers: { ...own.headers, ...headers },
    })
    return counted(workspace, answer.status)
  }
/** Two headers of one name, which fetch would join. */
const twice = (name: string): Send => {
  const { body, headers } = signed(hello())
  return sent(body, { ...headers, [name]: `${headers[name]}, ${headers[name]}` })
}
const posts =
  (...bodies: readonly object[]): Send =>
  async (workspace) => {
    let status = 0
    for (const body of bodies) status = (await workspace.post(body)).status
    return counted(workspace, status)
  }

const same = hello()
const retried = hello()
const OF: Readonly<Record<string, Send>> = {
  valid: posts(hello()),
  'timestamp 299 s old': at(() => secondsAgo(299)),
  'timestamp 301 s old': at(() => secondsAgo(301)),
  'timestamp 301 s in the future': at(() => secondsAgo(-302)),
  'timestamp not a number': at('yesterday'),
  'timestamp missing': without('x-slack-request-timestamp'),
  "timestamp with spaces or '+'": at(() => `+${secondsAgo(0)}`),
  'timestamp as float 1.7e9': at('1.7e9'),
  'timestamp NaN (abs(now-NaN)>300 is false in JS!)': at('NaN'),
  "empty timestamp (Number('')=0)": at(''),
  'two timestamp headers': twice('x-slack-request-timestamp'),
  'signature missing': without('x-slack-signature'),
  'signature v1=': spoiled((signature) => signature.replace('v0=', 'v1=')),
  'signature without prefix': spoiled((signature) => signature.slice(3)),
  'signature upper-case hex': spoiled((signature) => `v0=${signature.slice(3).toUpperCase()}`),
  'signature one hex short (timingSafeEqual throws on length)': spoiled((signature) => signature.slice(0, -1)),
  'signature with non-ASCII (Buffer length differs)': spoiled((signature) => `${signature.slice(0, -1)}é`),
  'two signature headers': twice('x-slack-signature'),
  'body re-serialised with other key order': changed((body) =>
    JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(body)).reverse())),
  ),
  'body with one trailing newline': changed((body) => `${body}\n`),
  'charset=utf-16 body': changed((body) => body, { 'content-type': 'application/json; charset=utf-16' }),
  'gzip content-encoding body': changed((body) => new Uint8Array(gzipSync(body)), { 'content-encoding': 'gzip' }),
  'form-encoded payload=... (interactive)': posts({
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: USER, team_id: 'T1' },
    trigger_id: 'row',
    actions: [{ action_id: 'start', block_id: 'b', type: 'button' }],
  }),
  'url_verification unsigned': async (workspace) => {
    const answer = await fetch(`${workspace.url}/slack/events`, {
      method: 'POST',
      body: JSON.stringify({ type: 'url_verification', challenge: 'abc' }),
      headers: { 'content-type': 'application/json' },
    })
    return counted(workspace, answer.status)
  },
  'url_verification signed': async (workspace) => {
    const { status, body } = await workspace.post({ type: 'url_verification', challenge: 'abc' })
    expect(JSON.parse(body)).to.deep.equal({ challenge: 'abc' })
    return { status, replies: 0 }
  },
  "signed by other workspace's secret": async (workspace) => {
    const { body, headers } = signed(hello(), {}, 'another-secret-of-thirty-two-characters')
    return sent(body, headers)(workspace)
  },
  'replay of same signed request within 5 min': posts(same, same),
  'valid signature, team_id not installed': posts({
    ...hello(),
    team_id: 'T9',
    authorizations: [{ team_id: 'T9', enterprise_id: null }],
  }),
  'bot_id set on message (own echo)': posts(direct(USER, 'hello', { bot_id: 'BBOT' })),
  'subtype message_changed / message_deleted': posts(
    direct(USER, 'x', { subtype: 'message_changed', message: { text: 'x' } }),
    direct(USER, 'x', { subtype: 'message_deleted' }),
  ),
  'X-Slack-Retry-Num: 1 with same event_id': async (workspace) => {
    await workspace.post(retried)
    const { status } = await workspace.post(retried, {
      'x-slack-retry-num': '1',
      'x-slack-retry-reason': 'http_timeout',
    })
    return counted(workspace, status)
  },
  'X-Slack-Retry-Num: 1 but first delivery was never processed (crash)': async (workspace) => {
    const { status } = await workspace.post(hello(), { 'x-slack-retry-num': '1' })
    return counted(workspace, status)
  },
}

describe('requests to the Slack address', function () {
  this.timeout(60_000)
  let workspace: Workspace
  beforeEach(async () => {
    workspace = await openWorkspace()
  })
  afterEach(() => workspace.stop())

  it('is tried with all thirty-three rows of the list', () => {
    expect(rowsOf('slack_signature_cases')).to.have.length(33)
  })

  for (const row of rowsOf('slack_signature_cases')) {
    if (row.case === 'empty signing secret configured') continue
    it(`${row.case}: ${row.expect}`, async () => {
      const send = OF[row.case]
      expect(send, 'a row without a test').to.be.a('function')
      const { status, replies } = await send!(workspace)
      if (row.expect === 'ok') expect(status).to.equal(200)
      else if (row.expect.startsWith('reject'))
        expect({ status: status >= 400 && status < 500, replies }).to.deep.equal({ status: true, replies: 0 })
      else if (/processed once|no second effect/.test(row.expect))
        expect({ status, replies }).to.deep.equal({ status: 200, replies: 2 })
      else expect({ status, replies }).to.deep.equal({ status: 200, replies: 0 })
      expect(workspace.slack.faults).to.deep.equal([])
    })
  }

  it('empty signing secret configured: process refuses to start', () => {
    expect(() => readConfig({ SLACK_BOT_TOKEN: 'xoxb-1-2-abc', SLACK_SIGNING_SECRET: '' })).to.throw(/./)
  })

  it('are answered with "again" when the store is down, and answered once when it is back', async () => {
    const store = memoryStore()
    const { save } = store
    let down = true
    Object.assign(store, {
      save: (document: never) => (down ? Promise.reject(new StoreError('down')) : save(document)),
    })
    const shaky = await openWorkspace({ store })
    const message = hello()
    expect((await shaky.post(message)).status).to.equal(503)
    expect(shaky.slack.messages('DU1')).to.have.length(0)
    down = false
    expect((await shaky.post(message, { 'x-slack-retry-num': '1' })).status).to.equal(200)
    await shaky.settled()
    expect(shaky.slack.messages('DU1')).to.have.length(2)
    await shaky.stop()
  })

  it('bring help even when the store is down', async () => {
    const store = memoryStore()
    Object.assign(store, {
      load: () => Promise.reject(new StoreError('down')),
      save: () => Promise.reject(new StoreError('down')),
    })
    const shaky = await openWorkspace({ store: { ...store, undelivered: async () => [] } })
    expect((await shaky.post(direct(USER, 'I want to kill myself'))).status).to.equal(200)
    while (shaky.slack.messages('DU1').length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(JSON.stringify(shaky.slack.messages('DU1'))).to.match(/988|help line|emergency/i)
    await shaky.stop()
  })

  it('put nothing anyone wrote, and no token, into the log', async () => {
    await workspace.post(direct(USER, 'canary-words about my canary-boss'))
    await workspace.post(
      event({ type: 'message', channel: 'DU1', channel_type: 'im', user: USER, text: { canary: 1 }, ts: '1' }),
    )
    await workspace.settled()
    expect(workspace.log.join('')).to.not.include('canary').and.not.include('xoxb').and.not.include(SIGNING)
  })
})
