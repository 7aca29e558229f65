// @ts-nocheck
import { expect } from 'chai'
import { begin } from '../../src/core/begin.ts'
import type { Bot } from '../../src/core/bot.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import { crisisTurn, pinnedHelp } from '../../src/core/crisis.ts'
import { loadCrisisLines } from '../../src/load/crisis-lines.ts'
import { createContacts } from '../../src/safety/contacts.ts'
import { bot as shipped } from '../bot.ts'

const entry = (text: string) => ({
  text,
  name: { label: '', also: [] },
  short: `${text} (short)`,
  why: '',
  again: `${text} (again)`,
  as: {},
  options: {},
})
const option = (label: string) => ({ label, also: [] })
const names = [
  'suicide',
  'self-harm',
  'abuse',
  'medical',
  'harm-to-others',
  'sos',
  'listening',
  'lines',
  'retract',
  'heard',
  'go-on',
  'country',
  'no-call',
  'concern-no',
]
const entries = {
  ...Object.fromEntries(names.map((name) => [`crisis.${name}`, entry(name)])),
  'crisis.still': { ...entry(''), options: { a: option('Still here.'), b: option('I hear you.') } },
  'crisis.more': { ...entry('more'), options: { 'go-on': option('Go on'), 'no-call': option('No call') } },
  'crisis.concern': { ...entry('concern'), options: { yes: option('Yes'), no: option('No') } },
}
const { screen } = shipped
const bot = {
  dialogs: {},
  words: { en: { language: 'en', entries, commands: {}, concerns: {} } },
  versions: {},
  screen,
  read: shipped.read,
  contacts: createContacts(loadCrisisLines('.', '2026-11-23').value),
} as unknown as Bot

const start: Conversation = { ...begin(bot, 'c', '2026-11-23T10:00:00Z', 'en'), place: 'intake.who' }

function say(at: Conversation, text: string) {
  const risk = screen({ text, recent: [], asking: at.crisis?.asking ?? false, language: 'en' })
  return crisisTurn(bot, at, { kind: 'text', id: 'e', at: '2026-11-23T10:00:00Z', text }, risk)
}

describe('the crisis turn', () => {
  it('shows help, and never 988, when the country is not known', () => {
    const turn = say(start, 'I want to die')
    expect(JSON.stringify(turn?.replies)).to.contain('findahelpline.com').and.not.contain('988')
    expect(turn?.conversation).to.deep.include({ place: 'intake.who' })
  })

  it('shows the lines of Ireland to someone in Ireland', () => {
    const shown = JSON.stringify(say({ ...start, fields: { region: 'IE' } }, "I don't want to live")?.replies)
    expect(shown).to.contain('tel:116123').and.contain('HELLO').and.not.contain('tel:988')
  })

  it('keeps the flag when it is taken back, checks in, and goes on when asked', () => {
    const first = say(start, 'I want to die')?.conversation ?? start
    const back = say(first, 'jk forget it')
    expect(back?.replies[0]?.text).to.contain('retract')
    expect(back?.conversation.crisis?.active).to.equal(true)
    const on = say(back?.conversation ?? start, 'can we continue')
    expect(on?.conversation.crisis).to.include({ active: false, level: 'crisis' })
    expect(on && pinnedHelp(bot, on.conversation)?.card?.kind).to.equal('help')
  })

  it('asks one direct question on a concern, and treats yes as a crisis', () => {
    const asked = say(start, 'I feel so empty inside')
    expect(asked?.conversation.crisis?.asking).to.equal(true)
    expect(say(asked?.conversation ?? start, 'yes')?.conversation.crisis?.level).to.equal('crisis')
    expect(say(asked?.conversation ?? start, 'no')?.conversation.crisis).to.include({ asking: false, active: false })
  })

  it('does not say the same words twice', () => {
    const first = say(start, 'I want to die')
    const second = say(first?.conversation ?? start, 'I want to die')
    expect(second?.replies[0]?.text).to.not.equal(first?.replies[0]?.text)
  })

  it('finds other words each time, however long it goes on', () => {
    let at = start
    const said: string[] = []
    for (const text of ['I want to die', 'I want to die', 'leave me', 'it hurts', 'I want to die', 'no', 'so', 'and']) {
      const turn = say(at, text)
      at = turn?.conversation ?? at
      said.push(turn?.replies[0]?.text ?? '')
    }
    expect(new Set(said).size).to.equal(said.length)
  })

  it('says the first words in full to someone who was only asked so far', () => {
    const asked = say(start, 'I feel so empty inside')?.conversation ?? start
    expect(say(asked, 'yes')?.replies[0]?.text).to.equal('suicide')
  })

  it('respects a wish for no more numbers and leaves one way to a person', () => {
    const first = say(start, 'I want to die')?.conversation ?? start
    const turn = say(first, 'stop giving me hotline numbers')
    expect(turn?.replies[0]?.text).to.contain('heard')
    const card = turn?.replies[0]?.card
    expect(card?.kind === 'help' && card.contacts).to.have.length(1)
  })
})

describe('the help lines', () => {
  it('are without faults today and too old in a year', () => {
    expect(loadCrisisLines('.', '2026-11-23').faults).to.deep.equal([])
    expect(loadCrisisLines('.', '2027-11-23').faults).to.not.deep.equal([])
  })
})
