// @ts-nocheck
import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { expect } from 'chai'
import { readConfig, SETTINGS } from '../src/config.ts'
import { StartError } from '../src/start-error.ts'

const linesOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof StartError) return error.lines
    throw error
  }
  return []
}

describe('the settings', () => {
  it('need nothing to be set, and keep to this machine then', () => {
    expect(readConfig({})).to.deep.equal({
      port: 3978,
      host: '127.0.0.1',
      dataDir: './data',
      databaseUrl: null,
      providerDirectory: null,
      production: false,
      masterKey: null,
      storeKeys: [],
      retention: { idleDays: 30, finishedDays: null },
      logLevel: 'info',
      webOrigins: [],
      publicUrl: null,
      trustedProxies: 0,
      limits: { messagesPerMinute: 60, addressMessagesPerMinute: 600, addressConversationsPerHour: 120 },
      operator: { token: null, signIn: null },
      metrics: { port: null, token: null },
      clinic: null,
      slack: null,
      teams: null,
    })
  })

  it('are all told in the README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    expect(Object.keys(SETTINGS).filter((name) => !readme.includes(`\`${name}\``))).to.deep.equal([])
  })

  it('take an empty value for not set', () => {
    expect(readConfig({ PORT: '', HOST: ' ', WEB_ORIGINS: '' })).to.deep.equal(readConfig({}))
  })

  it('read what is set', () => {
    const config = readConfig({
      PORT: '80',
      WEB_ORIGINS: 'https://a.example, http://localhost:8080',
      LOG_LEVEL: 'debug',
    })
    expect(config).to.include({ port: 80, logLevel: 'debug' })
    expect(config.webOrigins).to.deep.equal(['https://a.example', 'http://localhost:8080'])
  })

  const wrong: Record<string, readonly string[]> = {
    PORT: ['port', '-1', '65536', '80.5', '0x50', '1e3', '９０'],
    HOST: ['not a host', 'http://localhost', 'a\nb'],
    DATA_DIR: ['a\u0000b'],
    PROVIDER_DIRECTORY: ['a\u0000b'],
    NODE_ENV: ['prod', 'Production'],
    MASTER_KEY: ['short', 'password with spaces that is long enough to pass'],
    STORE_KEYS: [
      'secret',
      `2026:${'A'.repeat(42)}=`,
      `Year 2026:${'A'.repeat(43)}=`,
      `2026:${'A'.repeat(43)}=,`,
      `2026:${'A'.repeat(43)}=,2026:${'B'.repeat(43)}=`,
    ],
    RETENTION_DAYS: ['0', 'for ever'],
    FINISHED_RETENTION_DAYS: ['0', '-1'],
    LOG_LEVEL: ['loud', 'INFO'],
    WEB_ORIGINS: [
      '*',
      'null',
      'example.org',
      'https://a.example/',
      'https://a.example/page',
      'ftp://a.example',
      'https://A.example',
      'https://a.example,,',
    ],
    PUBLIC_URL: ['signpost.example', 'https://a.example/chat', 'ftp://a.example'],
    TRUSTED_PROXIES: ['yes', '11'],
    MESSAGES_PER_MINUTE: ['0', 'many'],
    ADDRESS_MESSAGES_PER_MINUTE: ['0'],
    ADDRESS_CONVERSATIONS_PER_HOUR: ['-5'],
    OPERATOR_TOKEN: ['short', `${'a'.repeat(31)} b`, 'x'.repeat(513)],
    METRICS_PORT: ['on', '70000'],
    METRICS_TOKEN: ['0123456789'],
    CLINIC_NAME: ['<b>Clinic</b>', 'x'.repeat(41), '{clinic}'],
    CLINIC_FOLDER: ['a\u0000b'],
    CLINIC_WEBHOOK_URL: ['clinic.example', 'http://clinic.example/in', 'https://me:pass@clinic.example/'],
    CLINIC_WEBHOOK_SECRET: ['secret', 'whsec_short'],
    SLACK_BOT_TOKEN: ['xoxp-1-2-3', 'xoxb', 'token'],
    SLACK_SIGNING_SECRET: ['short', 'with spaces in the middle'],
    SLACK_APP_TOKEN: ['xoxb-1-2-abc'],
    SLACK_CLIENT_ID: ['A0123', '1.2.3'],
    SLACK_CLIENT_SECRET: ['short'],
    SLACK_API_URL: ['https://slack.com/api', 'slack.com/api/'],
    TEAMS_APP_ID: ['signpost', '{00000000-0000-0000-0000-000000000000}'],
    TEAMS_APP_PASSWORD: ['short', 'words that have spaces in them'],
    TEAMS_TENANT_ID: ['common', 'contoso.onmicrosoft.com'],
    TEAMS_TENANTS: ['*', 'common', `${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)},`],
    TEAMS_SERVICE_HOSTS: ['https://smba.example', 'localhost', '*', 'a.example/path', 'a.example:443'],
    TEAMS_SDK: ['BotBuilder', 'agents-hosting'],
    TEAMS_LOCAL: ['true', '1'],
  }
  for (const [name, values] of Object.entries(wrong)) {
    it(`name ${name} and its fix in one line when it is wrong, without repeating the value`, () => {
      for (const value of values) {
        const [line = '', ...more] = linesOf({ [name]: value })
        expect(more, value).to.deep.equal([])
        expect(line, value)
          .to.match(new RegExp(`^${name}: .*; use .+`))
          .and.not.contain('\n')
      }
      expect(linesOf({ [name]: 'sk-secret pasted here *' }).join()).to.not.contain('sk-secret')
    })
  }

  it('say what is missing when Slack is half on', () => {
    const [token, signing] = ['xoxb-1-2-abcdef', '0123456789abcdef0123456789abcdef']
    expect(linesOf({ SLACK_BOT_TOKEN: token }).join()).to.match(/^SLACK_SIGNING_SECRET: .*SLACK_APP_TOKEN/)
    expect(linesOf({ SLACK_SIGNING_SECRET: signing }).join()).to.match(/^SLACK_BOT_TOKEN: .*SLACK_CLIENT_ID/)
    const many = { SLACK_SIGNING_SECRET: signing, SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: signing }
    expect(linesOf(many).join()).to.match(/^PUBLIC_URL: /)
    expect(readConfig({ ...many, PUBLIC_URL: 'https://a.example' }).slack?.access).to.include({ clientId: '1.2' })
    expect(readConfig({ SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: 'xapp-1-abcdef' }).slack?.events).to.have.keys(
      'appToken',
    )
  })

  it('say what is missing when a clinic is half named', () => {
    const secret = `whsec_${Buffer.alloc(32).toString('base64')}`
    const url = 'https://clinic.example/in'
    expect(linesOf({ CLINIC_NAME: 'Clinic' }).join()).to.match(/^CLINIC_FOLDER: .*nowhere to go; set it/)
    expect(linesOf({ CLINIC_FOLDER: './inbox' }).join()).to.match(/^CLINIC_NAME: .*; set it/)
    expect(linesOf({ CLINIC_NAME: 'Clinic', CLINIC_WEBHOOK_URL: url }).join()).to.match(
      /^CLINIC_WEBHOOK_SECRET: .*; set/,
    )
    expect(linesOf({ CLINIC_NAME: 'Clinic', CLINIC_WEBHOOK_SECRET: secret }).join()).to.match(/^CLINIC_FOLDER: /)
    const whole = { CLINIC_NAME: 'Clinic', CLINIC_WEBHOOK_URL: url, CLINIC_WEBHOOK_SECRET: secret }
    expect(linesOf({ ...whole, CLINIC_FOLDER: './inbox' }).join()).to.match(/^CLINIC_FOLDER: .*; keep/)
    expect(readConfig({ CLINIC_NAME: 'Clinic', CLINIC_FOLDER: './inbox' }).clinic?.to).to.deep.equal({
      folder: './inbox',
    })
    expect(JSON.stringify(readConfig(whole).clinic))
      .to.contain(url)
      .and.not.to.contain(secret)
    expect(readConfig({ ...whole, CLINIC_WEBHOOK_URL: 'http://localhost:8080/in' }).clinic?.name).to.equal('Clinic')
  })

  it('hide every secret from whatever prints them', () => {
    const token = 'canary-'.repeat(6)
    const config = readConfig({ OPERATOR_TOKEN: token, METRICS_TOKEN: token })
    expect(config.operator.token?.matches(token)).to.equal(true)
    const printed = [
      JSON.stringify(config),
      inspect(config, { depth: 9, showHidden: true }),
      `${config.operator.token}`,
    ]
    const thrown = new Error(`${config.metrics.token}`, { cause: config })
    expect([...printed, inspect(thrown, { depth: 9 })].join()).to.not.contain('canary')
  })

  it('read keys with their names, the newest first', () => {
    const config = readConfig({ STORE_KEYS: `2027:${'B'.repeat(43)}=, 2026:${'A'.repeat(43)}=` })
    expect(config.storeKeys.map(({ id, key }) => [id, key.reveal()])).to.deep.equal([
      ['2027', `${'B'.repeat(43)}=`],
      ['2026', `${'A'.repeat(43)}=`],
    ])
    expect(inspect(config, { depth: 9 })).to.not.contain('AAAA')
  })

  describe('of Teams', () => {
    const id = '6f5c2a1e-8a52-4b0e-9d0d-1f6f5e0a7c11'
    const whole = { TEAMS_APP_ID: id, TEAMS_APP_PASSWORD: 'a-client-secret~1234', TEAMS_TENANT_ID: id }

    it('serve the organisation of the app alone, unless others are named', () => {
      expect(readConfig(whole).teams?.tenants).to.deep.equal([id])
      expect(readConfig({ ...whole, TEAMS_TENANTS: id.replace('6', '7') }).teams?.tenants).to.deep.equal([
        id.replace('6', '7'),
      ])
    })

    it('are refused when the app id or another part of the identity is missing', () => {
      for (const name of Object.keys(whole)) {
        expect(linesOf({ ...whole, [name]: '' }).join('\n')).to.match(new RegExp(`^${name}: is missing.*deploy/teams`))
      }
    })

    it('turn proofs off on this machine only, and never in production or beside an app', () => {
      expect(readConfig({ TEAMS_LOCAL: 'yes' }).teams).to.include({ credentials: null })
      const lines = linesOf({ ...whole, TEAMS_LOCAL: 'yes', HOST: '0.0.0.0', NODE_ENV: 'production' })
      expect(lines).to.have.length(3)
      for (const line of lines) expect(line).to.match(/^TEAMS_LOCAL: with yes, nobody proves who they are/)
    })
  })

  it('name every wrong setting at once', () => {
    expect(linesOf({ PORT: 'x', LOG_LEVEL: 'y' })).to.have.length(2)
  })

  it('are all explained in .env.example, with the values they have by default', () => {
    const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').split('\n')
    const named = lines.flatMap((line, at) => {
      const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? []
      return name === undefined || value === undefined ? [] : [{ name, value, comment: lines[at - 1] ?? '' }]
    })
    expect(named.map(({ name }) => name)).to.deep.equal(Object.keys(SETTINGS))
    for (const { name, comment } of named) expect(comment, name).to.match(/^# .{20,}\.$/)
    expect(readConfig(Object.fromEntries(named.map(({ name, value }) => [name, value])))).to.deep.equal(readConfig({}))
  })
})
