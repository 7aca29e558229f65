// @ts-nocheck
import type { Bot } from './bot.ts'
import type { Dialog, Expect, Fills, Next, Step, StepKey } from './dialog.ts'
import type { Slot } from './vocabulary.ts'

/** The step of this name, or null when no dialog has it (any more). */
export function stepAt(bot: Bot, key: StepKey | null): Step | null {
  return stepIn(bot.dialogs, key)
}

/** The same, among these dialogs. */
export function stepIn(dialogs: Bot['dialogs'], key: StepKey | null): Step | null {
  if (key === null) return null
  const index = indexes.get(dialogs) ?? indexSteps(dialogs)
  return index.get(key) ?? null
}

// A turn looks up a dozen steps: one map per set of dialogs, made at the first look.
const indexes = new WeakMap<Bot['dialogs'], ReadonlyMap<StepKey, Step>>()

function indexSteps(dialogs: Bot['dialogs']): ReadonlyMap<StepKey, Step> {
  const steps = Object.values(dialogs).flatMap((dialog) => Object.values(dialog.steps))
  const index = new Map(steps.map((step) => [step.key, step]))
  indexes.set(dialogs, index)
  return index
}

/** Where a dialog begins. */
export const startOf = (bot: Bot, dialog: string): StepKey => `${dialog}.${bot.dialogs[dialog]?.start ?? ''}`

/** The dialog a step belongs to. */
export const dialogOf = (key: StepKey): string => key.slice(0, key.indexOf('.'))

/** The roads out of a step, whatever the answer. */
export const roadsOf = (next: Next): readonly StepKey[] =>
  typeof next === 'string' ? [next] : Object.values(next.roads)

/** The slots an answer to this question fills. */
export function slotsOf(expect: Expect): readonly Slot[] {
  const known = slotMemo.get(expect)
  if (known) return known
  const slots = readSlots(expect)
  slotMemo.set(expect, slots)
  return slots
}

const slotMemo = new WeakMap<Expect, readonly Slot[]>()

function readSlots(expect: Expect): readonly Slot[] {
  switch (expect.kind) {
    case 'choose':
    case 'several':
      return [...new Set([...filledBy(expect.fills), ...(expect.kind === 'several' ? expect.also : [])])]
    case 'number':
      return [expect.slot]
    case 'text':
      return expect.slots
    default:
      return []
  }
}

/** The questions of the dialogs that ask for answers, in the order they are written. */
export function questionsOf(dialog: Dialog | undefined): readonly Step[] {
  return Object.values(dialog?.steps ?? {}).filter(({ expect }) => expect !== null)
}

const filledBy = (fills: Fills): readonly Slot[] =>
  Object.values(fills).flatMap((fields) => Object.keys(fields) as Slot[])
