// @ts-nocheck
import type { Dialog, Step } from './dialog.ts'
import { stepIn } from './steps.ts'

type Dialogs = Readonly<Record<string, Dialog>>

/** The dialogs without the buttons that lead straight to a command this installation cannot carry out. */
export const offering = (dialogs: Dialogs, unavailable: readonly string[]): Dialogs =>
  unavailable.length === 0
    ? dialogs
    : mapped(dialogs, (dialog) => mapSteps(dialog, (step) => without(step, dialogs, unavailable)))

function without(step: Step, dialogs: Dialogs, unavailable: readonly string[]): Step {
  const { expect, next } = step
  if (expect?.kind !== 'choose' || typeof next === 'string' || next.by !== 'answer') return step
  const leadsTo = (option: string) => stepIn(dialogs, next.roads[option] ?? null)?.does ?? ''
  const options = expect.options.filter((option) => !unavailable.includes(leadsTo(option)))
  return options.length === expect.options.length ? step : { ...step, expect: { ...expect, options } }
}

const mapSteps = (dialog: Dialog, change: (step: Step) => Step): Dialog => ({
  ...dialog,
  steps: mapped(dialog.steps, change),
})

const mapped = <T>(record: Readonly<Record<string, T>>, change: (one: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([name, one]) => [name, change(one)]))
