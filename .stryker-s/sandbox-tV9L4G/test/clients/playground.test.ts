// @ts-nocheck
import type { ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../browser/browser.ts'
import { Chat, freePort, type Running, startProgram } from '../browser/page.ts'
import { closedContext, startClient } from './outside.ts'

const CLI = fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js'))
/** The client's own page asks for its letters there; nothing of ours does. */
const FONTS_OF_THE_CLIENT = 'res-1.cdn.office.net'

describe("Microsoft's Agents Playground, as Teams", function () {
  this.timeout(120_000)
  let running: Running
  let client: ChildProcess
  let browser: Browser
  let page: Page
  let outside: string[]

  const sees = (words: string) => page.getByText(words).last().waitFor()
  const press = (name: string) => page.getByRole('button', { name, exact: true }).last().click()
  // The client names a box by the card's question and its own words together.
  const tick = (role: 'checkbox' | 'radio', label: string) =>
    page.getByRole(role, { name: label }).last().check({ force: true })
  const write = async (words: string) => {
    await page.locator('[data-lexical-editor=true]').click()
    await page.keyboard.insertText(words)
    await page.keyboard.press('Enter')
  }
  /** How many messages the bot has in the chat. */
  const said = () => page.getByText('Test Bot', { exact: true }).count()
  const buttons = (name: string) => page.getByRole('button', { name, exact: true }).count()

  before(async () => {
    const [port, own] = [await freePort(), await freePort()]
    running = await startProgram(port, { TEAMS_LOCAL: 'yes', PUBLIC_URL: `http://127.0.0.1:${port}` })
    const address = ['-e', `${running.url}api/messages`, '-c', 'msteams', '-p', String(own), '--dt']
    client = await startClient([CLI, 'start', ...address], /Listening on/)
    browser = await openBrowser()
    const closed = await closedContext(browser)
    outside = closed.outside
    page = await closed.context.newPage()
    await page.goto(`http://127.0.0.1:${own}/`)
  })
  after(async () => {
    await browser?.close()
    client?.kill()
    await running?.stop()
  })

  it('is greeted on installing, and told first who can read the chat', async () => {
    await sees('This is a work chat')
    await sees('Hello, I am Signpost')
  })

  it('goes the whole road by cards: buttons, words in a field, boxes and lists, each replaced by its answer', async () => {
    await press('Help me find who to see')
    await sees('may I keep your answers')
    await sees('✓ Help me find who to see')
    await press('Yes, you may keep them')
    await page.getByLabel('In your own words').last().fill('I worry all the time and cannot sleep')
    await press('Send')
    await sees('It sounds like')
    await tick('checkbox', 'trouble at work')
    await press('Done')
    await sees('trouble at work')
    await sees('Who is this help for?')
    await tick('radio', "Me, I'm 18 or over")
    await press('Done')
    await sees("✓ Me, I'm 18 or over")
    expect(
      await page.getByText('I worry all the time').count(),
      'words written into a card stay out of the chat',
    ).to.equal(0)
    await press('Show my suggestions')
    await sees('This is what I understood')
    await press("That's right, show me who to see")
    await sees('Why this may fit')
    await sees('one small step at a time')
  })

  it('leaves no button of an answered question', async () => {
    expect(await buttons('Help me find who to see')).to.equal(0)
    expect(await buttons('Send')).to.equal(0)
  })

  it('answers a question that is written, and helps in danger', async () => {
    await write('can a psychologist prescribe?')
    await sees('In most US states, no')
    await write('I want to die')
    await sees('I am really glad you told me')
  })

  it('goes on in private: the page knows the talk, and nothing more comes into the chat', async () => {
    await press('Continue privately')
    await sees('Here is your private link')
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Open the private page' }).last().click(),
    ])
    const chat = new Chat(opened)
    await chat.sees('go on when you feel ready')
    const before = await said()
    await chat.press('Go on with the questions')
    await chat.sees('Is there anything else I can do?')
    expect(await said()).to.equal(before)
    await page.bringToFront()
    await write('hello')
    await sees('You are back in the work chat')
  })

  it('asks nobody outside this machine, but for letters of its own page', () => {
    expect([...new Set(outside)].filter((host) => host !== FONTS_OF_THE_CLIENT)).to.deep.equal([])
  })
})
