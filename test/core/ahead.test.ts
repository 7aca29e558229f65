import { expect } from 'chai'
import { begin } from '../../src/core/begin.ts'
import { turn } from '../../src/core/turn.ts'
import type { Fields } from '../../src/core/vocabulary.ts'
import { bot } from '../bot.ts'

const AT = '2026-11-23T09:00:00Z'

/** What is known after this was written to "how long has this been going on?". */
function knownAfter(text: string, language = 'en'): Fields {
  const conversation = {
    ...begin(bot, 'ahead', AT, language),
    consent: { version: 'x', at: AT },
    place: 'intake.duration',
    concerns: [{ id: 'stress' as const, evidence: '', confirmed: true }],
    fields: { who: 'me' as const },
    trail: ['intake.brings', 'intake.confirm', 'intake.who'],
  }
  return turn(bot, conversation, { id: 'ahead-1', at: AT, kind: 'text', text }).conversation.fields
}

describe('an answer to a question that comes later', () => {
  it('is noted where its words say of what', () => {
    expect(knownAfter('zoom')).to.deep.include({ format: 'online' })
    expect(knownAfter('cash')).to.deep.include({ payment: 'self-pay' })
    expect(knownAfter('sliding scale')).to.deep.include({ payment: 'low-cost' })
    expect(knownAfter('gratis', 'es')).to.deep.include({ payment: 'low-cost' })
  })

  it('is not made of words that would answer many a question', () => {
    for (const text of ['some', 'a lot', 'a bit', 'maybe', 'already', 'everything', 'work', 'not sure', 'private'])
      expect(knownAfter(text), text).to.deep.equal({ who: 'me' })
    for (const text of ['algo', 'un poco', 'mucho', 'tal vez', 'todo', 'trabajo', 'seguro'])
      expect(knownAfter(text, 'es'), text).to.deep.equal({ who: 'me' })
  })
})
