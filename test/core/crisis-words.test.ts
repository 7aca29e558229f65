import { expect } from 'chai'
import { begin } from '../../src/core/begin.ts'
import type { Bot, Contacts } from '../../src/core/bot.ts'
import type { Conversation, CrisisState } from '../../src/core/conversation.ts'
import { fullHelp, oneWay, writtenLines } from '../../src/core/crisis-help.ts'
import { crisisAsk, crisisOption, sayNew } from '../../src/core/crisis-words.ts'
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
  }),
  'crisis.many-other': entry('For them.', { again: 'Them again.' }),
  'crisis.many-young': entry('For the young.'),
  'crisis.grown': entry('First.', { again: 'First.' }),
  'crisis.still': entry('', { options: { a: option('Still here.'), b: option('I hear you.') } }),
  'crisis.unhurried': entry('', { options: { a: option('No hurry.') } }),
  'crisis.more': entry('What now?', {
    options: { 'go-on': option('Go on', 'carry on'), 'no-call': option('No call') },
  }),
  'crisis.country': entry('Which country?'),
}
const HERE: Contacts = {
  known: true,
  country: 'IE',
  name: 'Ireland',
  contacts: [
    { label: 'Call', href: 'tel:1', note: '' },
    { label: 'Talk', href: 'tel:2', note: '' },
    { label: 'Write', href: 'sms:3', note: '' },
    { label: 'Find', href: 'https://example.org', note: '' },
  ],
  emergency: 1,
  countries: [],
}
const ANYWHERE: Contacts = {
  known: false,
  country: null,
  name: '',
  contacts: [{ label: 'Find', href: 'https://example.org', note: '' }],
  emergency: 0,
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

/** A text as often as it is said in one talk. */
function shown(name: string, times: number, crisis = state, at = start, bot = botWith()): readonly string[] {
  const said: string[] = []
  let now = crisis
  for (let n = 0; n < times; n += 1) {
    const [text, next] = sayNew(bot, at, now, name)
    said.push(text)
    now = next
  }
  return said
}

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
    expect(shown('one', 3)).to.deep.equal(['One.', 'Still here. One.', 'I hear you. One.'])
  })

  it('open more quietly where they only ask', () => {
    expect(shown('more', 2)).to.deep.equal(['What now?', 'No hurry. What now?'])
  })

  it('are said once where two of its ways are the same', () => {
    expect(shown('grown', 2)).to.deep.equal(['First.', 'Still here. First.'])
  })

  it('are for whom it is about, and for the young, where there are such words, the second time as well', () => {
    const young = (ageBand: '13-17' | 'under-13' | '26-64') => ({ ...start, fields: { ageBand } })
    const other: CrisisState = { ...state, who: 'other' }
    expect(shown('many', 2, other)).to.deep.equal(['For them.', 'Them again.'])
    expect(shown('many', 1, state, young('13-17'))).to.deep.equal(['For the young.'])
    expect(shown('many', 1, state, young('under-13'))).to.deep.equal(['For the young.'])
    expect(shown('many', 1, state, young('26-64'))).to.deep.equal(['First.'])
    expect(shown('many', 1, { ...state, young: true })).to.deep.equal(['For the young.'])
    expect(shown('many', 1, other, young('13-17'))).to.deep.equal(['For them.'])
    expect(shown('one', 1, other, young('13-17'))).to.deep.equal(['One.'])
  })

  it('are not for the young where the age told is the child’s of whoever writes', () => {
    const parent: Conversation = { ...start, fields: { ageBand: '13-17', who: 'teen' } }
    expect(shown('many', 1, state, parent)).to.deep.equal(['First.'])
  })

  it('begin in full for another kind of danger', () => {
    const [, after] = sayNew(botWith(), start, state, 'many')
    expect(sayNew(botWith(), start, after, 'one')[0]).to.equal('One.')
    expect(after.told).to.deep.equal({ many: 1 })
  })

  it('stand alone where there are no openings, and are none where there are no words', () => {
    const { 'crisis.still': _, ...bare } = entries
    const quiet = botWith({ ...bare, 'crisis.still': entry('') })
    expect(shown('one', 2, state, start, quiet)).to.deep.equal(['One.', 'One.'])
    expect(
      shown('none', 1, state, start, botWith({ ...bare, 'crisis.none': entry(''), 'crisis.still': entry('') })),
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
  const here: Conversation = { ...start, fields: { region: 'IE' } }

  it('is the lines where the country is known, and what to do with them', () => {
    const { replies, conversation } = fullHelp(botWith(), here, state, ['one', 'grown'])
    const [lines, more, ...rest] = replies
    expect(lines).to.deep.include({
      text: 'One.\n\nFirst.',
      card: { kind: 'help', contacts: HERE.contacts, urgent: true },
      ask: null,
    })
    expect(more).to.deep.include({ text: 'What now?', card: null })
    expect(more?.ask?.step).to.equal('crisis.card')
    expect(rest).to.deep.equal([])
    expect(conversation.crisis).to.deep.include({ shown: 1, told: { one: 1, grown: 1, more: 1 } })
  })

  it('asks for the country where it is not known', () => {
    const { replies } = fullHelp(botWith(), start, { ...state, level: 'concern' }, ['one'])
    expect(replies.map(({ text }) => text)).to.deep.equal(['One.', 'Which country?', 'What now?'])
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

  it('knows where one can write, and the one way for someone who wants no numbers', () => {
    expect(writtenLines(botWith(), here, HERE).map(({ label }) => label)).to.deep.equal(['Write'])
    expect(oneWay(botWith(), here, HERE).map(({ label }) => label)).to.deep.equal(['Write'])
    const spoken = { ...HERE, contacts: HERE.contacts.filter(({ label }) => label !== 'Write') }
    expect(oneWay(botWith(), here, spoken).map(({ label }) => label)).to.deep.equal(['Talk'])
    expect(oneWay(botWith(), start, ANYWHERE).map(({ label }) => label)).to.deep.equal(['Find'])
  })
})
