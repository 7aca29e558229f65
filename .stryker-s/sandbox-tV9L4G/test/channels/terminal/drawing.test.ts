// @ts-nocheck
import { expect } from 'chai'
import type { Look } from '../../../src/channels/terminal/cards.ts'
import { render } from '../../../src/channels/terminal/render.ts'
import { table } from '../../../src/channels/terminal/table.ts'
import { terminalWords } from '../../../src/channels/terminal/words.ts'
import { wrap } from '../../../src/channels/terminal/wrap.ts'
import type { Card, Reply } from '../../../src/core/reply.ts'
import { bot } from '../../bot.ts'
import { ask, reply } from './replies.ts'

const said = terminalWords(bot.words.en!)
const look: Look = { width: 40, bold: false, said }
const drawn = (more: Partial<Reply>, how: Look = look) => render([reply(more)], how)
const reason = (text: string) => ({ text, rule: 'r', source: 's', support: 'read' as const })

describe('drawing for the terminal', () => {
  it('breaks paragraphs at the width, never inside a word', () => {
    expect(drawn({ text: 'One two three four five six seven eight nine ten.\n\nNext.' })).to.deep.equal([
      'One two three four five six seven eight',
      'nine ten.',
      '',
      'Next.',
      '',
    ])
  })

  it('hangs the lines of a list under their first word', () => {
    expect(drawn({ text: '- A point that is a little longer than one line\n- Two' })).to.deep.equal([
      '- A point that is a little longer than',
      '  one line',
      '- Two',
      '',
    ])
  })

  it('writes out where a link leads, and makes strong words bold only where that works', () => {
    const text = 'See **your rights** at [the page](https://example.org/a).'
    expect(drawn({ text }, { width: 80, bold: false, said })[0]).to.equal(
      'See your rights at the page (https://example.org/a).',
    )
    expect(drawn({ text }, { width: 80, bold: true, said })[0]).to.contain('\u001b[1myour\u001b[22m')
  })

  it('numbers the choices, and says where we are and the ways out', () => {
    const progress = { at: 3, of: 8 }
    const ways = [
      { value: ':help', label: 'Help' },
      { value: ':back', label: 'Back' },
    ]
    expect(
      drawn({ text: 'Who is it for?', ask: ask({ progress, ways }) }, { width: 60, bold: false, said }),
    ).to.deep.equal([
      'Who is it for?',
      '',
      '  1. Me',
      '  2. My partner and me',
      '  3. My child',
      'Type a number, or answer in your own words.',
      'Question 3 of about 8 | Help · Back',
      '',
    ])
  })

  it('shows what is ticked already when several may be picked', () => {
    const lines = drawn({ ask: ask({ kind: 'several', picked: ['couple'] }) }, { width: 100, bold: false, said })
    expect(lines.slice(0, 4)).to.deep.equal([
      '  1. [ ] Me',
      '  2. [x] My partner and me',
      '  3. [ ] My child',
      'Type one or more numbers, like 1 3, or use your own words. Enter alone keeps what is ticked.',
    ])
  })

  const cards: Record<string, { card: Card; lines: string[] }> = {
    'a summary': {
      card: {
        kind: 'summary',
        lines: [
          { step: 'intake.who', label: 'Who it is for', value: 'Me' },
          { step: 'intake.times', label: 'Times', value: 'evenings, weekends and some mornings' },
        ],
      },
      lines: ['  Who it is for: Me', '  Times: evenings, weekends and some', '    mornings'],
    },
    'suggestions with their reasons': {
      card: {
        kind: 'suggestions',
        suggestions: [
          {
            type: 'lcsw',
            title: 'Clinical social worker',
            about: 'Talks with you.',
            nucc: '1041C0700X',
            rank: 1,
            because: [reason('You spoke of stress at work.')],
            askAbout: ['CBT'],
            know: ['Cannot prescribe.'],
          },
        ],
        alsoSee: [{ type: 'pcp', ...reason('A family doctor can check your sleep.') }],
        heldBack: [],
      },
      lines: [
        '1. Clinical social worker',
        '   Talks with you.',
        '   Why:',
        '   - You spoke of stress at work.',
        '   Ask about:',
        '   - CBT',
        '   Good to know:',
        '   - Cannot prescribe.',
        '',
        'Also worth seeing:',
        '- A family doctor can check your sleep.',
      ],
    },
    'next steps': {
      card: {
        kind: 'steps',
        steps: [
          { id: 'a', text: 'Write down what you want to say first.' },
          { id: 'b', text: 'Call three people.' },
        ],
      },
      lines: ['1. Write down what you want to say', '   first.', '2. Call three people.'],
    },
    'contacts for help, with the number said once': {
      card: {
        kind: 'help',
        urgent: true,
        contacts: [
          { label: 'Call 988', href: 'tel:988', note: 'Free, day and night' },
          { label: 'Text HOME', href: 'sms:741741?body=HOME', note: '' },
          { label: 'Chat online', href: 'https://988lifeline.org/chat', note: '' },
        ],
      },
      lines: [
        '  * Call 988',
        '    Free, day and night',
        '  * Text HOME: 741741',
        '  * Chat online:',
        '    https://988lifeline.org/chat',
      ],
    },
    'topics by letter': {
      card: {
        kind: 'topics',
        topics: [
          { id: 'cost.insurance', title: 'Insurance' },
          { id: 'cost.low', title: 'Low-cost help' },
        ],
      },
      lines: ['  a. Insurance', '  b. Low-cost help'],
    },
    'a page to keep': {
      card: {
        kind: 'copy',
        name: 'notes.md',
        text: '# My notes',
        sheet: {
          title: 'My notes',
          lead: 'Made today',
          parts: [{ title: 'Steps', ordered: true, items: [{ text: 'Call', lines: ['Ask the fee'] }] }],
          foot: 'No diagnosis.',
        },
      },
      lines: ['My notes', 'Made today', '', 'Steps', '1. Call', '   - Ask the fee', '', 'No diagnosis.'],
    },
  }
  for (const [name, { card, lines }] of Object.entries(cards)) {
    it(`draws ${name}`, () => expect(drawn({ card })).to.deep.equal([...lines, '']))
  }

  it('draws a lesson with its title first, then its sources and what to read next', () => {
    const card: Card = {
      kind: 'lesson',
      title: 'What it costs',
      sources: [{ title: 'A source', url: 'https://example.org/x' }],
      more: [{ id: 'cost.low', title: 'Low-cost help' }],
    }
    expect(drawn({ text: 'It depends.', card })).to.deep.equal([
      'What it costs',
      '',
      'It depends.',
      '',
      'Sources:',
      '- A source https://example.org/x',
      '',
      'Read next',
      '  a. Low-cost help',
      '',
    ])
  })

  it('draws a table in columns when it fits, in broken cells when it nearly does, as a list when it does not', () => {
    const head = ['Who', 'Can prescribe']
    const rows = [
      ['Psychiatrist', 'Yes'],
      ['Psychologist', 'In a few states, after more training'],
    ]
    expect(table(head, rows, 60)).to.deep.equal([
      'Who           Can prescribe',
      '------------  ------------------------------------',
      'Psychiatrist  Yes',
      'Psychologist  In a few states, after more training',
    ])
    expect(table(head, rows, 36)).to.deep.equal([
      'Who           Can prescribe',
      '------------  ----------------------',
      'Psychiatrist  Yes',
      '',
      'Psychologist  In a few states, after',
      '              more training',
    ])
    expect(table(head, rows, 24)).to.deep.equal([
      'Psychiatrist',
      '  Can prescribe: Yes',
      '',
      'Psychologist',
      '  Can prescribe: In a',
      '    few states, after',
      '    more training',
    ])
  })

  it('keeps every line within the width, whatever the width', () => {
    const text =
      'A longer text with **strong words in the middle of it** and Donaudampfschifffahrtsgesellschaft. 🌱🌱🌱 '.repeat(
        4,
      )
    for (let width = 24; width <= 80; width += 7) {
      for (const line of drawn({ text, ask: ask({ kind: 'several', picked: ['me'] }) }, { width, bold: false, said })) {
        expect([...line].length, line).to.be.at.most(width)
      }
      const cells = [
        ['first', text],
        ['second', text],
      ]
      for (const line of table(['a', 'b'], cells, width)) expect([...line].length, line).to.be.at.most(width)
    }
    expect(wrap('x'.repeat(100), 30).join('')).to.equal('x'.repeat(100))
  })

  it('does not let a reply steer the terminal', () => {
    const text = 'Insurer: \u001b[2J\u001b]0;title\u0007\u009b31m x'
    const card: Card = { kind: 'summary', lines: [{ step: 's', label: 'a\u001b[1m', value: 'b\u0008' }] }
    expect(drawn({ text, card }, { width: 80, bold: false, said }).join('\n')).to.not.match(/(?!\n)\p{Cc}/u)
  })
})
