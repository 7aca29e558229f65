// @ts-nocheck
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { installationFiles } from '../../../src/channels/slack/installations.ts'
import { SCOPES } from '../../../src/channels/slack/scopes.ts'
import { Secret } from '../../../src/secret.ts'
import { direct, event } from './driver.ts'
import { openWorkspace, SIGNING, type Workspace } from './workspace.ts'

describe('Slack in several workspaces', function () {
  this.timeout(60_000)
  let folder: string
  let workspace: Workspace
  const key = randomBytes(32)
  const get = (path: string, cookie = '') =>
    fetch(workspace.url + path, { redirect: 'manual', headers: cookie === '' ? {} : { cookie } })
  /** Begin in a browser: gives the state and its cookie. */
  const begun = async () => {
    const answer = await get('/slack/install')
    const to = new URL(answer.headers.get('location') ?? '')
    return {
      to,
      state: to.searchParams.get('state') ?? '',
      cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '',
      set: answer.headers.get('set-cookie') ?? '',
    }
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signpost-slack-'))
    workspace = await openWorkspace({
      settings: {
        events: { signingSecret: new Secret(SIGNING) },
        access: {
          clientId: '1.2',
          clientSecret: new Secret('a-client-secret'),
          folder,
          key,
          publicUrl: 'https://signpost.example',
        },
      },
    })
    workspace.slack.answers['oauth.v2.access'] = {
      app_id: 'A1',
      access_token: 'xoxb-of-their-workspace',
      bot_user_id: 'UBOT',
      team: { id: 'T1' },
      enterprise: null,
    }
  })
  afterEach(async () => {
    await workspace.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('sends an admin to Slack with exactly the scopes of the manifest, and a state only that browser has', async () => {
    const { to, state, set } = await begun()
    expect(to.origin + to.pathname).to.equal('https://slack.com/oauth/v2/authorize')
    expect(to.searchParams.get('scope')).to.equal(SCOPES.join(','))
    expect(to.searchParams.get('redirect_uri')).to.equal('https://signpost.example/slack/oauth_redirect')
    expect(set)
      .to.match(/HttpOnly; Secure; SameSite=Lax/)
      .and.include(state)
    expect((await begun()).state).to.not.equal(state)
  })

  it('keeps the token encrypted, under a name that says nothing, and speaks with it from then on', async () => {
    await workspace.post(direct('U1', 'hi'))
    expect(workspace.slack.messages('DU1')).to.have.length(0)
    const { state, cookie } = await begun()
    const back = await get(`/slack/oauth_redirect?code=abc&state=${state}`, cookie)
    expect(back.headers.get('location')).to.equal('https://slack.com/app_redirect?app=A1&team=T1')
    const [name = '', ...more] = await readdir(folder)
    expect(more).to.deep.equal([])
    expect(name).to.match(/^[0-9a-f]{64}\.bin$/)
    expect((await readFile(join(folder, name))).toString('latin1'))
      .to.not.include('xoxb')
      .and.not.include('T1"')
    await workspace.post(direct('U1', 'hi'))
    await workspace.settled()
    expect(
      workspace.slack.calls.filter(({ method }) => method === 'chat.postMessage').map(({ token }) => token),
    ).to.deep.equal(Array(2).fill('xoxb-of-their-workspace'))
  })

  it('installs nothing for a browser that did not begin, nor when Slack says no', async () => {
    const { state, cookie } = await begun()
    const other = await begun()
    for (const [path, with_] of [
      [`/slack/oauth_redirect?code=abc&state=${state}`, ''],
      [`/slack/oauth_redirect?code=abc&state=${state}`, other.cookie],
      ['/slack/oauth_redirect?code=abc', cookie],
      [`/slack/oauth_redirect?error=access_denied&state=${state}`, cookie],
    ] as const)
      expect((await get(path, with_)).status, path).to.equal(400)
    workspace.slack.trouble = (method) =>
      method === 'oauth.v2.access' ? { kind: 'refused', error: 'invalid_code' } : null
    expect((await get(`/slack/oauth_redirect?code=abc&state=${state}`, cookie)).status).to.equal(400)
    expect(await readdir(folder)).to.deep.equal([])
  })

  it('forgets the token when the app is removed', async () => {
    const { state, cookie } = await begun()
    await get(`/slack/oauth_redirect?code=abc&state=${state}`, cookie)
    expect((await workspace.post(event({ type: 'app_uninstalled' }))).status).to.equal(200)
    expect(await readdir(folder)).to.deep.equal([])
    expect((await workspace.post(direct('U1', 'hi'))).status).to.equal(200)
    expect(workspace.slack.messages('DU1')).to.have.length(0)
  })

  it('opens no file with another key, nor one put in the place of another', async () => {
    const files = installationFiles(folder, key)
    const made = { team: 'T5', enterprise: 'E5', token: new Secret('xoxb-5'), botId: 'B', botUser: 'U' }
    await files.save(made)
    expect((await files.find('T5', null))?.token.reveal()).to.equal('xoxb-5')
    expect(await files.find('T6', null)).to.equal(null)
    const [name = ''] = await readdir(folder)
    await files.save({ ...made, team: 'T6' })
    const other = (await readdir(folder)).find((one) => one !== name) ?? ''
    await writeFile(join(folder, other), await readFile(join(folder, name)))
    const moved = await files.find('T6', null).catch((error: unknown) => error)
    expect(moved).to.be.an('error')
    const failure = await installationFiles(folder, randomBytes(32)).find('T5', null)
    expect(failure, 'another key gives another name').to.equal(null)
    expect(name).to.not.include('T5')
  })
})
