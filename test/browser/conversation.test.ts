import { expect } from 'chai'
import { faultsOf } from './axe.ts'
import type { Chat } from './page.ts'
import { Stage } from './stage.ts'

/** Everything from hello to the suggestions. */
async function wholeRoad(chat: Chat): Promise<void> {
  await chat.press('Help me find who to see')
  await chat.sees('may I keep your answers')
  await chat.press('Yes, you may keep them')
  await chat.sees('what brings you here')
  await chat.write("I can't sleep and I worry about my job")
  await chat.sees('Is that right?')
  await chat.press('Done')
  await chat.sees('Who is this help for?')
  await chat.press("Me, I'm 18 or over")
  await chat.press('Some months')
  await chat.press('Some')
  await chat.sees('What do you hope for?')
  await chat.tick('Cope better day to day')
  await chat.tick('Online', 'Evenings')
  await chat.press('Through my work (EAP)')
  await chat.sees('Which state or country')
  await chat.write('Ohio')
  await chat.tick('A woman')
  await chat.sees('This is what I understood')
  await chat.press("That's right, show me who to see")
  await chat.sees('Is there anything else I can do?')
}

describe('the chat page in a real browser', () => {
  const stage = new Stage()

  for (const [name, viewport] of [
    ['a desk', { width: 1280, height: 800 }],
    ['a phone', { width: 375, height: 667 }],
  ] as const) {
    it(`holds a whole conversation at ${name}, from hello to suggestions`, async () => {
      const chat = await stage.open({ viewport })
      await wholeRoad(chat)
      await chat.page
        .getByRole('heading', { name: /counselor/i })
        .first()
        .waitFor()
      expect(await faultsOf(chat)).to.deep.equal([])
      expect(chat.errors).to.deep.equal([])
      expect(chat.asked.filter((url) => !url.startsWith(stage.url))).to.deep.equal([])
      const overflow = await chat.page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
      expect(overflow, 'nothing runs off the side').to.equal(false)
    })
  }

  it('goes on at the same question after a reload, and shows the answers so far', async () => {
    const chat = await stage.open()
    await chat.press('Help me find who to see')
    await chat.press('Yes, you may keep them')
    await chat.write('I feel burned out')
    await chat.press('Done')
    await chat.sees('Who is this help for?')
    await chat.page.reload()
    await chat.sees('Who is this help for?')
    await chat.openAnswers()
    await chat.sees('feeling burned out')
    await chat.press("Me, I'm 18 or over")
    await chat.sees('how long has this been going on')
  })

  it('changes an answer from the list of answers', async () => {
    const chat = await stage.open()
    await chat.press('Help me find who to see')
    await chat.press('Yes, you may keep them')
    await chat.write('I feel burned out')
    await chat.press('Done')
    await chat.press("Me, I'm 18 or over")
    await chat.sees('how long has this been going on')
    await chat.openAnswers()
    await chat.page.getByRole('button', { name: 'Change: Who it is for' }).click()
    await chat.sees('Who is this help for?')
    await chat.press('My partner and me')
    await chat.sees('how long has this been going on')
    await chat.sees('My partner and me')
  })

  it('counts a double click once', async () => {
    const chat = await stage.open()
    await chat.page.getByRole('button', { name: 'Help me find who to see' }).dblclick()
    await chat.sees('may I keep your answers')
    expect(await chat.page.locator('.mine').count()).to.equal(1)
  })

  it('shows help in one press at any time, and the lines of the country picked', async () => {
    const chat = await stage.open()
    await chat.page.getByRole('button', { name: 'Help now', exact: true }).click()
    await chat.sees('Which country are you in?')
    await chat.press('Ireland')
    const call = chat.page.locator('a[href="tel:116123"]').first()
    await call.waitFor()
    expect(await faultsOf(chat)).to.deep.equal([])
  })

  it('answers words of danger with help, and never leaves the person', async () => {
    const chat = await stage.open()
    await chat.write('I want to die')
    await chat.sees('I am a computer program and cannot keep you safe')
    await chat.press('Go on with the questions')
    await chat.sees('I am Signpost')
  })

  it('can be walked by keyboard alone', async () => {
    const chat = await stage.open()
    const { keyboard } = chat.page
    const focused = () => chat.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? '')
    for (let n = 0; n < 20 && (await focused()) !== "I'd like to learn first"; n++) await keyboard.press('Tab')
    await keyboard.press('Enter')
    await chat.sees('What would you like to know?')
    for (let n = 0; n < 20 && (await focused()) !== ''; n++) await keyboard.press('Tab')
    await keyboard.type('how much does it cost?')
    await keyboard.press('Enter')
    await chat.sees('What else would you like to know?')
  })

  it('keeps a typed line while the connection is gone, and sends it once it is back', async () => {
    const chat = await stage.open()
    await chat.page.context().setOffline(true)
    await chat.write('learn')
    await chat.sees('No connection right now')
    const told = await chat.page.getByText('No connection right now').boundingBox()
    const box = await chat.page.getByLabel('Write in your own words').boundingBox()
    expect((told?.y ?? 0) + (told?.height ?? 0), 'in sight above the box').to.be.at.most(box?.y ?? 0)
    await chat.page.context().setOffline(false)
    await chat.sees('What would you like to know?')
    expect(await chat.page.locator('.mine').count()).to.equal(1)
  })

  it('says why it waits when the server is busy, and goes on by itself', async () => {
    const chat = await stage.open()
    const busy = { error: { code: 'too-fast', message: 'That was very fast.' } }
    await chat.page.route('**/web/events', (route) => route.fulfill({ status: 429, json: busy }), { times: 1 })
    await chat.write('learn')
    await chat.sees('That was very fast.')
    await chat.sees('What would you like to know?')
    expect(await chat.page.locator('.mine').count()).to.equal(1)
  })

  it('leaves at once on three presses of Escape, and takes the page out of the history', async () => {
    const chat = await stage.open()
    await chat.page.route('https://www.wikipedia.org/**', (route) => route.fulfill({ body: 'elsewhere' }))
    // Without waiting for each other, for it counts how fast they come.
    await Promise.all([1, 2, 3].map(() => chat.page.keyboard.press('Escape')))
    await chat.page.waitForURL('https://www.wikipedia.org/')
    expect(await chat.page.evaluate(() => history.length)).to.be.at.most(2)
  })

  it('shows what a person wrote as words, never as markup', async () => {
    const chat = await stage.open()
    await chat.write('<img src=x onerror=alert(1)> learn')
    await chat.page.locator('.mine', { hasText: '<img src=x' }).waitFor()
    expect(await chat.page.locator('.mine img').count()).to.equal(0)
  })
})
