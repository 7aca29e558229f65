import { execFile } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { metricsOf, OPERATOR, startTarget, type Target } from '../attacks/target.ts'
import { openBrowser } from '../browser/browser.ts'
import { Chat } from '../browser/page.ts'

const HOOK = fileURLToPath(new URL('outgoing.mjs', import.meta.url))

describe('the page and the server, towards the world', () => {
  let browser: Browser
  let target: Target
  let partner: Server
  before(async function () {
    this.timeout(120_000)
    browser = await openBrowser()
    partner = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end(
        `<!doctype html><title>Intranet</title><iframe src="${target.url}" width="600" height="600"></iframe>`,
      )
    })
    await new Promise<void>((resolve) => partner.listen(0, '127.0.0.1', resolve))
    target = await startTarget({ WEB_ORIGINS: partnerOrigin(), NODE_OPTIONS: `--import=${HOOK}` })
  })
  after(async () => {
    await browser?.close()
    await target?.stop()
    partner?.close()
  })
  const partnerOrigin = () => {
    const address = partner.address()
    return `http://localhost:${typeof address === 'object' ? address?.port : ''}`
  }

  /** A road with words, buttons, a lesson and help. */
  async function talk(chat: Chat): Promise<void> {
    await chat.press('Help me find who to see')
    await chat.press('Yes, you may keep them')
    await chat.write("I can't sleep and I worry")
    await chat.sees('Is that right?')
    await chat.press('Done')
    await chat.write('how much does it cost?')
    await chat.page.getByRole('button', { name: 'Help now', exact: true }).click()
    await chat.sees('Which country are you in?')
  }

  it('make no call to anybody else in a whole conversation', async () => {
    const chat = await Chat.open(browser, target.url)
    await talk(chat)
    await metricsOf(target)
    await fetch(`${target.url}operator/figures?month=2026-10`, { headers: { Authorization: `Bearer ${OPERATOR}` } })
    expect(chat.asked.length).to.be.greaterThan(5)
    expect(chat.asked.filter((url) => !url.startsWith(target.url))).to.deep.equal([])
    expect(target.printed()).to.not.contain('OUTGOING')
  })

  it('would be found out if they did: the watch on the server sees connections and names looked up', async () => {
    const run = promisify(execFile)
    const program = `
      import net from 'node:net'
      net.connect(1, '127.0.0.1').on('error', () => {})
      await fetch('http://localhost:59999/').catch(() => {})`
    const { stderr } = await run(process.execPath, [`--import=${HOOK}`, '--input-type=module', '-e', program])
    expect(stderr).to.match(/OUTGOING connect\nOUTGOING (lookup|connect)/)
  })

  it('hold a conversation under trusted types: nothing breaks the policy, and markup from text is refused', async () => {
    const chat = await Chat.open(browser, target.url)
    await chat.page.evaluate(() => {
      Object.assign(window, { broken: [] })
      document.addEventListener('securitypolicyviolation', (event) => {
        ;(window as unknown as { broken: string[] }).broken.push(event.violatedDirective)
      })
    })
    await talk(chat)
    const broken = () => chat.page.evaluate(() => (window as unknown as { broken: string[] }).broken)
    expect(await broken()).to.deep.equal([])
    const refused = await chat.page.evaluate(() => {
      const tries = [
        () => {
          document.body.innerHTML = '<img src=x onerror=alert(1)>'
        },
        () =>
          (
            window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => object } }
          ).trustedTypes.createPolicy('default', {}),
      ]
      return tries.map((attempt) => {
        try {
          attempt()
          return 'allowed'
        } catch {
          return 'refused'
        }
      })
    })
    expect(refused).to.deep.equal(['refused', 'refused'])
    // The page says so too, a moment later.
    await chat.page.waitForFunction(() => (window as unknown as { broken: string[] }).broken.length > 0)
  })

  it('set no cookie, neither alone nor inside a page that may hold the chat', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${partnerOrigin()}/`)
    const inside = page.frameLocator('iframe')
    await inside.getByText('Hello, I am Signpost').waitFor()
    await inside.getByRole('button', { name: "I'd like to learn first" }).click()
    await inside.getByText('What would you like to know?').waitFor()
    expect(await context.cookies()).to.deep.equal([])
  })

  it('let no other page hold the chat', async () => {
    const page = await (await browser.newContext()).newPage()
    // The same server under another name is another origin.
    await page.goto(`${partnerOrigin().replace('localhost', '127.0.0.1')}/`)
    const frame = page.frames().find((one) => one !== page.mainFrame())
    await frame?.waitForLoadState().catch(() => {})
    expect(await page.frameLocator('iframe').getByText('Hello, I am Signpost').count()).to.equal(0)
  })
})
