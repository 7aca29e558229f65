import { createHmac } from 'node:crypto'
import { expect } from 'chai'
import { exportJWK, exportSPKI, generateKeyPair } from 'jose'
import { atOneMoment } from '../../clock.ts'
import { rowsOf } from './attacks.ts'
import {
  APP,
  base64,
  bearer,
  claims,
  directLine,
  HEADER,
  HOURS,
  ISSUER,
  KEYS,
  later,
  MINUTES,
  Post,
  published,
  SERVICE,
  seconds,
  stranger,
  TENANT,
  teams,
  token,
} from './microsoft.ts'

type Case = (post: Post) => Promise<void>
const refusesToken =
  (more: object, header: object = {}, key = teams.privateKey): Case =>
  async (post) =>
    post.refuses(await bearer(token(more, header, key)))
const refusesService =
  (serviceUrl: string): Case =>
  async (post) => {
    // Even a token that vouches for the address, signed with Microsoft's key, does not make us call it.
    await post.refuses(await bearer(token({ serviceurl: serviceUrl })), { serviceUrl })
    expect(post.asked).to.deep.equal([])
  }

/**
 * One test for each row of the list, by its name there. "10 000-character token" asks for less than 5 ms as well: no test
 * here asserts a time, so it asserts what makes it quick, that no key is fetched and no signature looked at.
 */
const CASES: Readonly<Record<string, Case>> = {
  'valid RS256, iss https://api.botframework.com, aud=appId, serviceurl claim = activity.serviceUrl': async (post) =>
    post.takes(await bearer(token())),
  'alg none': async (post) => {
    for (const alg of ['none', 'None', 'NONE'])
      for (const signature of ['', 'AA']) {
        await post.refuses(await bearer(`${base64({ ...HEADER, alg })}.${base64(claims())}.${signature}`))
      }
  },
  'HS256 signed with the public key as secret': async (post) => {
    const body = `${base64({ ...HEADER, alg: 'HS256' })}.${base64(claims())}`
    for (const secret of [await exportSPKI(teams.publicKey), JSON.stringify(KEYS.keys[0])]) {
      await post.refuses(await bearer(`${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`))
    }
  },
  'kid unknown': async (post) => {
    const unknown = async (n: number) => post.refuses(await bearer(token({}, { kid: `u${n}` }, stranger.privateKey)))
    for (let n = 0; n < 10; n += 1) await unknown(n)
    expect(post.asked).to.have.length(1)
    await later(6 * MINUTES, async () => {
      for (let n = 10; n < 20; n += 1) await unknown(n)
    })
    expect(post.asked).to.have.length(2)
  },
  'kid with ../ or URL': async (post) => {
    for (const kid of ['../keys', '../../etc/passwd', `${post.address}/mine`, 'k1\0', '__proto__'])
      await post.refuses(await bearer(token({}, { kid })))
    expect(post.asked).to.deep.equal(['/keys'])
  },
  'jku/x5u header pointing to attacker': async (post) => {
    const header = { kid: 'mine', jku: `${post.address}/mine`, x5u: `${post.address}/mine` }
    const jwk = await exportJWK(stranger.publicKey)
    await post.refuses(await bearer(token({}, { ...header, jwk }, stranger.privateKey)))
    await post.refuses(await bearer(token({}, { ...header, jwk, kid: 'k1' }, stranger.privateKey)))
    expect(post.asked).to.deep.equal(['/keys'])
  },
  'iss other': refusesToken({ iss: 'https://sts.windows.net/' }),
  'iss with trailing slash': refusesToken({ iss: `${ISSUER}/` }),
  'aud other app': refusesToken({ aud: APP.replaceAll('1', '9') }),
  'aud array containing the app id and others': async (post) => {
    for (const aud of [[APP, 'other'], [[APP], 'other'], `${APP} other`]) {
      await post.refuses(await bearer(token({ aud })))
    }
  },
  'exp 299 s ago': (post) => atOneMoment(async () => post.takes(await bearer(token({ exp: seconds() - 299 })))),
  'exp 301 s ago': refusesToken({ exp: seconds() - 301 }),
  'nbf 301 s ahead': (post) => atOneMoment(async () => post.refuses(await bearer(token({ nbf: seconds() + 301 })))),
  'no exp': refusesToken({ exp: undefined }),
  'serviceurl claim differs from activity.serviceUrl': async (post) => {
    for (const serviceurl of ['https://smba.trafficmanager.net/emea/', SERVICE.slice(0, -1), SERVICE.toUpperCase()]) {
      await post.refuses(await bearer(token({ serviceurl })))
    }
  },
  'serviceurl claim missing': refusesToken({ serviceurl: undefined }),
  'activity.serviceUrl http://': refusesService(SERVICE.replace('https:', 'http:')),
  'activity.serviceUrl https://127.0.0.1 or 169.254.169.254': async (post) => {
    for (const host of ['127.0.0.1', '169.254.169.254', '[::1]', 'localhost', '2130706433', '0x7f.1']) {
      await refusesService(`https://${host}/`)(post)
    }
  },
  'activity.serviceUrl https://smba.trafficmanager.net.evil.example': async (post) => {
    for (const url of [
      'https://smba.trafficmanager.net.evil.example/',
      'https://evil.example/smba.trafficmanager.net/',
      'https://smba.trafficmanager.net@evil.example/',
      'https://evil.example\\@smba.trafficmanager.net/',
      'https://evilsmba.trafficmanager.net/',
    ]) {
      await refusesService(url)(post)
    }
  },
  'key lacks endorsement for channelId msteams': refusesToken({}, { kid: 'k2' }, directLine.privateKey),
  'tenant id not on allowlist': async (post) => {
    const elsewhere = 'bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee'
    for (const tenantId of [elsewhere, undefined, '']) {
      const conversation = { id: 'c1', conversationType: 'personal', tenantId }
      await post.refuses(await bearer(token()), { conversation }, 403)
    }
    const conversation = { id: 'c1', conversationType: 'personal', tenantId: TENANT }
    await post.refuses(await bearer(token()), { conversation, channelData: { tenant: { id: elsewhere } } }, 403)
  },
  'Authorization: Bearer twice': async (post) => {
    const good = await token()
    const bad = await token({}, {}, stranger.privateKey)
    await post.refuses({ authorization: `Bearer Bearer ${good}` })
    await post.refuses({ authorization: `Bearer ${good}, Bearer ${good}` })
    for (const [first, second] of [
      [good, bad],
      [bad, good],
      [good, good],
    ]) {
      await post.refuses({ authorization: [`Bearer ${first}`, `Bearer ${second}`] })
    }
  },
  // Decided: refused. Microsoft writes it with a capital, and one spelling is easier to reason about than two.
  "lower-case 'bearer'": async (post) => post.refuses({ authorization: `bearer ${await token()}` }),
  'token in the query string': async (post) => {
    const made = await token()
    for (const query of [`?access_token=${made}`, `?token=${made}`, `?authorization=Bearer%20${made}`]) {
      expect(await post.status({}, {}, query)).to.equal(401)
    }
    expect(post.sent).to.deep.equal([])
  },
  '10 000-character token': async (post) => {
    const third = 'A'.repeat(3_333)
    for (const made of ['A'.repeat(10_000), `${third}.${third}.${third}`, await token({ more: 'x'.repeat(7_000) })]) {
      await post.refuses(await bearer(made))
    }
    expect(post.asked).to.deep.equal([])
  },
  'emulator-issued token in production': async (post) => {
    // The issuers Microsoft documents for the Emulator's tokens, v1 and v2; its app id stands in `appid` or `azp`.
    const tenant = 'd6d49420-f39b-4df7-a1dc-d59a935871db'
    for (const iss of [`https://sts.windows.net/${tenant}/`, `https://login.microsoftonline.com/${tenant}/v2.0`]) {
      await post.refuses(await bearer(token({ iss, appid: APP, azp: APP })))
    }
  },
  'OpenID metadata endpoint down, cached keys < 24 h': async (post) => {
    await post.takes(await bearer(token()))
    post.isUp = false
    await later(23 * HOURS, async () => post.takes(await bearer(token())))
    expect(post.asked).to.have.length(1)
  },
  'OpenID metadata endpoint down, no cache': async (post) => {
    post.isUp = false
    await post.refuses(await bearer(token()), {}, 503)
    // The sender's next try is taken once the keys can be had again.
    post.isUp = true
    await post.takes(await bearer(token()))
  },
  'same activity.id twice': async (post) => {
    await post.takes(await bearer(token()), { id: 'same' })
    const before = { sent: post.sent.length, kept: await post.office.store.load(post.office.idOf('c1')) }
    expect(await post.status(await bearer(token()), { id: 'same' })).to.equal(200)
    expect({ sent: post.sent.length, kept: await post.office.store.load(post.office.idOf('c1')) }).to.deep.equal(before)
  },
  'activity without from.id / conversation.id': async (post) => {
    for (const without of [{ from: {} }, { from: undefined }, { conversation: {} }, { conversation: undefined }]) {
      await post.refuses(await bearer(token()), without, 400)
    }
  },
}

describe('a request to the Teams channel', function () {
  this.timeout(20_000)
  let post: Post
  beforeEach(async () => {
    post = await new Post().open()
  })
  afterEach(() => post.close())

  it('is tried with all thirty rows of the list', () => {
    expect(rowsOf('botframework_jwt_cases')).to.have.length(30)
  })

  for (const row of rowsOf<{ case: string; expect: string }>('botframework_jwt_cases')) {
    it(`with ${row.case}: ${row.expect}`, async () => {
      const run = CASES[row.case]
      if (run === undefined) throw new Error('this row of the list has no test')
      await run(post)
    })
  }

  it('is taken with a key published since the last look', async () => {
    await post.takes(await bearer(token()))
    const rotated = await generateKeyPair('RS256')
    KEYS.keys.push(await published(rotated, 'k3', ['msteams']))
    await later(6 * MINUTES, async () => post.takes(await bearer(token({}, { kid: 'k3' }, rotated.privateKey))))
    KEYS.keys.pop()
  })
})
