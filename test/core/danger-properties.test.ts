import { expect } from 'chai'
import fc from 'fast-check'
import { begin } from '../../src/core/begin.ts'
import type { Turn } from '../../src/core/bot.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import { pinnedHelp } from '../../src/core/crisis.ts'
import type { Reply } from '../../src/core/reply.ts'
import { turn } from '../../src/core/turn.ts'
import { bot } from '../bot.ts'

const AT = '2026-11-23T09:00:00Z'
const WEEK_LATER = '2026-12-03T09:00:00Z'

/** The road before danger: every kind of state the questions can be in. */
const road = fc.array(
  fc.constantFrom(
    ...['find', 'yes', 'no', 'learn', 'skip', 'back', '1', '2', 'me', 'months', 'a lot', 'evenings', 'Aetna, Ohio'],
    ...['I worry and cannot sleep', 'my son is 9', 'stop', 'start over', 'forget me', 'show my suggestions', 'español'],
  ),
  { maxLength: 18 },
)

const danger = fc.constantFrom(
  ...['I want to kill myself', 'im 15 and i want to die', 'my husband beats me', 'i took all my pills an hour ago'],
  ...['my brother says he wants to kill himself', 'i am going to stab my boss', 'i cut myself last night'],
  ...['ya no quiero vivir', 'mi marido me pega', 'me tomé todas las pastillas'],
)

/** What is said while help stands: by those who reach out, who do not, and who speak of something else. */
const talk = fc.constantFrom(
  ...[
    'yes',
    'no',
    'idk',
    'maybe',
    'why do you ask',
    'lol no',
    'it was a joke',
    'thanks',
    'i hate phones',
    'he is here',
  ],
  ...[
    'they hung up',
    'i already called',
    'dont tell my mom',
    'will they send police',
    'i have nobody',
    'im scared to tell',
  ],
  ...[
    'stop giving me numbers',
    'ireland',
    'i feel the same',
    'i feel hopeless',
    'how much does therapy cost',
    'im safe',
  ],
  ...[
    'en español',
    'no sé',
    'quizá',
    'era broma',
    'no llames a la policía',
    'me colgaron',
    'zzq',
    'leave me alone',
    'help',
  ],
  ...['talk to a person', 'what do you know about me', 'i want to die', 'my boyfriend hits me', '…', '42'],
)
const deed = fc.oneof(
  { weight: 4, arbitrary: talk },
  { weight: 1, arbitrary: danger },
  { weight: 2, arbitrary: fc.tuple(fc.nat(12), fc.nat(12)) },
)
const anything = fc.oneof(deed, fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ maxCount: 20 }))

const say = (at: Conversation, text: string, n: number, when = AT): Turn =>
  turn(bot, JSON.parse(JSON.stringify(at)), { id: `e${n}`, at: when, kind: 'text', text })

function act(last: Turn, done: string | [number, number], n: number, when = AT): Turn {
  if (typeof done === 'string') return say(last.conversation, done, n, when)
  const asks = last.replies.flatMap(({ ask }) => (ask ? [ask] : []))
  const ask = asks[done[0] % Math.max(1, asks.length)]
  const value = ask?.choices[done[1] % Math.max(1, ask.choices.length)]?.value
  const tap = { step: ask?.step ?? ':', values: [value ?? ':sos'] }
  return turn(bot, JSON.parse(JSON.stringify(last.conversation)), { id: `e${n}`, at: when, kind: 'tap', ...tap })
}

/** The state a road leads to, with danger told at its end. */
function alarmed(steps: readonly string[], words: string): { before: Conversation; after: Turn } {
  const hello = turn(bot, begin(bot, 'p', AT, 'en'), { id: 's', at: AT, kind: 'start' })
  const before = steps.reduce((last, text, n) => say(last.conversation, text, n), hello).conversation
  return { before, after: say(before, words, 90) }
}

const helpIn = (replies: readonly Reply[]) =>
  replies.flatMap(({ card }) => (card?.kind === 'help' && card.contacts.length > 0 ? [card] : []))

/** Whom the person sees, in the reply or pinned above it. */
function reachableIn({ conversation, replies }: Turn) {
  const pinned = pinnedHelp(bot, conversation)
  return helpIn(pinned ? [pinned, ...replies] : replies)
}

/** The turns that follow, until everything is erased; that turn still counts. */
function turnsOf(start: Turn, deeds: readonly (string | [number, number])[], when: string): readonly Turn[] {
  const turns: Turn[] = []
  let last = start
  for (const [n, done] of deeds.entries()) {
    if (last.conversation.crisis === null) break
    last = act(last, done, 100 + n, when)
    turns.push(last)
  }
  return turns
}

describe('after danger, from anywhere a conversation can get to', () => {
  it('help is shown at once, and the waiting question and every answer are kept', () => {
    fc.assert(
      fc.property(road, danger, (steps, words) => {
        const { before, after } = alarmed(steps, words)
        const { conversation: now } = after
        expect(helpIn(after.replies)).to.not.be.empty
        expect(now).to.deep.include({ place: before.place, trail: before.trail, items: before.items })
        expect(now.fields).to.deep.include(before.fields)
        expect(now.concerns.map(({ id }) => id)).to.include.members(before.concerns.map(({ id }) => id))
      }),
      { numRuns: 150 },
    )
  })

  it('help stays shown or pinned, whatever is done next, a week later too', () => {
    fc.assert(
      fc.property(road, danger, fc.array(anything, { maxLength: 12 }), fc.boolean(), (steps, words, deeds, later) => {
        const start = alarmed(steps, words).after
        for (const last of turnsOf(start, deeds, later ? WEEK_LATER : AT)) expect(reachableIn(last)).to.not.be.empty
      }),
      { numRuns: 150 },
    )
  })

  it('nothing said around it loses an answer', () => {
    fc.assert(
      fc.property(road, danger, fc.array(talk, { maxLength: 10 }), (steps, words, said) => {
        const { before, after } = alarmed(steps, words)
        const last = said.reduce((turned, text, n) => say(turned.conversation, text, 100 + n), after)
        const { region: _, ...fields } = before.fields
        expect(Object.keys(last.conversation.fields)).to.include.members(Object.keys(fields))
      }),
      { numRuns: 150 },
    )
  })

  it('no words of help are said twice', () => {
    fc.assert(
      fc.property(danger, fc.array(deed, { maxLength: 14 }), (words, deeds) => {
        let last = alarmed([], words).after
        const heard = new Set<string>()
        for (const [n, done] of [words, ...deeds].entries()) {
          last = act(last, done, 100 + n)
          const said = last.replies.flatMap(({ text, card }) => (card?.kind === 'help' && text !== '' ? [text] : []))
          for (const text of said) expect(heard.has(text), text).to.equal(false)
          for (const text of said) heard.add(text)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('nobody whose country is not known is given the number of one', () => {
    fc.assert(
      fc.property(danger, fc.array(fc.oneof(talk, danger), { maxLength: 8 }), (words, said) => {
        const all = [words, ...said].filter((text) => text !== 'ireland')
        let at = begin(bot, 'p', AT, 'en')
        for (const [n, text] of all.entries()) {
          const next = say(at, text, n)
          at = next.conversation
          for (const { contacts } of helpIn(next.replies))
            expect(contacts.map(({ href }) => href)).to.deep.equal(['https://findahelpline.com'])
        }
      }),
      { numRuns: 100 },
    )
  })

  it('the way on is always offered, or the question that waits, until somebody stops', () => {
    fc.assert(
      fc.property(road, danger, fc.array(deed, { maxLength: 10 }), (steps, words, deeds) => {
        let last = alarmed(steps, words).after
        for (const [n, done] of deeds.entries()) {
          last = act(last, done, 100 + n)
          if (last.conversation.crisis === null || last.conversation.status === 'stopped') return
          expect(last.replies.some(({ ask }) => ask !== null)).to.equal(true)
        }
      }),
      { numRuns: 100 },
    )
  })
})
