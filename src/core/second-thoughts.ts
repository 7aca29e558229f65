import { isNamed } from './answer-concerns.ts'
import type { HeardConcern } from './answers.ts'
import type { Conversation } from './conversation.ts'
import type { Step } from './dialog.ts'
import type { Heard } from './hear.ts'
import { plain, wordCount } from './plain.ts'
import { speechOf } from './speech/index.ts'
import { slotsOf } from './steps.ts'
import { CONCERNS, type ConcernId } from './vocabulary.ts'
import type { Words } from './words.ts'

/** What someone takes back of the themes they agreed to, or adds, once another question is asked: "not sleep", "also grief". */
export interface SecondThoughts {
  readonly removed: readonly ConcernId[]
  readonly added: readonly ConcernId[]
}

/** The second thoughts of a short text that is nothing else; null when it is an answer, or tells a story. */
export function secondThoughts(at: Conversation, step: Step | null, heard: Heard, words: Words): SecondThoughts | null {
  if (wordCount(heard.plain) > FEW_WORDS || answersOwn(step, heard)) return null
  const { removes, adds, denies } = speechOf(words.language)
  const known = at.concerns.map(({ id }) => id)
  if (removes.test(heard.plain)) {
    const removed = meant(known, heard, words)
    return some({ removed, added: removed.length > 0 ? instead(known, heard, words) : [] })
  }
  if (!adds.test(heard.plain)) return some({ removed: denies.test(heard.plain) ? denied(known, heard) : [], added: [] })
  // "Also evenings" ticks another box.
  if (step?.expect?.kind === 'several') return null
  const added = meant(CONCERNS, heard, words).filter((id) => !known.includes(id))
  return some({ removed: [], added })
}

/** "Not grief, low mood": what is named in a part that takes nothing off comes in its place. */
function instead(known: readonly ConcernId[], { text }: Heard, words: Words): readonly ConcernId[] {
  const { turns, removes, denies } = speechOf(words.language)
  const parts = text.toLowerCase().split(turns).map(plain)
  const kept = parts.filter((part) => !removes.test(part) && !denies.test(part))
  return CONCERNS.filter((id) => !known.includes(id) && kept.some((part) => isNamed(words, id, part)))
}

const FEW_WORDS = 8

const some = (thoughts: SecondThoughts): SecondThoughts | null =>
  thoughts.removed.length + thoughts.added.length > 0 ? thoughts : null

/** Whether the reader finds an answer to the waiting question in a text. */
export function answersOwn(step: Step | null, { reading }: Heard): boolean {
  return step?.expect != null && slotsOf(step.expect).some((slot) => reading.fields[slot] !== undefined)
}

/** "I sleep fine again": said to be gone, and nothing else said. */
const denied = (known: readonly ConcernId[], { reading }: Heard): readonly ConcernId[] =>
  reading.concerns.every(({ negated, score }) => negated || score < PLAINLY) && Object.keys(reading.fields).length === 0
    ? reading.concerns.flatMap(({ id, negated, score }) =>
        negated && score >= HEARD && known.includes(id) ? [id] : [],
      )
    : []

/** Below this a theme is guessed more than said; and below this it is hardly heard at all. */
const PLAINLY = 0.5
const HEARD = 0.3

/** By name; by what the reader makes of the words, only where no name is said. */
function meant(among: readonly ConcernId[], heard: Heard, words: Words): readonly ConcernId[] {
  const named = among.filter((id) => isNamed(words, id, heard.plain))
  if (named.length > 0) return named
  return heard.reading.concerns.filter(({ id, score }) => score >= HEARD && among.includes(id)).map(({ id }) => id)
}

/** The conversation as it stands after them. What was taken back is not brought up again. */
export function thoughtAgain(at: Conversation, { removed, added }: SecondThoughts): Conversation {
  const fresh = added.map((id): HeardConcern => ({ id, evidence: '', confirmed: true }))
  return {
    ...at,
    concerns: [...at.concerns.filter(({ id }) => !removed.includes(id)), ...fresh],
    denied: [...new Set([...at.denied, ...removed])].filter((id) => !added.some((one) => one === id)),
    matching: null,
  }
}
