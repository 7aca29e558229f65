import { expect } from 'chai'
import { FIELD } from '../../../src/channels/teams/parts.ts'
import { createLimiter } from '../../../src/server/limiter.ts'
import { memoryStore } from '../../../src/storage/memory.ts'
import { Desk, textOf, until } from './desk.ts'
import { buttonsOf, elementsOf, teamsDriver } from './driver.ts'
import { openOffice } from './office.ts'
import type { Posted } from './platform.ts'

const labelsOf = (message: Posted) => buttonsOf(message).map(({ title }) => title)

describe('Teams, as people meet it', function () {
  this.timeout(60_000)
  const desk = new Desk()
  const { last, find } = desk

  it('greets when it is installed, and says first who can read the chat, once', async () => {
    await desk.person.start()
    expect(desk.person.chat()).to.have.length(1)
    expect(last().activity.summary).to.match(/^This is a work chat/)
    expect(labelsOf(last())[0]).to.equal('Continue privately')
    await desk.person.say('learn')
    expect(desk.person.chat().filter((one) => textOf(one).includes('This is a work chat'))).to.have.length(1)
  })

  it('says so as well, and first, to someone who writes before they are greeted, however fast, and however busy Teams is', async () => {
    let busy = 2
    desk.office.platform.trouble = () => (busy-- > 0 ? { status: 429, retryAfter: 0 } : null)
    await Promise.all(['hi', 'find', 'yes'].map((text) => desk.office.post(desk.person.activity({ text }))))
    await desk.office.settled()
    const [first, ...others] = desk.person.chat()
    expect(textOf(first!)).to.include('This is a work chat')
    expect(others.filter((one) => textOf(one).includes('This is a work chat'))).to.deep.equal([])
  })

  it('shows that it is typing before it answers', async () => {
    await desk.person.start()
    const before = { calls: desk.office.platform.calls.length, messages: desk.person.chat().length }
    await desk.person.say('hello')
    const posts = desk.office.platform.calls.slice(before.calls).filter(({ method }) => method === 'POST')
    expect(posts.length - (desk.person.chat().length - before.messages)).to.equal(1)
  })

  it('shows the answer on the card that asked, keeps its words and the way to privacy, and takes its answers away', async () => {
    await desk.person.start()
    const asked = last()
    await desk.person.press(asked, 'Help me find who to see')
    await until(() => textOf(find(asked)).includes('✓ Help me find who to see'))
    expect(labelsOf(find(asked))).to.deep.equal(['Continue privately'])
    expect(textOf(find(asked)))
      .to.include('This is a work chat')
      .and.include('I am a computer program')
  })

  it('keeps the words of a lesson, a summary and suggestions when a button there is pressed', async () => {
    await desk.person.start()
    await desk.person.say('what does a psychologist do?')
    const lesson = desk.person.chat().find((one) => textOf(one).includes('Read next'))!
    const [more] = labelsOf(lesson)
    await desk.person.press(lesson, more!)
    await until(() => textOf(find(lesson)).includes(`✓ ${more}`))
    const words = elementsOf(lesson).filter(({ type }) => type === 'TextRun')
    for (const { text } of words) expect(textOf(find(lesson))).to.include(JSON.stringify(text).slice(1, -1))
  })

  it('takes the buttons off a question that is answered in the chat instead', async () => {
    await desk.person.start()
    await desk.person.tap(['Help me find who to see'])
    const asked = last()
    await desk.person.say('yes')
    await until(() => labelsOf(find(asked)).length === 0)
    expect(textOf(find(asked)))
      .to.include('may I keep your answers')
      .and.not.include('✓')
  })

  it('takes a doubled press once, keeps the answer in sight, and says where the talk is', async () => {
    await desk.person.start()
    const asked = last()
    const [, find] = buttonsOf(asked)
    const twice = [1, 2].map(() => desk.person.activity({ replyToId: asked.id, value: find!.data }))
    await Promise.all(twice.map((activity) => desk.office.post(activity)))
    await desk.office.settled()
    await until(() => desk.person.all().includes('✓ Help me find who to see'))
    expect(desk.person.all()).to.include('That button belongs to an earlier moment')
    expect((await desk.person.state()).place).to.equal('consent.ask')
  })

  it('does nothing for a press on an old card but say where the talk is', async () => {
    await desk.person.start()
    const asked = { ...last() }
    await desk.person.say('find')
    await until(() => labelsOf(find(asked)).length === 1)
    await desk.person.press(asked, "I'd like to learn first")
    expect((await desk.person.state()).place).to.equal('consent.ask')
    expect(desk.person.all()).to.include('That button belongs to an earlier moment')
    expect(textOf(find(asked))).to.not.include('✓')
  })

  it('keeps what is written into a card out of the chat', async () => {
    await desk.person.start()
    await desk.person.tap(['Help me find who to see'])
    await desk.person.tap(['Yes, you may keep them'])
    const asked = last()
    await desk.person.press(asked, 'Send', { answer: 'my lighthouse marriage is falling apart' })
    await until(() => textOf(find(asked)).includes('not shown here'))
    expect(desk.person.all()).to.not.include('lighthouse')
    expect((await desk.person.state()).concerns.map(({ id }) => id)).to.include('relationship')
  })

  it('answers in a group or a channel with nothing but the way to a personal chat', async () => {
    for (const conversation of [
      { id: 'g1', conversationType: 'groupChat', isGroup: true },
      { id: 'g1', conversationType: 'channel', isGroup: true },
    ]) {
      await desk.person.send({ conversation, text: '<at>Signpost</at> my secret is a lighthouse' })
    }
    const said = desk.office.platform.messages.filter((one) => one.conversation === 'g1')
    expect(said).to.have.length(2)
    for (const one of said) {
      expect(textOf(one)).to.include('I only talk in a direct message').and.not.include('lighthouse')
      expect(elementsOf(one).filter(({ type }) => type === 'Action.OpenUrl')).to.have.length(1)
    }
  })

  it('helps someone in danger, with every number written out and one tap away', async () => {
    await desk.person.start()
    await desk.person.say('I want to kill myself')
    await desk.person.say('United States')
    const help = desk.person.chat().find((one) => elementsOf(one).some(({ url }) => url?.startsWith('tel:')))!
    for (const { title, url } of elementsOf(help).filter(({ url }) => url?.startsWith('tel:'))) {
      expect(title!.replace(/\D/g, '')).to.include(url!.replace(/\D/g, ''))
    }
  })

  it('reads no file, no sound and no picture, and says so', async () => {
    await desk.person.start()
    await desk.person.send({ attachments: [{ contentType: 'image/png' }] })
    expect(textOf(last())).to.include('I can only read words')
  })

  it('speaks the language of the talk around it too, and knows an old button in it', async () => {
    await desk.person.start()
    await desk.person.say('español')
    await desk.person.say('buscar')
    const asked = { ...last() }
    await desk.person.press(asked, labelsOf(asked)[0]!)
    expect(elementsOf(last()).find(({ type }) => type === 'Input.Text')).to.deep.include({ label: 'Con tus palabras' })
    await desk.person.press(asked, labelsOf(asked)[0]!)
    await until(() => textOf(find(asked)).includes('✓'))
  })

  it('has cards where the channel draws them, and words with buttons that say their label elsewhere', async () => {
    const conversation = { id: 'other' }
    const said = () => desk.office.platform.messages.filter((one) => one.conversation === 'other')
    await desk.person.send({ channelId: 'line', conversation, text: 'hi' })
    expect(JSON.stringify(said())).to.not.include('adaptive').and.not.include('work chat')
    const offered = said().at(-1)!.activity.suggestedActions!.actions
    expect(offered.map(({ title }) => title)).to.include('Help me find who to see')
    await desk.person.send({ channelId: 'line', conversation, text: offered[0]!.value })
    expect(JSON.stringify(said().at(-1))).to.include('may I keep your answers')
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

  it('is never too busy for who asks for help by a button, or writes of danger into a card', async () => {
    const limits = { messagesPerMinute: 1, addressMessagesPerMinute: 99, addressConversationsPerHour: 99 }
    const strict = await openOffice({ limiter: createLimiter(limits) })
    const someone = teamsDriver(strict)
    const answerTo = async (deed: () => Promise<void>) => {
      const before = someone.chat().length
      await deed()
      return JSON.stringify(someone.chat().slice(before))
    }
    await someone.start()
    expect(await answerTo(() => someone.tap(['I need help now']))).to.include('emergency number')
    expect(await answerTo(() => someone.say('hello'))).to.include('That was very fast')
    const signpost = { step: 'intake.brings', values: [], field: 'words' }
    const field = { signpost, [FIELD]: 'I want to kill myself' }
    const written = () => someone.send({ replyToId: someone.chat()[0]!.id, value: field })
    expect(await answerTo(written)).to.include('emergency number')
    await strict.stop()
  })
})
