// @ts-nocheck
import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { click, direct } from '../channels/slack/driver.ts'
import { type Loopback, openLoopback } from '../channels/slack/loopback.ts'
import { SIGNING, signed } from '../channels/slack/workspace.ts'
import { openBrowser } from './browser.ts'
import { Chat, freePort, type Running, startProgram } from './page.ts'

describe('from Slack to the private page, in a real browser', function () {
  this.timeout(90_000)
  let browser: Browser
  let running: Running
  let slack: Loopback
  const post = async (body: object) =>
    expect((await fetch(`${running.url}slack/events`, { method: 'POST', ...signed(body) })).status).to.equal(200)
  const until = async (done: () => boolean) => {
    while (!done()) await new Promise((resolve) => setTimeout(resolve, 10))
  }
  const link = async () => {
    const opened = () => slack.calls.filter(({ method }) => method === 'views.open')
    const before = opened().length
    await post(click('U1', { type: 'button', action_id: 'private' }, null))
    await until(() => opened().length > before)
    return /http:[^"]+#continue=[^"]+/.exec(JSON.stringify(opened().at(-1)))?.[0] ?? ''
  }

  before(async () => {
    const port = await freePort()
    slack = await openLoopback()
    running = await startProgram(port, {
      SLACK_BOT_TOKEN: 'xoxb-1-2-abcdef',
      SLACK_SIGNING_SECRET: SIGNING,
      SLACK_API_URL: slack.url,
      PUBLIC_URL: `http://127.0.0.1:${port}`,
    })
    browser = await openBrowser()
    await post(direct('U1', 'find'))
    await until(() => slack.messages('DU1').length > 0)
  })
  after(async () => {
    await browser?.close()
    await running?.stop()
    await slack?.close()
  })

  it('goes on where the talk stands, and leaves the key in no address; Slack hears nothing of it', async () => {
    const before = JSON.stringify(slack.messages('DU1'))
    const chat = new Chat(await (await browser.newContext()).newPage())
    await chat.page.goto(await link())
    await chat.sees('may I keep your answers')
    expect(await chat.page.evaluate(() => location.href)).to.not.include('continue')
    await chat.press('Yes, you may keep them')
    await chat.sees('what brings you here')
    await chat.page.reload()
    await chat.sees('what brings you here')
    expect(JSON.stringify(slack.messages('DU1'))).to.equal(before)
    expect(chat.errors).to.deep.equal([])
    expect(chat.asked.some((url) => url.includes('continue='))).to.equal(false)
  })

  it('tells a second visitor kindly that the link was used, and offers them a talk of their own', async () => {
    const url = await link()
    const first = new Chat(await (await browser.newContext()).newPage())
    await first.page.goto(url)
    await first.sees('what brings you here')
    const second = new Chat(await (await browser.newContext()).newPage())
    await second.page.goto(url)
    await second.sees('This link was opened before')
    await second.sees('Hello, I am Signpost')
  })
})
