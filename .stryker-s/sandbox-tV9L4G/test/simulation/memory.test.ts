// @ts-nocheck
import { expect } from 'chai'
import { begin } from '../../src/core/begin.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import { deed, tap } from '../../src/simulation/deed.ts'
import { Memory } from '../../src/simulation/memory.ts'
import { bot } from '../bot.ts'

const fresh = begin(bot, 'made-up', '2026-01-05T09:00:00Z', 'en')
const at = (place: string, more: Partial<Conversation> = {}): Conversation => ({
  ...fresh,
  status: 'open',
  place,
  ...more,
})
const answer = (step: string) => deed('answer', tap(step, 'x'), { step })

describe('what a made-up person remembers', () => {
  it('tells of a question that comes back though it was answered', () => {
    const memory = new Memory(bot)
    memory.note(at('intake.duration'), answer('intake.duration'), at('intake.impact'))
    memory.note(at('intake.impact'), answer('intake.impact'), at('intake.duration'))
    expect(memory.twice).to.deep.equal(['intake.duration'])
  })

  it('takes no offence when they wished to change it, or when what it rests on changed', () => {
    const memory = new Memory(bot)
    memory.note(at('intake.payment'), answer('intake.payment'), at('intake.plan'))
    memory.note(at('intake.plan'), answer('intake.plan'), at('intake.fit'))
    memory.note(at('intake.fit'), deed('think-again', tap(':', ':back')), at('intake.plan'))
    memory.note(at('intake.plan'), answer('intake.plan'), at('intake.fit', { fields: { insurer: 'Aetna' } }))
    memory.note(at('intake.fit', { fields: { insurer: 'Aetna' } }), answer('intake.fit'), at('intake.plan'))
    expect(memory.twice).to.deep.equal([])
  })

  it('calls it a loop when three answers in a row lead nowhere, and not when they ask something', () => {
    const memory = new Memory(bot)
    for (let n = 0; n < 3; n++) memory.note(at('intake.place'), deed('ask', tap(':', ':why')), at('intake.place'))
    expect(memory.loops).to.deep.equal([])
    for (let n = 0; n < 3; n++) memory.note(at('intake.place'), answer('intake.place'), at('intake.place'))
    expect(memory.loops).to.deep.equal(['intake.place'])
  })
})
