import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { Chat, type Running, startProgram } from './page.ts'

/** Another site, with a content policy that allows the chat's address and nothing else. */
async function startSite(chatAt: () => string): Promise<Server> {
  const site = createServer((request, response) => {
    const chat = chatAt()
    const element =
      request.url === '/corner' ? '<signpost-chat launcher></signpost-chat>' : '<signpost-chat></signpost-chat>'
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src ${chat}; connect-src ${chat}; require-trusted-types-for 'script'; trusted-types 'none'`,
    )
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="en"><title>A site</title><h1>A site</h1>${element}<script type="module" src="${chat}/widget.js"></script></html>`,
    )
  })
  await new Promise<void>((resolve) => site.listen(0, 'localhost', resolve))
  return site
}

const stored = (page: Page): Promise<number> => page.evaluate(() => localStorage.length + document.cookie.length)

describe('the chat element', () => {
  let browser: Browser
  let running: Running
  let site: Server
  let address: string

  before(async function () {
    this.timeout(120_000)
    browser = await openBrowser()
    site = await startSite(() => running.url.replace(/\/$/, ''))
    address = `http://localhost:${(site.address() as AddressInfo).port}`
    running = await startProgram(0, { WEB_ORIGINS: address })
  })

  after(async () => {
    await browser?.close()
    await running?.stop()
    site?.close()
  })

  it('works on another site under a strict content policy, without a cookie', async () => {
    const chat = await Chat.open(browser, address)
    await chat.press('Help me find who to see')
    await chat.sees('may I keep your answers')
    expect(chat.errors).to.deep.equal([])
    expect(await stored(chat.page)).to.equal(0)
  })

  it('waits in the corner of a page, asks nothing of the server until it is opened, and closes again', async () => {
    const page = await (await browser.newContext()).newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${address}/corner`)
    const opener = page.getByRole('button', { name: 'Find the right kind of help' })
    await opener.waitFor()
    expect(asked.filter((url) => url.includes('/web/'))).to.deep.equal([])
    await opener.click()
    await page.getByText('Hello, I am Signpost').waitFor()
    await page.getByRole('button', { name: 'Close' }).click()
    await opener.waitFor()
    expect(await page.getByText('Hello, I am Signpost').isVisible()).to.equal(false)
  })

  it('goes on in a second tab, and leaves nothing on the device', async () => {
    const chat = await Chat.open(browser, running.url)
    await chat.press('Help me find who to see')
    await chat.sees('may I keep your answers')
    const second = await chat.page.context().newPage()
    await second.goto(running.url)
    await second.getByText('may I keep your answers').waitFor()
    expect(await stored(second)).to.equal(0)
  })

  it('starts anew once every tab is closed', async () => {
    const chat = await Chat.open(browser, running.url)
    const context = chat.page.context()
    await chat.press('Help me find who to see')
    await chat.sees('may I keep your answers')
    await chat.page.close()
    const later = await context.newPage()
    await later.goto(running.url)
    await later.getByText('Hello, I am Signpost').waitFor()
  })

  it('does not leave when Escape is pressed now and then', async () => {
    const chat = await Chat.open(browser, running.url)
    for (let n = 0; n < 3; n++) {
      await chat.page.keyboard.press('Escape')
      await chat.page.waitForTimeout(1_100)
    }
    expect(chat.page.url()).to.equal(running.url)
    await chat.sees('Hello, I am Signpost')
  })

  it('says several messages one after the other, and all at once to those who wish for less motion', async () => {
    const asking = 'how much does it cost?'
    const moving = await Chat.open(browser, running.url)
    // Looked for before they come: they stand there for a moment only.
    const dots = moving.page.locator('.dots').waitFor()
    await moving.write(asking)
    await dots
    const still = await Chat.open(browser, running.url, { reducedMotion: 'reduce' })
    await still.write(asking)
    await still.sees('It depends on where you live')
    expect(await still.page.locator('.dots').count()).to.equal(0)
  })

  for (const width of [320, 375, 768, 2560]) {
    it(`fits a window ${width} pixels wide, with targets a thumb can hit`, async () => {
      // What is still on its way in has not the size it is pressed at.
      const chat = await Chat.open(browser, running.url, { viewport: { width, height: 700 }, reducedMotion: 'reduce' })
      await chat.press("I'd like to learn first")
      await chat.sees('What would you like to know?')
      const { over, small } = await chat.page.evaluate(() => {
        const root = document.querySelector('signpost-chat')?.shadowRoot
        const boxes = [...(root?.querySelectorAll('button') ?? [])].map((one) => one.getBoundingClientRect())
        const seen = boxes.filter(({ width, height }) => width > 0 && height > 0)
        return {
          over: seen.filter(({ left, right }) => left < 0 || right > innerWidth).length,
          small: seen.filter(({ width, height }) => width < 24 || height < 44).length,
        }
      })
      expect({ over, small }).to.deep.equal({ over: 0, small: 0 })
      const bar = await chat.page.locator('.head').boundingBox()
      expect(bar?.height, 'the bar stands on one line').to.be.lessThan(80)
    })
  }

  it('moves to the next question after a tap, so that the keyboard goes on from there', async () => {
    const chat = await Chat.open(browser, running.url, { reducedMotion: 'reduce' })
    await chat.press('Help me find who to see')
    await chat.sees('may I keep your answers')
    const focused = () =>
      chat.page.evaluate(() => document.querySelector('signpost-chat')?.shadowRoot?.activeElement?.localName)
    expect(await focused()).to.equal('fieldset')
    await chat.page.keyboard.press('Tab')
    await chat.page.keyboard.press('Enter')
    await chat.sees('what brings you here')
    expect(await focused()).to.equal('textarea')
  })

  it('leaves whoever has begun to write in the box, whatever comes meanwhile', async () => {
    const chat = await Chat.open(browser, running.url)
    const goOn = await chat.holdsBack('**/web/events')
    await chat.press('Help me find who to see')
    await chat.page.getByLabel('Write in your own words').fill('y')
    await goOn()
    await chat.sees('may I keep your answers')
    await chat.page.locator('.dots').waitFor({ state: 'detached' })
    await chat.page.keyboard.type('es')
    await chat.page.keyboard.press('Enter')
    await chat.sees('what brings you here')
  })

  it('announces words of danger at once', async () => {
    const chat = await Chat.open(browser, running.url)
    await chat.write('I want to die')
    await chat.page.locator('[role="alert"]').first().waitFor()
    expect(await chat.page.locator('[role="alert"] a').count()).to.be.greaterThan(0)
  })
})
