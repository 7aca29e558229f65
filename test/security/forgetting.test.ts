import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { startTarget, type Target } from '../attacks/target.ts'
import { direct } from '../channels/slack/driver.ts'
import { type Loopback, openLoopback } from '../channels/slack/loopback.ts'
import { signed } from '../channels/slack/workspace.ts'
import { postgres } from '../storage/postgres-server.ts'
import { slackSettings } from '../torture/torture.ts'
import { everythingKept, idsIn, namesIn, placesOf } from './kept.ts'

/** What someone says on the web from hello to the suggestions; a list is a command's button. */
const ROAD = [
  [':begin'],
  'yes',
  'I keep lying awake all night',
  'keep my own words',
  'yes',
  'me',
  'months',
  'a lot',
  'open',
  'cope',
  'online',
  'insurance',
  'Zanzibar Mutual, Ohio',
  'prefer not to say',
  'first',
  'yes',
]
const WORDS = /lying awake|zanzibar/i

describe('to be forgotten', function () {
  this.timeout(120_000)
  let target: Target
  let slack: Loopback
  beforeEach(async () => {
    slack = await openLoopback(() => [])
  })
  afterEach(async () => {
    await target.stop()
    await slack.close()
  })

  const start = async (more: Record<string, string>) => {
    const clinic = { CLINIC_NAME: 'Maple Street Clinic', CLINIC_FOLDER: 'inbox' }
    target = await startTarget({ ...slackSettings(slack), ...clinic, ...more })
  }
  const post = async (path: string, body: object, token = '') => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const answer = await fetch(`${target.url}web/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    return (await answer.json()) as { readonly token?: string; readonly code?: string }
  }
  const say = (what: string | readonly string[], token: string) => {
    const event = typeof what === 'string' ? { kind: 'text', text: what } : { kind: 'tap', step: ':', values: what }
    return post('events', { id: randomUUID(), ...event }, token)
  }
  const sayInSlack = async (words: string) => {
    const before = slack.messages('DU7').length
    await fetch(`${target.url}slack/events`, { method: 'POST', ...signed(direct('U7', words)) })
    await until(async () => slack.messages('DU7').length !== before)
  }
  const until = async (isSo: () => Promise<boolean>) => {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const isInInbox = async (end: string) =>
    (await readdir(join(target.folder, 'inbox')).catch((): string[] => [])).some((name) => name.endsWith(end))

  /** On the web, with a code that was asked for twice and a summary that went to the clinic, and in Slack. Gives every secret. */
  async function visit(): Promise<readonly string[]> {
    const { token = '' } = await post('conversations', {})
    for (const one of [...ROAD, 'send my summary', 'yes']) await say(one, token)
    const codes = [await post('code', {}, token), await post('code', {}, token)]
    await until(() => isInInbox('summary.json'))
    await sayInSlack('hello')
    await sayInSlack('I keep lying awake all night')
    return [token, ...codes.map(({ code = '' }) => code)]
  }

  async function forgotten(secrets: readonly string[], isGone: () => Promise<boolean>): Promise<void> {
    for (const words of ['forget me', 'yes']) {
      await say(words, secrets[0] ?? '')
      await sayInSlack(words)
    }
    await until(() => isInInbox('withdrawal.json'))
    await until(isGone)
  }

  type Env = Readonly<Record<string, string>>
  const storages: Record<string, { erased: string; env: () => Promise<Env> }> = {
    'in a folder': { erased: 'data/erased', env: async () => ({}) },
    'in a database': {
      erased: 'signpost_erased',
      env: async () => ({ DATABASE_URL: (await (await postgres()).database()).reveal() }),
    },
  }
  for (const [where, { erased, env }] of Object.entries(storages)) {
    describe(where, () => {
      it('leaves nothing anywhere but keyed names, so that no backup brings it back', async () => {
        const settings = await env()
        await start(settings)
        const kept = () => everythingKept(target, settings.DATABASE_URL ?? null)
        await post('conversations', {})
        const others = await kept()
        const secrets = await visit()
        const before = await kept()
        const names = namesIn(before).filter((name) => !namesIn(others).includes(name))
        const ids = idsIn(before).filter((id) => !idsIn(others).includes(id))
        expect(names, 'the conversation, its code, and the one in Slack').to.have.length(3)
        expect(new Set(ids).size).to.equal(3)
        expect(placesOf(before, WORDS), 'their words').to.not.deep.equal([])

        await forgotten(secrets, async () => namesIn(await kept()).length === namesIn(others).length)

        const after = await kept()
        expect(namesIn(after)).to.deep.equal(namesIn(others))
        for (const name of names) expect(placesOf(after, name), name).to.deep.equal([erased])
        for (const secret of [...secrets, ...ids, WORDS]) expect(placesOf(after, secret), `${secret}`).to.deep.equal([])
      })
    })
  }
})
