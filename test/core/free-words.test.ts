import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { begin } from '../../src/core/begin.ts'
import type { Bot, Turn } from '../../src/core/bot.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import { NO_RISK } from '../../src/core/risk.ts'
import { turn } from '../../src/core/turn.ts'
import { bot } from '../bot.ts'

const AT = '2026-11-23T09:00:00Z'
const ASKED = 'consent.ask brings confirm who duration impact medication goals meet payment plan fit'.split(' ')

/** Somebody at the last question of the longest road, with something known for every question before it. */
const late: Conversation = {
  ...begin(bot, 'late', AT, 'en'),
  consent: { version: 'x', at: AT },
  place: 'intake.before',
  fields: {
    who: 'me',
    ageBand: '26-64',
    duration: 'months',
    impact: 'a-lot',
    medication: 'open',
    goals: ['cope'],
    format: 'online',
    times: ['evenings'],
    payment: 'insurance',
    insurer: 'Aetna',
    region: 'US-OH',
    gender: 'woman',
  },
  concerns: [
    { id: 'stress', evidence: '', confirmed: true },
    { id: 'sleep', evidence: '', confirmed: true },
  ],
  trail: ASKED.map((key) => (key.includes('.') ? key : `intake.${key}`)),
}

/** What is danger is told elsewhere: here nobody is in any. */
const calm: Bot = { ...bot, screen: () => NO_RISK }

const said = (text: string): Turn => turn(calm, late, { kind: 'text', id: 'e', at: AT, text })

const rowsOf = (file: string): readonly (readonly [string, string])[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split(' => ') as [string, string])

/** Lessons that answer as well as the command does, by their titles. */
const LESSONS: Readonly<Record<string, RegExp>> = { program: /Signpost|program/i, privacy: /keeps|boss/i }

describe('wishes in free words', () => {
  const phrase = (name: string) => bot.words.en?.commands[name]?.phrases[0] ?? name
  for (const [text, name] of rowsOf('commands.unseen.txt'))
    it(`hears ${name} in "${text}"`, () => {
      const meant = said(phrase(name))
      const { replies, conversation } = said(text)
      // A lesson on the same thing answers as well.
      const lesson = replies[0]?.card?.kind === 'lesson' && LESSONS[name]?.test(replies[0].card.title)
      expect(lesson || replies[0]?.text).to.be.oneOf([true, meant.replies[0]?.text])
      expect(conversation.place).to.equal(meant.conversation.place)
      expect(conversation.status).to.equal(meant.conversation.status)
    })
})

/** `insurer=Cigna`, `at=intake.plan` (the question gone to), `with=grief` or `without=stress` (a theme). */
function faultOf({ conversation: { fields, place, concerns } }: Turn, wanted: string): string {
  const [what = '', value = ''] = wanted.split('=')
  const ids: readonly string[] = concerns.map(({ id }) => id)
  if (what === 'at') return place === value ? '' : `goes to ${place}`
  if (what === 'with') return ids.includes(value) ? '' : 'is not added'
  if (what === 'without') return ids.includes(value) ? 'is kept' : ''
  const now = String(Object.entries(fields).find(([slot]) => slot === what)?.[1])
  return now === value ? '' : `${what} is ${now}`
}

/** What else is different afterwards: nothing may be, but what the change made stale. */
const changedBeside = ({ conversation: { fields } }: Turn, wanted: string): readonly string[] =>
  Object.entries(fields)
    .filter(([slot, value]) => slot in late.fields && !wanted.startsWith(`${slot}=`) && !same(late, slot, value))
    .map(([slot]) => slot)

const same = ({ fields }: Conversation, slot: string, value: unknown): boolean =>
  JSON.stringify(Object.entries(fields).find(([one]) => one === slot)?.[1]) === JSON.stringify(value)

describe('corrections in free words', () => {
  for (const [text, wanted] of rowsOf('corrections.unseen.txt'))
    it(`takes "${text}" for ${wanted}`, () => {
      const next = said(text)
      expect(faultOf(next, wanted)).to.equal('')
      expect(changedBeside(next, wanted)).to.deep.equal([])
    })
})
