// @ts-nocheck
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
  if (items.length < 2) return items.join('')
  const format = formats.get(words) ?? new Intl.ListFormat(words.language, { type: 'conjunction' })
  formats.set(words, format)
  return format.format(items)
}

// Slow to make, and most questions list something.
const formats = new WeakMap<Words, Intl.ListFormat>()
