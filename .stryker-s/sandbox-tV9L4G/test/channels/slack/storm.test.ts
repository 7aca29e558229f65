// @ts-nocheck
import { expect } from 'chai'
import fc from 'fast-check'
import { tamedLogger } from '../../../src/channels/slack/logger.ts'
import { destination } from '../../../src/channels/slack/place.ts'
import { createSender } from '../../../src/channels/slack/sender.ts'
import { workWords } from '../../../src/channels/slack/words.ts'
import { clientOptions, oneWorkspace } from '../../../src/channels/slack/workspaces.ts'
import type { Turn } from '../../../src/core/bot.ts'
import { createLog } from '../../../src/log.ts'
import { Secret } from '../../../src/secret.ts'
import { bot } from '../../bot.ts'
import { fakeTurn } from '../../server/fake.ts'
import { direct } from './driver.ts'
import { openLoopback, type Trouble } from './loopback.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

/** Says what it heard, so that each answer can be told from every other. */
const echo = (
  _: unknown,
  conversation: Parameters<typeof fakeTurn>[1],
  inbound: Parameters<typeof fakeTurn>[2],
): Turn => fakeTurn(bot, conversation, inbound)

const troubles: fc.Arbitrary<Trouble | null> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant({ kind: 'limited', seconds: 0 } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'broken' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'lost' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'slow', ms: 30 } as const) },
)
/** Who is told what, how often Slack sends it, and where in the storm. */
const storm = fc.array(
  fc.record({ user: fc.integer({ min: 1, max: 3 }), times: fc.array(fc.nat(1000), { minLength: 1, maxLength: 5 }) }),
  { minLength: 1, maxLength: 10 },
)

describe('a storm of retries from Slack', function () {
  this.timeout(240_000)

  it('is answered once for each event, in the order the events were taken in, and none is lost', async () => {
    await fc.assert(
      fc.asyncProperty(storm, fc.infiniteStream(troubles), async (events, fates) => {
        const slack = await openLoopback()
        const workspace = await openWorkspace({ slack, turn: echo })
        try {
          await through(workspace, events, fates)
        } finally {
          await workspace.stop()
          await slack.close()
        }
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })

  it('that begins before a crash is ended by the next run, with no answer twice', async () => {
    const slack = await openLoopback()
    const first = await openWorkspace({ slack, turn: echo })
    // Slack takes each message, but the caller never hears of it: as if the program died right then.
    slack.trouble = (method) => (method === 'chat.postMessage' ? { kind: 'lost' } : null)
    await first.post(direct('U1', 'one'))
    while (slack.messages('DU1').length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    await first.stop()
    slack.trouble = () => null
    const second = await openWorkspace({ slack, turn: echo, store: first.store })
    await second.settled()
    expect(slack.messages('DU1')).to.have.length(1)
    await second.stop()
    await slack.close()
  })

  it('waits as long as Slack asks', async () => {
    const slack = await openLoopback()
    slack.trouble = () => ({ kind: 'limited', seconds: 37 })
    const log = createLog('silent')
    const workspaces = oneWorkspace(new Secret('xoxb-test'), clientOptions(slack.url, tamedLogger(log)))
    const send = createSender({ workspaces, words: () => workWords(bot.words.en!), log, run: 'r', opened: () => {} })
    const { to } = destination(
      { team: 'T1', enterprise: null, user: 'U1', outsider: false },
      { channel: 'DU1', thread: null },
      { id: 'slack:x', event: 'e', run: 'r', opening: null },
    )
    const reply = { id: 'e.0', text: 'Hello.', ask: null, card: null }
    expect(await send(to, { id: 'e:0', reply })).to.deep.equal({ kind: 'later', seconds: 37 })
    await slack.close()
  })

  it('that Slack refuses the layout of is answered in plain words', async () => {
    const workspace = await openWorkspace({ turn: echo })
    workspace.slack.trouble = (method) => {
      const isFirst = workspace.slack.calls.filter((call) => call.method === 'chat.postMessage').length === 1
      return method === 'chat.postMessage' && isFirst ? { kind: 'refused', error: 'invalid_blocks' } : null
    }
    await workspace.post(direct('U1', 'one'))
    await workspace.settled()
    expect(
      workspace.slack
        .messages('DU1')
        .map(({ text }) => text)
        .join(),
    ).to.include('0: one')
    await workspace.stop()
  })

  it('is dropped when the person cannot be reached any more', async () => {
    const workspace = await openWorkspace({ turn: echo })
    workspace.slack.trouble = (method) =>
      method === 'chat.postMessage' ? { kind: 'refused', error: 'channel_not_found' } : null
    await workspace.post(direct('U1', 'one'))
    await workspace.settled()
    expect((await workspace.store.load(workspace.idOf('U1')))?.outbox).to.deep.equal([])
    await workspace.stop()
  })
})

async function through(
  workspace: Workspace,
  events: readonly { user: number; times: readonly number[] }[],
  fates: Iterator<Trouble | null>,
): Promise<void> {
  const { slack } = workspace
  // One stumble at a time: a call that fails for ever would be no storm but an outage.
  let calm = true
  slack.trouble = (method) => {
    const fate =
      calm && /^(?:chat\.postMessage|conversations\.history)$/.test(method) ? (fates.next().value ?? null) : null
    calm = fate === null
    return fate
  }
  const bodies = events.map(({ user }, n) => direct(`U${user}`, `message ${n}.`))
  const deliveries = events
    .flatMap(({ times }, n) => times.map((at) => ({ at, body: bodies[n]! })))
    .sort((one, other) => one.at - other.at)
  const pending: Promise<{ status: number }>[] = []
  for (const { body } of deliveries) {
    pending.push(workspace.post(body))
    if (pending.length % 3 === 0) await Promise.all(pending)
  }
  expect((await Promise.all(pending)).every(({ status }) => status === 200)).to.equal(true)
  await workspace.settled()
  for (const user of ['U1', 'U2', 'U3']) {
    const answered = slack.messages(`D${user}`).map(({ text }) => /(\d+): (message \d+\.)/.exec(text ?? ''))
    const sent = events.flatMap((one, n) => (`U${one.user}` === user ? [`message ${n}.`] : []))
    expect(answered.map((match) => match?.[2]).sort(), 'each once').to.deep.equal(sent.sort())
    expect(
      answered.map((match) => Number(match?.[1])),
      'in order',
    ).to.deep.equal(sent.map((_, n) => n))
  }
  expect(slack.faults).to.deep.equal([])
}
