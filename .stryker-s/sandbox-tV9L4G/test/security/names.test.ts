// @ts-nocheck
import { expect } from 'chai'
import fc from 'fast-check'
import { begin } from '../../src/core/begin.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import type { Inbound } from '../../src/core/inbound.ts'
import { turn } from '../../src/core/turn.ts'
import { bot } from '../bot.ts'

const AT = '2026-11-23T10:00:00.000Z'
/** Names that every object has without anybody putting them there. */
const NAMES = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'name', 'then']

describe('names that every object has', () => {
  const hear = (
    conversation: Conversation,
    event: { kind: 'text'; text: string } | { kind: 'tap'; step: string; values: string[] },
  ) => turn(bot, conversation, { id: 'e', at: AT, ...event } as Inbound)

  it('are words like any other when a person writes them, at every step of the way', () => {
    const steps = [
      null,
      ...Object.values(bot.dialogs).flatMap(({ steps }) => Object.values(steps).map(({ key }) => key)),
    ]
    for (const place of steps) {
      const at = { ...begin(bot, 'x', AT, 'en'), place, consent: { version: 'c', at: AT } }
      for (const name of NAMES) {
        for (const text of [name, `my partner is a ${name} and we fight`]) {
          expect(hear(at, { kind: 'text', text }).replies, `${place}: ${text}`).to.not.deep.equal([])
        }
        expect(
          hear(at, { kind: 'tap', step: place ?? ':', values: [name] }).replies,
          `${place} tap ${name}`,
        ).to.not.deep.equal([])
      }
    }
  })

  it('are no command, no step, no lesson and no language', () => {
    const plain = (value: unknown) => expect(JSON.parse(JSON.stringify(value))).to.deep.equal(value)
    const name = fc.constantFrom(...NAMES)
    const tap = fc.record({
      kind: fc.constant('tap' as const),
      step: fc.oneof(
        name,
        fc.constant(':'),
        name.map((one) => `intake.${one}`),
        name.map((one) => `:${one}`),
      ),
      values: fc.array(
        fc.oneof(
          name,
          name.map((one) => `:${one}`),
          fc.constantFrom(':change', ':lesson'),
        ),
        { maxLength: 3 },
      ),
    })
    fc.assert(
      fc.property(name, fc.array(tap, { minLength: 1, maxLength: 4 }), (language, taps) => {
        let at = begin(bot, 'x', AT, language)
        expect(at.language).to.equal('en')
        for (const one of taps) {
          const turned = hear(at, one)
          plain(turned)
          expect(turned.replies).to.not.deep.equal([])
          at = turned.conversation
        }
      }),
      { numRuns: 2_000 },
    )
  })
})
