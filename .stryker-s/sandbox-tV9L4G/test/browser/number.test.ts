// @ts-nocheck
import { expect } from 'chai'
import { faultsOf } from './axe.ts'
import { Chat } from './page.ts'
import { Stage } from './stage.ts'

const state = { status: 'open', summary: [], progress: null, help: false, language: 'en' }
const ask = {
  step: 'own.age',
  kind: 'number',
  choices: [],
  range: { min: 0, max: 17 },
  picked: [],
  ways: [],
  progress: null,
}
const asked = {
  token: 't',
  state,
  replies: [{ id: 'a.0', text: 'Hello, I am Signpost. How old is your child?', card: null, ask }],
}

/** No dialog we ship asks for a number; an operator's may, and the server answers here as it would then. */
describe('a question for a number on the page', function () {
  this.timeout(60_000)
  const stage = new Stage()

  it('has a box of its own that takes only what can be answered, by hand and by keyboard', async () => {
    const context = await stage.browser.newContext()
    const chat = new Chat(await context.newPage())
    const sent: string[] = []
    await chat.page.route('**/web/conversations', (route) => route.fulfill({ status: 201, json: asked }))
    await chat.page.route('**/web/events', (route) => {
      sent.push(route.request().postDataJSON().text)
      return route.fulfill({ json: { ...asked, replies: [{ ...asked.replies[0], id: `b.${sent.length}` }] } })
    })
    await chat.page.goto(stage.url)
    const box = chat.page.getByLabel('Write a number (0–17)').first()
    await box.fill('40')
    await chat.press('Done')
    expect(sent).to.deep.equal([])
    expect(await faultsOf(chat)).to.deep.equal([])
    await box.fill('7')
    await chat.press('Done')
    await chat.page.locator('.mine', { hasText: '7' }).waitFor()
    // The first question stays in the page, out of sight.
    await chat.page.getByLabel('Write a number (0–17)').nth(1).fill('12')
    await chat.page.keyboard.press('Enter')
    await chat.page.locator('.mine', { hasText: '12' }).waitFor()
    expect(sent).to.deep.equal(['7', '12'])
  })
})
