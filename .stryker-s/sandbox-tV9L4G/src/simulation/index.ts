// @ts-nocheck
import type { Answers } from '../core/answers.ts'
import type { Bot } from '../core/bot.ts'
import { factsOf } from '../matching/facts.ts'
import type { MatchingKnowledge } from '../matching/knowledge.ts'
import { firedRules } from '../matching/matcher.ts'
import { chanceOf } from './chance.ts'
import { compassFor } from './compass.ts'
import { type Findings, findingsOf } from './findings.ts'
import type { Material } from './material.ts'
import { type Habits, madeUp } from './person.ts'
import { type Visit, visit } from './visit.ts'

/** What a simulation is run with. */
export interface Simulated {
  readonly bot: Bot
  readonly knowledge: MatchingKnowledge
  readonly material: Material
}

/** Let so many made-up people walk the real dialogs; the same seed gives the same findings. */
export function simulate(
  { bot, knowledge, material }: Simulated,
  { people, seed }: { people: number; seed: number },
): Findings {
  const fired = new Set<string>()
  const watched: Bot = {
    ...bot,
    match: (answers: Answers, language: string) => {
      for (const { id } of firedRules(knowledge, factsOf(answers))) fired.add(id)
      return bot.match(answers, language)
    },
  }
  const words = bot.words[material.language] ?? bot.words.en
  if (words === undefined) throw new Error('content/en is always needed')
  const compass = compassFor(bot)
  const visits = Array.from({ length: people }, (_, number): Visit => {
    const chance = chanceOf(seed, number)
    const person = madeUp(number, chance)
    const setting = { bot: watched, words, material, compass, person, chance }
    const own = visit(setting)
    // Whoever gave up might have been shut in: somebody tireless takes their place, and has to find the way out.
    if (own.end === 'done' || own.end === 'dead-end') return own
    const other = visit(
      { ...setting, bot, person: { ...person, goal: 'find', habits: TIRELESS, curiosity: 0 } },
      own.last,
    )
    const out = other.end === 'done' || other.suggested !== null || own.suggested !== null
    return out ? own : { ...own, end: 'dead-end', why: other.why ?? `no way on from ${other.place ?? 'the hello'}` }
  })
  return findingsOf(
    visits,
    knowledge.rules.map(({ id }) => id).filter((id) => !fired.has(id)),
  )
}

const TIRELESS: Habits = {
  writes: 0,
  slips: 0,
  asks: 0,
  // A question that takes no answer of theirs must at least let itself be left out.
  passes: 0.2,
  turns: 0,
  noise: 0,
  dark: 0,
  rests: 0,
  leaves: 0,
  agrees: 1,
  tells: 0,
  hurries: 0,
}
