// @ts-nocheck
import { createBot } from '../../src/bot.ts'
import type { Turn } from '../../src/core/bot.ts'
import { root } from '../bot.ts'
import { play } from '../play.ts'

/** The bot of an operator who named a clinic. */
export const { bot } = createBot(root, undefined, undefined, { name: 'Maple Street Clinic' })

/** What someone says on the way to their suggestions. */
const ROAD = [
  '(start)',
  'find',
  'yes',
  "I can't sleep and I worry about work all the time",
  'keep my own words',
  'not work',
]
const ANSWERS = [
  "[Me, I'm 18 or over]",
  'months',
  '[A lot]',
  'open',
  'cope',
  '[Online | Evenings]',
  'insurance',
  'Aetna, Ohio',
  'prefer not to say',
]
const END = ['first', 'yes']

/** The end of a talk in which someone says these things after their suggestions. */
export const said = (...lines: readonly string[]): Turn => talk([...ROAD, ...ANSWERS, ...END, ...lines])

/** The end of a talk in which someone asked about danger answers with `answer`. */
export const saidInDanger = (answer: string, ...lines: readonly string[]): Turn =>
  talk([...ROAD, 'I feel hopeless', answer, ...ANSWERS, ...END, ...lines])

/** The end of a talk of these lines, with the bot of that operator. */
export const talk = (lines: readonly string[]): Turn =>
  play(
    bot,
    lines.map((you) => ({ you, bot: [] })),
  ).last
