import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { SIGNING, signed } from './channels/slack/workspace.ts'
import { fastFolder } from './fast-folder.ts'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const TSX = import.meta.resolve('tsx')

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

describe('starting the program', function () {
  // Each test starts it up to three times, from its sources: a busy machine takes ten seconds for each.
  this.timeout(240_000)
  let folder: string
  const running = new Set<ChildProcessWithoutNullStreams>()
  beforeEach(async () => {
    folder = await fastFolder('main')
  })
  afterEach(async () => {
    for (const child of running) child.kill('SIGKILL')
    running.clear()
    await rm(folder, { recursive: true, force: true })
  })

  const launch = (env: Record<string, string>) => {
    const child = spawn(process.execPath, ['--import', TSX, MAIN], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', PORT: '0', DATA_DIR: join(folder, 'data'), ...env },
    })
    running.add(child)
    const heard = { out: '', err: '' }
    child.stdout.on('data', (chunk) => {
      heard.out += chunk
    })
    child.stderr.on('data', (chunk) => {
      heard.err += chunk
    })
    const ended: Promise<Ended> = once(child, 'close').then(([code]) => {
      running.delete(child)
      return { code, ...heard }
    })
    return { child, ended, heard }
  }
  const started = async (env: Record<string, string> = {}) => {
    const { child, ended, heard } = launch(env)
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', () => {
        const url = /http:\/\/\S+\//.exec(heard.out)?.[0]
        if (url !== undefined) resolve(url)
      })
      ended.then(({ err }) => reject(new Error(`ended: ${err}`)))
    })
    return { child, ended, address, heard }
  }
  /** It must end by itself with exit code 1 and one line that names the setting and the fix. */
  const refuses = async (env: Record<string, string>, line: RegExp) => {
    const { code, out, err } = await launch(env).ended
    expect(err.trim()).to.match(line)
    expect(err.trim().split('\n')).to.have.length(1)
    expect(out).to.equal('')
    expect(code).to.equal(1)
  }

  it('names a wrong setting and its fix in one line', () =>
    refuses({ PORT: 'eighty' }, /^PORT: .*; use a whole number from 0 to 65535, for example PORT=3978$/))

  it('names the port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await refuses(
      { PORT: String(port) },
      new RegExp(`^PORT: ${port} is taken by another program; .* PORT=${port + 1}$`),
    )
    other.close()
  })

  it('names an address that is not this machine', () =>
    refuses({ HOST: '192.0.2.1' }, /^HOST: 192\.0\.2\.1 is not an address of this machine; use HOST=/))

  it('refuses to meet real people without the keys that protect them', async () => {
    const { code, out, err } = await launch({ NODE_ENV: 'production' }).ended
    const lines = err.trim().split('\n')
    expect(lines.map((line) => line.split(':')[0])).to.deep.equal(['MASTER_KEY', 'STORE_KEYS'])
    expect(lines.join()).to.contain('openssl rand')
    expect(out).to.equal('')
    expect(code).to.equal(1)
  })

  it('names a data folder that cannot be used', async () => {
    await writeFile(join(folder, 'a-file'), '')
    await refuses(
      { DATA_DIR: join(folder, 'a-file', 'data') },
      /^DATA_DIR: .*a-file\/data cannot be used \(ENOTDIR\); .*DATA_DIR/,
    )
  })

  it('refuses a data folder another one uses, and takes it when that one is gone', async () => {
    const first = await started()
    await refuses({}, /^DATA_DIR: the folder is in use by process \d+/)
    first.child.kill('SIGKILL')
    await first.ended
    const second = await started()
    second.child.kill('SIGTERM')
    expect((await second.ended).code).to.equal(0)
  })

  it('reads a file .env where it is started, which the environment outranks', async () => {
    await writeFile(join(folder, '.env'), 'LOG_LEVEL=loud\nPORT=eighty\n')
    await refuses({}, /^LOG_LEVEL: /)
  })

  it('says where to open it and which channels are on, and stops when told', async () => {
    const { child, ended, address, heard } = await started()
    expect(heard.out).to.contain('Channels on: web').and.contain('npx signpost chat')
    expect((await fetch(`${address}health`)).status).to.equal(200)
    child.kill('SIGINT')
    expect(await ended).to.include({ code: 0 })
    expect(await readdir(join(folder, 'data'))).to.not.include('lock')
  })

  it('tells which channels are off and what turns them on, and loads no package of theirs', async () => {
    const { child, ended, heard } = await started({ NODE_DEBUG: 'module' })
    expect(heard.out).to.match(/Off: slack \(set SLACK_BOT_TOKEN/)
    child.kill('SIGTERM')
    const { code, err } = await ended
    expect(code).to.equal(0)
    expect(err).to.include('MODULE').and.not.include('@slack/')
  })

  it('refuses to start with half of the settings of Slack', async () => {
    await refuses({ SLACK_BOT_TOKEN: 'xoxb-1-2-abcdef' }, /^SLACK_SIGNING_SECRET: /)
    await refuses({ SLACK_BOT_TOKEN: 'xoxb-1-2-abcdef', SLACK_SIGNING_SECRET: '' }, /^SLACK_SIGNING_SECRET: /)
  })

  it('answers Slack once its settings are there', async () => {
    const env = { SLACK_BOT_TOKEN: 'xoxb-1-2-abcdef', SLACK_SIGNING_SECRET: SIGNING, NODE_DEBUG: 'module' }
    const { child, ended, address, heard } = await started(env)
    expect(heard.out).to.contain('Channels on: web, slack')
    const asked = signed({ type: 'url_verification', challenge: 'abc' })
    const answer = await fetch(`${address}slack/events`, { method: 'POST', ...asked })
    expect(await answer.json()).to.deep.equal({ challenge: 'abc' })
    child.kill('SIGTERM')
    const { code, err } = await ended
    expect(code).to.equal(0)
    expect(err).to.include('@slack/')
  })

  it('remembers a conversation over a restart, and writes nothing of what was said to disk or log', async () => {
    const canary = 'my yellow canary died and nobody at the lighthouse noticed'
    const first = await started({ LOG_LEVEL: 'debug' })
    const post = async (address: string, path: string, body: unknown, token = '') =>
      (
        await fetch(address + path, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
          body: JSON.stringify(body),
        })
      ).json() as Promise<{
        token: string
        replies: { text: string; ask: null | { step: string; choices: { value: string }[] } }[]
      }>
    let got = await post(first.address, 'web/conversations', {})
    const { token } = got
    // Walks the real dialog: the first choice of every question, the canary for every text.
    for (let n = 0; n < 25; n++) {
      const ask = got.replies.findLast((reply) => reply.ask)?.ask
      const id = crypto.randomUUID()
      const choice = n % 2 === 0 ? ask?.choices[0] : undefined
      const event = choice
        ? { id, kind: 'tap', step: ask?.step, values: [choice.value] }
        : { id, kind: 'text', text: `${canary} ${n}` }
      got = await post(first.address, 'web/events', event, token)
      expect(got.replies.length, `after event ${n}`).to.be.greaterThan(0)
    }
    first.child.kill('SIGTERM')
    const { err, out } = await first.ended
    const files = (await readdir(join(folder, 'data'), { recursive: true, withFileTypes: true })).filter((one) =>
      one.isFile(),
    )
    expect(files.length).to.be.greaterThan(1)
    const kept = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')))
    expect([...kept, err, out].join('\n')).to.not.match(/canary|lighthouse/)
    const second = await started()
    const again = await fetch(`${second.address}web/conversation`, { headers: { Authorization: `Bearer ${token}` } })
    expect(((await again.json()) as typeof got).replies).to.deep.equal(got.replies)
    second.child.kill('SIGTERM')
    await second.ended
  })
})
