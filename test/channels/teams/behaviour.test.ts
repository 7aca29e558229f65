import { expect } from 'chai'
import { createLimiter } from '../../../src/server/limiter.ts'
import { memoryStore } from '../../../src/storage/memory.ts'
import { buttonsOf, elementsOf, type TeamsPerson, teamsDriver } from './driver.ts'
import { type Office, openOffice } from './office.ts'
import type { Posted } from './platform.ts'

/** Changes to cards keep nobody waiting, so neither does the test's clock. */
async function until(isSo: () => boolean): Promise<void> {
  const late = Date.now() + 5_000
  while (!isSo()) {
    if (Date.now() > late) throw new Error('it never came to that')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

const labelsOf = (message: Posted) => buttonsOf(message).map(({ title }) => title)
const textOf = (message: Posted) => JSON.stringify(message.activity)

describe('Teams, as people meet it', function () {
  this.timeout(60_000)
  let office: Office
  let person: TeamsPerson
  const last = () => person.chat().at(-1)!
  const find = ({ id }: Posted) => person.chat().find((one) => one.id === id)!

  beforeEach(async () => {
    office = await openOffice()
    person = teamsDriver(office)
  })
  afterEach(() => office.stop())

  it('greets when it is installed, and says first who can read the chat, once', async () => {
    await person.start()
    expect(person.chat()).to.have.length(1)
    expect(last().activity.summary).to.match(/^This is a work chat/)
    expect(labelsOf(last())[0]).to.equal('Continue privately')
    await person.say('learn')
    expect(person.chat().filter((one) => textOf(one).includes('This is a work chat'))).to.have.length(1)
  })

  it('says so as well, and first, to someone who writes before they are greeted, however fast, and however busy Teams is', async () => {
    let busy = 2
    office.platform.trouble = () => (busy-- > 0 ? { status: 429, retryAfter: 0 } : null)
    await Promise.all(['hi', 'find', 'yes'].map((text) => office.post(person.activity({ text }))))
    await office.settled()
    const [first, ...others] = person.chat()
    expect(textOf(first!)).to.include('This is a work chat')
    expect(others.filter((one) => textOf(one).includes('This is a work chat'))).to.deep.equal([])
  })

  it('shows that it is typing before it answers', async () => {
    await person.start()
    const before = { calls: office.platform.calls.length, messages: person.chat().length }
    await person.say('hello')
    const posts = office.platform.calls.slice(before.calls).filter(({ method }) => method === 'POST')
    expect(posts.length - (person.chat().length - before.messages)).to.equal(1)
  })

  it('shows the answer on the card that asked, keeps its words and the way to privacy, and takes its answers away', async () => {
    await person.start()
    const asked = last()
    await person.press(asked, 'Help me find who to see')
    await until(() => textOf(find(asked)).includes('✓ Help me find who to see'))
    expect(labelsOf(find(asked))).to.deep.equal(['Continue privately'])
    expect(textOf(find(asked)))
      .to.include('This is a work chat')
      .and.include('I am a computer program')
  })

  it('keeps the words of a lesson, a summary and suggestions when a button there is pressed', async () => {
    await person.start()
    await person.say('what does a psychologist do?')
    const lesson = person.chat().find((one) => textOf(one).includes('Read next'))!
    const [more] = labelsOf(lesson)
    await person.press(lesson, more!)
    await until(() => textOf(find(lesson)).includes(`✓ ${more}`))
    const words = elementsOf(lesson).filter(({ type }) => type === 'TextRun')
    for (const { text } of words) expect(textOf(find(lesson))).to.include(JSON.stringify(text).slice(1, -1))
  })

  it('takes the buttons off a question that is answered in the chat instead', async () => {
    await person.start()
    await person.tap(['Help me find who to see'])
    const asked = last()
    await person.say('yes')
    await until(() => labelsOf(find(asked)).length === 0)
    expect(textOf(find(asked)))
      .to.include('may I keep your answers')
      .and.not.include('✓')
  })

  it('takes a doubled press once, keeps the answer in sight, and says where the talk is', async () => {
    await person.start()
    const asked = last()
    const [, find] = buttonsOf(asked)
    const twice = [1, 2].map(() => person.activity({ replyToId: asked.id, value: find!.data }))
    await Promise.all(twice.map((activity) => office.post(activity)))
    await office.settled()
    await until(() => person.all().includes('✓ Help me find who to see'))
    expect(person.all()).to.include('That button belongs to an earlier moment')
    expect((await person.state()).place).to.equal('consent.ask')
  })

  it('does nothing for a press on an old card but say where the talk is', async () => {
    await person.start()
    const asked = { ...last() }
    await person.say('find')
    await until(() => labelsOf(find(asked)).length === 1)
    await person.press(asked, "I'd like to learn first")
    expect((await person.state()).place).to.equal('consent.ask')
    expect(person.all()).to.include('That button belongs to an earlier moment')
    expect(textOf(find(asked))).to.not.include('✓')
  })

  it('keeps what is written into a card out of the chat', async () => {
    await person.start()
    await person.tap(['Help me find who to see'])
    await person.tap(['Yes, you may keep them'])
    const asked = last()
    await person.press(asked, 'Send', { answer: 'my lighthouse marriage is falling apart' })
    await until(() => textOf(find(asked)).includes('not shown here'))
    expect(person.all()).to.not.include('lighthouse')
    expect((await person.state()).concerns.map(({ id }) => id)).to.include('relationship')
  })

  it('answers in a group or a channel with nothing but the way to a personal chat', async () => {
    for (const conversation of [
      { id: 'g1', conversationType: 'groupChat', isGroup: true },
      { id: 'g1', conversationType: 'channel', isGroup: true },
    ]) {
      await person.send({ conversation, text: '<at>Signpost</at> my secret is a lighthouse' })
    }
    const said = office.platform.messages.filter((one) => one.conversation === 'g1')
    expect(said).to.have.length(2)
    for (const one of said) {
      expect(textOf(one)).to.include('I only talk in a direct message').and.not.include('lighthouse')
      expect(elementsOf(one).filter(({ type }) => type === 'Action.OpenUrl')).to.have.length(1)
    }
  })

  it('helps someone in danger, with every number written out and one tap away', async () => {
    await person.start()
    await person.say('I want to kill myself')
    await person.say('United States')
    const help = person.chat().find((one) => elementsOf(one).some(({ url }) => url?.startsWith('tel:')))!
    for (const { title, url } of elementsOf(help).filter(({ url }) => url?.startsWith('tel:'))) {
      expect(title!.replace(/\D/g, '')).to.include(url!.replace(/\D/g, ''))
    }
  })

  it('reads no file, no sound and no picture, and says so', async () => {
    await person.start()
    await person.send({ attachments: [{ contentType: 'image/png' }] })
    expect(textOf(last())).to.include('I can only read words')
  })

  it('speaks the language of the talk around it too, and knows an old button in it', async () => {
    await person.start()
    await person.say('español')
    await person.say('buscar')
    const asked = { ...last() }
    await person.press(asked, labelsOf(asked)[0]!)
    expect(elementsOf(last()).find(({ type }) => type === 'Input.Text')).to.deep.include({ label: 'Con tus palabras' })
    await person.press(asked, labelsOf(asked)[0]!)
    await until(() => textOf(find(asked)).includes('✓'))
  })

  it('has cards where the channel draws them, and words with buttons that say their label elsewhere', async () => {
    const conversation = { id: 'other' }
    const said = () => office.platform.messages.filter((one) => one.conversation === 'other')
    await person.send({ channelId: 'line', conversation, text: 'hi' })
    expect(JSON.stringify(said())).to.not.include('adaptive').and.not.include('work chat')
    const offered = said().at(-1)!.activity.suggestedActions!.actions
    expect(offered.map(({ title }) => title)).to.include('Help me find who to see')
    await person.send({ channelId: 'line', conversation, text: offered[0]!.value })
    expect(JSON.stringify(said().at(-1))).to.include('may I keep your answers')
  })

  describe('going on in private', () => {
    const linkIn = () => /https:\/\/signpost\.example\/#continue=[^"]+/.exec(person.all())?.[0] ?? ''

    it('gives a link that works once, and for this conversation', async () => {
      await person.start()
      await person.press(person.chat()[0]!, 'Continue privately')
      const pass = await office.enter(linkIn())
      expect(pass).to.include(office.idOf(person.conversation))
      expect(await office.enter(linkIn())).to.equal(null)
    })

    it('writes nothing into Teams from then on, whatever is said on the page, but the way back to who presses a button', async () => {
      await person.start()
      const asked = last()
      await person.press(asked, 'Continue privately')
      await office.enter(linkIn())
      const before = person.chat().length
      const id = office.idOf(person.conversation)
      await office.converse.hear(id, { id: 'p1', at: new Date().toISOString(), kind: 'text', text: 'find' })
      await office.settled()
      expect(person.chat()).to.have.length(before)
      await person.press(asked, 'Help me find who to see')
      expect(person.chat()).to.have.length(before + 1)
      expect(textOf(last())).to.include('You went on to the private page')
    })

    it('goes on in Teams when the person writes there, and says that it can be read', async () => {
      await person.start()
      await person.press(last(), 'Continue privately')
      await office.enter(linkIn())
      await person.say('find')
      expect(person.all()).to.include('You are back in the work chat').and.include('may I keep your answers')
    })
  })

  describe('being forgotten', () => {
    it('deletes everything the bot said, links too, but for its last answer', async () => {
      await person.start()
      await person.press(last(), 'Continue privately')
      await person.say('what does a psychologist do?')
      await person.say('forget me')
      await person.press(last(), 'Yes, erase everything')
      await until(() => person.chat().length === 1)
      expect(await office.store.load(office.idOf(person.conversation))).to.equal(null)
      expect(buttonsOf(last()).map(({ title }) => title)).to.not.include('Continue privately')
    })

    it('does so from the private page as well, and tries again while Teams is too busy', async () => {
      await person.start()
      let busy = 3
      office.platform.trouble = ({ method }) =>
        method === 'DELETE' && busy-- > 0 ? { status: 429, retryAfter: 0 } : null
      const id = office.idOf(person.conversation)
      const at = new Date().toISOString()
      await office.converse.hear(id, { id: 'p1', at, kind: 'text', text: 'forget me' })
      await office.converse.hear(id, { id: 'p2', at, kind: 'text', text: 'yes' })
      await until(() => person.chat().length === 0)
      expect(await office.store.load(id)).to.equal(null)
    })
  })

  it('says so when an answer could not be kept, and takes it when it is sent again', async () => {
    const store = memoryStore()
    const { save } = store
    let down = false
    Object.assign(store, { save: (document: never) => (down ? Promise.reject(new Error('down')) : save(document)) })
    const shaky = await openOffice({ store })
    const someone = teamsDriver(shaky)
    await someone.start()
    down = true
    await someone.tap(['Help me find who to see'])
    expect(someone.all()).to.include('on my side')
    down = false
    await someone.tap(['Help me find who to see'])
    expect((await someone.state()).place).to.equal('consent.ask')
    await shaky.stop()
  })

  it('asks who is too fast to wait, but never someone in danger', async () => {
    const limiter = createLimiter({
      messagesPerMinute: 2,
      addressMessagesPerMinute: 99,
      addressConversationsPerHour: 99,
    })
    const strict = await openOffice({ limiter })
    const someone = teamsDriver(strict)
    await someone.start()
    for (const text of ['hello', 'hello']) await someone.say(text)
    expect(someone.all()).to.include('That was very fast')
    await someone.say('I want to kill myself')
    expect(someone.all()).to.match(/988|emergency/)
    await strict.stop()
  })
})
