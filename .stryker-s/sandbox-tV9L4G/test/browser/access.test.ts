// @ts-nocheck
import { expect } from 'chai'
import type { BrowserContextOptions } from 'playwright-core'
import { faultsOf } from './axe.ts'
import type { Chat } from './page.ts'
import { Stage } from './stage.ts'

/** What is pressed or written, one after another, and the words that follow. */
const ROAD: readonly (readonly [deed: string, then: string])[] = [
  ['press Help me find who to see', 'may I keep your answers'],
  ['press Yes, you may keep them', 'what brings you here'],
  ["write I can't sleep and I worry about my job", 'Is that right?'],
  ['press Done', 'Who is this help for?'],
  ["press Me, I'm 18 or over", 'how long has this been going on'],
  ['press Some months', 'get in the way of daily life'],
  ['press Some', 'What do you hope for?'],
  ['tick Cope better day to day', 'like to meet?'],
  ['tick Online', 'like to pay'],
  ['press With insurance', 'Which insurer'],
  ['write Aetna, Ohio', 'feel at ease'],
  ['press Done', 'This is what I understood'],
  ["press That's right, show me who to see", 'Is there anything else I can do?'],
]
const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['in light colours', { colorScheme: 'light' }],
  ['in dark colours', { colorScheme: 'dark' }],
  ['in forced colours and without motion', { forcedColors: 'active', reducedMotion: 'reduce' }],
  ['on a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
]
const TABS = 60

/** Moves with the Tab key until what is called so has the focus, as it must be possible for everything. */
async function tabTo({ page }: Chat, name: string): Promise<void> {
  for (let n = 0; n < TABS; n++) {
    if ((await focused({ page })) === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`"${name}" cannot be reached with the Tab key`)
}

const focused = ({ page }: Pick<Chat, 'page'>): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement?.shadowRoot?.activeElement
    if (!(at instanceof HTMLElement)) return ''
    const label =
      at.id === ''
        ? at.closest('label')
        : at.getRootNode() instanceof ShadowRoot && at.parentElement?.querySelector(`label[for="${at.id}"]`)
    return (at.getAttribute('aria-label') ?? (label || at).textContent ?? '').trim()
  })

async function doByKeyboard(chat: Chat, deed: string): Promise<void> {
  const [kind, ...words] = deed.split(' ')
  const rest = words.join(' ')
  await tabTo(chat, kind === 'write' ? 'Write in your own words' : rest)
  if (kind === 'press') return chat.page.keyboard.press('Enter')
  if (kind === 'write') {
    await chat.page.keyboard.type(rest)
    return chat.page.keyboard.press('Enter')
  }
  await chat.page.keyboard.press('Space')
  await tabTo(chat, 'Done')
  await chat.page.keyboard.press('Enter')
}

describe('the chat page for everybody', function () {
  this.timeout(180_000)
  const stage = new Stage()

  for (const [look, options] of LOOKS) {
    it(`can be walked from hello to the suggestions by keyboard alone ${look}, with no fault at any step`, async () => {
      const chat = await stage.open(options)
      const faults: string[] = [...(await faultsOf(chat))]
      for (const [deed, then] of ROAD) {
        await doByKeyboard(chat, deed)
        await chat.sees(then)
        await chat.page.locator('.dots').waitFor({ state: 'detached' })
        faults.push(...(await faultsOf(chat)).map((fault) => `${then}: ${fault}`))
      }
      expect(faults).to.deep.equal([])
      expect(chat.errors).to.deep.equal([])
    })
  }

  it('tells a screen reader who speaks, what is asked, how far along it is, and each choice by its name', async () => {
    const chat = await stage.open()
    await chat.press('Help me find who to see')
    await chat.press('Yes, you may keep them')
    await chat.write('I feel burned out')
    await chat.press('Done')
    await chat.sees('Who is this help for?')
    await chat.page.locator('.dots').waitFor({ state: 'detached' })
    const log = await chat.page.getByRole('log', { name: 'Chat with Signpost' }).ariaSnapshot()
    expect(log).to.match(/You: .*I feel burned out/s)
    expect(log).to.match(/Signpost:"\n\s+- paragraph: Who is this help for\?/)
    expect(log).to.match(/group "Question \d+ of about \d+"/)
    expect(log).to.include('button "My partner and me"')
    const whole = await chat.page.locator('signpost-chat').ariaSnapshot()
    for (const name of ['Help now', 'Leave quickly', 'Send']) expect(whole, name).to.include(`button "${name}"`)
    expect(whole).to.include('textbox "Write in your own words"')
    expect(whole).to.match(/progressbar "Question \d+ of about \d+"/)
    expect(whole).to.match(/button "Change: What brings you here"/)
  })

  for (const [what, options, direction] of [
    ['four times as large as usual', { viewport: { width: 320, height: 256 } }, 'ltr'],
    ['from right to left', { viewport: { width: 390, height: 844 } }, 'rtl'],
    ['on a very wide screen', { viewport: { width: 3840, height: 2160 } }, 'ltr'],
  ] as const) {
    it(`can be read and answered ${what}, with nothing off the side`, async () => {
      const chat = await stage.open(options)
      await chat.page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction)
      await chat.press('Help me find who to see')
      await chat.press('Yes, you may keep them')
      await chat.write('I feel burned out')
      await chat.press('Done')
      await chat.sees('Who is this help for?')
      const wide = await chat.page.evaluate(() => {
        const room = document.querySelector('signpost-chat')?.shadowRoot?.querySelector('.room')
        return [document.documentElement, ...(room ? [room] : [])].map((at) => at.scrollWidth - at.clientWidth)
      })
      expect(wide).to.deep.equal([0, 0])
      const box = chat.page.getByLabel('Write in your own words')
      await box.scrollIntoViewIfNeeded()
      const held = await box.boundingBox()
      expect((held?.y ?? 0) + (held?.height ?? 0), 'the box to write in stands on the page').to.be.at.most(
        options.viewport.height,
      )
    })
  }
})
