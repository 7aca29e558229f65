import type { Conversation } from './conversation.ts'
import type { Slots } from './say.ts'
import type { Words } from './words.ts'

/** What any text may mention of what is known. */
export function slotsFor(words: Words, conversation: Conversation): Slots {
  const { concerns, fields } = conversation
  if (concerns.length === 0 && fields.insurer === undefined) return NO_SLOTS
  return {
    concerns: listed(
      words,
      concerns.map(({ id }) => words.concerns[id] ?? id),
    ),
    evidence: concerns
      .filter(({ evidence }) => evidence !== '')
      .map(({ id, evidence }) => `- ${words.concerns[id] ?? id}: “${evidence}”`)
      .join('\n'),
    insurer: fields.insurer ?? '',
  }
}

const NO_SLOTS: Slots = {}

/** "a, b and c", in the language's own way. */
export function listed(words: Words, items: readonly string[]): string {
  const last = items.at(-1)
  if (last === undefined || items.length < 2) return items.join('')
  return joints(words, items.length, last)
    .map((joint, n) => joint + items[n])
    .join('')
}

/** What stands before each item. The last one may have its say: in Spanish "y" becomes "e" before "ingreso", "hijo", not before "hielo". */
function joints(words: Words, count: number, last: string): readonly string[] {
  const known = jointMemo.get(words) ?? new Map<string, readonly string[]>()
  jointMemo.set(words, known)
  const key = `${count} ${last.slice(0, HEARD)}`
  const found = known.get(key) ?? jointsOf(words.language, count, last)
  if (known.size < MOST_JOINTS) known.set(key, found)
  return found
}

function jointsOf(language: string, count: number, last: string): readonly string[] {
  const items = [...Array<string>(count - 1).fill('a'), last]
  const parts = new Intl.ListFormat(language, { type: 'conjunction' }).formatToParts(items)
  const before: string[] = []
  let joint = ''
  for (const { type, value } of parts) {
    if (type === 'literal') joint += value
    else {
      before.push(joint)
      joint = ''
    }
  }
  return before
}

// Slow to ask for, and most questions list something.
const jointMemo = new WeakMap<Words, Map<string, readonly string[]>>()
const MOST_JOINTS = 2_000
/** So many letters of a word tell how it begins. */
const HEARD = 4
