// @ts-nocheck
import type { Bot } from '../core/bot.ts'
import type { Step, StepKey } from '../core/dialog.ts'
import { roadsOf, startOf } from '../core/steps.ts'

/** How many steps it is from a step to the suggestions, and to the way out, by the roads alone. */
export interface Compass {
  readonly toSuggestions: (key: StepKey) => number
  readonly toEnd: (key: StepKey) => number
}

/** Measure the dialogs once. */
export function compassFor(bot: Bot): Compass {
  const steps = Object.values(bot.dialogs).flatMap((dialog) => Object.values(dialog.steps))
  const back = new Map<StepKey, StepKey[]>()
  for (const step of steps) for (const to of leadsTo(step, bot)) back.set(to, [...(back.get(to) ?? []), step.key])
  const suggestions = distances(
    steps.filter(({ show }) => show === 'suggestions').map(({ key }) => key),
    back,
  )
  const end = distances(['end'], back)
  return {
    toSuggestions: (key) => suggestions.get(key) ?? Number.POSITIVE_INFINITY,
    toEnd: (key) => end.get(key) ?? Number.POSITIVE_INFINITY,
  }
}

/** Two commands are roads: the rest come back to where they were asked for. */
function leadsTo(step: Step, bot: Bot): readonly StepKey[] {
  if (step.does === null) return roadsOf(step.next)
  const opened = { begin: 'consent', learn: 'learn' }[step.does]
  return opened === undefined ? [] : [startOf(bot, opened)]
}

function distances(from: readonly StepKey[], back: ReadonlyMap<StepKey, readonly StepKey[]>): Map<StepKey, number> {
  const known = new Map(from.map((key) => [key, 0]))
  const waiting = [...from]
  for (let key = waiting.shift(); key !== undefined; key = waiting.shift())
    for (const before of back.get(key) ?? []) {
      if (known.has(before)) continue
      known.set(before, (known.get(key) ?? 0) + 1)
      waiting.push(before)
    }
  return known
}
