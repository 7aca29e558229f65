// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { parse } from 'yaml'
import { COMMAND, EVENTS, SCOPES } from '../../../src/channels/slack/scopes.ts'
import { faultsOf } from './schema.ts'

const folder = new URL('../../../deploy/slack/', import.meta.url)
const manifest = parse(readFileSync(new URL('manifest.yaml', folder), 'utf8'))
const source = new URL('../../../src/channels/slack/', import.meta.url)
const code = readdirSync(source)
  .map((name) => readFileSync(new URL(name, source), 'utf8'))
  .join('\n')

/** The scope each Web API method needs, by its page in Slack's reference; `[]` for those that need none. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'oauth.v2.access': [],
  'views.open': [],
  'views.publish': [],
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'conversations.open': ['im:write'],
  'conversations.history': ['im:history'],
  'conversations.replies': ['im:history'],
  'assistant.threads.setSuggestedPrompts': ['assistant:write'],
}
/** The scope each event needs. */
const HEARS: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_uninstalled: [],
  tokens_revoked: [],
  app_mention: ['app_mentions:read'],
  assistant_thread_started: ['assistant:write'],
  'message.im': ['im:history'],
}

describe('the Slack manifest', () => {
  const methods = [
    ...new Set(
      [
        ...code.matchAll(
          /\b(auth|oauth\.v2|views|chat|conversations|assistant\.threads)\.(test|access|open|publish|post\w+|update|delete|history|replies|set\w+)\(/g,
        ),
      ].map(([, group, name]) => `${group}.${name}`),
    ),
  ]

  it('is what Slack takes for a manifest', function () {
    this.timeout(60_000)
    // Slack's types leave this scope out; its page is docs.slack.dev/reference/scopes/assistant.write.
    const bot = manifest.oauth_config.scopes.bot.filter((scope: string) => scope !== 'assistant:write')
    const known = { ...manifest, oauth_config: { ...manifest.oauth_config, scopes: { bot } } }
    expect(faultsOf('apps.manifest.create', { manifest: known })).to.deep.equal([])
  })

  it('asks for exactly the scopes that the calls and events in the code need', () => {
    expect(methods.length).to.be.above(8)
    const needed = [
      ...methods.flatMap((method) => NEEDS[method] ?? [`unknown: ${method}`]),
      ...EVENTS.flatMap((event) => HEARS[event] ?? [event]),
      'commands',
    ]
    expect([...new Set(needed)].sort()).to.deep.equal([...SCOPES])
    expect(manifest.oauth_config.scopes).to.deep.equal({ bot: [...SCOPES] })
  })

  it('subscribes to exactly the events the code listens to', () => {
    const listened = [...code.matchAll(/for \(const type of \[([^\]]+)\] as const\)/g)].flatMap(
      ([, list = '']) => list.match(/\w+/g) ?? [],
    )
    expect([...new Set(listened)].map((event) => (event === 'message' ? 'message.im' : event)).sort()).to.deep.equal([
      ...EVENTS,
    ])
    expect(manifest.settings.event_subscriptions.bot_events).to.deep.equal([...EVENTS])
  })

  it('has the command, and one address for all', () => {
    const [command, ...more] = manifest.features.slash_commands
    expect(more).to.deep.equal([])
    expect(command.command).to.equal(COMMAND)
    const urls = [
      command.url,
      manifest.settings.event_subscriptions.request_url,
      manifest.settings.interactivity.request_url,
    ]
    expect(urls.map((url: string) => new URL(url).pathname)).to.deep.equal(Array(3).fill('/slack/events'))
  })

  it('is explained scope by scope', () => {
    const page = readFileSync(new URL('README.md', folder), 'utf8')
    for (const scope of SCOPES) expect(page).to.include(`| \`${scope}\` |`)
  })
})
