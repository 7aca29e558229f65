// @ts-nocheck
import { expect } from 'chai'
import fc from 'fast-check'
import { answered } from '../../../src/channels/slack/answered.ts'
import { form } from '../../../src/channels/slack/form.ts'
import { LIMITS } from '../../../src/channels/slack/limits.ts'
import { escaped, fromSlack, toMrkdwn } from '../../../src/channels/slack/mrkdwn.ts'
import { render } from '../../../src/channels/slack/render.ts'
import { pieces } from '../../../src/channels/slack/split.ts'
import { workWords } from '../../../src/channels/slack/words.ts'
import type { Ask, Reply } from '../../../src/core/reply.ts'
import { bot } from '../../bot.ts'
import { anyReply } from '../replies.ts'
import { everyReply } from '../shared.ts'
import { rowsOf } from './attacks.ts'
import { faultsOf } from './schema.ts'

const words = workWords(bot.words.en!)
const AT = { channel: 'D1', thread: null, ts: '1.1' }
const reply = (more: Partial<Reply>): Reply => ({ id: 'r', text: 'Hello.', ask: null, card: null, ...more })
const ask = (more: Partial<Ask>): Ask => ({
  step: 'intake.who',
  kind: 'choose',
  choices: [],
  picked: [],
  ways: [],
  progress: null,
  ...more,
})
const choices = (n: number, length = 10) =>
  Array.from({ length: n }, (_, at) => ({ value: `v${at}`, label: `${at} `.padEnd(length, 'x') }))
const faults = (made: Reply) =>
  render(made, words, 'notice').flatMap((message) => faultsOf('chat.postMessage', { channel: 'D1', ...message }))

describe('Block Kit for replies', function () {
  this.timeout(60_000)

  it('is what Slack publishes, for every reply of every transcript', () => {
    for (const one of everyReply()) {
      expect(faults(one), one.text).to.deep.equal([])
      if (one.ask === null) continue
      const view = form({ ...one, ask: one.ask }, AT, words)
      expect(faultsOf('views.open', { trigger_id: 't', view }), one.text).to.deep.equal([])
    }
  })

  for (const [name, length] of [
    ['at', LIMITS.sectionText],
    ['one over', LIMITS.sectionText + 1],
    ['far over', 40_000],
  ] as const) {
    it(`keeps every word of a text ${name} the limit of a section`, () => {
      const text = Array.from({ length: length / 10 + 1 }, (_, n) => `word${n}`.padEnd(9, '.'))
        .join(' ')
        .slice(0, length)
      const messages = render(reply({ text }), words)
      expect(messages.flatMap((message) => faultsOf('chat.postMessage', { channel: 'D1', ...message }))).to.deep.equal(
        [],
      )
      const said = messages.flatMap(({ blocks }) =>
        blocks.map((block) => (block.type === 'section' ? block.text?.text : '')),
      )
      expect(said.join(' ')).to.equal(text.trim())
    })
  }

  for (const n of [1, 12, 13, 25, 26, 100, 101, 250]) {
    it(`offers all of ${n} choices`, () => {
      const made = reply({ ask: ask({ choices: choices(n, 75) }) })
      expect(faults(made)).to.deep.equal([])
      const drawn = JSON.stringify(render(made, words))
      for (const { value } of made.ask!.choices) expect(drawn).to.include(value)
    })
  }

  for (const n of [1, 10, 11, 30, 31, 100, 101]) {
    it(`offers all of ${n} boxes, ticked ones ticked, in a message and in a form`, () => {
      const made = reply({ ask: ask({ kind: 'several', choices: choices(n), picked: ['v0', `v${n - 1}`] }) })
      expect(faults(made)).to.deep.equal([])
      const view = form({ ...made, ask: made.ask! }, AT, words)
      expect(faultsOf('views.open', { trigger_id: 't', view })).to.deep.equal([])
      for (const drawn of [JSON.stringify(render(made, words)), JSON.stringify(view)])
        for (const { value } of made.ask!.choices) expect(drawn).to.include(`"value":"${value}"`)
    })
  }

  it('writes out a label that a button would cut short', () => {
    const long = `${'a long label '.repeat(6)}with its end`
    const made = reply({ ask: ask({ choices: [{ value: 'v', label: long }] }) })
    expect(faults(made)).to.deep.equal([])
    expect(JSON.stringify(render(made, words)[0]!.blocks)).to.include('with its end')
  })

  it('writes out what Slack cannot carry, so that it can be answered in words', () => {
    const made = reply({ ask: ask({ kind: 'several', choices: [{ value: 'v'.repeat(76), label: 'A rare one' }] }) })
    expect(faults(made)).to.deep.equal([])
    expect(JSON.stringify(render(made, words))).to.include('• A rare one')
  })

  it('draws whatever a reply may hold within every limit', () => {
    fc.assert(
      fc.property(anyReply, (made) => {
        expect(faults(made)).to.deep.equal([])
      }),
      { numRuns: 150 },
    )
  })

  it('keeps a question and its buttons in one message', () => {
    const made = reply({ text: 'x '.repeat(4400), ask: ask({ kind: 'several', choices: choices(30) }) })
    const held = render(made, words).filter(
      ({ blocks }) => JSON.stringify(blocks).includes('"tick"') || JSON.stringify(blocks).includes('"done"'),
    )
    expect(held).to.have.length(1)
  })

  it('gives a number that can be tapped and read, and makes a button of a page only', () => {
    const contacts = [
      { label: 'Call 988', href: 'tel:988', note: 'Day and night' },
      { label: 'Text HOME', href: 'sms:741741?&body=HOME', note: '' },
      { label: 'Chat', href: 'https://988lifeline.org/chat', note: 'In writing' },
    ]
    const made = reply({ card: { kind: 'help', urgent: true, contacts } })
    expect(faults(made)).to.deep.equal([])
    const drawn = JSON.stringify(render(made, words)[0]!.blocks)
    expect(drawn)
      .to.include('<tel:988|Call 988>')
      .and.include('Text HOME: 741741')
      .and.include('"url":"https://988lifeline.org/chat"')
    expect(drawn).to.not.include('"url":"tel:').and.not.include('"url":"sms:')
  })

  it('says in the first message who may read the chat, and how to leave it', () => {
    const [first] = render(reply({}), words, 'notice')
    expect(first!.text).to.match(/employer may be able to read or export it\..*continue privately/)
    expect(
      first!.text
        .split('\n')[0]!
        .split(/[.!?](?: |$)/)
        .filter(Boolean),
    ).to.have.length(2)
    expect(JSON.stringify(first!.blocks)).to.include('"action_id":"private"')
  })
})

describe('a message that was answered', () => {
  it('shows the answer and has no button left', () => {
    const [asked] = render(
      reply({ ask: ask({ choices: choices(3), ways: [{ value: ':skip', label: 'Skip' }] }) }),
      words,
    )
    const after = answered(asked!.blocks, '0 <!channel>')
    expect(JSON.stringify(after.blocks)).to.not.include('"button"').and.not.include('<!channel')
    expect(JSON.stringify(after.blocks)).to.include('✓ 0')
    expect(faultsOf('chat.update', { channel: 'D1', ts: '1.1', ...after })).to.deep.equal([])
  })

  it('stays within the limit of blocks, and keeps the way to a help page', () => {
    const page = [{ label: 'Chat', href: 'https://988lifeline.org/chat', note: '' }]
    const [help] = render(reply({ card: { kind: 'help', urgent: true, contacts: page } }), words)
    const many = [...help!.blocks, ...Array.from({ length: 60 }, () => ({ type: 'divider' }))]
    const after = answered(many, 'ok')
    expect(faultsOf('chat.update', { channel: 'D1', ts: '1.1', ...after })).to.deep.equal([])
    expect(JSON.stringify(after.blocks)).to.include('988lifeline.org')
  })
})

/** Every text Slack reads marks in. */
const MRKDWN = /"mrkdwn","text":"(?:[^"\\]|\\.)*"/g

describe('text for Slack', () => {
  it('is tried with all twenty-six rows of the list', () => {
    expect(rowsOf('slack_mrkdwn')).to.have.length(26)
  })

  for (const { text, forbid } of rowsOf('slack_mrkdwn')) {
    it(`cannot be made to say ${JSON.stringify(text.slice(0, 40))}`, () => {
      const made = reply({
        text,
        card: { kind: 'summary', lines: [{ step: 'intake.who', label: text, value: text }] },
        ask: ask({ choices: [{ value: 'v', label: text }] }),
      })
      expect(faults(made)).to.deep.equal([])
      const marked = render(made, words).flatMap(({ blocks }) => JSON.stringify(blocks).match(MRKDWN) ?? [])
      const written = [escaped(text), toMrkdwn(text), ...pieces(text, LIMITS.sectionText), ...marked]
      expect(written.filter((drawn) => forbid !== null && drawn.includes(forbid))).to.deep.equal([])
    })
  }

  it('keeps strong words, lists and links of ours', () => {
    expect(toMrkdwn('- **A & B:** see [this](https://a.example/?x=1&y=2)')).to.equal(
      '• *A &amp; B:* see <https://a.example/?x=1&amp;y=2|this>',
    )
  })

  it('is read back as the person saw it', () => {
    expect(
      fromSlack('I &lt;3 <https://a.example|this> &amp; <mailto:a@b.example|a@b.example>, call <tel:988|988> <@U1>'),
    ).to.equal('I <3 this & a@b.example, call 988  ')
  })

  it('loses nothing and cuts no letter in two, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 20, max: 90 }), (text, most) => {
        const cut = pieces(text, most)
        for (const piece of cut) expect(piece.length).to.be.at.most(most)
        const bare = (all: string) => all.replace(/[\s•*-]/gu, '')
        if (!/[*[\]()|-]/.test(text)) expect(bare(cut.join(''))).to.equal(bare(toMrkdwn(text)))
      }),
    )
  })
})
