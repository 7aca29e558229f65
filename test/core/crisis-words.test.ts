import { expect } from 'chai'
import { begin } from '../../src/core/begin.ts'
import type { Bot, Contacts } from '../../src/core/bot.ts'
import type { Conversation, CrisisState } from '../../src/core/conversation.ts'
import { crisisAsk, crisisOption, crisisText, helpReplies } from '../../src/core/crisis-words.ts'
import type { Entry } from '../../src/core/words.ts'

const entry = (text: string, more: Partial<Entry> = {}): Entry => ({
  text,
  name: { label: '', also: [] },
  short: '',
  why: '',
  again: '',
  as: {},
  options: {},
  ...more,
})
const option = (label: string, ...also: readonly string[]) => ({ label, also })
const entries: Readonly<Record<string, Entry>> = {
  'crisis.one': entry('One.'),
  'crisis.many': entry('First.', {
    again: 'Again.',
    short: 'Short.',
    as: { other: 'For them.', minor: 'For the young.' },
  }),
  'crisis.grown': entry('First.', { again: 'First.' }),
  'crisis.still': entry('', { options: { a: option('Still here.'), b: option('I hear you.') } }),
  'crisis.more': entry('What now?', {
    options: { 'go-on': option('Go on', 'carry on'), 'no-call': option('No call') },
  }),
  'crisis.country': entry('Which country?'),
}
const HERE: Contacts = {
  known: true,
  country: 'IE',
  name: 'Ireland',
  contacts: [{ label: 'Call', href: 'tel:1', note: '' }],
  countries: [],
}
const ANYWHERE: Contacts = {
  known: false,
  country: null,
  name: '',
  contacts: [{ label: 'Find', href: 'https://example.org', note: '' }],
  countries: [{ code: 'IE', name: 'Ireland' }],
}

function botWith(all: Readonly<Record<string, Entry>> = entries): Bot {
  return {
    words: { en: { language: 'en', entries: all, commands: {}, concerns: {} } },
    contacts: (region: string | null) => (region === 'IE' ? HERE : ANYWHERE),
    dialogs: {},
    versions: {},
  } as unknown as Bot
}
const start: Conversation = begin(botWith(), 'c', '2026-11-23T10:00:00Z', 'en')
const state: CrisisState = {
  level: 'crisis',
  kind: 'suicide',
  who: 'self',
  asking: false,
  shown: 0,
  active: true,
  at: '',
}

/** The first words of a text, each time it is shown. */
const shown = (name: string, times: number, who: 'self' | 'other' = 'self', at = start, bot = botWith()) =>
  Array.from({ length: times }, (_, n) => crisisText(bot, at, name, { who, shown: n }))

describe('the words of a crisis text', () => {
  it('are its own ways first, then the same with changing openings', () => {
    expect(shown('many', 7)).to.deep.equal([
      'First.',
      'Again.',
      'Short.',
      'I hear you. First.',
      'Still here. Again.',
      'I hear you. Short.',
      'Still here. First.',
    ])
    expect(shown('one', 3)).to.deep.equal(['One.', 'I hear you. One.', 'Still here. One.'])
  })

  it('are said once where two of its ways are the same', () => {
    expect(shown('grown', 2)).to.deep.equal(['First.', 'I hear you. First.'])
  })

  it('are for whom it is about, and for the young, where there are such words', () => {
    const young = (ageBand: '13-17' | 'under-13' | '26-64') => ({ ...start, fields: { ageBand } })
    expect(shown('many', 2, 'other')).to.deep.equal(['For them.', 'Again.'])
    expect(shown('many', 1, 'self', young('13-17'))).to.deep.equal(['For the young.'])
    expect(shown('many', 1, 'self', young('under-13'))).to.deep.equal(['For the young.'])
    expect(shown('many', 1, 'self', young('26-64'))).to.deep.equal(['First.'])
    expect(shown('many', 1, 'other', young('13-17'))).to.deep.equal(['For them.'])
    expect(shown('one', 1, 'other', young('13-17'))).to.deep.equal(['One.'])
  })

  it('stand alone where there are no openings, and are none where there are no words', () => {
    const { 'crisis.still': _, ...bare } = entries
    const quiet = botWith({ ...bare, 'crisis.still': entry('') })
    expect(shown('one', 2, 'self', start, quiet)).to.deep.equal(['One.', 'One.'])
    expect(
      shown('none', 1, 'self', start, botWith({ ...bare, 'crisis.none': entry(''), 'crisis.still': entry('') })),
    ).to.deep.equal([''])
  })
})

describe('the buttons of a crisis text', () => {
  it('are its options, in order', () => {
    expect(crisisAsk(botWith(), start, 'more', 'crisis.card')).to.deep.equal({
      step: 'crisis.card',
      kind: 'choose',
      choices: [
        { value: 'go-on', label: 'Go on' },
        { value: 'no-call', label: 'No call' },
      ],
      picked: [],
      ways: [],
      progress: null,
    })
  })

  it('can be written out, by any of their names', () => {
    for (const text of ['Go on', 'go on!', 'Carry on'])
      expect(crisisOption(botWith(), start, 'more', text)).to.equal('go-on')
    expect(crisisOption(botWith(), start, 'more', 'no call')).to.equal('no-call')
    expect(crisisOption(botWith(), start, 'more', 'perhaps')).to.equal(null)
  })
})

describe('help', () => {
  it('is the lines where the country is known, and what to do with them', () => {
    const [lines, more, ...rest] = helpReplies(botWith(), { ...start, fields: { region: 'IE' } }, state, 'Call now.')
    expect(lines).to.deep.include({
      text: 'Call now.',
      card: { kind: 'help', contacts: HERE.contacts, urgent: true },
      ask: null,
    })
    expect(more).to.deep.include({ text: 'What now?', card: null })
    expect(more?.ask?.step).to.equal('crisis.card')
    expect(rest).to.deep.equal([])
  })

  it('asks for the country where it is not known', () => {
    const replies = helpReplies(botWith(), start, { ...state, level: 'concern' }, 'Call now.')
    expect(replies.map(({ text }) => text)).to.deep.equal(['Call now.', 'Which country?', 'What now?'])
    expect(replies[0]?.card).to.deep.equal({ kind: 'help', contacts: ANYWHERE.contacts, urgent: false })
    expect(replies[1]?.ask).to.deep.equal({
      step: 'crisis.country',
      kind: 'choose',
      choices: [{ value: 'IE', label: 'Ireland' }],
      picked: [],
      ways: [],
      progress: null,
    })
  })
})
