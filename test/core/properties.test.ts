import { expect } from 'chai'
import fc from 'fast-check'
import { begin } from '../../src/core/begin.ts'
import type { Turn } from '../../src/core/bot.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import type { Inbound } from '../../src/core/inbound.ts'
import { packed, unpacked } from '../../src/core/packed.ts'
import { turn } from '../../src/core/turn.ts'
import { bot } from '../bot.ts'

const AT = '2026-11-23T09:00:00Z'

/** What people plausibly do, and what they do not. */
const said = fc.oneof(
  fc.constantFrom(
    'yes',
    'no',
    'find',
    'learn',
    'back',
    'skip',
    'why',
    'help',
    '1',
    '2',
    '1 3',
    'me',
    'couple',
    'months',
    'a lot',
    'evenings',
    'Aetna, Ohio',
    'I worry and cannot sleep',
    'my son is 9',
    'change my insurance',
    'actually for my daughter',
    'start over',
    'never mind',
    'stop',
    'show my suggestions',
    'how much does it cost?',
    'what do you know about me',
    'continue',
    'done',
    'sos',
    'go on',
    'thanks',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.lorem({ maxCount: 30 }),
)
const tapped = fc.tuple(fc.nat(12), fc.nat(12))
const deed = fc.oneof({ weight: 3, arbitrary: said }, { weight: 2, arbitrary: tapped })

function act({ replies }: Turn, done: string | [number, number], n: number): Inbound {
  const event = { id: `e${n}`, at: AT }
  if (typeof done === 'string') return { ...event, kind: 'text', text: done }
  const ask = replies.findLast(({ ask }) => ask !== null)?.ask
  const options = [...(ask?.choices ?? []), ...(ask?.ways ?? [])]
  const picked = done.map((pick) => options[pick % Math.max(1, options.length)]?.value ?? ':help')
  return {
    ...event,
    kind: 'tap',
    step: ask?.step ?? ':',
    values: ask?.kind === 'several' ? picked : picked.slice(0, 1),
  }
}

function after(deeds: readonly (string | [number, number])[]): Turn {
  let last = turn(bot, begin(bot, 'p', AT, 'en'), { id: 's', at: AT, kind: 'start' })
  for (const [n, done] of deeds.entries()) last = turn(bot, last.conversation, act(last, done, n))
  return last
}

const say = (at: Conversation, text: string) => turn(bot, at, { id: 'q', at: AT, kind: 'text', text })
const anywhere = fc.array(deed, { maxLength: 25 }).map(after)

describe('from anywhere a conversation can get to', () => {
  it('any text up to 4,000 characters is answered, and nothing is thrown', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4000 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      said,
    )
    fc.assert(
      fc.property(anywhere, text, (at, words) => {
        expect(say(at.conversation, words).replies).to.not.be.empty
      }),
      { numRuns: 300 },
    )
  })

  it('a text nobody understands loses no answer', () => {
    fc.assert(
      fc.property(anywhere, fc.string({ unit: 'binary', maxLength: 200 }), (at, words) => {
        const next = say(at.conversation, `zzq ${words}`).conversation
        if (next.status === 'stopped' || at.conversation.consent === null) return
        for (const slot of Object.keys(at.conversation.fields)) expect(next.fields).to.have.property(slot)
      }),
      { numRuns: 200 },
    )
  })

  it('the same event on the same conversation gives the same bytes', () => {
    fc.assert(
      fc.property(anywhere, said, (at, words) => {
        expect(JSON.stringify(say(at.conversation, words))).to.equal(JSON.stringify(say(at.conversation, words)))
      }),
      { numRuns: 100 },
    )
  })

  it('help is answered with what one can do, or with real people while help stands, and keeps the place', () => {
    fc.assert(
      fc.property(anywhere, (at) => {
        const next = say(at.conversation, 'help')
        // Chance writes words of danger, too: "molestie" looks like a word misspelt.
        if (at.conversation.crisis?.active)
          expect(next.replies.some(({ card }) => card?.kind === 'help')).to.equal(true)
        else expect(next.replies.map(({ text }) => text).join('\n')).to.match(/forget me|olvídame/i)
        if (at.conversation.place) expect(next.conversation.place).to.equal(at.conversation.place)
      }),
      { numRuns: 100 },
    )
  })

  it('forget me, once confirmed, leaves nothing', () => {
    fc.assert(
      fc.property(anywhere, (at) => {
        const gone = say(say(at.conversation, 'forget me').conversation, 'yes')
        expect(gone.effects).to.deep.include({ kind: 'erase' })
        expect(gone.conversation).to.deep.include({ fields: {}, concerns: [], consent: null, trail: [] })
      }),
      { numRuns: 100 },
    )
  })

  it('stop stops, and a word later goes on at the same place', () => {
    fc.assert(
      fc.property(anywhere, (at) => {
        const stopped = say(at.conversation, 'stop').conversation
        expect(stopped.status).to.equal('stopped')
        expect(say(stopped, 'continue').conversation.place).to.equal(at.conversation.place ?? 'welcome.hello')
      }),
      { numRuns: 100 },
    )
  })

  it('words of danger are met with help lines', () => {
    fc.assert(
      fc.property(anywhere, (at) => {
        const { replies, conversation } = say(at.conversation, 'I want to kill myself')
        expect(replies.some(({ card }) => card?.kind === 'help' && card.contacts.length > 0)).to.equal(true)
        expect(conversation.place).to.equal(at.conversation.place)
      }),
      { numRuns: 100 },
    )
  })

  it('before consent nothing is kept', () => {
    fc.assert(
      fc.property(anywhere, ({ conversation }) => {
        if (conversation.consent !== null) return
        expect(conversation).to.deep.include({ concerns: [], denied: [] })
        expect(Object.keys(conversation.fields).filter((slot) => slot !== 'region')).to.deep.equal([])
      }),
      { numRuns: 200 },
    )
  })

  it('every question offers a way out', () => {
    fc.assert(
      fc.property(anywhere, ({ replies }) => {
        for (const { ask } of replies)
          if (ask?.ways.length) expect(ask.ways.map(({ value }) => value)).to.include(':help')
      }),
      { numRuns: 100 },
    )
  })

  it('a conversation comes back the same from the short form it is kept in', () => {
    fc.assert(
      fc.property(anywhere, ({ conversation }) => {
        const kept = JSON.stringify(packed(conversation))
        expect(unpacked(JSON.parse(kept))).to.deep.equal(JSON.parse(JSON.stringify(conversation)))
        expect(unpacked(conversation)).to.deep.equal(conversation)
      }),
      { numRuns: 100 },
    )
  })
})
