// @ts-nocheck
import { expect } from 'chai'
import { privacyLessons } from '../../src/load/lessons.ts'
import { privacyPage } from '../../src/server/privacy-page.ts'
import { bot, root } from '../bot.ts'

describe('the privacy page', () => {
  it('says, word for word, what the chat says when asked about privacy', () => {
    const html = privacyPage(privacyLessons(root)).plain.toString()
    const words = html
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
    for (const id of ['privacy.chat', 'privacy.kept', 'privacy.employer', 'privacy.work-chat', 'privacy.figures']) {
      const lesson = bot.lesson(id, 'en')
      expect(words, id).to.contain(lesson?.title)
      for (const line of (lesson?.text ?? '').split('\n').filter((one) => one !== '')) {
        expect(words, id).to.contain(line.replace(/^- /, '').replaceAll('**', ''))
      }
    }
  })

  it('has no script, and takes no markup from its words', () => {
    const text = '<script>alert(1)</script> [a](javascript:alert(1)) [b](https://x.example/"onx=") **<b>**'
    const html = privacyPage([{ id: 'a"b', title: '<i>', text }]).plain.toString()
    expect(html).to.not.match(/<script|<i>|<b>|href="javascript|" ?onx|id="a"b/)
  })
})
