import { expect } from 'chai'
import type { BrowserContext } from 'playwright-core'
import { faultsOf } from './axe.ts'
import { Chat } from './page.ts'
import { Stage } from './stage.ts'

describe('coming back later with a code', function () {
  this.timeout(90_000)
  const stage = new Stage()

  /** On the road, with a code shown. */
  async function withCode(): Promise<{ chat: Chat; code: string }> {
    const chat = await stage.open()
    await chat.press('Help me find who to see')
    await chat.press('Yes, you may keep them')
    await chat.write('I feel burned out')
    await chat.press('Done')
    await chat.sees('Who is this help for?')
    await chat.openAnswers()
    await chat.page.getByRole('button', { name: 'Come back later' }).click()
    const code = await chat.page.locator('.code').textContent()
    return { chat, code: code ?? '' }
  }
  const kept = (chat: Chat) => chat.page.evaluate(() => Object.keys(localStorage))
  /** The page anew in the same stage.browser, with every tab closed before. */
  async function nextDay(context: BrowserContext): Promise<Chat> {
    for (const page of context.pages()) await page.close()
    const chat = new Chat(await context.newPage())
    await chat.page.goto(stage.url)
    return chat
  }

  it('goes on at the same question on another device', async () => {
    const { chat, code } = await withCode()
    expect(await faultsOf(chat)).to.deep.equal([])
    expect(await kept(chat)).to.deep.equal([])
    const other = await stage.open({ viewport: { width: 390, height: 800 } })
    await other.page.getByRole('button', { name: 'I have a code' }).click()
    expect(await faultsOf(other)).to.deep.equal([])
    await other.page.getByLabel('Type your code').fill(code.toLowerCase().replaceAll('-', ' '))
    await other.page.keyboard.press('Enter')
    await other.sees('Welcome back')
    await other.sees('Who is this help for?')
    await other.sees('feeling burned out')
    await other.press("Me, I'm 18 or over")
    await other.sees('how long has this been going on')
    expect(await kept(other)).to.deep.equal([])
  })

  it('says kindly that a code opens nothing, and leaves the page as it was', async () => {
    const chat = await stage.open({ viewport: { width: 390, height: 800 } })
    await chat.page.getByRole('button', { name: 'I have a code' }).click()
    await chat.page.getByLabel('Type your code').fill('not a code')
    await chat.page.getByRole('button', { name: 'Go on', exact: true }).click()
    await chat.sees('This code does not open a conversation')
    expect(await faultsOf(chat)).to.deep.equal([])
    await chat.press('Help me find who to see')
    await chat.sees('may I keep your answers')
  })

  it('says when no more codes are made, instead of trying on in silence', async () => {
    const chat = await stage.open()
    await chat.openAnswers()
    const more = chat.page.getByRole('button', { name: 'Come back later' })
    const many = chat.page.getByText('You asked for many codes')
    for (let n = 0; n < 20 && !(await many.isVisible()); n++) {
      const answered = chat.page.waitForResponse((response) => response.url().endsWith('/web/code'))
      await more.click()
      await answered
    }
    await many.waitFor()
  })

  it('remembers a code on this device only when asked to, and then needs nothing typed', async () => {
    const { chat, code } = await withCode()
    await chat.page.getByLabel('Remember this code on this device').check()
    expect(await chat.page.evaluate(() => Object.entries(localStorage))).to.deep.equal([['signpost-code', code]])
    const again = await nextDay(chat.page.context())
    await again.sees('Welcome back')
    await again.sees('Who is this help for?')
  })

  it('forgets the code of this device with "Leave quickly"', async () => {
    const { chat } = await withCode()
    await chat.page.getByLabel('Remember this code on this device').check()
    const context = chat.page.context()
    await context.route('https://www.wikipedia.org/**', (route) => route.fulfill({ body: 'An encyclopedia' }))
    await chat.page.getByRole('button', { name: 'Leave quickly' }).click()
    await chat.page.getByText('An encyclopedia').waitFor()
    const again = await nextDay(context)
    await again.sees('Hello, I am Signpost')
    expect(await kept(again)).to.deep.equal([])
  })
})
