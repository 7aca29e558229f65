// @ts-nocheck
import type { Conversation } from './conversation.ts'
import type { Expect, Step } from './dialog.ts'
import { slotsOf } from './steps.ts'
import type { Fields, Slot } from './vocabulary.ts'

type Heard = Pick<Conversation, 'fields' | 'concerns' | 'passed' | 'consent' | 'trail' | 'items'>

/** Whether the person has already answered this question, in whatever way, or chosen not to. */
export function isKnown(step: Step, heard: Heard): boolean {
  if (step.key in heard.passed) return true
  if (step.item !== null) return step.key in heard.items
  if (step.consent !== null) return heard.consent !== null
  const { expect } = step
  if (expect === null) return false
  if (expect.kind === 'concerns') return heard.concerns.length > 0
  if (expect.kind === 'confirm') return heard.concerns.length > 0 && heard.concerns.every(({ confirmed }) => confirmed)
  // Boxes and texts may fill only some of their slots: having been answered is enough.
  if (expect.kind !== 'choose' && heard.trail.includes(step.key)) return true
  const slots = slotsOf(expect)
  const [first] = slots
  if (first === undefined) return false
  // A choice is answered by its first slot (others are extras); ticks and texts want all of theirs.
  if (expect.kind === 'choose') return heard.fields[first] !== undefined
  return slots.every((slot) => heard.fields[slot] !== undefined)
}

/** The options still worth offering: those that would fill something not known yet. */
export function openOptions(expect: Expect, fields: Fields): readonly string[] {
  if (expect.kind === 'choose') return expect.options
  if (expect.kind !== 'several') return []
  const open = expect.options.filter((id) => {
    const slots = Object.keys(expect.fills[id] ?? {}) as Slot[]
    return slots.length === 0 || slots.some((slot) => fields[slot] === undefined)
  })
  return open.length > 0 ? open : expect.options
}
