import { expect } from 'chai'
import { Stage } from './stage.ts'

/** A window of 1280 by 800 pixels at 400 percent. */
const ZOOMED = { viewport: { width: 320, height: 200 }, reducedMotion: 'reduce' } as const

describe('the chat page where there is little room, or reading goes the other way', () => {
  const stage = new Stage()

  it('gives most of the window to the conversation at 400 percent, with help in reach', async () => {
    const chat = await stage.open(ZOOMED)
    await chat.press('Help me find who to see')
    await chat.sees('may I keep your answers')
    const bar = await chat.page.locator('.head').boundingBox()
    expect(bar?.y).to.equal(0)
    expect(bar?.height).to.be.below(60)
    await chat.page.getByRole('button', { name: 'Help now' }).click({ trial: true })
    const box = await chat.page.getByLabel('Write in your own words').boundingBox()
    expect(box?.y, 'the box to write in stands below the conversation, not over it').to.be.above(200)
    expect(await chat.page.evaluate(() => document.documentElement.scrollWidth)).to.equal(320)
  })

  it('opens the answers in sight at 400 percent', async () => {
    const chat = await stage.open(ZOOMED)
    await chat.press('Help me find who to see')
    await chat.sees('may I keep your answers')
    await chat.openAnswers()
    const panel = await chat.page.getByText('Nothing yet.').boundingBox()
    expect(panel?.y).to.be.within(0, 200)
  })

  it('lets nothing cover anything else on a phone with text twice as large', async () => {
    const chat = await stage.open({ viewport: { width: 412, height: 915 }, reducedMotion: 'reduce' })
    await chat.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    const help = await chat.page.getByRole('button', { name: 'Help now', exact: true }).boundingBox()
    const opener = await chat.page.getByRole('button', { name: 'Your answers' }).boundingBox()
    const title = await chat.page.getByRole('heading', { name: 'Signpost', exact: true }).boundingBox()
    expect((title?.x ?? 0) + (title?.width ?? 0)).to.be.at.most(opener?.x ?? 0)
    expect((opener?.x ?? 412) + (opener?.width ?? 0)).to.be.at.most(help?.x ?? 0)
    expect((help?.x ?? 412) + (help?.width ?? 0)).to.be.at.most(412)
    expect(await chat.page.locator('.scene').isVisible(), 'the greeting would run into its drawing').to.equal(false)
    const box = chat.page.getByLabel('Write in your own words')
    expect(await box.evaluate((at) => at.scrollHeight - at.clientHeight), 'no words cut in half').to.be.at.most(1)
  })

  it('puts marks where reading begins in a page written from right to left', async () => {
    const chat = await stage.open({ reducedMotion: 'reduce' })
    await chat.page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    const { said, drawing } = await chat.page.evaluate(() => {
      const root = document.querySelector('signpost-chat')?.shadowRoot
      const [words, scene] = ['.scene p', '.scene svg'].map((name) => root?.querySelector(name) ?? document.body)
      const left = words?.getBoundingClientRect().left ?? 0
      return { said: left, drawing: getComputedStyle(scene ?? document.body).transform }
    })
    expect(said, 'the greeting stands on the right').to.be.above(100)
    expect(drawing, 'so its drawing is mirrored').to.equal('matrix(-1, 0, 0, 1, 0, 0)')
  })
})
