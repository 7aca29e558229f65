import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core'
import { root } from '../bot.ts'
import { fastFolder } from '../fast-folder.ts'

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** The built program, listening on a port of its own with a data folder of its own. */
export interface Running {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Start the built program as a person would, with these settings; on a free port unless one is named. */
export async function startProgram(port = 0, settings: Readonly<Record<string, string>> = {}): Promise<Running> {
  const data = await fastFolder('program')
  const child = spawn(process.execPath, ['dist/main.js'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: data, ...settings },
  })
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      said += chunk
      const open = /Open (http:\S+)/.exec(said)?.[1]
      if (open !== undefined) resolve(open)
    })
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    void gone.then(() => reject(new Error(`the program ended: ${said}`)))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await gone
    await rm(data, { recursive: true, force: true })
  }
  return { url, stop }
}

/** A chat page as a person has it before them: what stands there, and what can be pressed or written. */
export class Chat {
  readonly page: Page
  /** Every address asked for, to prove that none is a stranger's. */
  readonly asked: string[] = []
  readonly errors: string[] = []

  constructor(page: Page) {
    this.page = page
    page.on('request', (request) => this.asked.push(request.url()))
    page.on('pageerror', (error) => this.errors.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()))
  }

  static async open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Chat> {
    const context = await browser.newContext(options)
    const chat = new Chat(await context.newPage())
    await chat.page.goto(url)
    await chat.sees('Hello, I am Signpost')
    return chat
  }

  /** Wait until the newest words hold this. */
  async sees(words: string): Promise<void> {
    await this.page.getByText(words).last().waitFor()
  }

  /** On a wide page the answers stand beside the conversation; on a narrow one a button opens them. */
  async openAnswers(): Promise<void> {
    const opener = this.page.getByRole('button', { name: 'Your answers' })
    if (await opener.isVisible()) await opener.click()
  }

  /** Keep what the page asks for there from the server until what this gives is called. */
  async holdsBack(where: string): Promise<() => Promise<void>> {
    const held: Route[] = []
    let isOver = false
    await this.page.route(where, (route) => (isOver ? route.continue() : void held.push(route)))
    return async () => {
      isOver = true
      await Promise.all(held.map((route) => route.continue()))
    }
  }

  async press(name: string): Promise<void> {
    await this.page.locator('fieldset:not([disabled])').getByRole('button', { name, exact: true }).last().click()
  }

  async tick(...labels: string[]): Promise<void> {
    for (const label of labels)
      await this.page.locator('fieldset:not([disabled])').getByLabel(label, { exact: true }).check()
    await this.press('Done')
  }

  async write(words: string): Promise<void> {
    await this.page.getByLabel('Write in your own words').fill(words)
    await this.page.keyboard.press('Enter')
  }
}
