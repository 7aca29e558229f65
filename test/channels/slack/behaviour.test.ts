import { expect } from 'chai'
import { memoryStore } from '../../../src/storage/memory.ts'
import { bot } from '../../bot.ts'
import { button, Desk } from './desk.ts'
import { click, command, controls, direct, event, slackDriver } from './driver.ts'
import { openWorkspace } from './workspace.ts'

describe('Slack, as people meet it', function () {
  this.timeout(60_000)
  const desk = new Desk()
  const { post, chat, said, last, calls, modal } = desk

  it('says who can read the chat before its first word, once', async () => {
    await post(direct('U1', 'hi'))
    await post(direct('U1', 'learn'))
    expect(chat()[0]!.text).to.match(/^This is a work chat/)
    expect(said().match(/This is a work chat/g)).to.have.length(2)
    expect(
      calls('chat.postMessage').every((args) => args.unfurl_links === false && args.unfurl_media === false),
    ).to.equal(true)
  })

  it('answers a first message that tells of danger with help', async () => {
    await post(direct('U1', 'I want to kill myself'))
    expect(said()).to.match(/988|emergency/)
  })

  it('shows the answer on the message that asked, and takes its buttons away', async () => {
    await post(direct('U1', 'hi'))
    const asked = last()
    await post(click('U1', button(asked, 'Help me find who to see'), asked))
    const after = chat().find(({ ts }) => ts === asked.ts)!
    expect(controls(after.blocks ?? [])).to.deep.equal([])
    expect(JSON.stringify(after.blocks)).to.include('✓ Help me find who to see')
  })

  it('takes a doubled click once, keeps the answer in sight, and says where the talk is', async () => {
    await post(direct('U1', 'hi'))
    const asked = { ...last() }
    const press = button(asked, 'Help me find who to see')
    await Promise.all([desk.workspace.post(click('U1', press, asked)), desk.workspace.post(click('U1', press, asked))])
    await desk.workspace.settled()
    expect(said()).to.include('That button belongs to an earlier moment')
    expect(JSON.stringify(chat().find(({ ts }) => ts === asked.ts)!.blocks)).to.include('✓ Help me find who to see')
    expect((await desk.workspace.store.load(desk.workspace.idOf('U1')))?.conversation.place).to.equal('consent.ask')
  })

  it('takes the buttons off an old question that is clicked, and shows no answer there', async () => {
    await post(direct('U1', 'hi'))
    const asked = { ...last() }
    await post(direct('U1', 'find'))
    await post(click('U1', button(asked, "I'd like to learn first"), asked))
    const after = JSON.stringify(chat().find(({ ts }) => ts === asked.ts)!.blocks)
    expect(after).to.not.include('"button"').and.not.include('✓')
  })

  it('keeps what is answered in a form out of the chat', async () => {
    const driver = slackDriver(desk.workspace)
    await driver.start()
    await driver.tap(['Help me find who to see'])
    await driver.tap(['Yes, you may keep them'])
    const asked = last(driver.user)
    await post(click(driver.user, button(asked, 'Answer in a form'), asked))
    const view = calls('views.open').at(-1)!.view!
    const [input] = controls(view.blocks)
    const values = { [input!.block.block_id!]: { words: { value: 'my lighthouse marriage is falling apart' } } }
    await post({
      type: 'view_submission',
      team: { id: 'T1' },
      user: { id: driver.user, team_id: 'T1' },
      view: { ...view, id: 'V1', callback_id: 'answer', state: { values } },
    })
    expect(said(driver.user)).to.not.include('lighthouse')
    expect(said(driver.user)).to.include('not shown here')
    expect((await driver.state()).concerns.map(({ id }) => id)).to.include('relationship')
  })

  it('speaks the language of the talk around it too, and knows an old button in it', async () => {
    for (const text of ['hi', 'español', 'buscar']) await post(direct('U1', text))
    const asked = { ...last() }
    const [first] = controls(asked.blocks ?? [])
    await post(click('U1', first!.element, asked))
    expect(said()).to.include('Responder en un formulario')
    await post(click('U1', first!.element, { ...asked, ts: chat()[0]!.ts }))
    expect(JSON.stringify(chat()[0]!.blocks)).to.not.include('✓')
  })

  it('hears only a person, in a direct chat', async () => {
    await post(direct('U1', 'hi', { subtype: 'message_changed' }))
    await post(direct('U1', 'hi', { bot_id: 'B9' }))
    await post(direct('U1', 'hi', { hidden: true }))
    await post(direct('U1', 'hi', { channel: 'C1', channel_type: 'channel' }))
    await post(direct('U1', '', { subtype: 'file_share' }))
    expect(calls('chat.postMessage').map(({ text }) => text)).to.deep.equal([
      'I can only read words, so I did not open the file.',
    ])
  })

  it('points a mention to a direct chat, seen by that person only, and puts help first in danger', async () => {
    await post(event({ type: 'app_mention', channel: 'C1', user: 'U1', text: '<@UBOT> hello', ts: '1.1' }))
    expect(calls('chat.postMessage')).to.deep.equal([])
    expect(calls('chat.postEphemeral')).to.have.length(1)
    expect(calls('chat.postEphemeral')[0]).to.include({ channel: 'C1', user: 'U1' })
    await post(
      event({ type: 'app_mention', channel: 'C1', user: 'U1', text: '<@UBOT> I want to kill myself', ts: '1.2' }),
    )
    expect(JSON.stringify(calls('chat.postEphemeral')[1])).to.match(/988|emergency/)
    expect(calls('chat.postMessage')).to.deep.equal([])
  })

  it('begins in a direct chat when the pointer in a channel is pressed', async () => {
    const action = { type: 'button', action_id: 'start' }
    await post({
      ...click('U1', action, null),
      channel: { id: 'C1' },
      container: { type: 'message', channel_id: 'C1', is_ephemeral: true },
    })
    expect(calls('chat.postMessage').map(({ channel }) => channel)).to.deep.equal(['DU1'])
  })

  it('declines people of another company kindly, keeps nothing of them, and still helps in danger', async () => {
    const shared = { is_ext_shared_channel: true }
    await post({ ...direct('U9', 'hi', { user_team: 'T9' }), ...shared })
    expect(said('U9')).to.include('I cannot talk with you here')
    await post({ ...direct('U9', 'I want to kill myself', { user_team: 'T9' }), ...shared })
    expect(said('U9')).to.match(/988|emergency/)
    expect(await desk.workspace.store.load(desk.workspace.idOf('U9'))).to.equal(null)
    await post(click('U9', { type: 'button', action_id: 'start' }, null, { user: { id: 'U9', team_id: 'T9' } }))
    expect(await desk.workspace.store.load(desk.workspace.idOf('U9'))).to.equal(null)
  })

  it('takes the command anywhere and answers in the direct chat', async () => {
    const { body } = await post(command('U1', ''))
    expect(JSON.parse(body).text).to.equal('I wrote to you in our direct messages.')
    await post(command('U1', 'how much does it cost?'))
    expect(chat().length).to.be.above(1)
  })

  it('shows a Home page that starts, continues, gives help and a private way', async () => {
    await post(event({ type: 'app_home_opened', user: 'U1', tab: 'home', channel: 'DU1' }))
    await post(event({ type: 'app_home_opened', user: 'U1', tab: 'messages', channel: 'DU1' }))
    const [page, ...more] = calls('views.publish')
    expect(more).to.deep.equal([])
    expect(controls(page!.view!.blocks).map(({ element }) => element.action_id)).to.deep.equal([
      'start',
      'private',
      'sos',
    ])
    await post(click('U1', { type: 'button', action_id: 'sos' }, null))
    expect(said()).to.match(/988|emergency/)
    expect(modal()).to.match(/988|emergency/)
  })

  it('speaks the language of the talk on the Home page, on the pages over the chat and after the command', async () => {
    await post(direct('U1', 'en español, por favor'))
    await post(event({ type: 'app_home_opened', user: 'U1', tab: 'home', channel: 'DU1' }))
    expect(JSON.stringify(calls('views.publish').at(-1)?.view)).to.include('Necesito ayuda ahora')
    await post(click('U1', { type: 'button', action_id: 'private' }, null))
    expect(modal()).to.include('Cerrar').and.include('Abrir la página privada')
    const { body } = await post(command('U1', ''))
    expect(JSON.parse(body).text).to.equal(bot.words.es?.entries['work.written']?.text)
  })

  it('greets in the assistant panel, offers first questions, and answers in its thread', async () => {
    const thread = { user_id: 'U1', channel_id: 'DU1', thread_ts: '17.1' }
    await post(event({ type: 'assistant_thread_started', assistant_thread: thread }))
    expect(calls('assistant.threads.setSuggestedPrompts')[0]?.prompts).to.have.length(4)
    await post(direct('U1', 'Help me find who to see', { thread_ts: '17.1' }))
    expect(calls('chat.postMessage').every(({ thread_ts }) => thread_ts === '17.1')).to.equal(true)
    expect(said()).to.include('may I keep your answers')
  })

  for (const prompt of ['Help me find who to see', "I'd like to learn first", 'Who can see this?', 'I need help now']) {
    it(`understands its own suggestion "${prompt}"`, async () => {
      await post(direct('U1', prompt))
      expect(said()).to.not.match(/did not understand|not sure I understand/)
      expect(chat().length).to.be.above(0)
    })
  }

  it('tells of a click that could not be kept, for Slack sends it only once', async () => {
    const store = memoryStore()
    const { save } = store
    let down = false
    Object.assign(store, { save: (document: never) => (down ? Promise.reject(new Error('down')) : save(document)) })
    const shaky = await openWorkspace({ store })
    await shaky.post(direct('U1', 'hi'))
    await shaky.settled()
    down = true
    const asked = shaky.slack.messages('DU1').at(-1)!
    expect((await shaky.post(click('U1', button(asked, 'Help me find who to see'), asked))).status).to.equal(200)
    await shaky.settled()
    expect(shaky.slack.messages('DU1').at(-1)!.text).to.include('on my side')
    await shaky.stop()
  })
})
