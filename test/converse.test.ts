import { expect } from 'chai'
import { type Converse, converser, type Heard, type Means } from '../src/converse.ts'
import type { Conversation } from '../src/core/conversation.ts'
import { turn as wholeTurn } from '../src/core/turn.ts'
import { createLog } from '../src/log.ts'
import { ConflictError, type Store } from '../src/storage/store.ts'
import { bot as wholeBot } from './bot.ts'
import { AT, bot, down, frail, reply, stalled, text, textsOf, turn } from './small-bot.ts'

describe('converse', () => {
  let store: ReturnType<typeof frail>
  let clock: number
  let converse: Converse
  const make = (more: Partial<Means> = {}) =>
    converser({ bot, turn, store, log: createLog('silent'), now: () => clock, ...more })
  beforeEach(async () => {
    store = frail()
    clock = Date.parse(AT)
    converse = make()
    await converse.open('p', 'en', { id: 'e0', at: AT })
  })

  it('greets, and keeps the conversation before it answers', async () => {
    const outcome = await converse.open('q', 'en', { id: 'e0', at: AT })
    expect(textsOf(outcome)).to.deep.equal(['1: start'])
    expect((await store.load('q'))?.revision).to.equal(1)
  })

  it('applies each event once, whatever the order of the messages that came at once', async () => {
    await Promise.all(Array.from({ length: 15 }, (_, n) => converse.hear('p', text(`e${n + 1}`, 'hi'))))
    expect((await store.load('p'))?.conversation.misses).to.equal(16)
  })

  it('answers a retry with the same replies and changes nothing', async () => {
    const first = await converse.hear('p', text('e1', 'hello'))
    await converse.hear('p', text('e2', 'more'))
    const retried = await converse.hear('p', text('e1', 'hello'))
    expect((retried as Heard).replies).to.deep.equal((first as Heard).replies)
    expect((await store.load('p'))?.conversation.misses).to.equal(3)
  })

  it('answers a retry the same way after a restart', async () => {
    const first = await converse.hear('p', text('e1', 'hello'))
    expect(((await make().hear('p', text('e1', 'hello'))) as Heard).replies).to.deep.equal((first as Heard).replies)
  })

  it('keeps the replies of the last 20 events', async () => {
    for (let n = 1; n <= 25; n++) await converse.hear('p', text(`e${n}`, 'hi'))
    expect((await store.load('p'))?.applied.map(({ id }) => id)).to.deep.equal(
      Array.from({ length: 20 }, (_, n) => `e${n + 6}`),
    )
  })

  it('redoes the turn when someone else saved first', async () => {
    const other = make()
    const load = store.load
    let once = true
    const racing: Store = {
      ...store,
      load: async (id) => {
        const document = await load(id)
        if (once) {
          once = false
          await other.hear('p', text('from-another-device', 'hi'))
        }
        return document
      },
    }
    const outcome = await make({ store: racing }).hear('p', text('e1', 'hello'))
    expect(textsOf(outcome)).to.deep.equal(['3: hello'])
    expect((await store.load('p'))?.applied.map(({ id }) => id)).to.deep.equal(['e0', 'from-another-device', 'e1'])
  })

  it('asks to try again when the race is lost over and over', async () => {
    store.fail.save = () => Promise.reject(new ConflictError('again'))
    expect((await converse.hear('p', text('e1', 'hello'))).kind).to.equal('failed')
  })

  it('shows the screen what was written in the last minute, and only that', async () => {
    await converse.hear('p', text('e1', 'one'))
    clock += 30_000
    await converse.hear('p', text('e2', 'two'))
    expect(textsOf(await converse.hear('p', text('e3', 'three')))).to.deep.equal(['4: one two three'])
    clock += 45_000
    expect(textsOf(await converse.hear('p', text('e4', 'four')))).to.deep.equal(['5: two three four'])
  })

  it('keeps the minutes of two people apart', async () => {
    await converse.open('q', 'en', { id: 'e0', at: AT })
    await converse.hear('q', text('e1', 'danger'))
    expect(textsOf(await converse.hear('p', text('e1', 'hello')))).to.deep.equal(['2: hello'])
  })

  it('never stores what was written', async () => {
    await converse.hear('p', { ...text('e1', 'canary'), recent: [] })
    const { conversation } = (await store.load('p')) ?? {}
    expect(JSON.stringify(conversation)).to.not.contain('canary')
  })

  for (const [how, failure] of Object.entries({ fails: down, hangs: stalled })) {
    for (const where of ['load', 'save'] as const) {
      it(`still says the crisis words when the store ${how} to ${where}`, async () => {
        converse = make({ patienceMs: 40 })
        store.fail[where] = failure
        expect((await converse.hear('p', text('e1', 'I am in danger'))).kind).to.equal('heard')
        expect((await converse.hear('p', text('e2', 'I like tea now'))).kind).to.equal('heard')
        clock += 61_000
        expect((await converse.hear('p', text('e3', 'I like tea'))).kind).to.equal('failed')
      })
    }
  }

  it('takes up what was told right before the yes, and nothing told before the yes was taken back', async () => {
    const whole = converser({ bot: wholeBot, turn: wholeTurn, store, log: createLog('silent'), now: () => clock })
    await whole.open('q', 'en', { id: 'e0', at: AT })
    await whole.hear('q', text('e1', "I can't sleep"))
    const place = async (event: string, said: string) => {
      await whole.hear('q', text(event, said))
      return (await store.load('q'))?.conversation.place
    }
    expect(await place('e2', 'yes')).to.equal('intake.confirm')
    for (const [n, said] of ['back', 'back', 'no', 'find someone'].entries())
      await whole.hear('q', text(`e-${n}`, said))
    expect(await place('e7', 'yes')).to.equal('intake.brings')
  })

  it('takes no command for trouble that was told before the yes', async () => {
    const whole = converser({ bot: wholeBot, turn: wholeTurn, store, log: createLog('silent'), now: () => clock })
    await whole.open('q', 'en', { id: 'e0', at: AT })
    for (const [n, said] of ['find', 'start over', 'no', 'yes'].entries()) await whole.hear('q', text(`e-${n}`, said))
    expect((await store.load('q'))?.conversation).to.deep.include({ place: 'intake.brings', concerns: [] })
  })

  it('keeps nothing of a message it asked to send again, and takes it in when sent again', async () => {
    store.fail.save = down
    const outcome = await converse.hear('p', text('e1', 'hello'))
    expect(outcome).to.have.property('kind', 'failed')
    expect(outcome).to.have.property('text').that.contains('try again')
    delete store.fail.save
    expect(textsOf(await converse.hear('p', text('e1', 'hello')))).to.deep.equal(['2: hello'])
  })

  it('goes on with the next message after one that broke the bot', async () => {
    expect((await converse.hear('p', text('e1', 'break'))).kind).to.equal('failed')
    expect((await converse.hear('p', text('e2', 'hello'))).kind).to.equal('heard')
  })

  it('knows no conversation it did not begin', async () => {
    expect(await converse.hear('stranger', text('e1', 'hello'))).to.deep.equal({ kind: 'unknown' })
    expect(await converse.again('stranger')).to.deep.equal({ kind: 'unknown' })
  })

  it('erases at once when asked, and answers the retry of that very request the same', async () => {
    const outcome = await converse.hear('p', text('e1', 'forget me'))
    expect(await store.load('p')).to.equal(null)
    expect(await converse.hear('p', text('e1', 'forget me'))).to.deep.equal(outcome)
    expect(await converse.hear('p', text('e2', 'hello'))).to.deep.equal({ kind: 'unknown' })
  })

  it('does not claim to have erased when it could not', async () => {
    store.fail.erase = down
    expect((await converse.hear('p', text('e1', 'forget me'))).kind).to.equal('failed')
    expect(await store.load('p')).to.not.equal(null)
  })

  it('repeats the last replies with the same ids to someone who comes back', async () => {
    const last = (await converse.hear('p', text('e1', 'hello'))) as Heard
    expect(((await converse.again('p')) as Heard).replies).to.deep.equal(last.replies)
  })

  it('gives crisis words without a conversation, and only then', () => {
    expect(converse.urgent(text('e1', 'danger'), 'en')?.replies).to.have.length(1)
    expect(converse.urgent(text('e1', 'hello'), 'en')).to.equal(null)
  })

  it('drops quoted words from kept replies once the conversation has dropped them', async () => {
    const quoting: Means['turn'] = (given, conversation, inbound) => {
      const said = inbound.kind === 'text' ? inbound.text : ''
      const concerns: Conversation['concerns'] =
        said === 'yes' ? [] : [{ id: 'grief', evidence: said, confirmed: false }]
      const { conversation: next } = turn(given, conversation, inbound)
      return {
        conversation: { ...next, concerns },
        replies: [reply(`${inbound.id}.0`, `You said "${said}".`)],
        effects: [],
      }
    }
    converse = make({ turn: quoting })
    await converse.hear('p', text('e1', 'my "yellow"\ncanary died'))
    expect(JSON.stringify(await store.load('p'))).to.contain('canary')
    await converse.hear('p', text('e2', 'yes'))
    expect(JSON.stringify(await store.load('p'))).to.not.contain('canary')
    expect((await store.load('p'))?.applied.map(({ id }) => id)).to.deep.equal(['e0', 'e1', 'e2'])
  })

  it('is idle only once every turn in flight is kept', async () => {
    const turns = [converse.hear('p', text('e1', 'a')), converse.hear('p', text('e2', 'b'))]
    await converse.idle()
    expect((await store.load('p'))?.conversation.misses).to.equal(3)
    await Promise.all(turns)
  })
})
