// @ts-nocheck
import type { Dialog, Expect, Step, StepKey } from '../core/dialog.ts'
import { dialogOf } from '../core/steps.ts'

/** What a box on the picture is. `elsewhere` is a step of a dialog that is not drawn, `missing` one that no dialog has. */
export type BoxKind = 'question' | 'menu' | 'says' | 'fork' | 'lesson' | 'command' | 'elsewhere' | 'missing' | 'end'

export interface Box {
  readonly key: StepKey
  readonly kind: BoxKind
  /** The step's own name, and below it what it asks, tells or does. */
  readonly lines: readonly string[]
  readonly starts: boolean
}

/** A road from one box to another, with every answer that takes it; none when there is only one way. */
export interface Road {
  readonly from: StepKey
  readonly to: StepKey
  readonly labels: readonly string[]
}

/** Dialogs as boxes and roads, before anybody decides how it looks. */
export interface DialogMap {
  readonly title: string
  readonly boxes: readonly Box[]
  readonly roads: readonly Road[]
}

type Dialogs = Readonly<Record<string, Dialog>>

/** Dialogs that a command opens: the engine knows them by these names. */
const OPENED: Readonly<Record<string, string>> = { begin: 'consent', learn: 'learn' }

/** Draw up one dialog with its ways out, or all of them when none is named. */
export function mapOf(dialogs: Dialogs, only: string | null): DialogMap {
  const drawn = Object.values(dialogs).filter(({ id }) => only === null || id === only)
  const steps = drawn.flatMap((dialog) => Object.values(dialog.steps))
  const roads = steps.flatMap((step) => roadsFrom(step, dialogs))
  const own = new Set(steps.map(({ key }) => key))
  const starts = new Set(drawn.map(({ id, start }) => `${id}.${start}`))
  const outer = [...new Set(roads.map(({ to }) => to))].filter((key) => !own.has(key))
  return {
    title: only ?? 'all dialogs',
    boxes: [
      ...steps.map((step) => boxOf(step, starts.has(step.key), only === null)),
      ...outer.map((key) => outerBox(key, dialogs)),
    ],
    roads,
  }
}

const boxOf = (step: Step, starts: boolean, full: boolean): Box => ({
  key: step.key,
  kind: kindOf(step),
  lines: [full ? step.key : step.key.slice(dialogOf(step.key).length + 1), aboutOf(step)].filter((line) => line !== ''),
  starts,
})

function outerBox(key: StepKey, dialogs: Dialogs): Box {
  if (key === 'end') return { key, kind: 'end', lines: ['end'], starts: false }
  const step = dialogs[dialogOf(key)]?.steps[key.slice(dialogOf(key).length + 1)]
  return { key, kind: step === undefined ? 'missing' : 'elsewhere', lines: [key], starts: false }
}

function kindOf({ expect, does, lesson, silent }: Step): BoxKind {
  if (does !== null) return 'command'
  if (lesson !== null) return 'lesson'
  if (expect === null) return silent ? 'fork' : 'says'
  return 'fills' in expect && Object.keys(expect.fills).length === 0 ? 'menu' : 'question'
}

/** What a step is about, in the words its file uses. */
function aboutOf({ expect, does, lesson, show, next }: Step): string {
  if (does !== null) return `do: ${does}`
  if (lesson !== null) return `lesson: ${lesson}`
  if (expect !== null) return show === null ? asks(expect) : `${asks(expect)}, show: ${show}`
  if (show !== null) return `show: ${show}`
  return typeof next === 'string' ? '' : `by: ${next.by}`
}

function asks(expect: Expect): string {
  switch (expect.kind) {
    case 'choose':
    case 'several':
      return `${expect.kind}: ${expect.options.length} options`
    case 'number':
      return `number: ${expect.min} to ${expect.max}`
    case 'text':
      return `text: ${expect.slots.join(', ')}`
    case 'concerns':
      return 'read: concerns'
    case 'confirm':
      return 'confirm: concerns'
  }
}

/** Roads that lead to the same step are one, with all their labels. */
function roadsFrom({ key, next, does }: Step, dialogs: Dialogs): readonly Road[] {
  const opened = does === null ? undefined : dialogs[OPENED[does] ?? '']
  if (opened !== undefined) return [{ from: key, to: `${opened.id}.${opened.start}`, labels: [] }]
  if (does !== null) return []
  if (typeof next === 'string') return [{ from: key, to: next, labels: [] }]
  const labels = new Map<StepKey, string[]>()
  for (const [label, to] of Object.entries(next.roads)) labels.set(to, [...(labels.get(to) ?? []), label])
  return [...labels].map(([to, labels]) => ({ from: key, to, labels }))
}
