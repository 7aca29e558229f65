// @ts-nocheck
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { Chat, type Running, startProgram } from './page.ts'

/** A real browser and the built program, up for the suite that makes one of these. */
export class Stage {
  browser!: Browser
  private running!: Running

  constructor() {
    const stage = this
    before(async function () {
      this.timeout(120_000)
      stage.browser = await openBrowser()
      stage.running = await startProgram()
    })
    after(async () => {
      await this.browser?.close()
      await this.running?.stop()
    })
  }

  /** Where the program answers. */
  get url(): string {
    return this.running.url
  }

  /** The chat page, opened by somebody new. */
  readonly open = (options: BrowserContextOptions = {}): Promise<Chat> => Chat.open(this.browser, this.url, options)
}
