import { expect } from 'chai'
import { button, Desk } from './desk.ts'
import { click, controls, direct, event } from './driver.ts'

describe('Slack, to whoever wants to be private', function () {
  this.timeout(60_000)
  const desk = new Desk()
  const { post, chat, said, last, modal } = desk

  describe('going on in private', () => {
    const linkIn = () => /https:\/\/signpost\.example\/#continue=[^"]+/.exec(modal())?.[0] ?? null

    it('gives the link on a page of its own, so that it stands in no chat', async () => {
      await post(direct('U1', 'hi'))
      await post(click('U1', button(chat()[0]!, 'Continue privately'), chat()[0]!))
      expect(linkIn()).to.be.a('string')
      expect(said()).to.not.include('#continue')
      expect(await desk.workspace.enter(linkIn())).to.be.a('string')
      expect(await desk.workspace.enter(linkIn())).to.equal(null)
    })

    it('begins without a word in the chat for whoever asks for privacy first', async () => {
      await post(click('U1', { type: 'button', action_id: 'private' }, null))
      expect(await desk.workspace.enter(linkIn())).to.be.a('string')
      expect(chat()).to.have.length(0)
    })

    it('writes nothing into Slack from then on, whatever is said on the page or pressed in the chat', async () => {
      await post(direct('U1', 'hi'))
      const asked = { ...last() }
      await desk.workspace.enter(await desk.workspace.link(desk.workspace.idOf('U1')))
      const before = said()
      await desk.workspace.converse.hear(desk.workspace.idOf('U1'), {
        id: 'p1',
        at: new Date().toISOString(),
        kind: 'text',
        text: 'find',
      })
      await post(click('U1', button(asked, 'Help me find who to see'), asked))
      await post(
        event({
          type: 'assistant_thread_started',
          assistant_thread: { user_id: 'U1', channel_id: 'DU1', thread_ts: '17.1' },
        }),
      )
      expect(said()).to.equal(before)
      expect(modal()).to.include('You went on to the private page')
    })

    it('gives help at once to who asks for it by a button of before, on a page that stands in no chat', async () => {
      await post(direct('U1', 'hi'))
      const asked = { ...last() }
      await desk.workspace.enter(await desk.workspace.link(desk.workspace.idOf('U1')))
      const before = said()
      await post(click('U1', button(asked, 'I need help now'), asked))
      expect(said()).to.equal(before)
      expect(modal()).to.match(/988|emergency number/)
    })

    it('goes on in Slack when the person writes there, and says that it can be read', async () => {
      await post(direct('U1', 'hi'))
      await desk.workspace.enter(await desk.workspace.link(desk.workspace.idOf('U1')))
      await post(direct('U1', 'find'))
      expect(said()).to.include('You are back in the work chat').and.to.include('may I keep your answers')
      await desk.workspace.enter(await desk.workspace.link(desk.workspace.idOf('U1')))
      await post(click('U1', { type: 'button', action_id: 'here' }, null))
      expect(said().match(/You are back in the work chat/g)).to.have.length(4)
    })
  })

  describe('being forgotten', () => {
    it('deletes what the bot said, in the chat and its threads, but not the last answer nor what others wrote', async () => {
      await post(direct('U1', 'hi'))
      await post(direct('U1', 'learn', { thread_ts: chat()[0]!.ts }))
      desk.workspace.slack.put('DU1', { user: 'U1', text: 'mine' })
      await post(direct('U1', 'forget me'))
      const sure = last()
      await post(click('U1', controls(sure.blocks ?? [])[0]!.element, sure))
      while (chat().length > 2) await new Promise((resolve) => setTimeout(resolve, 10))
      expect(await desk.workspace.store.load(desk.workspace.idOf('U1'))).to.equal(null)
      expect(chat().map(({ text }) => text)).to.have.length(2)
      expect(said()).to.include('mine')
    })
  })
})
