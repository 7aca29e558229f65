import { request } from 'node:http'
import { expect } from 'chai'
import { ROOMY, Site } from './site.ts'

describe('the headers of a request', () => {
  const site = new Site()

  /** Begin a conversation with these headers in this order, and give the status. */
  const begun = (headers: readonly string[]): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const sent = request(
        site.at('/web/conversations'),
        { method: 'POST', headers: ['Content-Type', 'application/json', 'Content-Length', '2', ...headers] },
        (response) => {
          response.resume()
          resolve(response.statusCode)
        },
      )
      sent.on('error', reject)
      sent.end('{}')
    })
  const some = (count: number) => Array.from({ length: count }, (_, n) => [`X-${n}`, 'x']).flat()

  it('are all seen, or the request is refused: what a proxy or a browser adds last must not go unread', async () => {
    await site.restart({ ...ROOMY, addressConversationsPerHour: 1 }, 1)
    const host = ['Host', `127.0.0.1:${site.port}`]
    expect(await begun([...host, ...some(30), 'X-Forwarded-For', '9.9.9.1']), 'a rich browser').to.equal(201)
    for (const count of [50, 55, 56, 57, 58, 59, 60, 61, 100, 300]) {
      const spoofed = [...host, 'X-Forwarded-For', `8.8.8.${count}`, ...some(count), 'X-Forwarded-For', '9.9.9.1']
      expect(await begun(spoofed), `${count} headers, an address of their own making`).to.be.oneOf([429, 431])
      const foreign = [...host, ...some(count), 'X-Forwarded-For', `9.9.8.${count}`, 'Origin', 'https://evil.example']
      expect(await begun(foreign), `${count} headers, another site`).to.be.oneOf([403, 431])
    }
  })

  it('name one host, or the request is refused', async () => {
    const own = `127.0.0.1:${site.port}`
    expect(await begun(['Host', own])).to.equal(201)
    expect(await begun(['Host', own, 'Host', 'evil.example'])).to.equal(400)
    expect(await begun(['Host', 'evil.example', 'Host', own, 'Origin', 'https://evil.example'])).to.equal(400)
  })
})
