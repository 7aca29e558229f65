import type { HeardConcern } from './answers.ts'
import { commandIn } from './commands/recognise.ts'
import type { Conversation } from './conversation.ts'
import { type Given, NOTHING } from './given.ts'
import type { Heard } from './hear.ts'
import { nearly } from './nearly.ts'
import { holds, plain, wordCount } from './plain.ts'
import type { ReadConcern } from './reading.ts'
import { speechOf } from './speech/index.ts'
import { CONCERNS, type ConcernId } from './vocabulary.ts'
import type { Words } from './words.ts'

/** What was heard in the person's own words. Hearing nothing is an answer too: the themes are offered next. */
export function concernsAnswer(conversation: Conversation, heard: Heard): Given {
  const few = wordCount(heard.plain) <= FEW_WORDS
  const said = heard.reading.concerns.filter(({ score }) => !few || score >= PLAINLY)
  const concerns = heardIn(conversation, said)
  return { ...NOTHING, concerns: [...conversation.concerns, ...concerns], pass: concerns.length > 0 ? null : 'unknown' }
}

/** "Me" and "just me" tell of no theme, whatever a reader makes of so few words. */
const FEW_WORDS = 3

/** The concerns a message adds: not denied, not merely asked about, and from now rather than long ago if both are there. */
export function heardIn({ concerns, denied }: Conversation, read: readonly ReadConcern[]): readonly HeardConcern[] {
  const fresh = read.filter(
    ({ id, negated }) => !negated && !denied.includes(id) && !concerns.some((known) => known.id === id),
  )
  const now = fresh.filter(({ time }) => time === 'now')
  return (now.length > 0 ? now : fresh)
    .slice(0, MOST_HEARD)
    .map(({ id, evidence }) => ({ id, evidence: evidence.slice(0, LONGEST_EVIDENCE), confirmed: false }))
}

/** More would not be listening but listing. */
const MOST_HEARD = 4
const LONGEST_EVIDENCE = 120

/** Ticked boxes, or words about what was mirrored: yes, no, "not sleep", "also grief", a list of themes. */
export function confirmAnswer(
  conversation: Conversation,
  themes: readonly string[],
  ticked: readonly string[] | null,
  heard?: Heard,
  words?: Words,
): Given | null {
  if (ticked !== null) return ticked.every(isConcern) ? settled(conversation, ticked.filter(isConcern)) : null
  return heard === undefined || words === undefined ? null : saidOfThem(conversation, themes, heard, words)
}

function saidOfThem(conversation: Conversation, themes: readonly string[], heard: Heard, words: Words): Given | null {
  const known = conversation.concerns.map(({ id }) => id)
  const agreed = (): Given | null => (known.length > 0 ? settled(conversation, known) : null)
  if (known.length > 0 && says(words, 'yes', heard.plain)) return agreed()
  if (known.length > 0 && says(words, 'no', heard.plain)) return { ...settled(conversation, []), pass: null }
  // "Stop" and "forget me" are wishes, whatever a reader might make of such words.
  const command = commandIn(words, heard.plain)
  if (command?.about === '') return command.name === 'yes' ? agreed() : null
  const list = listed(conversation, [...new Set([...known, ...themes])], heard, words)
  return list ?? (assents(words, heard.plain) ? agreed() : null)
}

const says = (words: Words, command: string, text: string): boolean =>
  (words.commands[command]?.phrases ?? []).some((phrase) => plain(phrase) === text)

/** "Yes, that sums it up", "haha yeah": a yes with a few words around it, and nothing held back. */
function assents(words: Words, text: string): boolean {
  const { denies, limits } = speechOf(words.language)
  if (wordCount(text) > LONGEST_YES || denies.test(text) || limits.test(text)) return false
  return (words.commands.yes?.phrases ?? [])
    .map(plain)
    .some((yes) => text.startsWith(`${yes} `) || text.endsWith(` ${yes}`))
}

const LONGEST_YES = 8

const isConcern = (id: string): id is ConcernId => (CONCERNS as readonly string[]).includes(id)

/** Exactly these are confirmed; what was heard but left out is not brought up again. */
function settled({ concerns: heard, keepsWords }: Conversation, ids: readonly ConcernId[]): Given {
  const known = heard.map((one) => confirmed(one, keepsWords))
  const concerns = ids.map((id) => known.find((one) => one.id === id) ?? { id, evidence: '', confirmed: true })
  return { ...NOTHING, concerns, pass: ids.length > 0 ? null : 'skip' }
}

/** Once a concern is confirmed, the person's own words for it have done their work and go, unless they asked to keep them. */
export const confirmed = ({ id, evidence }: HeardConcern, keepsWords: boolean): HeardConcern => ({
  id,
  evidence: keepsWords ? evidence : '',
  confirmed: true,
})

function listed(conversation: Conversation, offered: readonly string[], heard: Heard, words: Words): Given | null {
  const { and, removes } = speechOf(words.language)
  const numbers = heard.plain.split(' ').filter((part) => !and.has(part))
  if (numbers.every((part) => /^\d{1,2}$/.test(part))) {
    const ids = numbers
      .map((part) => offered[Number(part) - 1])
      .filter((id): id is ConcernId => id !== undefined && isConcern(id))
    return ids.length === numbers.length ? settled(conversation, ids) : null
  }
  const known = conversation.concerns.map(({ id }) => id)
  const named = offered.filter(isConcern).filter((id) => isNamed(words, id, heard.plain))
  // "Also grief" names one theme and no other, whatever else the reader makes of so few words.
  const most = wordCount(heard.plain) <= ONE_NAME ? Math.max(0, 1 - named.length) : undefined
  const read = heard.reading.concerns.filter(({ negated, score }) => negated || score >= PLAINLY).slice(0, most)
  const removed = [
    ...(removes.test(heard.plain) ? named : []),
    ...read.filter(({ negated }) => negated).map(({ id }) => id),
  ]
  const added = [
    ...(removed.length > 0 ? [] : named),
    ...read.filter(({ negated, id }) => !negated && !removed.includes(id)).map(({ id }) => id),
  ]
  if (removed.length === 0 && added.length === 0) return null
  return settled(
    conversation,
    [...new Set([...known, ...added])].filter((id) => !removed.includes(id)),
  )
}

const ONE_NAME = 2

/** Of few words, and beside what is already listed, a theme counts only where it is plainly meant. */
export const PLAINLY = 0.4

/** Whether a message plainly tells a concern. */
export const tellsConcern = ({ reading }: Heard): boolean =>
  reading.concerns.some(({ negated, score }) => !negated && score >= PLAINLY)

/** Whether a plain text names a concern, by its label or its id. */
export function isNamed(words: Words, id: string, text: string): boolean {
  const label = plain(words.concerns[id] ?? id)
  return holds(text, label) || holds(text, plain(id)) || nearly(text, label)
}
