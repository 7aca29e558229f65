import { expect } from 'chai'
import { Desk, textOf, until } from './desk.ts'
import { buttonsOf } from './driver.ts'

describe('Teams, to whoever wants to be private', function () {
  this.timeout(60_000)
  const desk = new Desk()
  const { last } = desk

  describe('going on in private', () => {
    /** The person begins, and goes on to the page; gives the message that asked them. */
    async function wentOn() {
      await desk.person.start()
      const asked = last()
      await desk.person.press(asked, 'Continue privately')
      await desk.office.enter(linkIn())
      return asked
    }

    const linkIn = () => /https:\/\/signpost\.example\/#continue=[^"]+/.exec(desk.person.all())?.[0] ?? ''

    it('gives a link that works once, and for this conversation', async () => {
      await desk.person.start()
      await desk.person.press(desk.person.chat()[0]!, 'Continue privately')
      const pass = await desk.office.enter(linkIn())
      expect(pass).to.include(desk.office.idOf(desk.person.conversation))
      expect(await desk.office.enter(linkIn())).to.equal(null)
    })

    it('writes nothing into Teams from then on, whatever is said on the page, but the way back to who presses a button', async () => {
      const asked = await wentOn()
      const before = desk.person.chat().length
      const id = desk.office.idOf(desk.person.conversation)
      await desk.office.converse.hear(id, { id: 'p1', at: new Date().toISOString(), kind: 'text', text: 'find' })
      await desk.office.settled()
      expect(desk.person.chat()).to.have.length(before)
      await desk.person.press(asked, 'Help me find who to see')
      expect(desk.person.chat()).to.have.length(before + 1)
      expect(textOf(last())).to.include('You went on to the private page')
    })

    it('goes on in Teams when the person writes there, and says that it can be read', async () => {
      await wentOn()
      await desk.person.say('find')
      expect(desk.person.all()).to.include('You are back in the work chat').and.include('may I keep your answers')
    })

    it('gives help at once to who asks for it by a button of before', async () => {
      const asked = await wentOn()
      const before = desk.person.chat().length
      await desk.person.press(asked, 'I need help now')
      expect(JSON.stringify(desk.person.chat().slice(before))).to.include('emergency number')
    })

    it('gives help to who is back in danger, though that they are back cannot be kept', async () => {
      await wentOn()
      Object.assign(desk.office.store, { save: () => Promise.reject(new Error('down')) })
      await desk.person.say('I want to kill myself')
      await until(() => textOf(last()).includes('emergency number'))
    })
  })

  describe('being forgotten', () => {
    it('deletes everything the bot said, links too, but for its last answer', async () => {
      await desk.person.start()
      await desk.person.press(last(), 'Continue privately')
      await desk.person.say('what does a psychologist do?')
      await desk.person.say('forget me')
      await desk.person.press(last(), 'Yes, erase everything')
      await until(() => desk.person.chat().length === 1)
      expect(await desk.office.store.load(desk.office.idOf(desk.person.conversation))).to.equal(null)
      expect(buttonsOf(last()).map(({ title }) => title)).to.not.include('Continue privately')
    })

    it('does so from the private page as well, and tries again while Teams is too busy', async () => {
      await desk.person.start()
      let busy = 3
      desk.office.platform.trouble = ({ method }) =>
        method === 'DELETE' && busy-- > 0 ? { status: 429, retryAfter: 0 } : null
      const id = desk.office.idOf(desk.person.conversation)
      const at = new Date().toISOString()
      await desk.office.converse.hear(id, { id: 'p1', at, kind: 'text', text: 'forget me' })
      await desk.office.converse.hear(id, { id: 'p2', at, kind: 'text', text: 'yes' })
      await until(() => desk.person.chat().length === 0)
      expect(await desk.office.store.load(id)).to.equal(null)
    })
  })
})
