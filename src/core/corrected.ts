import type { Bot } from './bot.ts'
import { stepNamed } from './commands/move.ts'
import type { Conversation } from './conversation.ts'
import { fillsOf } from './given.ts'
import type { Heard } from './hear.ts'
import { likelyOption } from './options.ts'
import { contradicts } from './passing.ts'
import { plain, wordCount } from './plain.ts'
import { entryOf, wordsOf } from './say.ts'
import { speechOf } from './speech/index.ts'
import { slotsOf, stepAt } from './steps.ts'
import type { Fields, Slot } from './vocabulary.ts'

/** A correction as it is meant: in "Ohio, no, Florida" and "weeks, not months" one part counts, and it may answer a question asked long ago. */
export function corrected(bot: Bot, at: Conversation, heard: Heard): Heard {
  if (contradicts(at, heard)) return heard
  const { turns, removes } = speechOf(at.language)
  const parts = heard.text.toLowerCase().split(turns).map(plain).reverse()
  const meant = parts.filter((part) => part !== '' && !removes.test(part) && wordCount(part) <= LONGEST_PART)
  for (const part of meant) {
    const again = readAgain(bot, at, heard, part) ?? pickedAgain(bot, at, heard, part)
    if (again !== null) return again
  }
  return heard
}

/** What is put right is said in a few words; a longer part tells something. */
const LONGEST_PART = 7

/** The part read by itself, then as an answer to each question already answered; null when it says nothing new. */
function readAgain(bot: Bot, at: Conversation, { text, plain, reading }: Heard, part: string): Heard | null {
  const named = stepNamed(bot, at, plain)?.expect ?? null
  const asked = [...ANSWERABLE, ...(named === null ? [] : slotsOf(named))]
  const answered = asked.filter((slot) => at.fields[slot] !== undefined).map((slot) => [slot])
  for (const slots of [[], ...answered]) {
    const fields: Fields = bot.read(part, { slots, language: at.language }).fields
    const again = { text, plain, reading: { ...reading, fields } }
    if (contradicts(at, again)) return again
  }
  return null
}

/** The part as another pick at a question answered before, the last one first: "no, just some". */
function pickedAgain(bot: Bot, at: Conversation, { text, plain, reading }: Heard, part: string): Heard | null {
  const words = wordsOf(bot, at)
  for (const key of [...at.trail].reverse()) {
    const expect = stepAt(bot, key)?.expect
    if (expect?.kind !== 'choose' || slotsOf(expect).length === 0) continue
    const option = likelyOption(entryOf(words, key), expect.options, part, speechOf(at.language))
    const again = { text, plain, reading: { ...reading, fields: fillsOf(expect, option === null ? [] : [option]) } }
    if (contradicts(at, again)) return again
  }
  return null
}

/** Questions whose answers are known by a word or two, so that they need not be named: any word may be an insurer, and "no" answers many. */
const ANSWERABLE: readonly Slot[] = ['who', 'duration', 'region', 'times', 'format', 'gender', 'ageBand']
