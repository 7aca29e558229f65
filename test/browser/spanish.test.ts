import { expect } from 'chai'
import type { Browser } from 'playwright-core'
import { faultsOf } from './axe.ts'
import { Chat } from './page.ts'
import { Stage } from './stage.ts'

/** The page as a browser that prefers Spanish opens it. */
async function open(browser: Browser, url: string, viewport: { width: number; height: number }): Promise<Chat> {
  const context = await browser.newContext({ viewport, locale: 'es-MX' })
  const chat = new Chat(await context.newPage())
  await chat.page.goto(url)
  await chat.sees('Hola, soy Signpost')
  return chat
}

const write = async ({ page }: Chat, words: string): Promise<void> => {
  await page.getByLabel('Escribe con tus palabras').fill(words)
  await page.keyboard.press('Enter')
}

describe('the chat page in Spanish', () => {
  const stage = new Stage()

  for (const [name, viewport] of [
    ['a desk', { width: 1280, height: 800 }],
    ['a phone', { width: 375, height: 667 }],
  ] as const) {
    it(`is what a browser that prefers Spanish is met with at ${name}, up to the suggestions`, async () => {
      const chat = await open(stage.browser, stage.url, viewport)
      await chat.press('Ayúdame a saber a quién ver')
      await chat.press('Sí, puedes guardarlas')
      await chat.sees('¿qué te trae por aquí?')
      await write(chat, 'no puedo dormir y me preocupo por todo')
      await chat.sees('¿Es así?')
      await write(chat, 'sí')
      await chat.sees('¿Para quién es la ayuda?')
      await write(chat, 'muéstrame las sugerencias')
      await chat.sees('Esto es lo que entendí')
      await chat.press('Así es, muéstrame a quién ver')
      await chat.sees('¿Puedo hacer algo más por ti?')
      const folder = process.env.SCREENSHOTS
      if (folder) await chat.page.screenshot({ path: `${folder}/spanish-${viewport.width}.png` })
      expect(await chat.page.evaluate(() => document.documentElement.lang)).to.equal('es')
      expect(await chat.page.title()).to.equal('Signpost: Encuentra la ayuda adecuada')
      await chat.page.getByRole('heading', { level: 1, name: 'Encuentra la ayuda adecuada' }).waitFor()
      expect(await faultsOf(chat)).to.deep.equal([])
      expect(chat.errors).to.deep.equal([])
    })
  }

  it('says in Spanish what the server refuses: a code that opens nothing, a line that is too long', async () => {
    const chat = await open(stage.browser, stage.url, { width: 1280, height: 800 })
    await chat.page.locator('summary', { hasText: 'Tengo un código' }).click()
    await chat.page.getByLabel('Escribe tu código').fill('AAAA')
    await chat.page.keyboard.press('Enter')
    await chat.sees('Este código no abre ninguna conversación')
    const box = chat.page.getByLabel('Escribe con tus palabras')
    await box.evaluate((area: HTMLTextAreaElement) => area.removeAttribute('maxlength'))
    await write(chat, 'la '.repeat(1400))
    await chat.sees('Envíalo en partes más cortas')
    expect((await box.inputValue()).length, 'the line is back in the box').to.equal(4199)
  })

  it('changes to English and back on the way, with everything kept and the language marked', async () => {
    const chat = await open(stage.browser, stage.url, { width: 1280, height: 800 })
    await chat.press('Ayúdame a saber a quién ver')
    await chat.press('Sí, puedes guardarlas')
    await write(chat, 'tengo mucho estrés en el trabajo')
    await chat.sees('¿Es así?')
    await write(chat, 'english please')
    await chat.sees('From here on I speak English')
    expect(await chat.page.evaluate(() => document.documentElement.lang)).to.equal('en')
    await chat.page.getByLabel('Language').selectOption('es')
    await chat.sees('Desde ahora hablo en español')
    expect(await chat.page.evaluate(() => document.documentElement.lang)).to.equal('es')
    await chat.page.getByText('Lo que te trae').first().waitFor()
  })
})
