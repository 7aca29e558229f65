// @ts-nocheck
import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http'
import { expect } from 'chai'
import { PARTNER, Site } from './site.ts'

describe('the web API and the page, to browsers', () => {
  const site = new Site()
  const { at, call, post } = site

  describe('to pages of other sites', () => {
    const from = (origin: string, more: Record<string, string> = {}) =>
      post('/web/conversations', {}, { Origin: origin, ...more })

    it('gives nothing unless the origin is listed exactly', async () => {
      for (const origin of [
        'https://evil.example',
        'null',
        'https://partner.example.evil.example',
        'http://partner.example',
        'https://PARTNER.example',
        `${PARTNER}/`,
        `${PARTNER}:443`,
      ]) {
        const got = await from(origin)
        expect(got.status, origin).to.equal(403)
        expect(got.headers.get('access-control-allow-origin')).to.equal(null)
      }
      const noOrigin = await rawPost({ 'Sec-Fetch-Site': 'cross-site' })
      expect(noOrigin).to.equal(403)
    })

    it('lets its own page and a listed site in', async () => {
      expect((await from(`http://127.0.0.1:${site.port}`)).status).to.equal(201)
      const got = await from(PARTNER)
      expect(got.status).to.equal(201)
      expect(got.headers.get('access-control-allow-origin')).to.equal(PARTNER)
      expect(got.headers.get('vary')).to.contain('Origin')
      expect(got.headers.get('access-control-allow-credentials')).to.equal(null)
    })

    it('answers the question a browser asks first, for listed sites only', async () => {
      const ask = (origin: string) =>
        call('/web/events', { method: 'OPTIONS', headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' } })
      const allowed = await ask(PARTNER)
      expect(allowed.status).to.equal(204)
      expect(allowed.headers.get('access-control-allow-headers')).to.equal('Authorization, Content-Type')
      expect((await ask('https://evil.example')).status).to.equal(403)
    })

    const rawPost = (headers: OutgoingHttpHeaders): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const sending = httpRequest(
          at('/web/conversations'),
          { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers } },
          (response) => {
            response.resume()
            resolve(response.statusCode)
          },
        )
        sending.on('error', reject)
        sending.end('{}')
      })
  })

  describe('as a place for the page', () => {
    it('serves the page packed, with a tag that spares sending it twice', async () => {
      const first = await fetch(at('/widget.js'), { headers: { 'Accept-Encoding': 'gzip' } })
      expect(first.headers.get('content-encoding')).to.equal('gzip')
      expect(first.headers.get('content-type')).to.equal('text/javascript; charset=utf-8')
      expect(await first.text()).to.equal('export {}\n'.repeat(50))
      const second = await fetch(at('/widget.js'), { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } })
      expect(second.status).to.equal(304)
      const plain = await fetch(at('/'), { headers: { 'Accept-Encoding': 'identity' } })
      expect(plain.headers.get('content-encoding')).to.equal(null)
      expect(await plain.text()).to.contain('<title>Signpost</title>')
      expect((await fetch(at('/'), { method: 'HEAD' })).status).to.equal(200)
    })

    it('sends the strict headers with everything', async () => {
      for (const path of ['/', '/nothing', '/health', '/web/conversation']) {
        const { headers } = await fetch(at(path))
        const policy = headers.get('content-security-policy') ?? ''
        expect(policy, path).to.contain("default-src 'none'").and.contain("require-trusted-types-for 'script'")
        expect(policy).to.contain(`frame-ancestors ${PARTNER}`).and.not.contain('unsafe').and.not.contain('*')
        expect(headers.get('x-content-type-options')).to.equal('nosniff')
        expect(headers.get('referrer-policy')).to.equal('no-referrer')
        expect(headers.get('set-cookie')).to.equal(null)
        expect(headers.get('server')).to.equal(null)
        if (path !== '/') expect(headers.get('cache-control')).to.equal('no-store')
      }
    })
  })
})
