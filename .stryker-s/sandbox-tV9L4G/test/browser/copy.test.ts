// @ts-nocheck
import { readFile } from 'node:fs/promises'
import { expect } from 'chai'
import type { Chat } from './page.ts'
import { Stage } from './stage.ts'

/** From hello to a copy, the short way. */
async function toCopy(chat: Chat): Promise<void> {
  await chat.press('Help me find who to see')
  await chat.press('Yes, you may keep them')
  await chat.write("I can't sleep and I worry about my job <b>& *all* [the](https://example.org) time</b>")
  await chat.sees('Is that right?')
  await chat.write('keep my own words')
  await chat.sees('I will keep your own words')
  await chat.press('Done')
  await chat.press("Me, I'm 18 or over")
  await chat.write("that's enough")
  await chat.press("That's right, show me who to see")
  await chat.press('Give me a copy')
  await chat.sees('My notes from Signpost')
}

describe("the person's copy in a real browser", () => {
  const stage = new Stage()

  it('is printed alone: no chat, no buttons, every part of it', async () => {
    const chat = await stage.open()
    await toCopy(chat)
    await chat.page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes')
    })
    await chat.page.getByRole('button', { name: 'Print or save as PDF' }).click()
    expect(await chat.page.locator('body').getAttribute('data-printed')).to.equal('yes')
    await chat.page.emulateMedia({ media: 'print' })
    const isShown = async (words: string) => {
      const all = await chat.page.getByText(words, { exact: false }).all()
      return (await Promise.all(all.map((one) => one.isVisible()))).includes(true)
    }
    for (const part of ['What I said', 'In my own words', 'Kinds of provider', 'Questions I can ask', 'My next steps'])
      expect(await isShown(part), part).to.equal(true)
    for (const gone of [
      'Help now',
      'Hello, I am Signpost',
      'Give me a copy',
      'Save as text',
      'Write in your own words',
    ])
      expect(await isShown(gone), gone).to.equal(false)
    const width = await chat.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(width, 'nothing runs off the page').to.be.at.most(0)
    const pdf = await chat.page.pdf({ format: 'A4', ...(process.env.KEEP_PDF ? { path: process.env.KEEP_PDF } : {}) })
    expect(pdf.subarray(0, 5).toString()).to.equal('%PDF-')
    expect(chat.errors).to.deep.equal([])
  })

  it('is saved as a text file and as Markdown, with what was written kept as words', async () => {
    const chat = await stage.open()
    await toCopy(chat)
    const saved = async (button: string) => {
      const [download] = await Promise.all([
        chat.page.waitForEvent('download'),
        chat.page.getByRole('button', { name: button }).click(),
      ])
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
    }
    const text = await saved('Save as text')
    expect(text.name).to.equal('signpost.txt')
    expect(text.text).to.contain('In my own words\n---------------\n').and.to.contain('My next steps')
    const markdown = await saved('Save as Markdown')
    expect(markdown.name).to.equal('signpost.md')
    expect(markdown.text).to.contain('# My notes from Signpost').and.to.contain('## My next steps\n\n1. ')
    expect(markdown.text).not.to.match(/(?<!\\)\[the(?<!\\)\]\(https/)
    expect(chat.errors).to.deep.equal([])
    expect(chat.asked.filter((url) => !url.startsWith(stage.url) && !url.startsWith('blob:'))).to.deep.equal([])
  })
})
