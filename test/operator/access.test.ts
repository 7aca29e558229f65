import { join } from 'node:path'
import { expect } from 'chai'
import type { Route } from '../../src/channels/channel.ts'
import { readConfig } from '../../src/config.ts'
import { guardFor, type OperatorAccess } from '../../src/operator/access.ts'
import { Secret } from '../../src/secret.ts'
import { readOperatorPage } from '../../src/server/files.ts'
import { createLimiter } from '../../src/server/limiter.ts'
import { root } from '../bot.ts'
import { request } from '../server/request.ts'
import { serving } from '../server/serving.ts'
import { failure } from '../storage/contract.ts'

const TOKEN = 'an-operator-token-of-thirty-two-signs'
const LIMITS = { messagesPerMinute: 9, addressMessagesPerMinute: 9, addressConversationsPerHour: 9 }
const SIGN_IN = { header: 'x-auth-request-email', allowed: ['ann@example.org'], proxies: ['127.0.0.1', '10.1.0.0/16'] }

const guarded = (access: OperatorAccess) =>
  guardFor(access, createLimiter(LIMITS).operator)(async () => ({ status: 200, body: 'in' }))

describe("who gets to the operator's page", () => {
  const withToken = () => guarded({ token: new Secret(TOKEN), signIn: null })
  const withSignIn = () => guarded({ token: null, signIn: SIGN_IN })
  const signed = (email: string, peer: string, more: Record<string, string> = {}) =>
    request({ headers: { 'x-auth-request-email': email, ...more }, peer })

  it('is the bearer of the token, and nobody with anything like it', async () => {
    const ask = withToken()
    expect((await ask(request({ authorization: `Bearer ${TOKEN}` }))).status).to.equal(200)
    for (const authorization of [null, '', TOKEN, `Basic ${TOKEN}`, `Bearer ${TOKEN}x`, `Bearer ${TOKEN}, Bearer x`])
      expect((await ask(request({ authorization }))).status, String(authorization)).to.equal(401)
  })

  it('is whom the sign-in header names, when it comes from the sign-in proxy', async () => {
    const ask = withSignIn()
    expect((await ask(signed('ann@example.org', '127.0.0.1'))).status).to.equal(200)
    expect((await ask(signed('Ann@Example.org', '10.1.2.3'))).status).to.equal(200)
  })

  it('is nobody who writes that header themselves, nor anybody else the proxy let through', async () => {
    for (const one of [
      signed('ann@example.org', '203.0.113.9'),
      signed('ann@example.org', '10.2.0.1'),
      signed('ann@example.org', '::1'),
      signed('ann@example.org', ''),
      signed('eve@example.org', '127.0.0.1'),
      signed('eve@example.org, ann@example.org', '127.0.0.1'),
      signed('', '127.0.0.1'),
      request({ peer: '127.0.0.1' }),
      request({ peer: '127.0.0.1', authorization: `Bearer ${TOKEN}` }),
    ])
      expect((await withSignIn()(one)).status, JSON.stringify([one.headers, one.peer])).to.equal(401)
  })

  it('is no other site that makes the browser of somebody signed in ask', async () => {
    const ask = withSignIn()
    for (const more of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example', host: 'signpost.example.org' },
    ])
      expect((await ask(signed('ann@example.org', '127.0.0.1', more as Record<string, string>))).status).to.equal(403)
    const own = {
      'sec-fetch-site': 'same-origin',
      origin: 'https://signpost.example.org',
      host: 'signpost.example.org',
    }
    expect((await ask(signed('ann@example.org', '127.0.0.1', own))).status).to.equal(200)
  })

  it('has to wait after thirty failures, even with the right token, while the operator elsewhere does not', async () => {
    const ask = withToken()
    for (let n = 0; n < 30; n++)
      expect((await ask(request({ authorization: `Bearer guess-${n}` }))).status).to.equal(401)
    const late = await ask(request({ authorization: `Bearer ${TOKEN}` }))
    expect(late.status).to.equal(429)
    expect(Number(late.headers?.['Retry-After'])).to.be.within(1, 60)
    for (let n = 0; n < 100; n++)
      expect((await ask(request({ authorization: `Bearer ${TOKEN}`, address: '198.51.100.7' }))).status).to.equal(200)
  })

  it('is told apart by the connection itself, whatever X-Forwarded-For says', async () => {
    const peers: string[] = []
    const route: Route = {
      method: 'GET',
      path: '/who',
      answer: async ({ peer }) => {
        peers.push(peer)
        return { status: 204, body: null }
      },
    }
    const { url, close } = await serving([route], { trustedProxies: 1 })
    await fetch(`${url}/who`, { headers: { 'X-Forwarded-For': '10.1.2.3' } })
    await close()
    expect(peers).to.deep.equal(['127.0.0.1'])
  })
})

describe("the operator's page as a file", () => {
  it('lets nobody hold it in a frame, whatever sites may hold the chat', async () => {
    const files = await readOperatorPage(join(root, 'dist', 'operator'))
    expect(files.map(({ path }) => path)).to.have.members(['/operator', '/operator.js', '/operator.css'])
    const { url, close } = await serving([], { files, origins: ['https://www.example.org'] })
    const { headers } = await fetch(`${url}/operator`)
    await close()
    const policy = headers.get('content-security-policy') ?? ''
    for (const part of ["frame-ancestors 'none'", "default-src 'none'", "script-src 'self'", "trusted-types 'none'"])
      expect(policy).to.contain(part)
    expect(policy).to.not.contain('unsafe')
    expect(headers.get('cross-origin-resource-policy')).to.equal('same-origin')
  })
})

describe("the settings of the operator's sign-in", () => {
  const wrong = async (env: Record<string, string>) =>
    (await failure(Promise.resolve().then(() => readConfig(env)))).message

  it('belong together: a header that anybody could write opens nothing', async () => {
    expect(await wrong({ OPERATOR_HEADER: 'X-Email', OPERATOR_ALLOWED: 'ann@example.org' })).to.contain(
      'OPERATOR_PROXIES',
    )
    expect(await wrong({ OPERATOR_HEADER: 'X-Email', OPERATOR_PROXIES: '127.0.0.1' })).to.contain('OPERATOR_ALLOWED')
    expect(await wrong({ OPERATOR_ALLOWED: 'ann@example.org' })).to.contain('OPERATOR_HEADER')
    expect(await wrong({ OPERATOR_PROXIES: '127.0.0.1' })).to.contain('OPERATOR_HEADER')
  })

  it('name addresses and networks, and nothing else', async () => {
    for (const proxies of ['everywhere', '10.0.0.0/99', '10.0.0.0/', '300.1.1.1', '127.0.0.1,'])
      expect(
        await wrong({ OPERATOR_HEADER: 'X-Email', OPERATOR_ALLOWED: 'a@b', OPERATOR_PROXIES: proxies }),
        proxies,
      ).to.contain('OPERATOR_PROXIES')
    const { operator } = readConfig({
      OPERATOR_HEADER: 'X-Email',
      OPERATOR_ALLOWED: 'Ann@b.org, bo@b.org',
      OPERATOR_PROXIES: '::1, 10.0.0.0/8',
    })
    expect(operator.signIn).to.deep.equal({
      header: 'x-email',
      allowed: ['ann@b.org', 'bo@b.org'],
      proxies: ['::1', '10.0.0.0/8'],
    })
  })
})
