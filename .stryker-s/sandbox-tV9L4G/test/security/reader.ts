// @ts-nocheck
import { readFileSync } from 'node:fs'
import { begin } from '../../src/core/begin.ts'
import { turn } from '../../src/core/turn.ts'
import { bot } from '../bot.ts'

// Lets the whole bot answer texts that make patterns go wild, and says how many it answered.
const LONGEST = 4_000
const AT = '2026-11-24T09:00:00.000Z'
const listed = readFileSync(new URL('../attacks/own/redos.jsonl', import.meta.url), 'utf8')
const filled = (part: string, end: string) => part.repeat(LONGEST).slice(0, LONGEST - end.length) + end
const PARTS = [
  'a',
  'a ',
  'aA',
  '1',
  '1 ',
  ' ',
  '\n',
  "'",
  '-',
  '.',
  ', ',
  'no ',
  'not ',
  'i want to ',
  'years ',
  '((',
  '<a ',
  'é',
]
const ENDS = ['', '!', '\u0000', '@', ' x']
const texts = [
  ...listed.split('\n').filter((line) => line !== ''),
  ...PARTS.flatMap((part) => ENDS.map((end) => filled(part, end))),
]
let answered = 0
let conversation = turn(bot, begin(bot, 'p', AT, 'en'), { id: 'e', at: AT, kind: 'start' }).conversation
for (const text of texts) {
  const { replies } = turn(bot, conversation, { id: 'e', at: AT, kind: 'text', text: text.slice(0, LONGEST) })
  if (replies.length > 0) answered += 1
  conversation = { ...conversation, misses: 0 }
}
process.stdout.write(String(answered))
