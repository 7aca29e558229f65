import { expect } from 'chai'
import { begin } from '../../src/core/begin.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import { answersPlainly } from '../../src/core/plain-answer.ts'
import { bot } from '../bot.ts'

const NOW = '2026-11-23T09:00:00Z'

/** A conversation at this question. */
const at = (step: string, language: string): Conversation => ({
  ...begin(bot, 'test', NOW, language),
  place: `intake.${step}`,
  consent: { version: 'x', at: NOW },
})

const takes = (language: string, step: string, text: string) => answersPlainly(bot, at(step, language), text)

describe('an answer given while help stands', () => {
  const PLAIN: readonly (readonly [string, string, string])[] = [
    ['en', 'who', 'im 19'],
    ['en', 'who', 'for my daughter, 24'],
    ['en', 'duration', 'about two years'],
    ['en', 'duration', 'since june'],
    ['en', 'meet', 'weekends, online'],
    ['en', 'payment', 'aetna'],
    ['en', 'fit', 'a woman please'],
    ['es', 'who', 'tengo 30 años'],
    ['es', 'duration', 'unos meses'],
    ['es', 'meet', 'fines de semana'],
    ['es', 'fit', 'una mujer'],
  ]
  for (const [language, step, text] of PLAIN)
    it(`"${text}" is taken at ${step}`, () => expect(takes(language, step, text)).to.equal(true))

  const OTHER: readonly (readonly [string, string, string])[] = [
    ['en', 'who', 'just me, nobody else is here'],
    ['en', 'who', 'she is 24 and has a gun'],
    ['en', 'duration', 'today'],
    ['en', 'duration', 'a few days left'],
    ['en', 'duration', 'in two weeks'],
    ['en', 'duration', 'years of this and i am so tired'],
    ['en', 'meet', 'tonight'],
    ['en', 'meet', 'saturday morning'],
    ['en', 'meet', 'weekends are the worst'],
    ['en', 'payment', 'nothing'],
    ['en', 'impact', 'a lot'],
    ['en', 'goals', 'peace'],
    ['en', 'medication', 'i take some already'],
    ['es', 'duration', 'hoy'],
    ['es', 'duration', 'me quedan unos meses'],
    ['es', 'meet', 'esta noche'],
    ['es', 'impact', 'mucho'],
  ]
  for (const [language, step, text] of OTHER)
    it(`"${text}" is not at ${step}: it may be about the danger`, () =>
      expect(takes(language, step, text)).to.equal(false))

  it('is none before a yes to keeping answers', () => {
    expect(answersPlainly(bot, { ...at('duration', 'en'), consent: null }, 'about two years')).to.equal(false)
  })
})
