import { expect } from 'chai'
import { type Converse, converser, type Heard } from '../src/converse.ts'
import type { Inbound } from '../src/core/inbound.ts'
import { turn } from '../src/core/turn.ts'
import { createLog } from '../src/log.ts'
import { bot } from './bot.ts'
import { AT, down, frail, text, textsOf } from './small-bot.ts'

const tap = (id: string, step: string, value: string): Inbound => ({ id, at: AT, kind: 'tap', step, values: [value] })
const ASKED = 'Are you having thoughts of ending your life'
const HELP = 'really glad you told me'

describe('converse, with somebody in danger and a store that fails', () => {
  let store: ReturnType<typeof frail>
  let converse: Converse
  beforeEach(async () => {
    store = frail()
    converse = converser({ bot, turn, store, log: createLog('silent'), now: () => Date.parse(AT) })
    await converse.open('p', 'en', { id: 'e0', at: AT })
  })
  const said = async (inbound: Inbound) => textsOf(await converse.hear('p', inbound))?.join(' ')

  it('gives help by the button of the very first message', async () => {
    store.fail.load = down
    expect(await said(tap('e1', 'welcome.hello', 'help-now'))).to.include('call your emergency number')
  })

  for (const where of ['load', 'save'] as const) {
    it(`takes a yes to the direct question for danger though it cannot ${where}, and says that it could not keep it`, async () => {
      store.fail[where] = down
      const yes = await converse.hear('p', tap('e1', 'crisis.ask', 'yes'))
      expect(textsOf(yes)?.join(' ')).to.include(HELP)
      expect(yes).to.have.property('isUnkept', true)
      delete store.fail[where]
      expect((await store.load('p'))?.revision).to.equal(1)
    })

    it(`takes a written yes for danger, too, where it could not ${where} from before the question on`, async () => {
      store.fail[where] = down
      expect(await said(text('e1', 'I feel hopeless'))).to.include(ASKED)
      expect(await said(text('e2', 'yes'))).to.include(HELP)
    })

    it(`takes a written yes for danger, too, where it cannot ${where} since the question`, async () => {
      expect(await said(text('e1', 'I feel hopeless'))).to.include(ASKED)
      store.fail[where] = down
      expect(await said(text('e2', 'yes'))).to.include(HELP)
    })

    it(`goes on from help it gave when it could not ${where}: a written yes is one to the direct question`, async () => {
      store.fail[where] = down
      await said(text('e1', 'I feel hopeless'))
      delete store.fail[where]
      const looked = await converse.again('p')
      expect(looked.kind === 'heard' && looked.conversation.crisis?.asking).to.equal(true)
      const yes = await converse.hear('p', text('e2', 'yes'))
      expect(textsOf(yes)?.join(' ')).to.include(HELP)
      expect(yes).to.not.have.property('isUnkept')
      expect((await store.load('p'))?.conversation.crisis).to.include({ level: 'crisis', answer: 'yes' })
    })
  }

  it('stays with whoever it helped, with help below whatever is said, greets nobody anew, and promises no more', async () => {
    await said(text('e1', 'I want to kill myself'))
    store.fail.load = down
    for (const words of ['idk', 'Ohio', 'what does a psychologist do?']) {
      const { replies } = (await converse.hear('p', text(words, words))) as Heard
      expect(replies.some(({ card }) => card?.kind === 'help')).to.equal(true)
      expect(replies.map((reply) => reply.text).join()).to.not.include('I am Signpost')
    }
    expect((await converse.hear('p', text('e2', 'forget me'))).kind).to.equal('failed')
  })

  it('answers help it could not keep the same when it comes again and can be kept', async () => {
    store.fail.save = down
    const first = await converse.hear('p', text('e1', 'I want to kill myself'))
    delete store.fail.save
    const again = await converse.hear('p', text('e1', 'I want to kill myself'))
    expect((again as Heard).replies).to.deep.equal((first as Heard).replies)
    expect((await store.load('p'))?.conversation.crisis).to.include({ shown: 1 })
  })

  it('takes what was kept for kept, though it came again while nothing could be looked up', async () => {
    await said(text('e1', 'I want to kill myself'))
    const kept = await store.load('p')
    store.fail.load = down
    await said(text('e1', 'I want to kill myself'))
    delete store.fail.load
    expect((await converse.again('p')) as Heard)
      .to.have.property('conversation')
      .that.deep.equals(kept?.conversation)
  })

  it('takes a written yes for danger above a limit too, where it asked there, and only from who was asked', () => {
    expect(textsOf(converse.urgent(text('e1', 'I feel hopeless'), 'en', 'q') as Heard)?.join(' ')).to.include(ASKED)
    expect(textsOf(converse.urgent(text('e2', 'yes'), 'en', 'q') as Heard)?.join(' ')).to.include(HELP)
    expect(converse.urgent(text('e3', 'yes'), 'en', 'somebody else')).to.equal(null)
  })

  it('forgets what stood there with everything else', async () => {
    store.fail.save = down
    await said(text('e1', 'I feel hopeless'))
    delete store.fail.save
    await said(text('e2', 'forget me'))
    await said(tap('e3', ':forget', 'sure'))
    store.fail.load = down
    expect((await converse.hear('p', text('e4', 'yes'))).kind).to.equal('failed')
  })

  it('sees danger told in two messages from somebody who was forgotten and came back', async () => {
    await said(text('e1', 'forget me'))
    await said(tap('e2', ':forget', 'sure'))
    await converse.open('p', 'en', { id: 'e3', at: AT })
    await said(text('e4', 'I want to'))
    expect(await said(text('e5', 'kill myself'))).to.include('emergency number')
  })
})
