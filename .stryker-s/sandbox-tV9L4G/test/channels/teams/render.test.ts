// @ts-nocheck
import { expect } from 'chai'
import fc from 'fast-check'
import { answeredMessage, type Outgoing, render } from '../../../src/channels/teams/render.ts'
import { workWords } from '../../../src/channels/teams/words.ts'
import type { Ask, Reply } from '../../../src/core/reply.ts'
import { bot } from '../../bot.ts'
import { anyReply } from '../replies.ts'
import { everyReply } from '../shared.ts'
import { rowsOf } from './attacks.ts'
import { elementsOf, teamsDriver } from './driver.ts'
import { openOffice } from './office.ts'
import { faultsOf } from './schema.ts'

const said = workWords(bot.words.en!)
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
const drawn = (made: Reply) => render(made, 'msteams', said, 'notice')
const elements = (made: Reply) => elementsOf({ id: '', conversation: '', activity: drawn(made) })
const inChannel = (made: Reply, channel: string) => render(made, channel, said)

describe('Adaptive Cards for replies', function () {
  this.timeout(60_000)

  it("are what Microsoft's own reader takes, for every reply of every transcript, before and after it is answered", () => {
    for (const one of everyReply()) {
      expect(faultsOf(drawn(one)), one.text).to.deep.equal([])
      const answer = { step: one.ask?.step ?? ':', values: [one.ask?.choices[0]?.value ?? ':skip'] }
      const after = answeredMessage(one, said, 'notice', answer)
      expect(faultsOf(after), one.text).to.deep.equal([])
      const left = elementsOf({ id: '', conversation: '', activity: after })
      expect(
        left.filter(({ type, data }) => type.startsWith('Input.') || data?.signpost.step !== undefined),
      ).to.deep.equal([])
    }
  })

  it('say the same in words where no card is drawn, with buttons for all but boxes', () => {
    for (const one of everyReply()) {
      for (const channel of ['line', 'facebook', 'sms']) expect(faultsOf(inChannel(one, channel))).to.deep.equal([])
      const { text, suggestedActions, attachments } = inChannel(one, 'line')
      expect(attachments).to.equal(undefined)
      if (one.ask?.kind !== 'choose') continue
      expect(suggestedActions?.actions.length).to.be.above(0)
      for (const { label } of one.ask.choices) expect(text).to.include(label)
    }
  })

  for (const n of [1, 6, 7, 15, 16, 100]) {
    it(`offer all of ${n} choices: few as buttons, more in a list`, () => {
      const made = reply({ ask: ask({ choices: choices(n) }) })
      expect(faultsOf(drawn(made))).to.deep.equal([])
      for (const { value } of choices(n)) expect(JSON.stringify(drawn(made))).to.include(`"${value}"`)
      expect(elements(made).some(({ type }) => type === 'Input.ChoiceSet')).to.equal(n > 6)
    })
  }

  it('put a label too long for a button into a list, where it is whole', () => {
    const made = reply({ ask: ask({ choices: choices(2, 41) }) })
    const [field] = elements(made).filter(({ type }) => type === 'Input.ChoiceSet')
    expect(field!.choices!.map(({ title }) => title)).to.deep.equal(choices(2, 41).map(({ label }) => label))
    expect(elements(reply({ ask: ask({ choices: choices(2, 40) }) })).map(({ type }) => type)).to.not.include(
      'Input.ChoiceSet',
    )
  })

  it('offer boxes with those ticked that were heard, and a field for own words', () => {
    const boxes = reply({ ask: ask({ kind: 'several', choices: choices(30), picked: ['v0', 'v29'] }) })
    expect(faultsOf(drawn(boxes))).to.deep.equal([])
    expect(JSON.stringify(drawn(boxes))).to.include('"value":"v0,v29"')
    for (const kind of ['text', 'number'] as const) {
      expect(elements(reply({ ask: ask({ kind }) })).map(({ type }) => type)).to.include('Input.Text')
    }
  })

  it('say in the first message who may read the chat, in two sentences, and how to leave it', () => {
    const { summary } = drawn(reply({}))
    expect(
      summary!
        .split('\n')[0]!
        .split(/[.!?](?: |$)/)
        .filter(Boolean),
    ).to.have.length(2)
    expect(elements(reply({})).find(({ data }) => data?.signpost.own === 'private')?.title).to.equal(
      'Continue privately',
    )
  })

  it('hold whatever a reply may hold', () => {
    const alike = fc.property(anyReply, (made) => {
      const faults = [...faultsOf(drawn(made)), ...faultsOf(inChannel(made, 'line'))]
      // What a reply of ours never is: empty, or longer than Teams takes.
      expect(faults.filter((fault) => !/bytes|without words|fall back/.test(fault))).to.deep.equal([])
    })
    fc.assert(alike, { numRuns: 150 })
  })
})

/** Words of a person, wherever a card may show them. */
const quoting = (text: string): Reply =>
  reply({
    card: { kind: 'summary', lines: [{ step: 'intake.who', label: text, value: text }] },
    ask: ask({ choices: [{ value: 'v', label: text }], ways: [{ value: ':skip', label: text }] }),
  })
const titled = (text: string): Reply =>
  reply({ card: { kind: 'copy', name: text, text, sheet: { title: text, lead: text, parts: [], foot: text } } })

describe('text for Teams', () => {
  const rows = rowsOf<{ readonly text: string }>('teams_markup')

  it('is tried with all twenty rows of the list', () => {
    expect(rows).to.have.length(20)
  })

  for (const { text } of rows) {
    it(`makes nothing but words of ${JSON.stringify(text)}`, () => {
      for (const made of [quoting(text), titled(text)]) {
        expect(faultsOf(drawn(made))).to.deep.equal([])
        // Only a text block reads Markdown and tags, and only an action follows an address.
        const read = elements(made).filter(({ type }) => type === 'TextBlock')
        for (const block of read) expect(block.text).to.not.match(/[<>[\]()*_`]|\{\{/)
        expect(elements(made).filter(({ type }) => type === 'Action.OpenUrl')).to.deep.equal([])
        expect(JSON.stringify(drawn(made))).to.not.include('{{')
        // A voice reads speech that looks like SSML as SSML.
        expect(drawn(made).speak).to.not.match(/[<&]/)
      }
      // A message of words alone is Markdown with tags: every mark in it is written as an entity, or is a link of ours.
      const spoken = inChannel(reply({ text }), 'msteams').text!
      expect(spoken.replace(/\[[^\][]*\]\(https:[^()\s]*\)|\*\*/g, '')).to.not.match(/[<>[\]*_`~|]|\{\{|&(?!#\d+;)/)
    })
  }

  it('of a person never comes back as a mark, a mention or a link', async () => {
    const office = await openOffice()
    for (const { text } of rows) {
      const person = teamsDriver(office)
      await person.start()
      for (const words of ['find', 'yes', `I feel low ${text}`, 'keep my own words', 'skip', text])
        await person.say(words)
      for (const message of person.chat()) {
        expect(message.activity.text ?? '').to.not.match(/<|evil|javascript:/)
        const blocks = elementsOf(message).filter(({ type, url }) => type === 'TextBlock' || url?.includes('evil'))
        expect(blocks.filter((block) => /[<>[\]]|evil/.test(JSON.stringify(block.text ?? block.url)))).to.deep.equal([])
      }
    }
    await office.stop()
  })

  it('keeps strong words, lists and links of ours', () => {
    const { text } = inChannel(reply({ text: '- **A & B:** see [this](https://a.example/?x=1)' }), 'msteams')
    expect(text).to.equal('- **A &#38; B:** see [this](https://a.example/?x=1)')
  })
})

describe('the check of cards', () => {
  const sent = (body: readonly object[]): Outgoing =>
    ({
      ...drawn(reply({})),
      attachments: [{ contentType: '', content: { type: 'AdaptiveCard', version: '1.5', fallbackText: 'x', body } }],
    }) as unknown as Outgoing
  for (const [what, body] of [
    ['an element nobody knows', [{ type: 'Spinner' }]],
    ['a style nobody knows', [{ type: 'Container', style: 'loud', items: [] }]],
    ['a list of no choices', [{ type: 'Input.ChoiceSet', id: 'a', label: 'b', choices: [] }]],
    ['a field without a name', [{ type: 'Input.Text', label: 'b' }]],
    ['a field nothing sends', [{ type: 'Input.Text', id: 'a', label: 'b' }]],
    ['a button without words', [{ type: 'ActionSet', actions: [{ type: 'Action.Submit', title: '' }] }]],
    ['more than Teams takes', [{ type: 'TextBlock', text: 'x'.repeat(28 * 1024) }]],
  ] as const) {
    it(`refuses ${what}`, () => {
      expect(faultsOf(sent(body))).to.not.deep.equal([])
    })
  }
})
