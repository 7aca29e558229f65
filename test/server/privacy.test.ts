import { expect } from 'chai'
import { privacyLessons } from '../../src/load/lessons.ts'
import { wantedLanguage } from '../../src/server/language.ts'
import { privacyPage } from '../../src/server/privacy-page.ts'
import { bot, root } from '../bot.ts'

const page = privacyPage(privacyLessons(root, ['en', 'es']))

describe('the privacy page', () => {
  it('says, word for word, what the chat says when asked about privacy', () => {
    for (const [language, { plain }] of page.languages ?? []) saysAll(language, plain.toString())
  })

  it('is in the language of the browser, or of the address, and leads to the others', () => {
    expect([...(page.languages?.keys() ?? [])]).to.deep.equal(['en', 'es'])
    const spanish = page.languages?.get('es')?.plain.toString()
    expect(spanish).to.contain('<html lang="es">').and.to.contain('<h1>Tu privacidad en este chat</h1>')
    expect(spanish).to.contain('href="/privacy?lang=en"')
    const offered = ['en', 'es']
    expect(wantedLanguage(offered, null, 'es-MX,es;q=0.9,en;q=0.8')).to.equal('es')
    expect(wantedLanguage(offered, null, 'fr-CH, fr;q=0.9, en;q=0.3, es;q=0.5')).to.equal('es')
    expect(wantedLanguage(offered, null, 'es;q=0, de')).to.equal('en')
    expect(wantedLanguage(offered, 'en', 'es')).to.equal('en')
    expect(wantedLanguage(offered, '../etc', 'x;q=nonsense,,;')).to.equal('en')
  })

  function saysAll(language: string, html: string): void {
    const words = html
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
    for (const id of ['privacy.chat', 'privacy.kept', 'privacy.employer', 'privacy.work-chat', 'privacy.figures']) {
      const lesson = bot.lesson(id, language)
      expect(words, id).to.contain(lesson?.title)
      for (const line of (lesson?.text ?? '').split('\n').filter((one) => one !== '')) {
        expect(words, id).to.contain(line.replace(/^- /, '').replaceAll('**', ''))
      }
    }
  }

  it('has no script, and takes no markup from its words', () => {
    const text = '<script>alert(1)</script> [a](javascript:alert(1)) [b](https://x.example/"onx=") **<b>**'
    const html = privacyPage([
      { language: 'en', title: '<u>', parts: [{ id: 'a"b', title: '<i>', text }] },
    ]).plain.toString()
    expect(html).to.not.match(/<script|<i>|<u>|<b>|href="javascript|" ?onx|id="a"b/)
  })
})
