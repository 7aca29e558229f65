import { expect } from 'chai'
import type { MetricsSettings } from '../../src/config.ts'
import { createMetrics } from '../../src/metrics.ts'
import { Secret } from '../../src/secret.ts'
import { metricsServer } from '../../src/server/metrics.ts'
import { openMetrics } from '../../src/server/watched.ts'
import { serving } from './serving.ts'

const TOKEN = 'a-token-of-more-than-thirty-two-signs'

describe('the metrics', () => {
  const closers: (() => Promise<void>)[] = []
  afterEach(async () => {
    await Promise.all(closers.splice(0).map((close) => close()))
  })

  /** The public server with what the metrics add to it; gives its address. */
  const serve = async (settings: MetricsSettings): Promise<string> => (await serveBoth(settings)).url
  const serveBoth = async (settings: MetricsSettings) => {
    const watched = await openMetrics(settings)
    const { url, close } = await serving(watched.routes, { metrics: watched.metrics })
    closers.push(close, watched.close)
    return { url, own: `http://127.0.0.1:${await watched.listen('127.0.0.1')}` }
  }
  const read = (url: string, token?: string) =>
    fetch(`${url}/metrics`, token === undefined ? {} : { headers: { Authorization: `Bearer ${token}` } })

  it('are off unless a setting asks for them', async () => {
    expect((await read(await serve({ port: null, token: null }))).status).to.equal(404)
  })

  it('are shown on the public port to the bearer of the token only', async () => {
    const url = await serve({ port: null, token: new Secret(TOKEN) })
    for (const wrong of [undefined, '', 'x', `${TOKEN}x`, TOKEN.toUpperCase()]) {
      expect((await read(url, wrong)).status, String(wrong)).to.equal(401)
    }
    const right = await read(url, TOKEN)
    expect(right.status).to.equal(200)
    expect(await right.text()).to.contain('process_cpu_user_seconds_total')
  })

  it('that cannot be had are refused on their own port too, and the next ones are given', async () => {
    const metrics = createMetrics()
    let breaks = true
    const text = () => (breaks ? Promise.reject(new Error('the kernel does not say')) : metrics.text())
    const server = metricsServer({ ...metrics, text }, { port: 0, token: null })
    closers.push(server.close)
    const url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`
    expect((await read(url)).status).to.equal(500)
    breaks = false
    expect((await read(url)).status).to.equal(200)
  })

  it('name our routes and never the address a visitor chose', async () => {
    const url = await serve({ port: null, token: new Secret(TOKEN) })
    await fetch(`${url}/ready?canary=1`)
    await fetch(`${url}/canary`)
    await fetch(`${url}/ready`, { method: 'DELETE' })
    await new Promise((resolve) => setImmediate(resolve))
    const text = await (await read(url, TOKEN)).text()
    expect(text).to.contain('signpost_request_seconds_count{route="/ready",method="GET",status="200"} 1')
    expect(text).to.contain('signpost_request_seconds_count{route="none",method="GET",status="404"} 1')
    expect(text).to.contain('method="other",status="405"')
    expect(text).to.not.contain('canary')
  })

  it('leave the public port when they have their own', async () => {
    const { url, own } = await serveBoth({ port: 0, token: null })
    expect((await read(url)).status).to.equal(404)
    const shown = await read(own)
    expect(shown.headers.get('content-type')).to.match(/^text\/plain; version=/)
    expect(await shown.text()).to.contain('signpost_failed_turns_total 0')
    expect((await fetch(`${own}/web/conversations`, { method: 'POST' })).status).to.equal(404)
  })

  it('ask for the token on their own port too, when there is one', async () => {
    const { own } = await serveBoth({ port: 0, token: new Secret(TOKEN) })
    expect((await read(own)).status).to.equal(401)
    expect((await read(own, TOKEN)).status).to.equal(200)
  })
})
