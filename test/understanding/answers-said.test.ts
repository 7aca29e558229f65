import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { begin } from '../../src/core/begin.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import { turn } from '../../src/core/turn.ts'
import { bot, root } from '../bot.ts'

const AT = '2026-11-23T09:00:00Z'
const TABLES: readonly (readonly [string, string])[] = [
  ['en', 'answers-said.txt'],
  ['es', 'spanish-answers-said.txt'],
]

/** The same words in one order: a row may name its answers in any. */
const sorted = (text: string): string => text.split(' ').sort().join(' ')

/** What a text leads to at a question: the answers kept, and how it was passed. */
function kept(language: string, step: string, text: string): string {
  const at: Conversation = {
    ...begin(bot, 'test', AT, language),
    place: `intake.${step}`,
    status: 'open',
    consent: { version: 'x', at: AT },
    concerns: [{ id: 'work', evidence: '', confirmed: true }],
  }
  const { conversation } = turn(bot, at, { id: 'e', at: AT, kind: 'text', text })
  const fields = Object.entries(conversation.fields).map(([slot, value]) => `${slot}=${value}`)
  const passes = Object.values(conversation.passed).map((pass) => `pass=${pass}`)
  return sorted([...fields, ...passes].join(' ')) || '?'
}

for (const [language, table] of TABLES)
  describe(`answers in people's own words, in ${language}`, () => {
    let step = ''
    for (const line of readFileSync(join(root, 'test', 'understanding', table), 'utf8').split('\n')) {
      if (line.startsWith('## ')) step = line.slice(3)
      const [text, wanted] = line.split(' => ')
      if (text === undefined || wanted === undefined) continue
      const asked = step
      it(`"${text}" is ${wanted} at ${asked}`, () =>
        expect(wanted.split(' | ').map(sorted)).to.include(kept(language, asked, text)))
    }
  })
