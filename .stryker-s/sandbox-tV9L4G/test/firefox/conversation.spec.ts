// @ts-nocheck
import { existsSync } from 'node:fs'
import { expect } from 'chai'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { type Running, startProgram } from '../browser/page.ts'

const PLACES = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

function findFirefox(): string {
  const found = [process.env.FIREFOX_PATH ?? '', ...PLACES].find((path) => path !== '' && existsSync(path))
  if (found === undefined) throw new Error('No Firefox found: install one, or set FIREFOX_PATH to its program file.')
  return found
}

describe('the chat page in Firefox', function () {
  this.timeout(90_000)
  let browser: Browser
  let running: Running

  before(async () => {
    running = await startProgram()
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: findFirefox(), headless: true })
  })
  after(async () => {
    await browser?.close()
    await running?.stop()
  })

  async function open(width: number, height: number): Promise<{ page: Page; errors: string[] }> {
    const context = await browser.createBrowserContext()
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.setViewport({ width, height })
    await page.goto(running.url)
    await sees(page, 'Hello, I am Signpost')
    return { page, errors }
  }
  const sees = (page: Page, words: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('signpost-chat')?.shadowRoot?.textContent?.includes(wanted),
      {},
      words,
    )
  const press = (page: Page, label: string) =>
    page
      .locator(`signpost-chat >>> fieldset:not([disabled]):not([hidden]) ::-p-aria([name="${label}"][role="button"])`)
      .click()
  const write = async (page: Page, words: string) => {
    await page.locator('signpost-chat >>> textarea').fill(words)
    await page.locator('signpost-chat >>> textarea').click()
    await page.keyboard.press('Enter')
  }

  for (const [where, width, height] of [
    ['a desk', 1280, 800],
    ['a phone', 390, 844],
  ] as const) {
    it(`holds a whole conversation at ${where}, from hello to suggestions`, async () => {
      const { page, errors } = await open(width, height)
      await press(page, 'Help me find who to see')
      await press(page, 'Yes, you may keep them')
      await sees(page, 'what brings you here')
      await write(page, "I can't sleep and I worry about my job")
      await press(page, 'Done')
      await press(page, "Me, I'm 18 or over")
      await press(page, 'Some months')
      await sees(page, 'get in the way')
      await write(page, 'show my suggestions')
      await sees(page, 'This is what I understood')
      await press(page, "That's right, show me who to see")
      await sees(page, 'Here are kinds of provider to look for')
      await sees(page, 'Is there anything else I can do?')
      expect(errors).to.deep.equal([])
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
      expect(wide, 'nothing runs off the side').to.equal(false)
    })
  }

  it('goes on at the same question after a reload', async () => {
    const { page } = await open(1280, 800)
    await press(page, 'Help me find who to see')
    await sees(page, 'may I keep your answers')
    await page.reload()
    await sees(page, 'may I keep your answers')
    await press(page, 'Yes, you may keep them')
    await sees(page, 'what brings you here')
  })

  it('leaves at once on three presses of Escape', async () => {
    const { page } = await open(1280, 800)
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape')
    await page.waitForFunction(() => document.querySelector('signpost-chat') === null)
  })
})
