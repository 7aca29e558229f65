import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { begin } from '../../src/core/begin.ts'
import type { Turn } from '../../src/core/bot.ts'
import { turn } from '../../src/core/turn.ts'
import { bot, root } from '../bot.ts'

const AT = '2026-11-23T09:00:00Z'
const SAD = { en: 'I feel so empty inside', es: 'me siento vacío por dentro' }
const rows = readFileSync(join(root, 'test/core/direct-answers.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => /^(es )?([a-z-]+): (.+)$/.exec(line) ?? [])

/** The direct question, asked after words that worry. */
function asked(language: 'en' | 'es'): Turn {
  const hello = turn(bot, begin(bot, 'a', AT, language), { id: 's', at: AT, kind: 'start' })
  return turn(bot, hello.conversation, { id: 'q', at: AT, kind: 'text', text: SAD[language] })
}
const QUESTION = { en: asked('en'), es: asked('es') }

/** How an answer was taken, by what is remembered of it. */
function taken({ conversation: { crisis } }: Turn): string {
  if (crisis?.level === 'crisis') return 'yes'
  if (crisis?.answer) return crisis.answer
  return crisis?.told?.['concern-why'] ? 'why' : crisis?.unclear ? 'unclear' : 'not heard'
}

describe('an answer to the direct question', () => {
  it('is waited for in both languages', () => {
    for (const { conversation } of Object.values(QUESTION)) expect(conversation.crisis?.asking).to.equal(true)
  })

  for (const [, spanish, way = '', text = ''] of rows)
    it(`is ${way} in "${text}"`, () => {
      const { conversation } = QUESTION[spanish ? 'es' : 'en']
      expect(taken(turn(bot, conversation, { id: 'r', at: AT, kind: 'text', text }))).to.equal(way)
    })
})
