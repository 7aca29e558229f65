import { expect } from 'chai'
import * as PAGE from '../../src/channels/web/refusals.ts'
import { converser } from '../../src/converse.ts'
import { turn } from '../../src/core/turn.ts'
import { FIXED } from '../../src/load/fixed-words.ts'
import { createLog } from '../../src/log.ts'
import { REFUSALS } from '../../src/server/refusals.ts'
import { memoryStore } from '../../src/storage/memory.ts'
import { bot } from '../bot.ts'
import { bearer, ROOMY, Site } from './site.ts'

const IN_SPANISH = { 'Accept-Language': 'es-MX,es;q=0.9,en;q=0.5' }
const said = (language: string, code: string) => bot.words[language]?.entries[`refusals.${code}`]?.text

describe('what the server refuses', () => {
  const site = new Site()

  it('has its sentence in every language, and no sentence is left over', () => {
    const codes = [...Object.values(REFUSALS), ...Object.values(PAGE)].map(({ code }) => code)
    expect([...(FIXED.refusals ?? [])].sort()).to.deep.equal([...new Set(codes)].sort())
  })

  it('is told in the language of whoever asked, and in English to whoever names none it speaks', async () => {
    const asked = async (headers: Record<string, string>) =>
      (await site.post('/web/events', {}, headers)).body.error?.message
    expect(await asked(IN_SPANISH)).to.equal(said('es', 'no-token'))
    expect(await asked({ 'Accept-Language': 'fi' })).to.equal(said('en', 'no-token'))
    expect(await asked({ 'Accept-Language': 'constructor' })).to.equal(said('en', 'no-token'))
  })

  it('is told in that language also where no channel saw the request', async () => {
    const broken = await site.post('/web/events', '{', IN_SPANISH)
    expect(broken.body.error).to.deep.equal({ code: 'bad-json', message: said('es', 'bad-json') })
    const large = await site.post('/web/events', `"${'x'.repeat(20_000)}"`, IN_SPANISH)
    expect(large.body.error?.message).to.equal(said('es', 'too-large'))
    const nowhere = await site.call('/nowhere', { headers: IN_SPANISH })
    expect(nowhere.body.error?.message).to.equal(said('es', 'not-found'))
  })

  it('is told in that language to who writes too fast or too much', async () => {
    await site.restart({ ...ROOMY, messagesPerMinute: 1 })
    const token = await site.begin()
    await site.say(token, 'uno')
    const write = (text: string) =>
      site.post('/web/events', { id: crypto.randomUUID(), kind: 'text', text }, { ...bearer(token), ...IN_SPANISH })
    expect((await write('dos')).body.error?.message).to.equal(said('es', 'too-fast'))
    expect((await write('x'.repeat(4001))).body.error?.message).to.equal(said('es', 'text-too-long'))
  })
})

describe('a person whose conversation cannot be loaded', () => {
  const log = createLog('silent', () => {})
  const load = () => Promise.reject(new Error('EIO'))
  const converse = converser({ bot, turn, store: { ...memoryStore(), load }, log, now: Date.now })
  const at = '2026-11-30T10:00:00.000Z'

  it('is asked to try again in their language, as far as it is known', async () => {
    const hear = (language?: string) => converse.hear('p', { id: 'e', kind: 'text', text: 'hola', at }, null, language)
    expect(await hear('es')).to.have.property('text', bot.words.es?.entries['replies.try-again']?.text)
    expect(await hear('tlh')).to.have.property('text', bot.words.en?.entries['replies.try-again']?.text)
    expect(await hear()).to.have.property('text', bot.words.en?.entries['replies.try-again']?.text)
  })

  const help = { id: 'e', kind: 'tap', step: ':', values: [':sos'], at } as const

  it('and who presses for help gets it all the same, in that language', async () => {
    const outcome = await converse.hear('p', help, null, 'es')
    expect(outcome.kind).to.equal('heard')
    expect(outcome.kind === 'heard' && outcome.conversation.language).to.equal('es')
    expect(outcome.kind === 'heard' && outcome.replies.some(({ card }) => card?.kind === 'help')).to.equal(true)
  })

  it('gets help for words that ask for it or only hint at danger, too', async () => {
    for (const text of ['SOS', 'I do not see the point of living any more']) {
      const outcome = await converse.hear('p', { id: 'e', kind: 'text', text, at })
      expect(outcome.kind, text).to.equal('heard')
    }
  })
})
