// @ts-nocheck
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../browser/browser.ts'
import { freePort, type Running, startProgram } from '../browser/page.ts'
import { closedContext } from './outside.ts'

const load = createRequire(import.meta.url)

/** Web Chat on a page of its own, speaking Direct Line to an address of this machine. */
const PAGE = (
  directLine: string,
) => `<!doctype html><html lang="en"><title>Web Chat</title><div id="chat" style="height:100vh"></div>
<script src="/webchat.js"></script>
<script>
WebChat.renderWebChat({ directLine: WebChat.createDirectLine({ domain: '${directLine}', token: 'none', webSocket: false, pollingInterval: 200 }), locale: 'en-US' }, document.getElementById('chat'))
</script></html>`

/** Direct Line without Azure, in front of our address for activities. It has no way to stop but the end of the process. */
function openDirectLine(port: number, bot: string): void {
  const { initializeRoutes } = load('offline-directline') as DirectLine
  const express: () => object = createRequire(load.resolve('offline-directline'))('express')
  initializeRoutes(express(), port, bot)
}

interface DirectLine {
  readonly initializeRoutes: (app: object, port: number, bot: string) => void
}

describe("Microsoft's Web Chat, through Direct Line", function () {
  this.timeout(120_000)
  let running: Running
  let site: Server
  let browser: Browser
  let page: Page
  let outside: string[]
  const errors: string[] = []

  const sees = (words: string) => page.getByText(words).last().waitFor()
  const press = (name: string) => page.getByRole('button', { name, exact: true }).last().click()
  const write = async (words: string) => {
    await page.getByPlaceholder('Type your message').fill(words)
    await page.keyboard.press('Enter')
  }

  before(async () => {
    const port = await freePort()
    running = await startProgram(0, { TEAMS_LOCAL: 'yes', PUBLIC_URL: 'http://127.0.0.1:1' })
    openDirectLine(port, `${running.url}api/messages`)
    site = createServer((request, response) => {
      const script = request.url === '/webchat.js'
      response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html; charset=utf-8')
      response.end(
        script
          ? readFileSync(new URL('node_modules/botframework-webchat/dist/webchat.js', import.meta.url))
          : PAGE(`http://127.0.0.1:${port}/directline`),
      )
    })
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
    browser = await openBrowser()
    const closed = await closedContext(browser)
    outside = closed.outside
    page = await closed.context.newPage()
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`)
  })
  after(async () => {
    await browser?.close()
    site?.close()
    await running?.stop()
  })

  it('is greeted, without the notice of a work chat, for it is none', async () => {
    await write('hi')
    await sees('Hello, I am Signpost')
    expect(await page.getByText('This is a work chat').count()).to.equal(0)
  })

  it('goes the whole road by cards and words', async () => {
    await press('Help me find who to see')
    await sees('may I keep your answers')
    await press('Yes, you may keep them')
    await sees('what brings you here')
    await write('I worry all the time and cannot sleep, I have Aetna in Ohio')
    await sees('It sounds like')
    await page.getByText('trouble at work', { exact: true }).last().click()
    await press('Done')
    await sees('Who is this help for?')
    await page.getByText('My partner and me', { exact: true }).last().click()
    await press('Done')
    await press('Show my suggestions')
    await sees('This is what I understood')
    await press("That's right, show me who to see")
    await sees('Why this may fit')
  })

  it('takes an old button once more and says where the talk is', async () => {
    await page.getByRole('button', { name: 'Help me find who to see', exact: true }).first().click()
    await sees('That button belongs to an earlier moment')
  })

  it('helps in danger', async () => {
    await write('I want to die')
    await sees('I am really glad you told me')
  })

  it('asks nobody outside this machine, and breaks nowhere', async () => {
    expect(outside).to.deep.equal([])
    expect(errors).to.deep.equal([])
  })
})
