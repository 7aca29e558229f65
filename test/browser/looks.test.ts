import { expect } from 'chai'
import { faultsOf } from './axe.ts'
import type { Chat } from './page.ts'
import { Stage } from './stage.ts'

describe('what the chat page looks like', function () {
  this.timeout(60_000)
  const stage = new Stage()
  const shadow = (chat: Chat, wanted: string) => chat.page.locator(`signpost-chat ${wanted}`)

  for (const [width, height] of [
    [320, 480],
    [390, 844],
    [768, 1024],
    [1280, 800],
  ] as const) {
    it(`keeps help, the way out and the word on privacy in sight at ${width} by ${height}`, async () => {
      const chat = await stage.open({ viewport: { width, height } })
      const { page } = chat
      for (const one of [
        page.getByRole('button', { name: 'Help now', exact: true }),
        page.getByRole('button', { name: 'Leave quickly' }),
        page.getByRole('link', { name: 'Your privacy' }),
      ]) {
        const box = await one.boundingBox()
        expect(box?.x).to.be.at.least(0)
        expect((box?.x ?? 0) + (box?.width ?? width + 1)).to.be.at.most(width)
        expect((box?.y ?? 0) + (box?.height ?? height + 1)).to.be.at.most(height)
      }
    })
  }

  it('greets somebody new with a drawing, and not whoever goes on', async () => {
    const chat = await stage.open({ viewport: { width: 390, height: 844 } })
    await shadow(chat, '.scene').waitFor()
    await chat.sees('Find the right kind of help')
    await chat.press('Help me find who to see')
    await chat.sees('may I keep your answers')
    await chat.page.reload()
    await chat.sees('may I keep your answers')
    expect(await shadow(chat, '.scene').count()).to.equal(0)
  })

  it('has the whole first screen on a phone without scrolling', async () => {
    // What is still on its way in stands lower than where it ends.
    const chat = await stage.open({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
    const room = await shadow(chat, '.room').boundingBox()
    const last = await chat.page.getByRole('button', { name: 'I need help now' }).boundingBox()
    expect((last?.y ?? 844) + (last?.height ?? 0)).to.be.at.most((room?.y ?? 0) + (room?.height ?? 0))
    expect(await shadow(chat, '.room').evaluate((at) => at.scrollTop)).to.equal(0)
  })

  for (const width of [840, 1024, 1090, 1120, 1280]) {
    it(`lets no sign of the bot stick out of the page at a width of ${width}`, async () => {
      const chat = await stage.open({ viewport: { width, height: 800 } })
      const at = await shadow(chat, '.said')
        .first()
        .evaluate((said) => {
          const { content, insetInlineStart } = getComputedStyle(said, '::before')
          return content === 'none' ? 0 : said.getBoundingClientRect().left + Number.parseFloat(insetInlineStart)
        })
      expect(at).to.be.at.least(0)
    })
  }

  it('marks the choice that was pressed while its answer is on the way', async () => {
    const chat = await stage.open()
    const goOn = await chat.holdsBack('**/web/events')
    await chat.press("I'd like to learn first")
    await shadow(chat, '.chosen').waitFor()
    expect(await shadow(chat, '.chosen').textContent()).to.equal("I'd like to learn first")
    await goOn()
    await chat.sees('What would you like to know?')
  })

  it('folds the list of answers away when help is asked for, so that nothing stands before it', async () => {
    const chat = await stage.open({ viewport: { width: 390, height: 844 } })
    await chat.openAnswers()
    await chat.sees('Nothing yet')
    await chat.page.getByRole('button', { name: 'Help now', exact: true }).click()
    await chat.sees('Which country are you in?')
    expect(await chat.page.getByText('Nothing yet').isVisible()).to.equal(false)
  })

  it('leads to the words on privacy in a page of its own', async () => {
    const chat = await stage.open()
    const [opened] = await Promise.all([
      chat.page.context().waitForEvent('page'),
      chat.page.getByRole('link', { name: 'Your privacy' }).click(),
    ])
    await opened.getByRole('heading', { name: 'Your privacy in this chat' }).waitFor()
    expect(await faultsOf({ page: opened })).to.deep.equal([])
    await opened.getByRole('link', { name: 'español' }).click()
    await opened.getByRole('heading', { name: 'Tu privacidad en este chat' }).waitFor()
    await chat.sees('Hello, I am Signpost')
  })
})
