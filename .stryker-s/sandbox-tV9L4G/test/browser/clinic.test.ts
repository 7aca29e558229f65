// @ts-nocheck
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { openBrowser } from './browser.ts'
import { Chat, type Running, startProgram } from './page.ts'

const A4 = { width: 794, height: 1123 }

describe('a summary for the clinic, in a real browser', () => {
  let browser: Browser
  let program: Running
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signpost-clinic-'))
    ;[browser, program] = await Promise.all([
      openBrowser(),
      startProgram(0, { CLINIC_NAME: 'Maple Street Clinic', CLINIC_FOLDER: folder }),
    ])
  })
  after(async () => {
    await browser?.close()
    await program?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  const names = async (ending: string) => (await readdir(folder)).filter((name) => name.endsWith(ending))
  const until = async (isSo: () => Promise<boolean>) => {
    while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
  }

  it('is read on the page, sent with a press, prints on one page, and is gone when it is taken back', async () => {
    const chat = await Chat.open(browser, program.url)
    await chat.press('Help me find who to see')
    await chat.press('Yes, you may keep them')
    await chat.write("I can't sleep and I worry about my job")
    await chat.sees('Is that right?')
    await chat.press('Done')
    await chat.press("Me, I'm 18 or over")
    await chat.write("that's enough")
    await chat.press("That's right, show me who to see")
    await chat.sees('Is there anything else I can do?')
    await chat.press('Send a summary to Maple Street Clinic')
    await chat.page.getByRole('heading', { name: 'Summary for Maple Street Clinic' }).waitFor()
    await chat.sees('Shall I send this to Maple Street Clinic?')
    expect(await readdir(folder)).to.deep.equal([])

    await chat.press('Yes, send it')
    await chat.sees('say it when you call')
    await until(async () => (await names('.json')).length === 1 && (await names('.html')).length === 1)
    const note = await browser.newPage({ viewport: A4 })
    await note.goto(pathToFileURL(join(folder, (await names('.html'))[0] ?? '')).href)
    await note.emulateMedia({ media: 'print' })
    expect(await note.getByRole('heading', { level: 2 }).first().textContent()).to.equal('Signs of danger')
    const pages = (await note.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
    expect(pages.match(/\/Type \/Page\b/g)).to.have.length(1)

    await chat.press('Take it back')
    await chat.sees('All right. If it has not left yet')
    await until(async () => (await names('-withdrawal.json')).length === 1)
    expect(await names('-summary.json')).to.deep.equal([])
    expect(chat.errors).to.deep.equal([])
  })
})
