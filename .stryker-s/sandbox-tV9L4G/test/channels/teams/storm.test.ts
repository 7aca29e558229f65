// @ts-nocheck
import { setTimeout as rest } from 'node:timers/promises'
import { expect } from 'chai'
import fc from 'fast-check'
import type { Connector } from '../../../src/channels/teams/connector.ts'
import { botbuilderConnector } from '../../../src/channels/teams/sdk/botbuilder.ts'
import type { Turn } from '../../../src/core/bot.ts'
import { memoryStore } from '../../../src/storage/memory.ts'
import { bot } from '../../bot.ts'
import { fakeTurn } from '../../server/fake.ts'
import { type TeamsPerson, teamsDriver } from './driver.ts'
import { type Office, openOffice } from './office.ts'
import { startPlatform, type Trouble } from './platform.ts'

/** Says what it heard, so that each answer can be told from every other. */
const echo = (_: unknown, ...rest: [Parameters<typeof fakeTurn>[1], Parameters<typeof fakeTurn>[2]]): Turn =>
  fakeTurn(bot, ...rest)

/** What the platform does with a call: takes it, takes it late, or refuses it. */
type Fate = 'taken' | 'slow' | 'limited' | 'broken'
const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Fate>('taken') },
  fc.constantFrom<Fate>('slow', 'limited', 'broken'),
)
const TROUBLES: Readonly<Record<Fate, ReturnType<Trouble>>> = {
  taken: null,
  slow: null,
  limited: { status: 429, retryAfter: 0 },
  broken: { status: 500 },
}
/** Whom each message is from, how often it is sent, and where in the storm. */
const storm = fc.array(
  fc.record({ who: fc.integer({ min: 0, max: 2 }), times: fc.array(fc.nat(1000), { minLength: 1, maxLength: 5 }) }),
  { minLength: 1, maxLength: 10 },
)

/** Numbered answers, in the order in which they stand in the chat. The hello of a new conversation is number 0. */
const answersIn = (person: TeamsPerson) =>
  person.chat().map(({ activity }) => {
    const [, number, text] =
      /(\d+): (\w+)/.exec(activity.attachments?.[0].content.fallbackText ?? activity.text ?? '') ?? []
    return { number: Number(number), text }
  })

describe('a storm of retries from the Bot Framework', function () {
  this.timeout(240_000)

  it('is answered once for each event, in the order the events were taken in, and none is lost', async () => {
    await fc.assert(
      fc.asyncProperty(storm, fc.infiniteStream(fate), async (events, fates) => {
        const slow: Connector = botbuilderConnector(null)
        let now: Fate = 'taken'
        const connector: Connector = {
          ...slow,
          send: async (...call) => {
            // One stumble at a time: a call that fails for ever would be no storm but an outage.
            now = now === 'taken' ? (fates.next().value ?? 'taken') : 'taken'
            if (now === 'slow') await rest(20)
            return slow.send(...call)
          },
        }
        const office = await openOffice({ turn: echo, connector })
        office.platform.trouble = ({ method }) => (method === 'POST' ? TROUBLES[now] : null)
        try {
          await through(office, events)
        } finally {
          await office.stop()
        }
      }),
      { numRuns: 10, endOnFailure: true },
    )
  })

  it('that begins before a crash is ended by the next run', async () => {
    const [store, platform] = [memoryStore(), await startPlatform()]
    platform.trouble = () => ({ status: 503 })
    const first = await openOffice({ turn: echo, store, platform })
    const person = teamsDriver(first)
    await first.post(person.activity({ text: 'one' }))
    await first.stop()
    expect(platform.messages).to.deep.equal([])
    platform.trouble = () => null
    const second = await openOffice({ turn: echo, store, platform })
    await second.settled()
    expect(answersIn(person).map(({ text }) => text)).to.deep.equal(['hello', 'one'])
    await second.stop()
    await platform.close()
  })

  it('loses nothing when Teams takes a message and its yes is lost: the message comes once more', async () => {
    const office = await openOffice({ turn: echo })
    const person = teamsDriver(office)
    await person.send({ text: 'one' })
    let lost = 1
    office.platform.trouble = () => (lost-- > 0 ? { status: 502, taken: true } : null)
    await person.send({ text: 'two' })
    await person.send({ text: 'three' })
    expect(answersIn(person).map(({ text }) => text)).to.deep.equal(['hello', 'one', 'two', 'two', 'three'])
    await office.stop()
  })

  it('is dropped when the person blocked the bot, and goes on past what Teams will never take', async () => {
    const office = await openOffice({ turn: echo })
    const person = teamsDriver(office)
    office.platform.trouble = () => ({ status: 403 })
    await person.send({ text: 'one' })
    expect((await office.store.load(office.idOf(person.conversation)))?.outbox).to.deep.equal([])
    let refused = 1
    office.platform.trouble = () => (refused-- > 0 ? { status: 413 } : null)
    await person.send({ text: 'two' })
    await person.send({ text: 'three' })
    expect(answersIn(person).map(({ text }) => text)).to.deep.equal(['three'])
    await office.stop()
  })
})

async function through(office: Office, events: readonly { who: number; times: readonly number[] }[]): Promise<void> {
  const people = [0, 1, 2].map(() => teamsDriver(office))
  const bodies = events.map(({ who }, n) => people[who]!.activity({ text: `message${n}` }))
  const deliveries = events
    .flatMap(({ times }, n) => times.map((at) => ({ at, body: bodies[n]! })))
    .sort((one, other) => one.at - other.at)
  const pending: Promise<number>[] = []
  for (const { body } of deliveries) {
    pending.push(office.post(body))
    if (pending.length % 3 === 0) await Promise.all(pending)
  }
  expect((await Promise.all(pending)).every((status) => status === 200)).to.equal(true)
  await office.settled()
  for (const [who, person] of people.entries()) {
    const sent = events.flatMap((event, n) => (event.who === who ? [`message${n}`] : []))
    const expected = sent.length === 0 ? [] : ['hello', ...sent]
    const answers = answersIn(person)
    expect(answers.map(({ text }) => text).sort(), 'each once').to.deep.equal(expected.sort())
    expect(
      answers.map(({ number }) => number),
      'in order',
    ).to.deep.equal(expected.map((_, n) => n))
  }
}
