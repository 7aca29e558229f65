import { nearly } from './nearly.ts'
import { holds, plain, wordCount } from './plain.ts'
import type { Speech } from './speech/speech.ts'
import type { Entry } from './words.ts'

/** One option as people may say it. */
interface Sayable {
  readonly id: string
  readonly ways: readonly string[]
  /** The ways that count inside a sentence: the id is a name of ours, and "I want to feel better" is no "want". */
  readonly inside: readonly string[]
}

const memo = new WeakMap<Entry, Map<string, Sayable>>()

/** All the ways to say each option of an entry, plain; worked out once. */
function sayables(entry: Entry, ids: readonly string[]): readonly Sayable[] {
  const known = memo.get(entry) ?? new Map<string, Sayable>()
  return ids.map((id) => {
    const found = known.get(id)
    if (found !== undefined) return found
    const made = toSayable(id, entry)
    memo.set(entry, known.set(id, made))
    return made
  })
}

function toSayable(id: string, { options }: Entry): Sayable {
  const { label, also } = options[id] ?? { label: id, also: [] }
  const inside = [label, ...also].map(plain)
  return { id, ways: [...inside, plain(id)], inside }
}

/** The option meant by exactly this: its label, id, another way to say it, or its number. */
export function exactOption(entry: Entry, ids: readonly string[], heard: string, speech: Speech): string | null {
  const short = unstretched(heard)
  const said = sayables(entry, ids).find(({ ways }) => ways.includes(heard) || ways.includes(short))
  return said?.id ?? ids[numberIn(heard, speech) - 1] ?? null
}

/** "yesss" is "yes", "nooo" is "no". Counted, for a pattern that looks for the same letter again takes the square of a text's length. */
function unstretched(heard: string): string {
  const last = heard.at(-1) ?? ''
  if (!/\p{L}/u.test(last)) return heard
  let end = heard.length
  while (heard[end - 2] === last) end -= 1
  return heard.slice(0, end)
}

/** "2", "option 2", "number 2": the number picked, or 0. */
function numberIn(heard: string, { option }: Speech): number {
  const digits = heard.replace(option, '')
  return /^\d{1,2}$/.test(digits) ? Number(digits) : 0
}

/** The option meant by this with a small slip, or named inside a short sentence; null when two could be meant. */
export function likelyOption(
  entry: Entry,
  ids: readonly string[],
  heard: string,
  { denies, courtesy }: Speech,
): string | null {
  const all = sayables(entry, ids)
  const slipped = all.filter(({ ways }) => ways.some((way) => nearly(heard, way)))
  if (slipped.length > 0) return slipped.length === 1 ? (slipped[0]?.id ?? null) : null
  if (wordCount(withoutLead(heard, courtesy)) > LONGEST_PICK || denies.test(heard)) return null
  const named = all.filter(({ inside }) => inside.some((way) => way.length > 2 && holds(heard, way)))
  return named.length === 1 ? (named[0]?.id ?? null) : null
}

/** "Hey um yes I would like to" says nothing yet. */
function withoutLead(heard: string, [, ...before]: Speech['courtesy']): string {
  const shorter = before.reduce((text, lead) => text.replace(lead, ''), heard)
  return shorter === heard ? heard : withoutLead(shorter, [/^$/, ...before])
}

/** A sentence longer than this is a story, not a pick. */
const LONGEST_PICK = 8

/** Every option named in a text: by numbers alone ("1 3"), or by words. */
export function namedOptions(
  entry: Entry,
  ids: readonly string[],
  heard: string,
  { and, denies }: Speech,
): readonly string[] {
  const parts = heard.split(' ').filter((part) => !and.has(part))
  if (parts.length > 0 && parts.every((part) => /^\d{1,2}$/.test(part))) {
    const picked = parts.map((part) => ids[Number(part) - 1])
    return picked.includes(undefined) ? [] : [...new Set(picked as string[])]
  }
  if (denies.test(heard)) return []
  const all = sayables(entry, ids)
  return all
    .filter(({ ways, inside }) => inside.some((way) => holds(heard, way)) || ways.some((way) => nearly(heard, way)))
    .map(({ id }) => id)
}
